/**
 * Numbers as text and text as numbers, in the workbook's language, where a formula mixes the two: =A1&" tkr", ="5"+1.
 * Spec: recalculation §9
 */
import { isoToSerial } from '../dates';
import type { Language, LanguageCode } from '../language';
import { uncomputable } from './uncomputable';

const NUMBERS: Readonly<Record<LanguageCode, RegExp>> = {
  sv: numberIn(',', '[ \u00a0\u202f]'),
  en: numberIn('\\.', ','),
};

/** No date, time or sum of money is written longer. */
const LONGEST_DOUBT = 40;

/** Up to 15 significant digits, as Excel writes a number in General: "1234,5", "1E+21". */
export function textOfNumber(value: number, language: Language): string {
  return String(Number(value.toPrecision(15)))
    .replace(
      /e([+-])(\d+)$/,
      (_, sign: string, power: string) => `E${sign}${power.padStart(2, '0')}`,
    )
    .replace('.', language.decimal);
}

/** The number that a text surely means in the language, else null: "1 234,5", "12 %", "2026-01-31". */
export function plainNumber(text: string, language: Language, dates1904: boolean): number | null {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return null;
  const date = isoToSerial(trimmed, dates1904);
  if (date !== null) return date;
  const match = NUMBERS[language.code].exec(trimmed);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', power = '', percent = ''] = match;
  const digits = whole.replace(/\D/g, '');
  if (digits + fraction === '') return null;
  const number = Number(`${sign}${digits || '0'}.${fraction || '0'}${power}`);
  return percent ? number / 100 : number;
}

/**
 * The number that a text means, null when it means none. A text that only some computers read as a number is uncomputable.
 */
export function numberOfText(text: string, language: Language, dates1904: boolean): number | null {
  const plain = plainNumber(text, language, dates1904);
  if (plain !== null || !isDoubtfulNumber(text)) return plain;
  return uncomputable('a text that only some computers read as a number');
}

/**
 * Whether a text that is no plain number may still be read as a date, a time or a sum of money by some Excel ("1/5", "12 kr",
 * "1.5" in Swedish): that depends on the computer it runs on.
 */
export function isDoubtfulNumber(text: string): boolean {
  const words =
    /^[\d\s.,:;/+\-()%$€£'\u2212\u2013]*\p{L}{0,9}\.?[\d\s.,:;/+\-()%$€£'\u2212\u2013]*$/u;
  const known = /kr|sek|usd|eur|am|pm|fm|em|jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec/i;
  if (text.length > LONGEST_DOUBT || !/\d/.test(text) || !words.test(text)) return false;
  return !/\p{L}/u.test(text) || known.test(text);
}

function numberIn(decimal: string, group: string): RegExp {
  const whole = `\\d+|\\d{1,3}(?:${group}\\d{3})+`;
  return new RegExp(`^([+-]?)(${whole})?(?:${decimal}(\\d*))?(e[+-]?\\d+)?( ?%)?$`, 'i');
}
