/**
 * Parts of a year by its days: how many of them lie between two dates, and what an amount of a year is for them. The
 * product is exact and rounded once, to whole tkr, half away from zero; a whole year is never rounded. Spec: modules §7
 */
import type { IsoDate } from '#core/budget/date';
import { amountOfOre, oreOf, type Amount } from '#core/money/amount';
import { invariant } from '#core/money/invariant';

export interface PartYear {
  readonly days: number;
  /** 365 or 366. */
  readonly of: number;
}

/** The days of the year from `from` to `to`, both counted; null sets no limit. None when they lie outside it. */
export function partOfYear(year: number, from: IsoDate | null, to: IsoDate | null): PartYear {
  const [first, last] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
  const of = dayOfYear(last);
  const begins = from === null || from < first ? first : from;
  const ends = to === null || to > last ? last : to;
  const days = begins > ends ? 0 : dayOfYear(ends) - dayOfYear(begins) + 1;
  return { days, of };
}

const WHOLE_TKR = 100_000n;

/** What an amount for the whole year is for a part of it. */
export function proRata(amount: Amount, { days, of }: PartYear): Amount {
  return scaled(amount, BigInt(days), BigInt(of));
}

/** amount · a / b, rounded once to whole tkr, half away from zero; exact when a = b. `b` is positive. */
export function scaled(amount: Amount, a: bigint, b: bigint): Amount {
  invariant(b > 0n, 'an amount is scaled by a positive part');
  if (a === b) return amount;
  const ore = oreOf(amount) * a;
  const step = WHOLE_TKR * b;
  const size = ore < 0n ? -ore : ore;
  const rounded = ((2n * size + step) / (2n * step)) * WHOLE_TKR;
  return amountOfOre(ore < 0n ? -rounded : rounded);
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 1 for 1 January. */
function dayOfYear(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const before = lengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return before + day + (isLeap && month > 2 ? 1 : 0);
}
