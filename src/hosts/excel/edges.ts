/** Where a range of Excel lies, as an area of ours. Its address says it all: the sheet's own name and the corners. */
/// <reference types="office-js" />
import { invariant } from '#core/money/invariant';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnOf,
  enclosing,
  parseAddress,
  type Area,
} from '#sheet/address';

/** The property that says where a range lies. */
export const EDGES = 'address';

/** The area of a range that EDGES was loaded of. */
export function areaOf({ address }: Pick<Excel.Range, 'address'>): Area {
  const [area] = areasIn(address);
  invariant(area, 'Excel names a range by its corners', { address });
  return area;
}

/** "Poster!A1:B2,'Bilaga 1'!D:D" → the areas of a range or of several. */
export function areasIn(address: string): Area[] {
  const parts = address.matchAll(/(?:'((?:[^']|'')*)'|([^',!]+))!([^,]+)/g);
  return [...parts].flatMap(([, quoted, plain = '', cells = '']) =>
    areaNamed(quoted?.replaceAll("''", "'") ?? plain.trim(), cells),
  );
}

/** "A1:B2", "A:B" and "1:3" as areas of the sheet. */
export function areaNamed(sheet: string, address: string): Area[] {
  const cells = parseAddress(address);
  if (cells) return [{ sheet, ...cells }];
  const [from = '', to = from] = address.trim().replaceAll('$', '').split(':');
  const [left, right] = [columnOf(from), columnOf(to)];
  if (left !== null && right !== null)
    return [{ sheet, top: 0, bottom: MAX_ROWS - 1, left, right }];
  const [top, bottom] = [Number(from) - 1, Number(to) - 1];
  if (!Number.isInteger(top) || !Number.isInteger(bottom)) return [];
  return [{ sheet, top, bottom, left: 0, right: MAX_COLUMNS - 1 }];
}

/** One answer for each cell of the area. */
export function grid<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

/** The smallest area around two of the same sheet. */
export function boundsOf(a: Area, b: Area): Area {
  return { sheet: a.sheet, ...enclosing(a, b) };
}
