/**
 * Two opened workbooks beside each other: the budgets, every other table that either of them has, and what the log tells
 * of each cell. The mapping of a foreign workbook is used as far as it reaches. Nothing is written. Spec: compare
 */
import { compareWorkbooks as compareSides, type Comparison } from '#core/compare/compare-workbooks';
import { cellKey, placeIn, type ComparedTable, type LogLine, type Side } from '#core/compare/side';
import type { Finding } from '#core/findings/finding';
import { inOrder } from '#core/findings/order';
import { subtract, ZERO, type Amount } from '#core/money/amount';
import { readCellNumber } from '#core/money/cell';
import { cellAddress, parseAddress, parseReference } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import { moduleContracts } from '#workbook/contract/module-tables';
import { keysTable } from '#workbook/contract/on-demand';
import { rulesTable } from '#workbook/contract/reconciliation-rules';
import { tellsWhatStood } from '#workbook/log/row-order';
import { gridOf } from '#workbook/grid';
import { logEntries, type LogEntry } from '#workbook/log/journal';
import type { LocatedTable } from '#workbook/read/layout';
import { outcomes } from '#workbook/log/log';
import type { Opened } from '#workbook/opened';
import { readModuleTables } from '#workbook/read/read-module-tables';
import { sheetsOf } from '#workbook/read/table-rows';

/** A workbook with the name of its file. */
export interface NamedWorkbook {
  readonly name: string;
  readonly opened: Opened;
}

/** The older first. What hinders either from being read comes before what differs. */
export function compareWorkbooks(before: NamedWorkbook, after: NamedWorkbook): Comparison {
  const [was, is] = [sideOf(before), sideOf(after)];
  const comparison = compareSides(was, is);
  const read = (side: Side, { opened }: NamedWorkbook, isOlder: boolean): readonly Finding[] =>
    opened.findings
      .filter(({ severity }) => severity === 'error')
      .map((each) =>
        isOlder ? { ...each, where: each.where.map((place) => placeIn(side, place)) } : each,
      );
  const findings = inOrder([
    ...read(is, after, false),
    ...read(was, before, true),
    ...comparison.findings,
  ]);
  return { ...comparison, findings };
}

function sideOf({ name, opened }: NamedWorkbook): Side {
  return {
    name,
    book: opened.book,
    tables: comparedTables(opened),
    isFormula: ({ sheet, cell }) => {
      const area = cell === undefined ? null : parseAddress(cell);
      if (sheet === undefined || !area) return false;
      return gridOf(opened.grids, sheet)?.formula(area.top, area.left) != null;
    },
    log: logByCell(opened),
  };
}

/** Scenarios and the reasons of an allocation are no part of the budget: they are left out. */
function comparedTables(opened: Opened): readonly ComparedTable[] {
  const contracts = [...moduleContracts, keysTable, rulesTable];
  const { tables } = readModuleTables(sheetsOf(opened), contracts);
  return [...tables].flatMap(([name, rows]): ComparedTable[] => {
    const contract = opened.layout.get(name)?.contract;
    if (!contract) return [];
    const { sheet, identity, columns } = contract;
    const headings = new Map(columns.map(({ key, heading }) => [key, heading]));
    return [{ name, sheet, identity, headings, rows }];
  });
}

function logByCell(opened: Opened): ReadonlyMap<string, readonly LogLine[]> {
  const lines = new Map<string, LogLine[]>();
  /** What a new row held, as far as its line says, for the cells that have been changed since. */
  const added = new Map<string, { readonly index: number; readonly parts: readonly string[] }>();
  for (const entry of logEntries(opened.grids, opened.layout)) {
    const area = parseReference(entry.cell);
    if (!area || entry.outcome === outcomes.begun || tellsWhatStood(entry)) continue;
    const { sheet, top: row } = area;
    const table = tableAt(opened, sheet, row, area.left);
    const { number, who, action, event } = entry;
    const line = { number, who, action, event, opensRow: area.right > area.left };
    for (let column = area.left; column <= area.right; column += 1) {
      const key = cellKey({ sheet, cell: cellAddress(row, column) });
      const own = lines.get(key) ?? [];
      lines.set(key, own);
      if (line.opensRow) {
        const parts = partsOf(entry);
        added.set(key, { index: own.length, parts });
        const value = gridOf(opened.grids, sheet)?.value(row, column) ?? null;
        own.push({ ...line, moved: heldIn(parts, value, table, column) });
        continue;
      }
      const first = added.get(key);
      const opening = first && own[first.index];
      if (first && opening) {
        own[first.index] = { ...opening, moved: heldIn(first.parts, entry.before, table, column) };
        added.delete(key);
      }
      own.push({ ...line, moved: movedBy(entry, table, column) });
    }
  }
  return lines;
}

/** The row's line holds its contents in short. */
function partsOf({ after }: LogEntry): readonly string[] {
  return typeof after === 'string'
    ? after.split(' · ')
    : typeof after === 'number'
      ? [String(after)]
      : [];
}

/** The amount that the row was added with; null when it is not among what the line says. */
function heldIn(
  parts: readonly string[],
  value: CellValue,
  table: LocatedTable | undefined,
  column: number,
): Amount | null {
  const isTold = typeof value === 'number' && parts.includes(String(value));
  return isTold ? amountIn(value, table, column) : null;
}

function tableAt(
  { layout }: Opened,
  sheet: string,
  row: number,
  column: number,
): LocatedTable | undefined {
  return [...layout.values()].find(
    (table) =>
      table.sheet.toLowerCase() === sheet.toLowerCase() &&
      row >= table.firstRow &&
      row <= table.lastRow &&
      column >= table.left &&
      column <= table.right,
  );
}

function movedBy(
  { before, after }: LogEntry,
  table: LocatedTable | undefined,
  column: number,
): Amount | null {
  const [was, is] = [before, after].map((value) => amountIn(value, table, column));
  return was && is ? subtract(is, was) : null;
}

/** A blank counts as nothing, as everywhere in a comparison. */
function amountIn(
  value: CellValue,
  table: LocatedTable | undefined,
  column: number,
): Amount | null {
  const key = [...(table?.columns ?? [])].find(([, at]) => at === column)?.[0];
  const unit = key === undefined ? undefined : table?.units.get(key);
  if (unit === undefined) return null;
  if (value === null || value === '') return ZERO;
  return typeof value === 'number' ? readCellNumber(value, unit).amount : null;
}
