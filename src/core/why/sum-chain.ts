/**
 * The chains of the columns that the sheet computes: Summa, På poster and Ej på post. Each is followed down to the amounts
 * that it adds, and compared with them: what the cell shows beside them is left over. Spec: why §6
 */
import type { Book, Post, RecipientFrame } from '#core/budget/book';
import { sources, type Source } from '#core/budget/words';
import { placeOf } from '#core/budget/place';
import { isZero, negate, subtract, sum, ZERO, type Amount } from '#core/money/amount';
import type { Chain, Part, Subject, SumKind } from './chain';

/** The chain of a cell with an amount; it is asked for each cell that a sum adds. */
export type ChainOf = (row: Post | RecipientFrame, source: Source) => Chain;

/** Summa of a post or of a recipient's frame. `shown` is what the cell holds. */
export function totalChain(
  row: Post | RecipientFrame,
  shown: Amount | null,
  chainOf: ChainOf,
): Chain {
  const subject: Subject = { kind: 'sum', of: 'total', name: nameOf(row) };
  const parts = sources.flatMap((source): readonly Part[] => {
    const amount = row.amount[source];
    if (!amount) return [];
    const chain = chainOf(row, source);
    return [{ kind: 'cell', amount, where: [placeOf(row, source)], of: chain.subject, chain }];
  });
  return completed(subject, shown, parts);
}

/** På poster: the totals of the posts that the recipient's frame pays. */
export function onPostsChain(row: RecipientFrame, shown: Amount | null, book: Book): Chain {
  const subject: Subject = { kind: 'sum', of: 'onPosts', name: nameOf(row) };
  return completed(subject, shown, postsOf(row, book));
}

function postsOf({ recipient }: RecipientFrame, { posts }: Book): readonly Part[] {
  return posts
    .filter((post) => post.recipient?.toLowerCase() === recipient.toLowerCase())
    .map((post): Part => {
      const amount = sum(sources.map((source) => post.amount[source] ?? ZERO));
      const of: Subject = { kind: 'sum', of: 'total', name: nameOf(post) };
      return { kind: 'cell', amount, where: [placeOf(post, 'total')], of, chain: null };
    });
}

/** Ej på post: Summa − På poster. */
export function notOnPostsChain(
  row: RecipientFrame,
  shown: Amount | null,
  book: Book,
  chainOf: ChainOf,
): Chain {
  const subject: Subject = { kind: 'sum', of: 'notOnPosts', name: nameOf(row) };
  const frame = sum(sources.map((source) => row.amount[source] ?? ZERO));
  const total = totalChain(row, frame, chainOf);
  const onPosts = sum(postsOf(row, book).map(({ amount }) => amount));
  const placed = onPostsChain(row, onPosts, book);
  const part = (kind: SumKind, amount: Amount, of: Chain): Part => ({
    ...{ kind: 'cell', amount, where: [placeOf(row, kind)], of: of.subject, chain: of },
  });
  return completed(subject, shown, [
    part('total', frame, total),
    part('onPosts', negate(onPosts), placed),
  ]);
}

/** "FR-02 Projektmedel", "FR Slutlig". */
function nameOf(row: Post | RecipientFrame): string {
  return 'name' in row
    ? [row.id, row.name].filter((part) => part !== null).join(' ')
    : `${row.recipient} ${row.version}`.trim();
}

function completed(subject: Subject, shown: Amount | null, parts: readonly Part[]): Chain {
  if (!shown) return { subject, amount: null, above: [], parts: [] };
  const rest = subtract(shown, sum(parts.map(({ amount }) => amount)));
  const left: readonly Part[] = isZero(rest)
    ? []
    : [{ kind: 'left over', amount: rest, where: [] }];
  return { subject, amount: shown, above: [], parts: [...parts, ...left] };
}
