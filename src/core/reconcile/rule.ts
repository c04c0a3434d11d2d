/** A rule says which post a row of the accounts belongs to; a saved row of Avstämningsregler. Spec: reconcile §3 */
import type { Origin } from '#core/budget/book';
import type { Source } from '#core/budget/words';
import type { Part } from './ledger-row';

export const signs = ['som bokfört', 'omvänt'] as const;
export type Sign = (typeof signs)[number];

export interface Rule {
  /** Patterns by part; a row must fit them all. */
  readonly patterns: Readonly<Partial<Record<Part, string>>>;
  /** The Post-id; null for rows that are none of the budget's. */
  readonly post: string | null;
  readonly source: Source | null;
  readonly sign: Sign;
  readonly origin: Origin;
}
