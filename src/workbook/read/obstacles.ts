/** Merged, hidden and filtered cells inside a table: what they hide is counted all the same, so it is said. */
import type { Finding } from '#core/findings/finding';
import { areaAddress, columnLetters, overlaps, type Area } from '#sheet/address';
import { raise } from '../findings';
import type { SheetGrid } from '../grid';
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
  const name = table.contract.name;
  return grid.obstacles
    .filter(({ area }) => overlaps(area, body))
    .flatMap(({ kind, area }): Finding[] => {
      const where = [{ sheet: table.sheet, cell: areaAddress(area) }];
      if (kind === 'merged') {
        if (!swallows(table, area)) return [];
        const facts = { table: name, area: areaAddress(area) };
        return [raise('workbook/merged-inside-table', facts, { where })];
      }
      if (kind === 'hidden row' || kind === 'hidden column') {
        const rows = kind === 'hidden row';
        if (!(rows ? hasRow(table, area) : hasColumn(table, area))) return [];
        const label = rows ? String(area.top + 1) : columnLetters(area.left);
        const facts = { table: name, area: label, rows };
        return [raise('workbook/hidden-inside-table', facts, { where })];
      }
      return [];
    });
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
