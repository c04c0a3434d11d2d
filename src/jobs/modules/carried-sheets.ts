/**
 * The modules' sheets of the next year's workbook: what each module says goes on, with ids kept; what is left behind, and
 * what nobody has recorded, is told. Spec: modules §8, budget §10
 */
import { raise } from '#core/budget/findings';
import { examine } from '#core/checks/all';
import type { Finding } from '#core/findings/finding';
import { cellNumber } from '#core/money/cell';
import { invariant } from '#core/money/invariant';
import type { CarriedTable } from '#core/modules/carried';
import type { FieldValue } from '#core/modules/table-spec';
import type { Column, TableContract } from '#workbook/contract/column';
import { openHeading, withOpenColumns } from '#workbook/contract/open-columns';
import type { CellInput, SheetOp } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { sheetOf, type RowInput } from '#workbook/template/sheets';
import { contractsOfSheet } from '../contracts';

export interface CarriedSheets {
  readonly sheets: readonly SheetOp[];
  readonly findings: readonly Finding[];
}

export function carriedSheets(opened: Opened, year: number): CarriedSheets {
  const { modules, moduleTables, book } = opened;
  const input = { examined: examine(book), tables: moduleTables, options: {}, today: null };
  const examinations = modules.map((module) => module.examine(input));
  // A table that two modules read is carried once.
  const carried = new Map(
    examinations.flatMap((each) => each.carried(year)).map((each) => [each.table.name, each]),
  );
  const going = new Set([...carried.values()].map(({ table }) => table.sheet));
  const held = modules.flatMap(({ tables }) =>
    tables.filter(({ name }) => (moduleTables.get(name) ?? []).length > 0),
  );
  const left = [...new Set(held.map(({ sheet }) => sheet))].filter((sheet) => !going.has(sheet));
  const names = modules.flatMap(({ name }, rank) =>
    name === 'uplift' ? (examinations[rank]?.unrecorded() ?? []) : [],
  );
  return {
    sheets: [...going].map((sheet) => sheetOf(sheet, tablesOf(sheet, carried))),
    findings: [
      ...(left.length > 0 ? [raise('rollover/sheets-left', { sheets: left })] : []),
      ...(names.length > 0 ? [raise('rollover/not-recorded', { names })] : []),
      ...examinations.flatMap(({ findings }) => findings.filter(({ code }) => code === UNANSWERED)),
    ],
  };
}

/** Whether money may be carried over is asked for where the answer decides what comes along. */
const UNANSWERED = 'reservations/carry-over-unanswered';

/** All tables of the sheet, in their order; one without rows stands there empty. */
function tablesOf(sheet: string, carried: ReadonlyMap<string, CarriedTable>) {
  return contractsOfSheet(sheet).map((general) => {
    const table = carried.get(general.name);
    const contract = withOpenColumns(general, table?.open ?? []);
    return { contract, rows: table?.rows.map((row) => inCells(row, contract)) ?? [] };
  });
}

function inCells(
  { values, open }: CarriedTable['rows'][number],
  contract: TableContract,
): RowInput {
  const cells: Record<string, CellInput> = {};
  for (const column of contract.columns) {
    const heading = openHeading(column);
    const value = (heading === null ? values[column.key] : open.get(heading)) ?? null;
    if (value !== null) cells[column.key] = contentOf(value, column);
  }
  return cells;
}

/** An amount in the unit of a new sheet; dates stay ISO text, which the sheet turns into days. */
function contentOf(value: NonNullable<FieldValue>, { key, unit = 'tkr' }: Column): string | number {
  if (typeof value !== 'object') return value;
  const written = cellNumber(value, unit);
  invariant(written.ok, 'an amount that was read from a cell can be written to one', { key });
  return written.number;
}
