/**
 * A cell as it is shown (Range.text): the number formats that budgets use, in their English form. Column widths are not
 * considered (Excel shows #### where a number does not fit). Other formats are refused by name.
 */
import { isCellError, type CellValue } from '#sheet/cell';
import { isDateFormat, serialToIso } from '#sheet/dates';
import { lacks } from './excel-error';

/** Grouped or not, decimals, per cent, a unit in quotes. */
const NUMBER_FORMAT = /^(#,##0|0)(\.(0+))?(%)?(?: ?"([^"]*)")?$/;

export function shownText(value: CellValue, format: string, dates1904: boolean): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === 'General' || format === '@') return general(value);
  if (format.toLowerCase() === 'yyyy-mm-dd' && isDateFormat(format)) {
    return serialToIso(value, dates1904) ?? '#'.repeat(10);
  }
  const match = NUMBER_FORMAT.exec(format);
  if (!match) throw lacks('Range', 'text', `number format ${format}`);
  const [, whole, , decimals = '', percent, unit] = match;
  const digits = fixed(Math.abs(value) * (percent ? 100 : 1), decimals.length);
  const grouped =
    whole === '#,##0' ? digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',') : digits;
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  return `${sign}${grouped}${percent ?? ''}${unit === undefined ? '' : ` ${unit}`}`;
}

/** At most eleven signs, as in a General cell of ordinary width. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'E')
      .replace('e', 'E')
      .replace(/E([+-])(\d)$/, 'E$10$2');
  }
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

/** Rounded half away from zero on the fifteen digits that Excel shows, not on the binary fraction. */
function fixed(value: number, decimals: number): string {
  const seen = String(Number(value.toPrecision(15)));
  if (seen.includes('e')) return value.toFixed(decimals);
  return (Math.round(Number(`${seen}e${decimals}`)) / 10 ** decimals).toFixed(decimals);
}
