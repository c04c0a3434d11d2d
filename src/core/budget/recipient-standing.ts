/**
 * How a recipient stands: its frame per source, what of it stands on posts, and what does not ("Ej på post").
 * Amounts in exact kronor; null is unknown. Spec: budget §3
 */
import { subtract, sumKnown, type Amount } from '#core/money/amount';
import type { Book, Post, RecipientFrame } from './book';
import { grouped } from './grouped';
import { recipientRows, recipientsOf } from './history';
import { sumUp, whole, type KnownSum } from './known-sum';
import type { Recipient, Source } from './words';

export interface RecipientPart {
  readonly source: Source;
  readonly frame: Amount | null;
  readonly onPosts: KnownSum;
  /** frame − the posts; null while one of them is unknown. */
  readonly notOnPosts: Amount | null;
}

export interface RecipientStanding {
  readonly recipient: Recipient;
  /** The newest row. */
  readonly row: RecipientFrame;
  /** One for each source in use. */
  readonly parts: readonly RecipientPart[];
  readonly total: Amount | null;
  readonly onPosts: Amount | null;
  readonly notOnPosts: Amount | null;
}

/** Everyone who has a frame, in the order of the sheet. */
export function recipientStandings(
  book: Book,
  sources: readonly Source[],
): readonly RecipientStanding[] {
  const posts = grouped(book.posts, (post) => post.recipient);
  return recipientsOf(book).flatMap((recipient) => {
    const row = recipientRows(book, recipient).at(-1);
    return row ? [standing(row, posts.get(recipient) ?? [], sources)] : [];
  });
}

function standing(
  row: RecipientFrame,
  posts: readonly Post[],
  sources: readonly Source[],
): RecipientStanding {
  const parts = sources.map((source): RecipientPart => {
    const frame = row.amount[source];
    const onPosts = sumUp(posts.map(({ amount }) => amount[source]));
    const placed = whole(onPosts);
    return { source, frame, onPosts, notOnPosts: frame && placed && subtract(frame, placed) };
  });
  return {
    recipient: row.recipient,
    row,
    parts,
    total: sumKnown(parts.map(({ frame }) => frame)),
    onPosts: sumKnown(parts.map(({ onPosts }) => whole(onPosts))),
    notOnPosts: sumKnown(parts.map(({ notOnPosts }) => notOnPosts)),
  };
}
