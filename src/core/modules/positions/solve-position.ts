/**
 * N · (new − old) = cost, for the part of the year that the positions run (M4). Solves for the one that is missing; where
 * several answers give the cost, lists every one in whole positions and whole tkr within the bounds. Levels and costs are
 * exact; the cost of a part of a year is rounded to whole tkr (part-year.ts). Spec: positions §2, §3
 */
import {
  add,
  amountOfOre,
  equals,
  isNegative,
  oreOf,
  subtract,
  times,
  ZERO,
  type Amount,
} from '#core/money/amount';
import { proRata, type PartYear } from '../part-year';

/** What is known; null is not. */
export interface Question {
  readonly count: number | null;
  readonly oldLevel: Amount | null;
  readonly newLevel: Amount | null;
  readonly cost: Amount | null;
}

export interface Answer {
  readonly count: number;
  readonly oldLevel: Amount;
  readonly newLevel: Amount;
  readonly cost: Amount;
}

export interface Bounds {
  readonly fewest: number;
  readonly most: number | null;
  readonly lowestLevel: Amount;
}

export type Unknown = keyof Question;

export type Solution =
  /** All four are known; `expected` is what number and levels cost. */
  | { readonly kind: 'given'; readonly expected: Amount }
  | { readonly kind: 'solved'; readonly for: Unknown; readonly answer: Answer }
  /** Several answers, or none, in whole positions and whole tkr. */
  | { readonly kind: 'listed'; readonly for: Unknown; readonly answers: readonly Answer[] }
  /** Nothing whole solves it. */
  | { readonly kind: 'none'; readonly for: Unknown }
  /** Too little is known to say anything. */
  | { readonly kind: 'open'; readonly missing: readonly Unknown[] };

const TKR = 100_000n;

/** So many steps of a thousand kronor are tried; levels of hundreds of millions are no question of a person's salary. */
const STEPS = 200_000n;

export function costOf(count: number, oldLevel: Amount, newLevel: Amount, part: PartYear): Amount {
  return proRata(times(subtract(newLevel, oldLevel), BigInt(count)), part);
}

export function solve(question: Question, part: PartYear, bounds: Bounds): Solution {
  const { count, oldLevel, newLevel, cost } = question;
  const missing = (['count', 'oldLevel', 'newLevel', 'cost'] as const).filter(
    (key) => question[key] === null,
  );
  if (count !== null && oldLevel && newLevel) {
    const expected = costOf(count, oldLevel, newLevel, part);
    if (cost) return { kind: 'given', expected };
    return { kind: 'solved', for: 'cost', answer: { count, oldLevel, newLevel, cost: expected } };
  }
  if (!cost || part.days === 0) return { kind: 'open', missing };
  if (count === null && oldLevel && newLevel) return numbered(oldLevel, newLevel);
  if (count !== null && newLevel) return levelled('oldLevel', newLevel, -1n);
  if (count !== null && oldLevel) return levelled('newLevel', oldLevel, 1n);
  if (count === null && cost.ore !== 0 && (oldLevel ?? newLevel)) {
    return { kind: 'listed', for: 'count', answers: answersTo(question, cost, part, bounds) };
  }
  return { kind: 'open', missing };

  function solved(unknown: Unknown, answer: Answer | null): Solution {
    return answer ? { kind: 'solved', for: unknown, answer } : { kind: 'none', for: unknown };
  }

  /** A part of a year is rounded, so that more than one number can come to the same whole tkr. */
  function numbered(old: Amount, next: Amount): Solution {
    if (!cost) return { kind: 'open', missing };
    const all = numbersFor(subtract(next, old), cost, part, (n) => answer(n, old, next));
    const [first, second] = all;
    if (!first || !second) return solved('count', first ?? null);
    const answers = all.filter((each) => isWithin(each.count, bounds));
    return { kind: 'listed', for: 'count', answers };
  }

  /** The other level: in whole tkr, else exact when the division comes out even; a whole year has no more than one. */
  function levelled(
    unknown: 'oldLevel' | 'newLevel',
    level: Amount,
    direction: 1n | -1n,
  ): Solution {
    if (!cost || count === null || count === 0) return { kind: 'none', for: unknown };
    const [size, by] = [oreOf(cost) * BigInt(part.of), BigInt(count * part.days)];
    const after = (ore: bigint): Answer | null => {
      const other = add(level, amountOfOre(ore * direction));
      return direction > 0n ? answer(count, level, other) : answer(count, other, level);
    };
    const even = dividedExactly(size, by);
    const whole = around(nearest(size, by * TKR), (step) => after(step * TKR));
    const found = whole.length > 0 || even === null ? whole : [after(even) ?? []].flat();
    const all = found.filter((each) => !isNegative(each[unknown]));
    const [only, another] = all;
    if (!another) return solved(unknown, only ?? null);
    const isGiven = unknown === 'newLevel';
    const answers = all.filter((each) => isGiven || isAtLeast(each.oldLevel, bounds));
    return { kind: 'listed', for: unknown, answers };
  }

  /** The answer, when it costs what it must. */
  function answer(n: number, old: Amount, next: Amount): Answer | null {
    const isRight = cost !== null && equals(costOf(n, old, next, part), cost);
    return isRight ? { count: n, oldLevel: old, newLevel: next, cost } : null;
  }
}

/** Number and one level are missing: every step of whole tkr that a whole number of positions turns into the cost. */
function answersTo(
  { oldLevel, newLevel }: Question,
  cost: Amount,
  part: PartYear,
  bounds: Bounds,
): readonly Answer[] {
  const sign = isNegative(cost) ? -1n : 1n;
  // One position alone takes the longest step: the longest that still rounds down to the cost.
  const size = 2n * oreOf(cost) * sign + TKR;
  const longest = (size * BigInt(part.of)) / (2n * TKR * BigInt(part.days));
  const answers: Answer[] = [];
  for (let step = 1n; step <= (longest < STEPS ? longest : STEPS); step += 1n) {
    const change = amountOfOre(step * TKR * sign);
    const old = oldLevel ?? (newLevel && subtract(newLevel, change));
    const next = newLevel ?? (oldLevel && add(oldLevel, change));
    if (!old || !next || isNegative(next)) continue;
    if (oldLevel === null && !isAtLeast(old, bounds)) continue;
    const found = numbersFor(change, cost, part, (count) => {
      const isRight = equals(costOf(count, old, next, part), cost);
      return isRight ? { count, oldLevel: old, newLevel: next, cost } : null;
    });
    answers.push(...found.filter(({ count }) => isWithin(count, bounds)));
  }
  return answers.sort((a, b) => a.count - b.count);
}

function isWithin(count: number, { fewest, most }: Bounds): boolean {
  return count >= fewest && (most === null || count <= most);
}

function isAtLeast(level: Amount, { lowestLevel }: Bounds): boolean {
  return !isNegative(subtract(level, lowestLevel));
}

/** A rise of a thousand kronor for one day of the year comes to the same tkr for as many positions as the year has days. */
const REACH = 366;

/** The whole numbers, one or more, with which the change costs so much: the nearest, and those beside it that round alike. */
function numbersFor(
  change: Amount,
  cost: Amount,
  part: PartYear,
  attempt: (count: number) => Answer | null,
): readonly Answer[] {
  if (equals(change, ZERO)) return [];
  const near = nearest(oreOf(cost) * BigInt(part.of), oreOf(change) * BigInt(part.days));
  if (near > BigInt(Number.MAX_SAFE_INTEGER - REACH)) return [];
  return around(near, (count) => (count < 1n ? null : attempt(Number(count))));
}

/** What is found at a whole number, and beside it as long as something is found, from the lowest up. */
function around(near: bigint, attempt: (at: bigint) => Answer | null): readonly Answer[] {
  const from = (first: bigint, step: 1n | -1n): readonly Answer[] => {
    const found: Answer[] = [];
    for (let at = first; found.length < REACH; at += step) {
      const right = attempt(at);
      if (!right) break;
      found.push(right);
    }
    return found;
  };
  return [...[...from(near, -1n)].reverse(), ...from(near + 1n, 1n)];
}

function dividedExactly(a: bigint, b: bigint): bigint | null {
  return a % b === 0n ? a / b : null;
}

/** Half away from zero. */
function nearest(a: bigint, b: bigint): bigint {
  const negative = a < 0n !== b < 0n;
  const [size, by] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const rounded = (2n * size + by) / (2n * by);
  return negative ? -rounded : rounded;
}
