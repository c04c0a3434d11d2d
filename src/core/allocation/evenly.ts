/** The same to everybody, within their limits. Spec: allocation §10 */
import type { Amount } from '#core/money/amount';
import { shareByWeight, TKR, type Part, type Sharing } from './sharing';

export function evenly(amount: Amount, parts: readonly Part[], quantum: Amount = TKR): Sharing {
  const weighted = parts.map((part) => ({ ...part, weight: 1n }));
  return shareByWeight(amount, weighted, quantum);
}
