/**
 * The second opinion on the cases: reads amounts and works out relations on whole millionths of a krona,
 * without a line of the product. Intervals are closed. Knows nothing of words, only of figures.
 */
import type { ExpectedAmount, ExpectedRelation } from './case-file';

const MILLIONTHS = 1_000_000n;

/** A decimal string in millionths; "102,5 %" is 1.025. */
export function millionths(decimal: string): bigint {
  if (decimal.endsWith('%')) {
    return millionths(decimal.replace(',', '.').replace(/[^\d.]/gu, '')) / 100n;
  }
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  if (fraction.length > 6) throw new RangeError(`${decimal} has more than six decimals`);
  const size = BigInt(whole + fraction.padEnd(6, '0'));
  return decimal.startsWith('-') ? -size : size;
}

export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

const digitsOfUnit = { kr: 0, tkr: 3, mkr: 6, mdkr: 9 } as const;
const countWords = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/** What an amount's own text says: value and half step in millionths of a krona; null when it is no number. */
export function figureOf({ text, unit }: ExpectedAmount): { value: bigint; half: bigint } | null {
  const word = countWords.indexOf(text.split(' ')[0]?.toLowerCase() ?? '');
  const numeral = word >= 0 ? String(word) : /[−–-]?\d[\d ]*(?:,\d+)?/u.exec(text)?.[0].trim();
  if (numeral === undefined) return null;
  const [whole = '', fraction = ''] = numeral.replace(/^[−–-]/u, '').split(',');
  const regular = /^\d+$/.test(whole) || /^\d{1,3}( \d{3})+$/.test(whole);
  if (!regular) return null;
  const power = 10n ** BigInt(digitsOfUnit[unit] + 6 - fraction.length);
  const value = BigInt(whole.replaceAll(' ', '') + fraction) * power;
  return { value: /^[−–-]/u.test(numeral) ? -value : value, half: power / 2n };
}

/** A closed interval around the figure as it is written. */
interface Interval {
  readonly low: bigint;
  readonly at: bigint;
  readonly high: bigint;
}

const around = (amount: ExpectedAmount): Interval => {
  const [at, half] = [millionths(amount.kronor), millionths(amount.halfStep)];
  return { low: at - half, at, high: at + half };
};
const plus = (a: Interval, b: Interval): Interval => ({
  low: a.low + b.low,
  at: a.at + b.at,
  high: a.high + b.high,
});
const minus = (a: Interval, b: Interval): Interval => ({
  low: a.low - b.high,
  at: a.at - b.at,
  high: a.high - b.low,
});
const nothing: Interval = { low: 0n, at: 0n, high: 0n };
const positive = (a: Interval): Interval => (a.at < 0n ? minus(nothing, a) : a);

function scaled(a: Interval, factor: string): Interval {
  const by = (value: bigint): bigint => (value * millionths(factor)) / MILLIONTHS;
  return { low: by(a.low), at: by(a.at), high: by(a.high) };
}

type Outcome = 'exact' | 'within-rounding' | 'apart';

interface Reckoned {
  readonly expected: bigint;
  readonly stated: bigint;
  readonly outcome: Outcome;
}

/** Expected and stated figures of a checkable relation, and whether they agree, meet or lie apart. */
export function reckon(relation: ExpectedRelation, amounts: readonly ExpectedAmount[]): Reckoned {
  const interval = (index: number): Interval => {
    const amount = amounts[index];
    if (!amount) throw new RangeError(`there is no amount ${index}`);
    return around(amount);
  };
  const terms = relation.terms.map(interval);
  const results = relation.result === null ? (relation.parts ?? []) : [relation.result];
  if (terms.length === 0 || results.length === 0) throw new RangeError('terms or result missing');
  const stated = positive(results.map(interval).reduce(plus, nothing));
  const expected = positive(expectation(relation, terms));
  const meet = expected.low <= stated.high && stated.low <= expected.high;
  return {
    expected: expected.at,
    stated: stated.at,
    outcome: expected.at === stated.at ? 'exact' : meet ? 'within-rounding' : 'apart',
  };
}

function expectation(relation: ExpectedRelation, terms: readonly Interval[]): Interval {
  const [first = nothing, second = nothing] = terms;
  switch (relation.kind) {
    case 'sum':
      return terms.reduce(plus, nothing);
    case 'remainder':
      return terms.slice(1).reduce(minus, first);
    case 'change':
    case 'difference':
      return minus(second, first);
    case 'product':
      return (relation.factors ?? []).reduce(scaled, first);
    case 'repetition':
      return first;
  }
}

/** The amounts of a relation in the order in which corrections of equal rank stand: result or parts, then terms. */
export function involved(relation: ExpectedRelation): number[] {
  const results = relation.result === null ? (relation.parts ?? []) : [relation.result];
  return [...results, ...relation.terms];
}

/** 0 when the new value stands elsewhere in the text, 2 when the figure altered does, else 1; both is a bad case. */
export function rankOf(
  correction: { readonly amount: number; readonly to: string },
  relation: ExpectedRelation,
  amounts: readonly ExpectedAmount[],
): 0 | 1 | 2 {
  const value = (amount: ExpectedAmount): bigint => magnitude(millionths(amount.kronor));
  const altered = amounts[correction.amount];
  const own = new Set(involved(relation));
  const newStands = amounts.some(
    (amount, index) => !own.has(index) && value(amount) === millionths(correction.to),
  );
  const oldStands = amounts.some(
    (amount, index) =>
      index !== correction.amount && altered !== undefined && value(amount) === value(altered),
  );
  if (newStands && oldStands) throw new RangeError('one correction in both groups');
  return newStands ? 0 : oldStands ? 2 : 1;
}
