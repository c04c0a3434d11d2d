/**
 * Taking back a row that the log says was added: what of it may be emptied, because it is still what was added.
 * Spec: workbook §9
 */
import type { Area } from '#sheet/address';
import { firstFreeRow, summaryAt } from '../write/additions';
import type { CellUpdate } from '../write/draft';
import { contentOf, gridOf } from '../grid';
import type { LocatedTable } from '../read/layout';
import type { Opened } from '../opened';

export type Emptying =
  | {
      readonly kind: 'empties';
      readonly updates: readonly CellUpdate[];
      /** Only rows that leave too stand below it. */
      readonly isLast: boolean;
    }
  /** Somebody has changed the row, or its table stands elsewhere now. */
  | { readonly kind: 'changed' }
  /** Rows follow, and an ordinary range would be parted by a blank one. */
  | { readonly kind: 'inside range' };

/**
 * The added row, if it still holds what was added. The last row of a table is emptied whole, and the next addition
 * fills it; inside a table its formulas stay, so that the blank row is one like the others. `leaving`: the rows (by
 * rowKey) that are emptied together with it.
 */
export function emptyingOf(
  area: Area,
  summary: string,
  opened: Opened,
  leaving: ReadonlySet<string>,
): Emptying {
  const table = tableOf(area, opened);
  if (!table || summaryAt(table, area.top, opened).summary !== summary) return { kind: 'changed' };
  const below = firstFreeRow(table, opened) - 1 - area.top;
  const isLast = Array.from({ length: below }, (_, down) => area.top + 1 + down).every((row) =>
    leaving.has(rowKey({ ...area, top: row })),
  );
  if (!isLast && table.table === null) return { kind: 'inside range' };
  const formulas = (column: number) =>
    !isLast && gridOf(opened.grids, area.sheet)?.formula(area.top, column) != null;
  return { kind: 'empties', updates: blanks(area, opened, formulas), isLast };
}

/** What a writing that was cut off has left of a row; what somebody has put there since stays. */
export function remainsOf(area: Area, summary: string, opened: Opened): readonly CellUpdate[] {
  const table = tableOf(area, opened);
  const parts = table ? summaryAt(table, area.top, opened).parts : new Map<number, string>();
  const foreign = (column: number): boolean => {
    const part = parts.get(column);
    return part !== undefined && !summary.includes(part);
  };
  return blanks(area, opened, foreign);
}

export function rowKey({ sheet, top }: Pick<Area, 'sheet' | 'top'>): string {
  return `${sheet.toLowerCase()}!${String(top)}`;
}

function tableOf({ sheet, left, right, top }: Area, { layout }: Opened): LocatedTable | undefined {
  return [...layout.values()].find(
    (table) =>
      table.sheet.toLowerCase() === sheet.toLowerCase() &&
      table.left === left &&
      table.right === right &&
      top >= table.firstRow &&
      top <= table.lastRow,
  );
}

function blanks(
  { sheet, top, left, right }: Area,
  { grids }: Opened,
  keeps: (column: number) => boolean,
): CellUpdate[] {
  const updates: CellUpdate[] = [];
  for (let column = left; column <= right; column += 1) {
    if (contentOf(grids, sheet, top, column) === null || keeps(column)) continue;
    updates.push({ sheet, row: top, column, value: null });
  }
  return updates;
}
