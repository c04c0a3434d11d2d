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
  const areasOf = (wanted: Obstacle['kind']) =>
    inside.flatMap(({ kind, area }) => (kind === wanted ? [area] : []));
  return [
    ...areasOf('merged').flatMap((area) => merged(table, area)),
    ...hidden(
      table,
      true,
      areasOf('hidden row').filter((area) => hasRow(table, area)),
    ),
    ...hidden(
      table,
      false,
      areasOf('hidden column').filter((area) => hasColumn(table, area)),
    ),
  ];
}

function merged(table: LocatedTable, area: Area): readonly Finding[] {
  if (!swallows(table, area)) return [];
  const where = [{ sheet: table.sheet, cell: areaAddress(area) }];
  const facts = { table: table.contract.name, area: areaAddress(area) };
  return [raise('workbook/merged-inside-table', facts, { where })];
}

/** One finding for the rows or for the columns, however many a filter hides; those that follow each other are one place. */
function hidden(table: LocatedTable, rows: boolean, areas: readonly Area[]): readonly Finding[] {
  const [first] = areas;
  if (!first) return [];
  const runs: Area[] = [];
  for (const area of areas) {
    const last = runs.at(-1);
    const follows = last && (rows ? last.bottom + 1 === area.top : last.right + 1 === area.left);
    if (follows) runs.splice(-1, 1, { ...last, bottom: area.bottom, right: area.right });
    else runs.push(area);
  }
  const label = rows ? String(first.top + 1) : columnLetters(first.left);
  const facts = { table: table.contract.name, rows, count: areas.length, first: label };
  const where = runs.map((area) => ({ sheet: table.sheet, cell: areaAddress(area) }));
  return [raise('workbook/hidden-inside-table', facts, { where })];
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
