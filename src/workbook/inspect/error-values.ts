/** Error values, told where they begin: a cell that only hands on the error of another is not told. Spec: checks §9 */
import type { Finding } from '#core/findings/finding';
import { isCellError } from '#sheet/cell';
import { raise } from '../findings';
import type { Inspected } from './inspected';
import type { Inspection } from './inspection';
import type { SheetView } from './sheet-view';

export const errorValues: Inspection = {
  name: 'error-values',
  codes: ['workbook/error-value'],
  run: (inspected) => inspected.views.flatMap((view) => errorsIn(view, inspected)),
};

function errorsIn(view: SheetView, inspected: Inspected): readonly Finding[] {
  const findings: Finding[] = [];
  view.worksheet.cells.forEach(({ value, formula }, row, column) => {
    const broken = formula?.includes('#REF!') === true ? { error: '#REF!' } : value;
    if (!isCellError(broken)) return;
    if (broken === value && readsError(view, row, column, inspected)) return;
    const where = [view.place(row, column)];
    findings.push(raise('workbook/error-value', { error: broken.error }, { where }));
  });
  return findings;
}

/** More cells than anybody looks for the beginning of an error in. */
const MOST_CELLS = 20_000;

/** Whether the error was there before, in a cell that this one reads. */
function readsError(view: SheetView, row: number, column: number, inspected: Inspected): boolean {
  const formula = inspected.formulaAt(view, row, column);
  if (!formula) return false;
  let looked = 0;
  return inspected.precedentsOf(formula).some((place) => {
    const source = inspected.viewOf(place);
    if (!source) return false;
    for (let each = place.top; each <= Math.min(place.bottom, source.lastRow); each += 1) {
      for (let at = place.left; at <= place.right && looked < MOST_CELLS; at += 1) {
        looked += 1;
        if (isCellError(source.value(each, at))) return true;
      }
    }
    return false;
  });
}
