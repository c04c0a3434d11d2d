/**
 * The numbers of a stretch of plain text, in digits and in words, with the unit of money that stands beside each.
 * Whether a number is money is not decided here, only what stands there. Spec: minutes §3
 */
import { numberWords } from '#core/money/number-words';
import { groupSpaces } from '#core/money/typography';
import type { Unit } from '#core/money/unit';
import { unitWords } from '#core/money/unit-words';
import { isMoneyAlone } from './bare-million';
import { isReference, isYearHere, looksLikeYear } from './not-money';
import { signedFrom } from './sign';

export interface NumberInText {
  /** From the sign to the last digit. */
  readonly from: number;
  readonly to: number;
  /** What `readNumeral` is to read: sign and digits, a word as digits. */
  readonly shape: string;
  readonly inWords: boolean;
  /** The unit of money beside the number; the amount reaches from `start` to `end`, unit included. */
  readonly unit: Unit | null;
  readonly start: number;
  readonly end: number;
  /** A unit on both sides: nobody can say which counts. */
  readonly twoUnits: boolean;
}

const chunk = `\\d+(?:[.,${groupSpaces}]\\d+)*`;
const word = `(?<![\\p{L}\\p{N}-])(?:${numberWords.pattern})`;
const numberShape = new RegExp(`${chunk}|${word}`, 'giu');

const gap = '[^\\S\\n]*(?:\\n[^\\S\\n]*)?';
const unitAfter = new RegExp(`${gap}(${unitWords.pattern})`, 'iuy');
const swedish = /[^\S\n]+(?:svenska|nya|extra)?[^\S\n]*(?:kronor|kr)(?![\p{L}\p{N}])/iuy;
const unitBefore = /(?<![\p{L}\p{N}])(kr|tkr|kkr|mkr|mnkr|mdkr|sek|tsek|ksek|msek)[^\S\n]*$/iu;

/** Numbers between two positions, in the order of the text. */
export function numbersIn(text: string, from: number, to: number): readonly NumberInText[] {
  const numbers: NumberInText[] = [];
  const stretch = text.slice(from, to);
  let taken = from;
  for (const match of stretch.matchAll(numberShape)) {
    const at = from + match.index;
    const found = /^\d/.test(match[0])
      ? inDigits(text, at, match[0], taken)
      : inWords(text, at, match[0]);
    numbers.push(found);
    taken = found.end;
  }
  return joinedOverLines(text, numbers);
}

function inWords(text: string, at: number, spelt: string): NumberInText {
  const to = at + spelt.length;
  const { unit, end } = unitFrom(text, to);
  const shape = numberWords.meaningOf(spelt) ?? '';
  // ":-" is a way to write a price, not something to say after a word.
  const said =
    unit !== null && /\p{L}$/u.test(text.slice(to, end)) && /^\s/u.test(text.slice(to, end));
  return {
    from: at,
    to,
    shape,
    inWords: true,
    unit: said ? unit : null,
    start: at,
    end: said ? end : to,
    twoUnits: false,
  };
}

function inDigits(text: string, at: number, digits: string, taken: number): NumberInText {
  const to = at + digits.length;
  const { unit, end } = unitFrom(text, to);
  const first = at + ownDigits(text, at, digits, unit !== null);
  const from = first === at ? Math.max(taken, signedFrom(text, at)) : first;
  const shape = text.slice(from, to);
  const before = unitBefore.exec(text.slice(Math.max(taken, from - 12), from));
  const start = before ? from - before[0].length : from;
  const leading = before && !looksLikeYear(shape) ? unitWords.meaningOf(before[1] ?? '') : null;
  const found = { from, to, shape, inWords: false };
  if (unit !== null) return { ...found, unit, start: from, end, twoUnits: leading !== null };
  return leading === null
    ? { ...found, unit: null, start: from, end: to, twoUnits: false }
    : { ...found, unit: leading, start, end: to, twoUnits: false };
}

/** The unit of money that begins where a number ends, and where that unit ends. */
function unitFrom(text: string, at: number): { unit: Unit | null; end: number } {
  unitAfter.lastIndex = at;
  const match = unitAfter.exec(text);
  if (!match) return { unit: null, end: at };
  const spelt = match[1] ?? '';
  const unit = unitWords.meaningOf(spelt);
  const end = at + match[0].length;
  if (!/^mil[^\s]*$/iu.test(spelt)) return { unit, end };
  swedish.lastIndex = end;
  const kronor = swedish.exec(text);
  if (kronor) return { unit, end: end + kronor[0].length };
  return isMoneyAlone(text.slice(end, end + 40)) ? { unit, end } : { unit: null, end: at };
}

/** How many characters of a run of digits belong to what stands before it: "§ 7 350 tkr", "under 2025 350 tkr". */
function ownDigits(text: string, at: number, digits: string, isMoney: boolean): number {
  const [first = '', ...rest] = digits.split(/[^\d.,]/);
  if (rest.length === 0 || !isMoney) return 0;
  const foreign = isYearHere(text, at, first) || isReference(text, at);
  return foreign ? first.length + 1 : 0;
}

const lineEnd = /^[^\S\n]*\n[^\S\n]*$/;
const groups = new RegExp(`^\\d{1,3}(?:[${groupSpaces}]\\d{3})*$`);
const moreGroups = new RegExp(`^\\d{3}(?:[${groupSpaces}]\\d{3})*(?:,\\d+)?$`);

/** A number whose groups of three stand on two lines: "1⏎101,4 mkr". */
function joinedOverLines(text: string, numbers: readonly NumberInText[]): readonly NumberInText[] {
  const joined: NumberInText[] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    const oneNumber =
      last !== undefined &&
      last.unit === null &&
      number.unit !== null &&
      number.start === number.from &&
      number.from - last.to < 20 &&
      lineEnd.test(text.slice(last.to, number.from)) &&
      groups.test(last.shape) &&
      moreGroups.test(number.shape) &&
      !isReference(text, last.from) &&
      /\p{L}/u.test(text.slice(text.lastIndexOf('\n', last.from - 1) + 1, last.from));
    if (!oneNumber) {
      joined.push(number);
      continue;
    }
    joined.pop();
    const shape = `${last.shape} ${number.shape}`;
    joined.push({ ...number, from: last.from, start: last.from, shape });
  }
  return joined;
}
