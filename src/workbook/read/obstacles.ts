/** Merged, hidden and filtered cells inside a table: what they hide is counted all the same, so it is said. */
import type { Finding } from '#core/findings/finding';
import { areaAddress, columnLetters, overlaps, type Area } from '#sheet/address';
import { raise } from '../findings';
import type { SheetGrid } from '../grid';
import type { Obstacle } from '../host';
import type { LocatedTable } from './layout';

export function obstaclesInside(table: LocatedTable, grid: SheetGrid): Finding[] {
  if (table.lastRow < table.firstRow) return [];
  const body: Area = {
    sheet: table.sheet,
    top: table.firstRow,
    left: table.left,
    bottom: table.lastRow,
    right: table.right,
  };
  const inside = grid.obstacles.filter(({ area }) => overlaps(area, body));
  const facts = { table: table.contract.name };
  const placeOf = ({ area }: Obstacle) => ({ sheet: table.sheet, cell: areaAddress(area) });
  const merged = inside.filter(({ kind, area }) => kind === 'merged' && swallows(table, area));
  return [
    ...merged.map((each) => {
      const place = placeOf(each);
      const where = [place];
      return raise('workbook/merged-inside-table', { ...facts, area: place.cell }, { where });
    }),
    // A filter may hide any number of rows: they are one thing.
    ...[true, false].flatMap((rows) => {
      const [kind, isRead] = rows
        ? (['hidden row', hasRow] as const)
        : (['hidden column', hasColumn] as const);
      const hidden = inside.filter((each) => each.kind === kind && isRead(table, each.area));
      const [first] = hidden;
      if (!first) return [];
      const { top, left } = first.area;
      const told = { rows, count: hidden.length, first: rows ? `${top + 1}` : columnLetters(left) };
      const where = hidden.map(placeOf);
      return [raise('workbook/hidden-inside-table', { ...facts, ...told }, { where })];
    }),
  ];
}

/** Whether a row of the table reads a blank where the merged area hides what stands in its first cell. */
function swallows(table: LocatedTable, area: Area): boolean {
  const { columns, passedOver, inherited, firstRow, lastRow } = table;
  for (let row = Math.max(area.top, firstRow); row <= Math.min(area.bottom, lastRow); row += 1) {
    if (passedOver.has(row)) continue;
    for (const [key, column] of columns) {
      const first = row === area.top && column === area.left;
      const inside = column >= area.left && column <= area.right;
      if (inside && !first && inherited.get(row)?.get(key) === undefined) return true;
    }
  }
  return false;
}

/** Whether the area holds a row that is read. */
function hasRow({ passedOver, firstRow, lastRow }: LocatedTable, area: Area): boolean {
  for (let row = Math.max(area.top, firstRow); row <= Math.min(area.bottom, lastRow); row += 1) {
    if (!passedOver.has(row)) return true;
  }
  return false;
}

/** Whether the area holds a column that is read. */
function hasColumn({ columns }: LocatedTable, { left, right }: Area): boolean {
  return [...columns.values()].some((column) => column >= left && column <= right);
}
