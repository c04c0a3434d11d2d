/** A cell as text: how it shows in the grid, and what stands in the formula bar when it is edited. Spec: workbench §2 */
import { format } from 'numfmt';
import { isCellError, type Cell } from '#sheet/cell';
import { isDateFormat, serialToIso } from '#sheet/dates';
import { formulaInSwedish } from './formula-language';
import { readTyped } from './typed-input';

/** By the cell's number format, in Swedish; negative amounts with a real minus sign. */
export function shownText({ value, formula }: Cell, numberFormat: string): string {
  if (value === null) return formula === undefined ? '' : '?';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  if (typeof value === 'string') return value;
  return format(numberFormat, value, { locale: 'sv', throws: false }).replace(/^-(?=[\d\s])/, '−');
}

/** What the user may change: the formula, or the value in full. */
export function editText(cell: Cell, numberFormat: string, dates1904: boolean): string {
  const { value, formula } = cell;
  if (formula !== undefined) return formulaInSwedish(formula);
  if (value === null) return '';
  if (typeof value === 'number') {
    const date = isDateFormat(numberFormat) ? serialToIso(value, dates1904) : null;
    if (date !== null && Number.isInteger(value)) return date;
    const percent = /^0(\.0+)?%$/.test(numberFormat);
    return inDigits(percent ? value * 100 : value) + (percent ? '%' : '');
  }
  const text = shownText(cell, numberFormat);
  if (typeof value !== 'string') return text;
  const read = readTyped(text, numberFormat, dates1904);
  return read.kind === 'content' && read.value === text ? text : `'${text}`;
}

/** As many digits as Excel shows: fifteen. */
function inDigits(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',');
}
