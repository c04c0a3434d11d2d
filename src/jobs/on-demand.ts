/**
 * Writing to a table that the workbook may not have yet: new rows go below its own, or on a new sheet with the table;
 * rows that are there are changed or emptied cell by cell. Amounts are written in the unit of their column.
 * Spec: workbook §8, §13
 */
import type { Origin } from '#core/budget/book';
import type { Finding } from '#core/findings/finding';
import { cellNumber } from '#core/money/cell';
import type { Amount } from '#core/money/amount';
import { invariant } from '#core/money/invariant';
import { parseAddress } from '#sheet/address';
import { isoToSerial } from '#sheet/dates';
import type { TableContract } from '#workbook/contract/column';
import type { CellUpdate, Draft } from '#workbook/write/draft';
import { raise as raiseInWorkbook } from '#workbook/findings';
import { gridOf } from '#workbook/grid';
import type { CellInput } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { sheet as sheetOf, tableSpec } from '#workbook/template/sheets';
import { raise } from './findings';

/** A row by column key: null empties a cell, what is left out is not touched. Dates are ISO text. */
export type RowContent = Readonly<Record<string, string | number | Amount | null>>;

export interface RowWrites {
  readonly added: readonly RowContent[];
  /** Rows that are there, by where they stand. */
  readonly changed?: readonly { readonly origin: Origin; readonly content: RowContent }[];
}

export function onDemandDraft(
  opened: Opened,
  contract: TableContract,
  { added, changed = [] }: RowWrites,
): Draft {
  const table = opened.layout.get(contract.name);
  const findings: Finding[] = [];
  const updates = changed.flatMap(({ origin, content }) =>
    Object.entries(fields(content)).flatMap(([key, value]) => update(origin, key, value)),
  );
  const rows = added.map(fields);
  if (table) {
    const additions = rows.map((row) => ({ table, fields: row }));
    return { updates, additions, findings };
  }
  if (rows.length === 0) return { updates, additions: [], findings };
  if (gridOf(opened.grids, contract.sheet)) {
    const facts = { sheet: contract.sheet, table: contract.name };
    findings.push(raise('jobs/sheet-taken', facts, { where: [{ sheet: contract.sheet }] }));
    return { updates, additions: [], findings };
  }
  const verdict = gridOf(opened.grids, 'Kontroller') !== undefined;
  const specs = [tableSpec(contract, rows)];
  const sheets = [sheetOf(contract.sheet, contract.sheet, specs, { verdict })];
  return { updates, additions: [], findings, sheets };

  function fields(content: RowContent): Record<string, CellInput> {
    return Object.fromEntries(
      Object.entries(content).map(([key, value]) => [key, inCell(key, value)]),
    );
  }

  function inCell(key: string, value: RowContent[string]): CellInput {
    if (value === null) return null;
    if (typeof value === 'object') {
      const written = cellNumber(value, table?.units.get(key) ?? 'tkr');
      if (written.ok) return written.number;
      findings.push(raiseInWorkbook('workbook/amount-beyond-cell', written.problem.facts));
      return null;
    }
    const kind = contract.columns.find((column) => column.key === key)?.kind;
    if (kind !== 'date') return value;
    const serial = isoToSerial(String(value), opened.outline.dates1904);
    invariant(serial !== null, 'a date to be written is a day of the calendar', { value });
    return serial;
  }
}

function update({ row, fields }: Origin, key: string, value: CellInput): CellUpdate[] {
  const place = fields.get(key);
  const area = place?.cell === undefined ? null : parseAddress(place.cell);
  const sheet = place?.sheet ?? row.sheet;
  if (!area || sheet === undefined) return [];
  return [{ sheet, row: area.top, column: area.left, value }];
}
