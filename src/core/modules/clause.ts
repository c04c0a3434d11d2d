/** What a module adds to the decision text and to bilaga 1: data, rendered where those documents are made. Spec: modules §6 */
import type { Source } from '#core/budget/words';
import type { Amount } from '#core/money/amount';
import type { Sentence } from './report';

/**
 * background: a sentence before the decision, complete with its full stop · att: what follows "att", without one.
 * Every number is an amount of the model, never part of a text.
 */
export interface Clause {
  readonly kind: 'background' | 'att';
  readonly sentence: Sentence;
  /** Whether the Region has to decide it (the management group proposes), or the management group itself does. */
  readonly decidedBy: 'Region' | 'LG';
}

/** A line of bilaga 1 that tells what a module knows: a row of its own table, or a note when there is no amount. */
export interface AppendixLine {
  /** Under which heading of the appendix it stands. */
  readonly section: string;
  readonly text: Sentence;
  readonly source: Source | null;
  readonly amount: Amount | null;
}
