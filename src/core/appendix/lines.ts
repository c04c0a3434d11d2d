/**
 * The lines of the appendix before anything is rounded: posts, what is on no post, what nobody has been given; grouped
 * by recipient, by source or by section, so that the lines of every group make up its sum and the groups the total.
 * Exact kronor; null is unknown. Spec: appendix §3
 */
import type { Post } from '#core/budget/book';
import type { Recipient } from '#core/budget/words';
import type { Amount } from '#core/money/amount';

export interface Line {
  readonly kind: 'line' | 'rest';
  readonly label: string;
  /** One for each part of the table. */
  readonly parts: readonly (Amount | null)[];
  /** What it is compared with; undefined where there is nothing to compare with. */
  readonly before: Amount | null | undefined;
  /** What the notes are about. */
  readonly post: Post | null;
}

export interface Group {
  readonly heading: string;
  /** null where the group is no recipient. */
  readonly recipient: Recipient | null;
  readonly lines: readonly Line[];
  readonly sumLabel: string;
  readonly parts: readonly (Amount | null)[];
  readonly before: Amount | null | undefined;
}

export interface Lines {
  /** The sources, or only the budget where each group is a source. */
  readonly partNames: readonly string[];
  readonly groups: readonly Group[];
  readonly parts: readonly (Amount | null)[];
  readonly before: Amount | null | undefined;
}
