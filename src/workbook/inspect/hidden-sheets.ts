/**
 * A hidden sheet whose figures are counted by sums on a sheet that people see, in any workbook. That the rows of our own
 * tables stand on a hidden sheet is told when they are read. Spec: checks §9
 */
import type { Finding } from '#core/findings/finding';
import { hiddenSheet } from '../read/hidden-sheets';
import { mostOf, type CountedFigure } from './hidden-inside-total';
import type { Inspected } from './inspected';
import type { Course, Inspection } from './inspection';
import type { SheetView } from './sheet-view';

export const hiddenSheets: Inspection = {
  name: 'hidden-sheets',
  codes: ['workbook/hidden-sheet'],
  run: (inspected, course) =>
    inspected.views
      .filter(({ worksheet }) => worksheet.visibility !== 'visible')
      .flatMap((view) => found(view, inspected, course)),
};

function found(view: SheetView, inspected: Inspected, { sums }: Course): readonly Finding[] {
  const counted: CountedFigure[] = [];
  view.worksheet.cells.forEach((_, row, column) => {
    if (!view.isFigure(row, column) || !view.isSurelyMoney(row, column)) return;
    const isCounted = inspected
      .readersOf(view, row, column)
      .some(({ formula }) => formula.view.worksheet.visibility === 'visible' && sums.has(formula));
    if (!isCounted) return;
    counted.push({ column, amount: view.amount(view.number(row, column), row, column) });
  });
  if (counted.length === 0) return [];
  const { name, worksheet } = view;
  return [hiddenSheet(name, worksheet.visibility, { counted: 'sums', rows: 0 }, mostOf(counted))];
}
