/** Merged, hidden and filtered cells inside a table: what they hide is counted all the same, so it is said. */
import type { Finding } from '#core/findings/finding';
import { areaAddress, columnLetters, overlaps, type Area } from '#sheet/address';
import { raise } from './findings';
import type { SheetGrid } from './grid';
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
        if (table.passedOver.has(area.top) && area.top === area.bottom) return [];
        const facts = { table: name, area: areaAddress(area) };
        return [raise('workbook/merged-inside-table', facts, { where })];
      }
      if (kind === 'hidden row' || kind === 'hidden column') {
        const rows = kind === 'hidden row';
        const label = rows ? String(area.top + 1) : columnLetters(area.left);
        const facts = { table: name, area: label, rows };
        return [raise('workbook/hidden-inside-table', facts, { where })];
      }
      return [];
    });
}
