/**
 * The performance part: the pot by weighted indicators in whole tkr, exact to the pot, every group's change from the year
 * before held within the cap. Null where it cannot be known or the cap cannot be kept. Spec: ki-model §2
 */
import { shareByWeight, TKR } from '#core/allocation/sharing';
import { floorDivide } from '#core/allocation/share';
import { add, amountOfOre, isNegative, oreOf, ZERO, type Amount } from '#core/money/amount';
import {
  divided,
  fractionOf,
  isNone,
  multiplied,
  NONE,
  plus,
  total,
  type Fraction,
} from '../fraction';
import { isWholeTkr } from '../share-out';
import { indicators, type GroupRow, type Indicator } from './ki-model-table';

export type Weights = Readonly<Record<Indicator, Fraction>>;

/** Every group's part of the pot, summing to 1. */
export function performanceShares(
  rows: readonly GroupRow[],
  weights: Weights,
): readonly Fraction[] | null {
  const whole = total(indicators.map((key) => weights[key]));
  if (isNone(whole) || indicators.some((key) => weights[key].numerator < 0n)) return null;
  let shares = rows.map(() => NONE);
  for (const key of indicators) {
    const weight = divided(weights[key], whole);
    if (isNone(weight)) continue;
    const values = rows.map((row) => row[key]);
    const known = values.flatMap((value) =>
      value === null || value < 0 ? [] : [fractionOf(value)],
    );
    const sum = total(known);
    if (known.length < rows.length || isNone(sum)) return null;
    shares = shares.map((share, index) =>
      plus(share, multiplied(weight, divided(known[index] ?? NONE, sum))),
    );
  }
  return shares;
}

/** The pot in whole tkr; `cap` in per cent of the year before, null for none. */
export function performanceOf(
  rows: readonly GroupRow[],
  shares: readonly Fraction[] | null,
  pot: Amount,
  cap: Fraction | null,
): readonly Amount[] | null {
  if (!shares || isNegative(pot) || !isWholeTkr(pot)) return null;
  const scale = shares.reduce((product, { denominator }) => product * denominator, 1n);
  const parts = shares.map(({ numerator, denominator }, index) => ({
    name: String(index),
    weight: numerator * (scale / denominator),
    ...limitsOf(rows[index], cap),
  }));
  if (parts.some(({ max }) => max && isNegative(max))) return null;
  const sharing = shareByWeight(pot, parts, TKR);
  return sharing.kind === 'shared' ? sharing.lines.map(({ amount }) => amount) : null;
}

interface Limits {
  readonly min?: Amount;
  readonly max?: Amount;
}

/** What the performance part may be so that the total stays within the cap, in whole tkr. */
function limitsOf(row: GroupRow | undefined, cap: Fraction | null): Limits {
  if (!row?.previous || !cap) return {};
  const fixed = add(row.base ?? ZERO, row.premises ?? ZERO);
  const moved = {
    numerator: oreOf(row.previous) * cap.numerator,
    denominator: cap.denominator * 100n,
  };
  const room = (sign: 1n | -1n) =>
    (oreOf(row.previous ?? ZERO) - oreOf(fixed)) * moved.denominator + sign * moved.numerator;
  const step = moved.denominator * oreOf(TKR);
  const low = -floorDivide(-room(-1n), step) * oreOf(TKR);
  const high = floorDivide(room(1n), step) * oreOf(TKR);
  return { min: amountOfOre(low < 0n ? 0n : low), max: amountOfOre(high) };
}
