/**
 * Merged cells among the rows of a table: only the first of them holds a value, and sorting, filtering and reading fail
 * on the rest. Headings and titles may be merged, and so may a row of words without figures. Spec: checks §9
 */
import { areaAddress } from '#sheet/address';
import { raise } from '../findings';
import type { Inspection } from './inspection';

export const mergedCells: Inspection = {
  name: 'merged-cells',
  codes: ['workbook/merged-inside-table'],
  run: (inspected) =>
    inspected.views.flatMap((view) =>
      view.worksheet.merges.flatMap((merge) => {
        const region = view.region(merge.top, merge.left);
        if (!region || merge.bottom < region.firstBodyRow) return [];
        if (!isAmongFigures(merge.top, merge.bottom)) return [];
        const facts = { table: view.name, area: areaAddress(merge) };
        const where = [{ sheet: view.name, cell: areaAddress(merge) }];
        return [raise('workbook/merged-inside-table', facts, { where, severity: 'warning' })];

        function isAmongFigures(top: number, bottom: number): boolean {
          for (let row = top; row <= bottom; row += 1) {
            for (
              let column = region?.area.left ?? 0;
              column <= (region?.area.right ?? -1);
              column += 1
            ) {
              if (view.number(row, column) !== null) return true;
            }
          }
          return false;
        }
      }),
    ),
};
