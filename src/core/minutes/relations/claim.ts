/** What the words of a text claim about its amounts, before anybody has reckoned. Spec: minutes §8 */

export type RelationKind = 'sum' | 'difference' | 'remainder' | 'change' | 'product' | 'repetition';

export interface Claim {
  readonly kind: RelationKind;
  /** Indices of the amounts that make the result, in the order that the kind prescribes. */
  readonly terms: readonly number[];
  /** The terms of a sum that are taken off, whatever their sign: what goes between two balances. */
  readonly less?: readonly number[];
  /** How many times the term counts, "8", or how much of it, "33,7 %"; products only. */
  readonly factors?: readonly string[];
  /** The percentage among the factors is rounded. */
  readonly rounded?: true;
  /** The index of the result; null where `parts` together are the result. */
  readonly result: number | null;
  readonly parts?: readonly number[];
  /** The words say that a change goes up (1) or down (−1); left out, the figures tell. */
  readonly direction?: 1 | -1;
  /** The result has the other sign than the second term less the first, and words and figures leave no doubt about it. */
  readonly reversed?: true;
  /** An amount that the claim needs is not in the text, is blank or cannot be read. */
  readonly incomplete: boolean;
}

/** The amounts that state the result: one, or the parts of one. */
export function resultsOf({ result, parts }: Pick<Claim, 'result' | 'parts'>): readonly number[] {
  return result === null ? (parts ?? []) : [result];
}

/** The first and the last of some indices; a table can have more of them than a call has room for. */
export const least = (indices: readonly number[]) =>
  indices.reduce((a, b) => Math.min(a, b), Infinity);
export const greatest = (indices: readonly number[]) => indices.reduce((a, b) => Math.max(a, b), 0);
