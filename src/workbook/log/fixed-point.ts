/**
 * What every amount was, and whose, when the budget left Arbetsmaterial: lines of the log that hold whole columns. From
 * then on the log tells all of them, so that what was changed past it is found (unlogged.ts).
 *
 * A line names cells ("Poster!A5:E22", also when it is one) and holds them in Efter as JSON, row by row; Före says
 * whether all were fixed anew, or new rows came to them. Spec: workbook §14
 */
import { cellAddress, parseReference, type Area } from '#sheet/address';
import { plainly, type CellValue } from '#sheet/cell';
import { formatPlace } from '#core/findings/place';
import { contentOf, type Grids } from '../grid';
import type { CellInput } from '../host';
import type { LogEntry } from './journal';
import type { LogLine } from './log';
import { logText } from './log-text';
import type { Layout, LocatedTable } from '../read/layout';

/** The words of Före. */
const anew = 'fast punkt';
const further = 'nya rader';

/** A cell of Excel holds 32 767 signs. */
const LONGEST = 30_000;

/** The tables of the budget, and the columns of each that say what its amounts are for. What modules follow up is not fixed. */
const naming: ReadonlyMap<string, readonly string[]> = new Map([
  ['tblRamar', ['year', 'version', 'source']],
  ['tblMottagarramar', ['year', 'version', 'recipient']],
  ['tblPoster', ['id', 'recipient', 'section', 'name', 'performer']],
  ['tblHandelser', ['number', 'type', 'from', 'to', 'source']],
]);

export interface FixedCells {
  readonly area: Area;
  /** From the top down, as the log shows contents. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Whether all amounts were fixed in this writing, so that what was fixed earlier counts no more. */
  readonly anew: boolean;
}

/** The columns of a table that are fixed: those that say what a row is, and its amounts. */
export interface FixedColumns {
  readonly names: readonly number[];
  readonly amounts: readonly number[];
}

/** No columns for a table that is none of the budget's. */
export function fixedColumns({ contract, columns }: LocatedTable): FixedColumns {
  const names = naming.get(contract.name);
  if (!names) return { names: [], amounts: [] };
  const at = (keys: readonly string[]) => keys.flatMap((key) => columns.get(key) ?? []);
  const amounts = contract.columns
    .filter(({ kind, formula }) => kind === 'amount' && formula === undefined)
    .map(({ key }) => key);
  return { names: at(names), amounts: at(amounts) };
}

/** The areas of all amounts of the budget that people write, column by column. */
export function amountColumns(layout: Layout): readonly Area[] {
  return [...layout.values()].flatMap((table) =>
    fixedColumns(table).amounts.flatMap((column) => areasOf(table, [column], rowsOf(table))),
  );
}

/** The areas of all that is fixed. */
export function fixedAreas(layout: Layout): readonly Area[] {
  return [...layout.values()].flatMap((table) => areasOf(table, columnsOf(table), rowsOf(table)));
}

/** The lines that fix everything as it was read. */
export function fixedPoint(layout: Layout, grids: Grids): LogLine[] {
  return fixedAreas(layout).flatMap((area) =>
    linesOf(area, (row, column) => contentOf(grids, area.sheet, row, column), anew),
  );
}

/** The lines that fix what stands in rows which are being added below each other. */
export function fixedRows(
  table: LocatedTable,
  top: number,
  rows: readonly (readonly (CellInput | undefined)[])[],
): LogLine[] {
  const below = { top, bottom: top + rows.length - 1 };
  return areasOf(table, columnsOf(table), below).flatMap((area) =>
    linesOf(area, (row, column) => rows[row - top]?.[column - table.left] ?? null, further),
  );
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

function rowsOf({ firstRow, lastRow }: LocatedTable): Rows {
  return { top: firstRow, bottom: lastRow };
}

function columnsOf(table: LocatedTable): readonly number[] {
  const { names, amounts } = fixedColumns(table);
  return [...names, ...amounts];
}

/** Columns that stand beside each other are one area. */
function areasOf(
  { sheet }: LocatedTable,
  columns: readonly number[],
  { top, bottom }: Rows,
): readonly Area[] {
  if (bottom < top) return [];
  const runs: { left: number; right: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs.map((run) => ({ sheet, top, bottom, ...run }));
}

function linesOf(
  { sheet, top, left, bottom, right }: Area,
  contentAt: (row: number, column: number) => CellInput,
  before: string,
): LogLine[] {
  const lines: LogLine[] = [];
  let [from, texts, length]: [number, string[], number] = [top, [], 2];
  const end = (): void => {
    if (texts.length === 0) return;
    const last = from + texts.length - 1;
    const cell = `${cellAddress(from, left)}:${cellAddress(last, right)}`;
    lines.push({ cell: formatPlace({ sheet, cell }), before, after: `[${texts.join(',')}]` });
  };
  const columns = Array.from({ length: right - left + 1 }, (_, across) => left + across);
  for (let row = top; row <= bottom; row += 1) {
    const held = columns.map((column) => plainly(logText(contentAt(row, column))));
    const text = JSON.stringify(held.length === 1 ? held[0] : held);
    if (length + text.length + 1 > LONGEST) {
      end();
      [from, texts, length] = [row, [], 2];
    }
    texts.push(text);
    length += text.length + 1;
  }
  end();
  return lines;
}

/** What a line of the log fixes; null for a line that tells of a change. */
export function fixedCells({ cell, before, after }: LogEntry): FixedCells | null {
  if (before !== anew && before !== further) return null;
  const area = cell.includes(':') ? parseReference(cell) : null;
  if (!area || typeof after !== 'string') return null;
  const rows = rowsIn(after);
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (rows?.length !== height || rows.some((row) => row.length !== width)) return null;
  return { area, rows, anew: before === anew };
}

function rowsIn(text: string): readonly (readonly CellValue[])[] | null {
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) return null;
    return list.map((row: unknown) => (Array.isArray(row) ? row.map(plainOf) : [plainOf(row)]));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function plainOf(each: unknown): CellValue {
  return typeof each === 'number' || typeof each === 'string' || typeof each === 'boolean'
    ? each
    : null;
}
