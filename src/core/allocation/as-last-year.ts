/** Proportional to what everybody had last year. Spec: allocation §10 */
import { oreOf, type Amount } from '#core/money/amount';
import { shareByWeight, TKR, type Part, type Sharing } from './sharing';

export interface PartWithPrevious extends Part {
  /** Null when last year's amount is not known, which is not zero. */
  readonly previous: Amount | null;
}

export function asLastYear(
  amount: Amount,
  parts: readonly PartWithPrevious[],
  quantum: Amount = TKR,
): Sharing {
  const weighted = parts.map((part) => ({
    ...part,
    weight: part.previous && oreOf(part.previous),
  }));
  return shareByWeight(amount, weighted, quantum);
}
