/**
 * Headings of one, two or three rows, joined from the top down: "Budget 2026" over "ALF" is "Budget 2026 ALF".
 * A merged cell heads all its columns. A group heading that is not merged heads the columns to its right that have a
 * heading below it and none beside it, where the words allow. Spec: adoption §2
 */
import type { SheetGrid } from '../grid';
import { meaningOf } from './heading-meaning';
import type { Names } from './names';
import { headingIn } from './plain-text';

export interface HeadingRows {
  readonly top: number;
  readonly bottom: number;
}

export interface JoinedHeading {
  readonly column: number;
  /** From the top row down, blanks and repetitions left out. */
  readonly parts: readonly string[];
  readonly text: string;
}

export function joinedHeadings(
  grid: SheetGrid,
  { top, bottom }: HeadingRows,
  columns: readonly number[],
  names: Names,
): JoinedHeading[] {
  const rows: ReadonlyMap<number, string>[] = [];
  for (let row = bottom; row >= top; row -= 1) {
    rows.unshift(rowOfHeadings(grid, row, columns, rows, names));
  }
  return columns.map((column) => {
    const parts = [...new Set(rows.flatMap((row) => row.get(column) ?? []))];
    return { column, parts, text: parts.join(' ') };
  });
}

/** One row of headings; `below` are the heading rows under it. */
function rowOfHeadings(
  grid: SheetGrid,
  row: number,
  columns: readonly number[],
  below: readonly ReadonlyMap<number, string>[],
  names: Names,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  let group: string | null = null;
  for (const column of columns) {
    const merged = mergedInto(grid, row, column);
    const own = headingIn(grid.value(merged?.top ?? row, merged?.left ?? column));
    const under = below.flatMap((each) => each.get(column) ?? []);
    if (own !== null) {
      if (merged === null || merged.top === row) texts.set(column, own);
      group = merged === null && under.length > 0 && mayHead(own, under, names) ? own : null;
    } else if (group !== null && under.length > 0 && mayHead(group, under, names)) {
      texts.set(column, group);
    } else {
      group = null;
    }
  }
  return texts;
}

/** The first cell of the merged area that the cell belongs to; null when it is not merged. */
function mergedInto(grid: SheetGrid, row: number, column: number) {
  const found = grid.obstacles.find(
    ({ kind, area }) =>
      kind === 'merged' &&
      row >= area.top &&
      row <= area.bottom &&
      column >= area.left &&
      column <= area.right,
  );
  return found?.area ?? null;
}

/** Whether a group heading without borders can head a column whose own heading is `under`. */
function mayHead(group: string, under: readonly string[], names: Names): boolean {
  const above = meaningOf([group], names);
  const own = meaningOf(under, names);
  if (own.beside) return false;
  const addsYear = above.years.length === 0 && own.years.length > 0;
  return above.sources.length > 0
    ? addsYear || (own.budget && !own.total)
    : addsYear || own.sources.length > 0 || own.total;
}
