/** The parts of a decision text as data: every number in it is an amount of the model, never part of a text. Spec: decision §1 */
import type { Amount } from '#core/money/amount';
import type { Language } from '#core/money/language';
import type { Unit } from '#core/money/unit';

/** Text, in Swedish or in both languages, or an amount; with `decimals` it is printed rounded, as minutes do in millions. */
export type Piece =
  | string
  | Readonly<Record<Language, string>>
  | { readonly amount: Amount; readonly unit?: Unit; readonly decimals?: number };

export type Sentence = readonly Piece[];

/**
 * background: a sentence before the decision, complete with its full stop · att: what follows "att", in the
 * infinitive and without a full stop.
 */
export interface Clause {
  readonly kind: 'background' | 'att';
  readonly sentence: Sentence;
  /** Whose decision it is; what is the Region's the management group proposes. */
  readonly decidedBy: 'Region' | 'LG';
}
