/**
 * What every amount was when the budget left Arbetsmaterial: lines of the log that hold whole columns. From then on the
 * log tells every amount, so that one that was changed past it is found (unlogged.ts).
 *
 * A line names cells below each other ("Poster!H5:H40", also when it is one) and holds them in Efter as JSON; Före says
 * whether all amounts were fixed anew, or new rows came to them. Spec: workbook §14
 */
import { cellAddress, parseReference, type Area } from '#sheet/address';
import { plainly, type CellValue } from '#sheet/cell';
import { formatPlace } from '#core/findings/place';
import { contentOf, type Grids } from './grid';
import type { CellInput } from './host';
import type { LogEntry } from './journal';
import type { LogLine } from './log';
import { logText } from './log-text';
import type { Layout, LocatedTable } from './layout';

/** The words of Före. */
const anew = 'fast punkt';
const further = 'nya rader';

/** A cell of Excel holds 32 767 signs. */
const LONGEST = 30_000;

export interface FixedCells {
  readonly area: Area;
  /** From the top down, as the log shows contents. */
  readonly contents: readonly CellValue[];
  /** Whether all amounts were fixed in this writing, so that what was fixed earlier counts no more. */
  readonly anew: boolean;
}

/** The areas of all amounts that people write, column by column. */
export function amountColumns(layout: Layout): readonly Area[] {
  return [...layout.values()]
    .flatMap((table) =>
      amountsOf(table).map((column) => ({
        sheet: table.sheet,
        top: table.firstRow,
        left: column,
        bottom: table.lastRow,
        right: column,
      })),
    )
    .filter(({ top, bottom }) => bottom >= top);
}

/** The columns of a table that hold amounts which no formula of the contract computes. */
export function amountsOf({ contract, columns }: LocatedTable): readonly number[] {
  return contract.columns.flatMap(({ key, kind, formula }) => {
    const column = columns.get(key);
    return kind === 'amount' && formula === undefined && column !== undefined ? [column] : [];
  });
}

/** The lines that fix every amount as it was read. */
export function fixedPoint(layout: Layout, grids: Grids): LogLine[] {
  return amountColumns(layout).flatMap((area) => {
    const { sheet, top, left, bottom } = area;
    const rows = Array.from({ length: bottom - top + 1 }, (_, down) => top + down);
    return linesOf(
      area,
      rows.map((row) => contentOf(grids, sheet, row, left)),
      anew,
    );
  });
}

/** The lines that fix the amounts of rows which are being added below each other. */
export function fixedRows(
  table: LocatedTable,
  top: number,
  rows: readonly (readonly (CellInput | undefined)[])[],
): LogLine[] {
  if (rows.length === 0) return [];
  return amountsOf(table).flatMap((column) => {
    const area = {
      sheet: table.sheet,
      top,
      left: column,
      bottom: top + rows.length - 1,
      right: column,
    };
    return linesOf(
      area,
      rows.map((row) => row[column - table.left] ?? null),
      further,
    );
  });
}

function linesOf(
  { sheet, top, left }: Area,
  contents: readonly CellInput[],
  before: string,
): LogLine[] {
  const lines: LogLine[] = [];
  let [from, texts, length]: [number, string[], number] = [0, [], 2];
  const end = (): void => {
    if (texts.length === 0) return;
    const [first, last] = [top + from, top + from + texts.length - 1];
    const cell = `${cellAddress(first, left)}:${cellAddress(last, left)}`;
    lines.push({ cell: formatPlace({ sheet, cell }), before, after: `[${texts.join(',')}]` });
  };
  contents.forEach((content, index) => {
    const text = JSON.stringify(plainly(logText(content)));
    if (length + text.length + 1 > LONGEST) {
      end();
      [from, texts, length] = [index, [], 2];
    }
    texts.push(text);
    length += text.length + 1;
  });
  end();
  return lines;
}

/** What a line of the log fixes; null for a line that tells of a change. */
export function fixedCells({ cell, before, after }: LogEntry): FixedCells | null {
  if (before !== anew && before !== further) return null;
  const area = cell.includes(':') ? parseReference(cell) : null;
  if (!area || area.left !== area.right || typeof after !== 'string') return null;
  const contents = listIn(after);
  if (contents?.length !== area.bottom - area.top + 1) return null;
  return { area, contents, anew: before === anew };
}

function listIn(text: string): readonly CellValue[] | null {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(plainOf) : null;
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
