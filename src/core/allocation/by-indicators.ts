/**
 * By weighted indicators: every indicator gives each part its share of that indicator's sum, and the indicators weigh
 * as stated. Exact: the weights of the parts are fractions brought to one denominator. Spec: allocation §10
 */
import type { Amount } from '#core/money/amount';
import { raise } from './findings';
import { weightsOnOneScale } from './proportionally';
import { refused, shareByWeight, TKR, type Part, type Sharing } from './sharing';
import { at, sumOf } from './table';

export interface Indicator {
  readonly name: string;
  /** A plain decimal; the weights need not sum to 1, only their proportions matter. */
  readonly weight: string | null;
}

export interface IndicatedPart extends Part {
  /** One plain decimal for each indicator, in their order; null when unknown. */
  readonly values: readonly (string | null)[];
}

export function byIndicators(
  amount: Amount,
  indicators: readonly Indicator[],
  parts: readonly IndicatedPart[],
  quantum: Amount = TKR,
): Sharing {
  const weights = weightsOnOneScale(indicators.map(({ weight }) => weight));
  const unknown = indicators.filter((_, index) => at(weights, index) === null);
  if (unknown.length > 0) {
    return refused(unknown.map(({ name }) => raise('allocation/weight-unknown', { name })));
  }
  const counted = indicators.flatMap(({ name }, index) => {
    const weight = weights[index] ?? 0n;
    const values = weightsOnOneScale(parts.map((part) => part.values[index] ?? null));
    return weight === 0n ? [] : [{ name, weight, values, sum: sumOf(values.map((v) => v ?? 0n)) }];
  });
  const unvalued = parts.filter((_, index) =>
    counted.some(({ values }) => at(values, index) === null),
  );
  if (unvalued.length > 0) {
    return refused(unvalued.map(({ name }) => raise('allocation/weight-unknown', { name })));
  }
  const empty = counted.filter(({ sum }) => sum === 0n);
  if (empty.length > 0) {
    const named = empty.map(({ name }) => ({ indicator: name }));
    return refused(named.map((facts) => raise('allocation/indicator-without-values', facts)));
  }
  let denominator = 1n;
  for (const { sum } of counted) denominator *= sum;
  const weighted = parts.map((part, index) => {
    const scores = counted.map(
      ({ weight, values, sum }) => weight * (at(values, index) ?? 0n) * (denominator / sum),
    );
    return { ...part, weight: sumOf(scores) };
  });
  return shareByWeight(amount, weighted, quantum);
}
