/** What a module adds to the decision text and to bilaga 1: data, rendered where those documents are made. Spec: modules §6 */
import type { Source } from '#core/budget/words';
import type { Amount } from '#core/money/amount';
import type { Sentence } from './report';

/** A clause of the decision text is the same wherever it comes from. */
export type { Clause } from '#core/appendix/decision/clause';

/** A line of bilaga 1 that tells what a module knows: a row of its own table, or a note when there is no amount. */
export interface AppendixLine {
  /** Under which heading of the appendix it stands. */
  readonly section: string;
  readonly text: Sentence;
  readonly source: Source | null;
  readonly amount: Amount | null;
}
