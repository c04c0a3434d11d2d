/** Where a range of Excel lies, as an area of ours. */
/// <reference types="office-js" />
import type { Area } from '#sheet/address';

/** The properties that say where a range lies. */
export const EDGES = 'rowIndex,columnIndex,rowCount,columnCount';

type Edges = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

export function areaOf(sheet: string, range: Edges): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { sheet, top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
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
