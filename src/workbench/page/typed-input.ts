/**
 * What becomes of a text that a Swedish user types in a cell: a number with decimal comma and spaces between groups, a
 * per cent, an ISO date, a truth value, a formula, else the text itself. Nothing typed is refused but a broken formula.
 * Spec: workbench §3
 */
import { parse, tokenize } from '@borgar/fx';
import type { CellValue } from '#sheet/cell';
import { isoToSerial } from '#sheet/dates';
import { formulaFromSwedish } from './formula-language';

export type Typed =
  | {
      readonly kind: 'content';
      readonly value: CellValue;
      readonly formula?: string;
      /** The number format that the cell gets when it has none of its own. */
      readonly format?: string;
    }
  | { readonly kind: 'broken formula' };

const NARROW_SPACES = /[\u0020\u00a0\u2009\u202f](?=\d{3}(\D|$))/g;
const NUMBER = /^[+-]?\d+(,\d+)?$/;
const PERCENT = /^([+-]?\d+)(?:,(\d+))?\s?%$/;

/** `format` is the cell's number format: "@" takes every text as it stands. */
export function readTyped(text: string, format: string, dates1904: boolean): Typed {
  if (text === '') return { kind: 'content', value: null };
  if (format === '@') return { kind: 'content', value: text };
  if (text.startsWith("'")) return { kind: 'content', value: text.slice(1) };
  if (/^=./.test(text)) return readFormula(text);
  const written = text.trim().replace(/^[\u2212\u2013]/, '-');
  return { kind: 'content', ...(readValue(written, dates1904) ?? { value: text }) };
}

type Value = { readonly value: CellValue; readonly format?: string };

function readValue(written: string, dates1904: boolean): Value | null {
  const closed = written.replace(NARROW_SPACES, '');
  if (NUMBER.test(closed)) {
    const grouped = closed !== written;
    const format = closed.includes(',') ? '#,##0.00' : '#,##0';
    return { value: Number(closed.replace(',', '.')), ...(grouped ? { format } : {}) };
  }
  const percent = PERCENT.exec(closed);
  if (percent) {
    const [, whole = '', decimals] = percent;
    const value = Number(`${whole}${decimals === undefined ? '' : `.${decimals}`}e-2`);
    return { value, format: decimals === undefined ? '0%' : '0.00%' };
  }
  const serial = isoToSerial(written, dates1904);
  if (serial !== null) return { value: serial, format: 'yyyy-mm-dd' };
  if (/^(SANT|FALSKT)$/i.test(written)) return { value: /^SANT$/i.test(written) };
  return null;
}

function readFormula(text: string): Typed {
  const formula = formulaFromSwedish(text);
  try {
    parse(tokenize(formula));
    return { kind: 'content', value: null, formula };
  } catch (error) {
    if (error instanceof Error) return { kind: 'broken formula' };
    throw error;
  }
}
