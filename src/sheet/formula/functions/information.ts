/** What a value or a reference is: ISNUMBER, ISERROR, ROW, COLUMNS … */
import { isCellError, type CellValue } from '../../cell';
import { toNumber } from '../coercion';
import { BAD_VALUE, NOT_AVAILABLE } from '../error-values';
import {
  ofNumbers,
  ofOperands,
  ofValuesAndErrors,
  type WorksheetFunction,
} from '../function-definition';
import { arrayOf, isGrid, isReference } from '../operand';
import { uncomputable } from '../uncomputable';

function asking(is: (value: CellValue) => boolean): WorksheetFunction {
  return ofValuesAndErrors(1, 1, ([value = null]) => is(value));
}

const isNotAvailable = (value: CellValue) => isCellError(value) && value.error === '#N/A';

/** More cells than this are not worth listing; nobody asks for the row numbers of a whole sheet. */
const MANY_CELLS = 1_000_000;

/** The row or column of a reference, of the formula's own cell when there is none; of several cells, a list. */
function positionOf(axis: 'row' | 'column'): WorksheetFunction {
  return ofOperands(0, 1, ([reference], context) => {
    if (reference === undefined) return context[axis] + 1;
    if (!isReference(reference)) return BAD_VALUE;
    const { top, left } = reference.place;
    const count = axis === 'row' ? reference.rows : reference.columns;
    const first = (axis === 'row' ? top : left) + 1;
    if (count === 1) return first;
    if (count > MANY_CELLS) return uncomputable('the numbers of all rows');
    const numbers = Array.from({ length: count }, (_, step) => first + step);
    return arrayOf(axis === 'row' ? numbers.map((number) => [number]) : [numbers]);
  });
}

function sizeOf(axis: 'rows' | 'columns'): WorksheetFunction {
  return ofOperands(1, 1, ([operand = null]) => {
    if (isGrid(operand)) return operand[axis];
    return isCellError(operand) ? operand : 1;
  });
}

const parity = (remainder: 0 | 1) =>
  ofNumbers(1, 1, ([number = 0]) => Math.abs(Math.trunc(number)) % 2 === remainder);

export const INFORMATION: Readonly<Record<string, WorksheetFunction>> = {
  ISNUMBER: asking((value) => typeof value === 'number'),
  ISTEXT: asking((value) => typeof value === 'string'),
  ISNONTEXT: asking((value) => typeof value !== 'string'),
  ISLOGICAL: asking((value) => typeof value === 'boolean'),
  ISBLANK: asking((value) => value === null),
  ISERROR: asking(isCellError),
  ISERR: asking((value) => isCellError(value) && !isNotAvailable(value)),
  ISNA: asking(isNotAvailable),
  ISEVEN: parity(0),
  ISODD: parity(1),
  ISREF: ofOperands(1, 1, ([operand = null]) => isReference(operand)),
  NA: ofOperands(0, 0, () => NOT_AVAILABLE),
  N: ofValuesAndErrors(1, 1, ([value = null], { directory }) =>
    typeof value === 'string' ? 0 : toNumber(value, directory),
  ),
  ROW: positionOf('row'),
  COLUMN: positionOf('column'),
  ROWS: sizeOf('rows'),
  COLUMNS: sizeOf('columns'),
};
