/** Where the rows or the columns of a sheet lie on the screen, in CSS pixels from the sheet's own corner. */
import type { Worksheet } from '#sheet/worksheet';
import type { Rectangle } from '../office/session';

export const ROW_HEIGHT = 22;
export const HEADING_HEIGHT = 24;
export const ROW_HEADING_WIDTH = 46;
const DEFAULT_WIDTH = 72;
/** A column's width is counted in characters of the default font. */
const CHARACTER = 7.2;
const PADDING = 6;

export interface Axis {
  readonly count: number;
  /** Where each begins, and where the last ends. */
  readonly starts: Float64Array;
}

export function columnsOf(sheet: Worksheet, shown: Rectangle): Axis {
  const used = sheet.usedArea();
  const count = Math.max(26, (used?.right ?? 0) + 8, shown.right + 3);
  return axis(count, (column) =>
    sheet.hiddenColumns.has(column) ? 0 : widthOf(sheet.columnWidths.get(column)),
  );
}

export function rowsOf(sheet: Worksheet, shown: Rectangle): Axis {
  const used = sheet.usedArea();
  const count = Math.max(100, (used?.bottom ?? 0) + 50, shown.bottom + 20);
  return axis(count, (row) => (sheet.hiddenRows.has(row) ? 0 : ROW_HEIGHT));
}

/** A width in characters of a width in pixels. */
export function charactersOf(pixels: number): number {
  return Math.max(1, Math.round(((pixels - PADDING) / CHARACTER) * 100) / 100);
}

export function sizeAt({ starts }: Axis, index: number): number {
  return (starts[index + 1] ?? 0) - (starts[index] ?? 0);
}

export function startOf({ starts }: Axis, index: number): number {
  return starts[index] ?? 0;
}

/** The one that a point lies in; the first or the last beyond the ends. */
export function indexAt({ starts, count }: Axis, point: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= point) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Those with a size that lie between two points, from `first` on. */
export function between(along: Axis, from: number, to: number, first = 0): number[] {
  const found: number[] = [];
  const end = Math.min(along.count - 1, indexAt(along, to));
  for (let index = Math.max(first, indexAt(along, from)); index <= end; index += 1) {
    if (sizeAt(along, index) > 0) found.push(index);
  }
  return found;
}

function axis(count: number, size: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    starts[index + 1] = (starts[index] ?? 0) + size(index);
  }
  return { count, starts };
}

function widthOf(characters: number | undefined): number {
  return characters === undefined ? DEFAULT_WIDTH : Math.round(characters * CHARACTER + PADDING);
}
