/**
 * What must move for posts and frames to get other amounts: who gives, who takes, and how much. Money moves first inside
 * a recipient's frame (between posts, and between posts and what is not on posts), then between recipients, and
 * what is left comes from the source's pool or goes back to it. Everything in register order, so that the same
 * change always reads the same. Spec: budget §11
 */
import {
  absolute,
  add,
  compare,
  isNegative,
  isZero,
  subtract,
  sum,
  ZERO,
  type Amount,
} from '#core/money/amount';
import type { Book } from './book';
import type { FrameChange } from './change-frames';
import { recipientsOf } from './history';
import { nameOfPost } from './name-of-post';
import type { PostChange } from './proposal';
import { sources, type Recipient, type Source } from './words';
import { ofYear } from './year';

export interface Move {
  /**
   * posts: between posts of one frame · placing: between a frame and its posts · recipients: from one frame to
   * another · pool: from the source, or back to it when the amount is negative.
   */
  readonly kind: 'posts' | 'placing' | 'recipients' | 'pool';
  /** A recipient, a Post-id, or the source itself. */
  readonly from: string;
  readonly to: string;
  readonly source: Source;
  readonly amount: Amount;
}

interface Party {
  readonly name: string;
  readonly recipient: Recipient;
  readonly isPost: boolean;
  /** What it is still to get, or to give when negative. */
  due: Amount;
}

/** Posts in nobody's frame move nothing: there is no frame that it would come from. */
export function movesFor(
  anyYear: Book,
  posts: readonly PostChange[],
  frames: readonly FrameChange[],
): readonly Move[] {
  const book = ofYear(anyYear);
  return sources.flatMap((source) => {
    const parties = recipientsOf(book).map((recipient) =>
      partiesOf(recipient, source, posts, frames),
    );
    return [
      ...parties.flatMap((own) => matched(own, source)),
      ...matched(parties.flat(), source),
      ...fromPool(parties.flat(), source),
    ];
  });
}

/** What is not on posts, then the posts that change. */
function partiesOf(
  recipient: Recipient,
  source: Source,
  posts: readonly PostChange[],
  frames: readonly FrameChange[],
): Party[] {
  const own = posts
    .filter(({ post }) => post.recipient === recipient)
    .map(({ post, amount }): Party => {
      const due = subtract(amount[source] ?? ZERO, post.amount[source] ?? ZERO);
      return { name: nameOfPost(post), recipient, isPost: true, due };
    });
  const frame = frames.filter((each) => each.recipient === recipient && each.source === source);
  const given = sum(frame.map(({ amount }) => amount));
  const due = subtract(given, sum(own.map((party) => party.due)));
  return [{ name: recipient, recipient, isPost: false, due }, ...own];
}

/** Givers and takers met in order, until one side has nothing left. */
function matched(parties: readonly Party[], source: Source): Move[] {
  const moves: Move[] = [];
  const takers = parties.filter(({ due }) => !isZero(due) && !isNegative(due));
  for (const giver of parties.filter(({ due }) => isNegative(due))) {
    for (const taker of takers) {
      const [gives, takes] = [absolute(giver.due), taker.due];
      const amount = compare(gives, takes) < 0 ? gives : takes;
      if (isZero(amount)) continue;
      giver.due = add(giver.due, amount);
      taker.due = subtract(taker.due, amount);
      moves.push({ kind: kindOf(giver, taker), from: giver.name, to: taker.name, source, amount });
    }
  }
  return moves;
}

function kindOf(giver: Party, taker: Party): Move['kind'] {
  if (giver.recipient !== taker.recipient) return 'recipients';
  return giver.isPost && taker.isPost ? 'posts' : 'placing';
}

function fromPool(parties: readonly Party[], source: Source): Move[] {
  return parties.flatMap(({ name, due }) =>
    isZero(due) ? [] : [{ kind: 'pool', from: source, to: name, source, amount: due } as const],
  );
}
