/**
 * What a model gives: fixed part · fixed share + quality part · Σ weight · value / Σ values. Exact fractions that sum to 1,
 * then whole tkr that sum to the pot. Null where a share cannot be known; nothing is guessed. Spec: national §2
 */
import type { Amount } from '#core/money/amount';
import {
  divided,
  fractionOf,
  isNone,
  minus,
  multiplied,
  order,
  plus,
  total,
  WHOLE,
  type Fraction,
} from '../fraction';
import { sharedOut } from '../share-out';
import { valueOf, type Counting, type Indicator, type Model, type Region } from './national-models';

/** What may be turned in a model; what is left out is as the sheet says. */
export interface Turned {
  readonly weights?: readonly (Fraction | null)[];
  readonly counting?: Counting;
}

/** One share for each region, summing to 1. */
export type Shares = readonly Fraction[];

export function sharesOf(
  model: Model,
  regions: readonly Region[],
  turned: Turned = {},
): Shares | null {
  const { fixed, indicators } = model;
  const weights = turned.weights ?? indicators.map(({ weight }) => weight);
  const counting = turned.counting ?? model.counting;
  const quality = minus(WHOLE, fixed);
  if (fixed.numerator < 0n || quality.numerator < 0n || regions.length === 0) return null;
  const fixedShares = isNone(fixed) ? zeros(regions) : fixedSharesOf(regions);
  const qualityShares = isNone(quality)
    ? zeros(regions)
    : qualitySharesOf(indicators, regions, weights, counting);
  if (!fixedShares || !qualityShares) return null;
  return regions.map((_, index) =>
    plus(
      multiplied(fixed, fixedShares[index] ?? zero),
      multiplied(quality, qualityShares[index] ?? zero),
    ),
  );
}

/** The pot shared out; null where the pot or a share is unknown. */
export function moneyOf(model: Model, shares: Shares | null): readonly Amount[] | null {
  return model.pot && shares && sharedOut(model.pot, shares);
}

/** The regions' shares of the fixed part, in proportion to what stands in the sheet. */
export function fixedSharesOf(regions: readonly Region[]): Shares | null {
  return normalised(regions.map(({ fixed }) => fixed));
}

/** A region's part of the sum of one indicator. */
function indicatorShares(
  indicator: Indicator,
  regions: readonly Region[],
  counting: Counting,
): Shares | null {
  return normalised(
    regions.map((_, index) => {
      const value = valueOf(indicator, index, counting);
      return value === null ? null : fractionOf(value);
    }),
  );
}

/** The weights when one is set to `value` and the others keep their proportions; null when they have none. */
export function turnedWeights(
  weights: readonly (Fraction | null)[],
  which: number,
  value: Fraction,
): readonly Fraction[] | null {
  const others = normalised(weights.filter((_, index) => index !== which));
  const left = minus(WHOLE, value);
  if (!others || left.numerator < 0n || value.numerator < 0n) return null;
  const rest = others.map((each) => multiplied(each, left));
  return [...rest.slice(0, which), value, ...rest.slice(which)];
}

const zero = fractionOf(0);

function zeros(regions: readonly Region[]): Shares {
  return regions.map(() => zero);
}

function qualitySharesOf(
  indicators: readonly Indicator[],
  regions: readonly Region[],
  weights: readonly (Fraction | null)[],
  counting: Counting | null,
): Shares | null {
  const weighed = normalised(weights);
  if (!weighed || counting === null) return null;
  let shares = zeros(regions);
  for (const [index, indicator] of indicators.entries()) {
    const weight = weighed[index] ?? zero;
    if (isNone(weight)) continue;
    const own = indicatorShares(indicator, regions, counting);
    if (!own) return null;
    shares = shares.map((share, region) => plus(share, multiplied(weight, own[region] ?? zero)));
  }
  return shares;
}

/** In proportion, summing to 1; null when one is unknown or negative, or all are zero. */
function normalised(parts: readonly (Fraction | null)[]): Shares | null {
  const known = parts.flatMap((part) => part ?? []);
  const whole = total(known);
  if (known.length < parts.length || isNone(whole)) return null;
  if (known.some((part) => order(part, zero) < 0)) return null;
  return known.map((part) => divided(part, whole));
}
