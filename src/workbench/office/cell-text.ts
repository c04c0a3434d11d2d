/**
 * A cell as it is shown (Range.text), in the workbook's language: the number formats that budgets use. Column widths
 * are not considered (Excel shows #### where a number does not fit). Other formats are refused by name.
 */
import { isCellError, type CellValue } from '#sheet/cell';
import { isDateFormat, serialToIso } from '#sheet/dates';
import { LANGUAGES, type Language } from '#sheet/language';
import type { Workbook } from '#sheet/workbook';
import { lacks } from './excel-error';

/** Grouped or not, decimals, per cent, a unit in quotes. */
const NUMBER_FORMAT = /^(#,##0|0)(\.(0+))?(%)?(?: ?"([^"]*)")?$/;

const SWEDISH_ERRORS: Readonly<Record<string, string>> = {
  '#NULL!': '#SKÄRNING!',
  '#DIV/0!': '#DIVISION/0!',
  '#VALUE!': '#VÄRDEFEL!',
  '#REF!': '#REFERENS!',
  '#NAME?': '#NAMN?',
  '#NUM!': '#OGILTIGT!',
  '#N/A': '#SAKNAS!',
};

export function shownText(value: CellValue, format: string, workbook: Workbook): string {
  const language = LANGUAGES[workbook.language];
  if (value === null) return '';
  if (isCellError(value)) return shownError(value.error, language);
  if (typeof value === 'boolean') return value ? language.true : language.false;
  if (typeof value === 'string') return value;
  if (format === 'General' || format === '@') return general(value).replace('.', language.decimal);
  if (format.toLowerCase() === 'yyyy-mm-dd' && isDateFormat(format)) {
    return serialToIso(value, workbook.dates1904) ?? '#'.repeat(10);
  }
  return formatted(value, format, language);
}

function formatted(value: number, format: string, language: Language): string {
  const match = NUMBER_FORMAT.exec(format);
  if (!match) throw lacks('Range', 'text', `number format ${format}`);
  const [, pattern, , decimals = '', percent = '', unit] = match;
  const digits = fixed(Math.abs(value) * (percent ? 100 : 1), decimals.length);
  const [whole = '', fraction] = digits.split('.');
  const integer = pattern === '#,##0' ? whole.replace(/\B(?=(\d{3})+$)/g, language.group) : whole;
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  const tail = fraction === undefined ? '' : `${language.decimal}${fraction}`;
  return `${sign}${integer}${tail}${percent}${unit === undefined ? '' : ` ${unit}`}`;
}

function shownError(error: string, language: Language): string {
  return language.code === 'sv' ? (SWEDISH_ERRORS[error] ?? error) : error;
}

/** At most eleven signs, as in a General cell of ordinary width. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '', power = ''] = value.toExponential(5).split('e');
    const sign = power.startsWith('-') ? '-' : '+';
    return `${Number(mantissa)}E${sign}${power.replace(/\D/g, '').padStart(2, '0')}`;
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
