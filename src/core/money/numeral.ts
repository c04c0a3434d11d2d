/**
 * Reads one number as people write it: "1 101,4", "42045981", "−0,5", "0.415".
 *
 * Guarantees: digits come back exactly as written, with their decimals; what could be read in two ways is refused
 * with the reason. Units, words and whereabouts are left to others. Spec: amounts §5, §6
 */
import type { Language } from './language';
import type { Malformation } from './problem';
import { groupSpaces } from './typography';

/** More digits than any budget has; longer runs are hostile or no numbers. */
export const MAX_DIGITS = 30;

/** A number: its value is digits × 10^-decimals. */
export interface Numeral {
  /** Signed. */
  readonly digits: bigint;
  /** As written, zeros at the end included. */
  readonly decimals: number;
}

export type NumeralReading =
  | { readonly ok: true; readonly numeral: Numeral }
  | { readonly ok: false; readonly reason: Malformation | 'too-long' };

/**
 * Pattern source of everything that looks like a number, well-formed or not: from its sign to its last digit.
 * The minus sign proper may stand apart from the digits; a hyphen or a dash that does is a dash.
 */
export const numeralShape = `(?:\\u2212[${groupSpaces}]?|[-–+])?\\d(?:[\\d.,${groupSpaces}]{0,80}\\d)?`;

const separators = new RegExp(`[${groupSpaces}]`, 'g');
const groupedByThree = new RegExp(`^\\d{1,3}(?:[${groupSpaces}]\\d{3})+$`);

/** Reads text that has the shape of a number; the language it was written in decides what comma and point mean. */
export function readNumeral(shape: string, language: Language = 'sv'): NumeralReading {
  const negative = /^[-–\u2212]/.test(shape);
  const unsigned = shape.replace(/^[-–\u2212+]/, '').trim();
  if (unsigned.replace(/\D/g, '').length > MAX_DIGITS) return refused('too-long');
  const parts = language === 'sv' ? swedishParts(unsigned) : englishParts(unsigned);
  if (typeof parts === 'string') return refused(parts);
  const { whole, fraction } = parts;
  if (/^0\d/.test(whole)) return refused('leading-zero');
  const digits = BigInt(whole + fraction);
  return {
    ok: true,
    numeral: { digits: negative ? -digits : digits, decimals: fraction.length },
  };
}

interface Parts {
  readonly whole: string;
  readonly fraction: string;
}

/** Comma for decimals; a point too, where nobody can take it for a thousands separator. */
function swedishParts(text: string): Parts | Malformation {
  const [whole = '', fraction = '', ...more] = text.split(/[.,]/);
  if (more.length > 0) return 'marks';
  if (text.includes('.') && /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3) {
    return 'ambiguous-point';
  }
  return ungrouped(whole, fraction);
}

/** Comma or space for thousands, point for decimals. */
function englishParts(text: string): Parts | Malformation {
  const [whole = '', fraction = '', ...more] = text.split('.');
  if (more.length > 0 || fraction.includes(',')) return 'marks';
  if (!whole.includes(',')) return ungrouped(whole, fraction);
  return /^[1-9]\d{0,2}(?:,\d{3})+$/.test(whole)
    ? ungrouped(whole.replaceAll(',', ''), fraction)
    : 'grouping';
}

function ungrouped(whole: string, fraction: string): Parts | Malformation {
  const digits = whole.replace(separators, '');
  const wellGrouped = /^\d+$/.test(whole) || groupedByThree.test(whole);
  return wellGrouped && /^\d*$/.test(fraction) ? { whole: digits, fraction } : 'grouping';
}

function refused(reason: Malformation | 'too-long'): NumeralReading {
  return { ok: false, reason };
}
