/** Proportional to weights that somebody states, such as a column of a sheet. Spec: allocation §10 */
import type { Amount } from '#core/money/amount';
import { mostPlaces, readPlainDecimal, scaledTo } from './decimal-text';
import { shareByWeight, TKR, type Part, type Sharing } from './sharing';

export interface ProportionalPart extends Part {
  /** A plain decimal such as "70" or "0.5"; null or anything else is an unknown weight. */
  readonly weight: string | null;
}

export function proportionally(
  amount: Amount,
  parts: readonly ProportionalPart[],
  quantum: Amount = TKR,
): Sharing {
  const weights = weightsOnOneScale(parts.map(({ weight }) => weight));
  const weighted = parts.map((part, index) => ({ ...part, weight: weights[index] ?? null }));
  return shareByWeight(amount, weighted, quantum);
}

/** Decimals as whole numbers in the same proportions; null where a text is no plain decimal. */
export function weightsOnOneScale(weights: readonly (string | null)[]): readonly (bigint | null)[] {
  const decimals = weights.map((weight) => (weight === null ? null : readPlainDecimal(weight)));
  const places = mostPlaces(decimals);
  return decimals.map((decimal) => decimal && scaledTo(decimal, places));
}
