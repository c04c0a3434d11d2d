/**
 * Reads a number that is no money – a weight, a percentage, a measure, a year – as people and systems write it, or says
 * why it is none. What a cell holds as a number is left to the cell. Spec: amounts §6, workbook §10
 */
import { numeralShape, readNumeral } from './numeral';
import { plainDecimal } from './plain-decimal';
import type { Unreadable } from './unreadable';

export type WrittenNumber =
  | { readonly ok: true; readonly number: number; readonly isPercentage: boolean }
  | { readonly ok: false; readonly reason: Unreadable };

const bare = new RegExp(`^${numeralShape}$`, 'u');
/** As systems write numbers: "1234.567" and "007" are one number each where no money is meant, "1E-5" too. */
const bySystems = /^[-+\u2212]?\d{1,15}(?:\.\d{1,15})?(?:e[-+]?\d{1,2})?$/i;
const MAX_LENGTH = 60;

/** The sign of a percentage is told apart, and is no part of the number: "2,5 %" is 2.5. */
export function readWrittenNumber(text: string): WrittenNumber {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return { ok: false, reason: 'too-long' };
  const isPercentage = trimmed.endsWith('%');
  const plain = isPercentage ? trimmed.slice(0, -1).trim() : trimmed;
  if (bySystems.test(plain)) {
    return { ok: true, number: Number(plain.replace('\u2212', '-')), isPercentage };
  }
  if (!bare.test(plain)) {
    return { ok: false, reason: /\d/.test(plain) ? 'not-alone' : 'no-number' };
  }
  const reading = readNumeral(plain);
  if (!reading.ok) return reading;
  const { digits, decimals } = reading.numeral;
  return { ok: true, number: Number(plainDecimal(digits, decimals)), isPercentage };
}

/** Why a cell's text is no number, also when it would be one as a number: Excel does not calculate with text. */
export function whyTextIsNoNumber(text: string): Unreadable {
  const read = readWrittenNumber(text);
  if (!read.ok) return read.reason;
  return read.isPercentage ? 'percentage-as-text' : 'number-as-text';
}
