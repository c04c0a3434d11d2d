/**
 * What the budget is compared with: last year's, as the posts hold it, or the preliminary one, as the ledger tells it
 * (what everything was before its events). Exact kronor; null is unknown, and undefined says that there is nothing to
 * compare with: nobody has kept what lay outside the posts last year. Spec: appendix §4
 */
import { accountOfPost } from '#core/budget/account';
import type { Book, Post } from '#core/budget/book';
import { recipientRows } from '#core/budget/history';
import { balanceOf, ledgerOf } from '#core/budget/ledger';
import { sources, type Recipient, type Source } from '#core/budget/words';
import { ofYear } from '#core/budget/year';
import { isZero, negate, subtract, sumKnown, type Amount } from '#core/money/amount';
import type { Against } from './choices';

type Compared = Amount | null | undefined;

export interface Comparison {
  readonly heading: string;
  readonly ofPost: (post: Post, source: Source) => Amount | null;
  /** Of what a recipient has on no post. */
  readonly ofRest: (recipient: Recipient, source: Source) => Compared;
  /** That gave something then, whether or not they give anything now. */
  readonly sources: readonly Source[];
  /** Of the whole frame of a source. */
  readonly ofTotal: (source: Source) => Compared;
}

/** Last year's budget where any post has one, when nobody has chosen. */
export function comparisonFor(book: Book, against: Against | null): Comparison {
  const hasPrevious = book.posts.some(({ previous }) => sources.some((each) => previous[each]));
  const chosen = against ?? (hasPrevious ? 'foregaende' : 'preliminar');
  return chosen === 'foregaende' ? withLastYear(book) : withPreliminary(book);
}

function withLastYear(book: Book): Comparison {
  const last = book.year === null ? null : book.year - 1;
  const inUse = (source: Source) => book.posts.some(({ previous }) => previous[source] !== null);
  const before: Book = { ...book, frames: [], recipientFrames: [] };
  const frames = {
    ...before,
    recipientFrames: book.recipientFrames.filter(({ year }) => year === last),
  };
  // A column of blanks belongs to a source that was not there: it is nothing, not unknown.
  const ofPost = (post: Post, source: Source) =>
    inUse(source) ? post.previous[source] : sumKnown([]);
  return {
    heading: last === null ? 'Föregående år' : `Budget ${String(last)}`,
    ofPost,
    ofRest: (recipient, source) => {
      const frame = recipientRows(frames, recipient).at(-1)?.amount[source];
      return frame && rest(frame, book, recipient, (post) => ofPost(post, source));
    },
    sources: sources.filter((source) =>
      book.posts.some(({ previous }) => previous[source] && !isZero(previous[source])),
    ),
    ofTotal: () => undefined,
  };
}

function withPreliminary(book: Book): Comparison {
  const ledger = ledgerOf(book);
  const ofPost = (post: Post, source: Source): Amount | null => {
    const own = balanceOf(ledger, accountOfPost(post, source));
    return own ? own.opening : post.amount[source];
  };
  const version = ofYear(book).frames[0]?.version;
  return {
    heading: version ?? 'Preliminär',
    ofPost,
    ofRest: (recipient, source) => {
      const frame = balanceOf(ledger, { kind: 'recipient', source, recipient })?.opening;
      return frame && rest(frame, book, recipient, (post) => ofPost(post, source));
    },
    // What had money before the events is in use still.
    sources: [],
    ofTotal: (source) => {
      const opening = balanceOf(ledger, { kind: 'outside', source })?.opening;
      return opening && negate(opening);
    },
  };
}

function rest(
  frame: Amount,
  { posts }: Book,
  recipient: Recipient,
  ofPost: (post: Post) => Amount | null,
): Amount | null {
  const own = posts.filter((post) => post.recipient === recipient);
  const placed = sumKnown(own.map(ofPost));
  return placed && subtract(frame, placed);
}
