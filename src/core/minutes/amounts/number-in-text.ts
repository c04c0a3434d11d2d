/**
 * The numbers of a stretch of plain text, in digits and in words, with the unit of money that stands beside each.
 * Whether a number is money is not decided here, only what stands there. Spec: minutes §3
 */
import { groupSpaces, MINUS } from '#core/money/typography';
import type { Unit } from '#core/money/unit';
import { unitWords } from '#core/money/unit-words';
import type { Unreadable } from '#core/money/unreadable';
import { isMoneyAlone } from './bare-million';
import { bracketsOf, isAllThatIsSaid } from './bracket';
import { joinedFrom, withoutVulgarFraction } from './fraction';
import { isReference, isYearHere, looksLikeYear } from './not-money';
import { signedFrom, signInDigits } from './sign';
import { digitsOf, halfMore, isVague, speltNumber, vagueNumber } from './spelt-number';

/** Why a number beside a unit cannot be read, whatever its digits are. */
type Unclear = Extract<Unreadable, 'two-units' | 'unclear-sign' | 'unclear-fraction'>;

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
  /** Nobody can say what is meant. */
  readonly unclear: Unclear | null;
  /** "125,0 (118,5) mkr": in brackets behind the number that it is compared with. */
  readonly former: boolean;
  /** Words for no number in particular: "ett par miljoner". */
  readonly vague: boolean;
}

const chunk = `\\d+(?:[.,${groupSpaces}]\\d+)*`;
const numberShape = new RegExp(
  `${chunk}(?:[ \\u00A0]?[½¼¾]|${halfMore})?|[½¼¾]|${vagueNumber}|${speltNumber}`,
  'giu',
);

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
    const found = /^[\d½¼¾]/.test(match[0])
      ? inDigits(text, at, match[0], numbers.at(-1) ?? null, taken)
      : inWords(text, at, match[0]);
    numbers.push(found);
    taken = found.end;
  }
  return joinedOverLines(text, numbers);
}

function inWords(text: string, at: number, spelt: string): NumberInText {
  const to = at + spelt.length;
  const { unit, end } = unitFrom(text, to);
  const vague = isVague(spelt);
  // ":-" is a way to write a price, not something to say after a word.
  const said =
    unit !== null &&
    /\p{L}\.?$/u.test(text.slice(to, end)) &&
    /^(?:\s|tusen)/iu.test(text.slice(to, end));
  return {
    from: at,
    to,
    shape: vague ? '' : digitsOf(spelt),
    inWords: true,
    unit: said ? unit : null,
    start: at,
    end: said ? end : to,
    unclear: null,
    former: false,
    vague,
  };
}

function inDigits(
  text: string,
  at: number,
  digits: string,
  previous: NumberInText | null,
  taken: number,
): NumberInText {
  const to = at + digits.length;
  const { unit, end } = unitFrom(text, to);
  const first = at + ownDigits(text, at, digits, unit !== null);
  const from = first === at ? Math.max(taken, signedFrom(text, at)) : first;
  const shape = withoutVulgarFraction(signInDigits(text.slice(from, to)));
  const plain = { from, to, shape, inWords: false, unclear: null, former: false, vague: false };
  const bare: NumberInText = { ...plain, unit: null, start: from, end: to };
  const brackets = bracketsOf(text, from, to);
  if (unit === null && brackets !== null && brackets.open >= taken) {
    return inBrackets(text, bare, brackets, previous, taken) ?? bare;
  }
  const leading = unitAhead(text, from, taken);
  if (unit !== null) {
    const joined = joinedFrom(text, from, shape);
    if (joined < from) return { ...bare, from: joined, unit, end, unclear: 'unclear-fraction' };
    const alone = isAllThatIsSaid(text, from, end) ? 'unclear-sign' : null;
    return { ...bare, unit, end, unclear: leading === null ? alone : 'two-units' };
  }
  return leading === null || looksLikeYear(shape)
    ? bare
    : { ...bare, unit: leading.unit, start: leading.start };
}

/** "(1 250) tkr", "tkr (1 250)", "125,0 (118,5) mkr"; null when no unit stands outside the brackets. */
function inBrackets(
  text: string,
  number: NumberInText,
  { open, end: close }: { readonly open: number; readonly end: number },
  previous: NumberInText | null,
  taken: number,
): NumberInText | null {
  const { unit, end } = unitFrom(text, close);
  const leading = unit === null ? unitAhead(text, open, taken) : null;
  // "Utfall (2024), tkr" names a year, "i tkr (1)" a note.
  const isNote = leading !== null && /^\d{1,2}$/.test(number.shape);
  if ((unit === null && leading === null) || looksLikeYear(number.shape) || isNote) return null;
  const found = { ...number, from: open, to: close, unit: unit ?? leading?.unit ?? null, end };
  const beside = { ...found, start: leading?.start ?? open };
  const behind = previous !== null && text.slice(taken, open).trim() === '' ? previous : null;
  if (!/^\d/.test(number.shape) || (behind !== null && behind.unit !== null)) {
    return { ...beside, unclear: 'unclear-sign' };
  }
  const isFormer = behind !== null && !looksLikeYear(behind.shape) && !behind.inWords;
  return isFormer ? { ...beside, former: true } : { ...beside, shape: `${MINUS}${number.shape}` };
}

/** A unit right before a number, which no other number has taken. */
function unitAhead(
  text: string,
  from: number,
  taken: number,
): { readonly unit: Unit; readonly start: number } | null {
  const found = unitBefore.exec(text.slice(Math.max(taken, from - 12), from));
  const unit = found ? unitWords.meaningOf(found[1] ?? '') : null;
  return found && unit !== null ? { unit, start: from - found[0].length } : null;
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
