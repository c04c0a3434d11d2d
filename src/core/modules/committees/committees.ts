/**
 * Verksamhetsfördelade medel (M7): what each committee has before the moves of the year, what is moved, and after. Before
 * is its share by indicators where the sheet has any, else the year before. Amounts are exact; null is unknown.
 * Spec: committees §2, §3
 */
import type { Book, Post } from '#core/budget/book';
import { sources } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { add, sum, sumKnown, type Amount } from '#core/money/amount';
import { sameName } from '../names';
import { amountParameter, textParameter, type Parameter } from '../parameter';
import { effectsOn, movesOf, type Move } from './committee-moves';
import { sharesOf } from './committee-shares';
import type { CommitteeRow, MoveRow } from './committees-tables';
import { weightsOf, type Weights } from './indicator-weights';

export const AMOUNT = 'Kommittéer/Belopp (tkr)';
export const POST = 'Kommittéer/Post-id';

export interface Committee {
  readonly name: string;
  readonly row: CommitteeRow;
  readonly before: Amount | null;
  readonly moved: Amount | null;
  readonly after: Amount | null;
  /** What each indicator brings, in their order; none where nothing is shared out. */
  readonly parts: readonly Amount[];
}

export interface Committees {
  readonly committees: readonly Committee[];
  /** A name that stands once more; it is not counted. */
  readonly duplicates: readonly CommitteeRow[];
  readonly moves: readonly Move[];
  readonly weights: Weights;
  /** What is to be shared out: as stated, else the post's. */
  readonly pot: Amount | null;
  readonly stated: Parameter<Amount>;
  /** What Inställningar says for the post, and the post itself. */
  readonly postId: Parameter<string>;
  readonly post: Post | null;
  readonly total: Amount | null;
  /** Why the engine refused. */
  readonly refusals: readonly Finding[];
}

export function committeesOf(
  rows: readonly CommitteeRow[],
  moveRows: readonly MoveRow[],
  book: Book,
): Committees {
  const isFirst = (row: CommitteeRow) => rows.find((each) => sameName(each.name, row.name)) === row;
  const own = rows.filter(isFirst);
  const moves = movesOf(moveRows, own, book.year);
  const weights = weightsOf(book, own);
  const stated = amountParameter(book, AMOUNT);
  const postId = textParameter(book, POST);
  const post = book.posts.find(({ id }) => id !== null && id === postId.value) ?? null;
  const pot = stated.value ?? (post && amountOf(post));
  const { shares, findings } = sharesOf(pot, weights.decided, own);
  const isIndicated = weights.decided.indicators.length > 0;
  const committees = own.map((row, index): Committee => {
    const before = isIndicated ? (shares?.amounts[index] ?? null) : row.previous;
    const moved = sumKnown(effectsOn(row.name, moves, 'decided'));
    const after = before && moved && add(before, moved);
    return { name: row.name, row, before, moved, after, parts: shares?.parts[index] ?? [] };
  });
  return {
    committees,
    duplicates: rows.filter((row) => !isFirst(row)),
    moves,
    weights,
    pot,
    stated,
    postId,
    post,
    total: sumKnown(committees.map(({ after }) => after)),
    refusals: findings,
  };
}

/** The sum of the sources that are filled in; null when none is. */
export function amountOf({ amount }: Post): Amount | null {
  const known = sources.flatMap((source) => amount[source] ?? []);
  return known.length === 0 ? null : sum(known);
}
