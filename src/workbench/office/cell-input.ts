/**
 * What becomes of a value that is written to a cell, read as Excel reads what is typed, in its English form.
 *
 * "" clears; '=, +, -, @ begin a formula unless the text is a number; an apostrophe in front makes text and vanishes;
 * a cell of format "@" takes text as it stands. Text numbers, percentages, ISO dates, TRUE and error values are
 * converted. Texts that Excel might take for a date, a time or money of some country are refused by name: what they
 * become depends on the machine.
 */
import { parse, tokenize } from '@borgar/fx';
import type { CellValue } from '#sheet/cell';
import { isoToSerial } from '#sheet/dates';
import { invalidArgument, lacks } from './excel-error';
import type { Json } from './wire';

export interface Input {
  readonly value: CellValue;
  readonly formula?: string;
  /** The number format that the cell gets when it has none of its own. */
  readonly format?: string;
}

const LONGEST_TEXT = 32_767;
const ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
];
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(E[+-]?\d{1,3})?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const PERCENT = /^[+-]?(\d+(\.\d*)?|\.\d+)\s?%$/;
const DATE_OR_MONEY =
  /^(\d{1,4}[/.-]\d{1,2}([/.-]\d{1,4})?|\d{1,2}:\d{2}(:\d{2})?|[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(kr|[$€£])|\(\d[\d.,]*\))$/i;

/** What a cell is at the moment of writing. */
export interface InputPlace {
  readonly format: string;
  readonly dates1904: boolean;
}

/** Throws InvalidArgument for what Excel takes for a broken formula. */
export function readInput(raw: Json, { format, dates1904 }: InputPlace): Input {
  if (typeof raw === 'number' || typeof raw === 'boolean') return { value: raw };
  if (typeof raw !== 'string') throw invalidArgument();
  if (raw.length > LONGEST_TEXT) throw invalidArgument();
  if (raw === '') return { value: null };
  if (raw.startsWith("'")) return { value: raw.slice(1) };
  if (format === '@') return { value: raw };
  return converted(raw.trim(), dates1904) ?? formulaOf(raw) ?? { value: raw };
}

function converted(text: string, dates1904: boolean): Input | null {
  if (NUMBER.test(text)) {
    const scientific = /e/i.test(text) ? { format: '0.00E+00' } : {};
    return { value: Number(text), ...scientific };
  }
  if (GROUPED.test(text)) {
    return {
      value: Number(text.replaceAll(',', '')),
      format: text.includes('.') ? '#,##0.00' : '#,##0',
    };
  }
  if (PERCENT.test(text)) {
    const digits = text.replace(/\s?%$/, '');
    return { value: Number(`${digits}e-2`), format: digits.includes('.') ? '0.00%' : '0%' };
  }
  if (/^(TRUE|FALSE)$/i.test(text)) return { value: /^TRUE$/i.test(text) };
  const error = ERRORS.find((each) => each === text.toUpperCase());
  if (error) return { value: { error } };
  const serial = isoToSerial(text, dates1904);
  if (serial !== null) return { value: serial, format: 'yyyy-mm-dd' };
  const isNoDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  if (DATE_OR_MONEY.test(text) && !isNoDay)
    throw lacks('Range', 'values', 'a text that Excel may convert');
  return null;
}

function formulaOf(text: string): Input | null {
  if (!/^[=+@-]/.test(text) || /^[=+@-]$/.test(text.trim())) return null;
  const formula = text.startsWith('=') ? text : `=${text.replace(/^\+/, '')}`;
  if (isBroken(formula)) throw invalidArgument();
  return { value: null, formula };
}

function isBroken(formula: string): boolean {
  try {
    parse(tokenize(formula));
    return false;
  } catch (error) {
    return error instanceof Error;
  }
}
