/**
 * Allocates a change of a source to recipients' frames or to posts: one event for each share, new amounts in the
 * frames (and posts), everything checked before it is written. Spec: budget §6
 */
import type { Post } from '#core/budget/book';
import { changeFrames, type FrameChange } from '#core/budget/change-frames';
import { recipientNamed, recipientsOf } from '#core/budget/history';
import { nameOfPost } from '#core/budget/name-of-post';
import { nextEventNumber, type NewEvent, type PostChange } from '#core/budget/proposal';
import type { Source } from '#core/budget/words';
import { ofYear } from '#core/budget/year';
import type { Finding } from '#core/findings/finding';
import { add, isZero, subtract, sum, type Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import type { Opened } from '#workbook/opened';
import { decisionPart, type DecisionFields } from './decision';
import { raise } from './findings';
import { mayChange } from './may-change';
import { prepare, type PreparedProposal } from './prepare';
import { traceRows, type Traced } from './keys/trace-rows';
import type { Writer } from './writer';

export interface Share {
  /** A recipient's code, or a Post-id when the change goes to posts. */
  readonly to: string;
  readonly amount: Amount;
}

export interface Allocation extends DecisionFields {
  readonly source: Source;
  readonly amount: Amount;
  readonly shares: readonly Share[];
  readonly target: 'recipients' | 'posts';
}

/** `trace` is written to the sheet Fördelningsspår together with the rest. */
export function allocate(
  opened: Opened,
  allocation: Allocation,
  writer: Writer,
  trace: Traced | null = null,
): PreparedProposal {
  const { source, amount, target } = allocation;
  const book = ofYear(opened.book);
  const recipients = recipientsOf(book);
  const shares =
    target === 'posts'
      ? allocation.shares
      : allocation.shares.map((share) => ({ ...share, to: recipientNamed(recipients, share.to) }));
  const objections: Finding[] = [...mayChange(opened.book, allocation)];
  const rest = subtract(amount, sum(shares.map((share) => share.amount)));
  if (!isZero(rest)) {
    objections.push(raise('jobs/shares-do-not-sum', { amount, rest }, { effect: rest }));
  }
  if (shares.every((share) => isZero(share.amount)) && isZero(amount)) {
    objections.push(raise('jobs/nothing-to-move', {}));
  }
  const posts = target === 'posts' ? chosenPosts(book.posts, shares, objections) : [];
  const changes: FrameChange[] =
    target === 'posts'
      ? posts.flatMap(({ post, share }) =>
          post.recipient === null
            ? []
            : [{ recipient: post.recipient, source, amount: share.amount }],
        )
      : shares.map((share) => ({ recipient: share.to, source, amount: share.amount }));
  if (target === 'recipients' && recipients.length > 0) {
    for (const { to } of shares) {
      if (!recipients.includes(to)) {
        objections.push(raise('jobs/recipient-unknown', { recipient: to, known: recipients }));
      }
    }
  }
  const first = nextEventNumber(opened.book);
  const proposal = {
    events: (target === 'posts' ? posts.map(({ share }) => share) : shares)
      .filter((share) => !isZero(share.amount))
      .map((share, index) => eventOf(allocation, share, first + index, writer)),
    recipientFrames: changeFrames(opened.book, changes),
    posts: postChanges(posts, source),
    state: null,
  };
  const action = `Fördelning av ${formatAmount(amount, { unit: 'tkr' })} ${source}`;
  const beside = trace && traceRows(opened, trace, writer, proposal.events.length > 0);
  const prepared = prepare(opened, proposal, writer, action, beside);
  // What follows from an order that cannot be carried out is not worth telling.
  return objections.length > 0 ? { ...prepared, objections } : prepared;
}

function eventOf(
  { source, ...fields }: Allocation,
  { to, amount }: Share,
  number: number,
  writer: Writer,
): NewEvent {
  return {
    number,
    type: 'fördelning',
    from: source,
    to,
    source,
    amount,
    ...decisionPart(fields, writer),
  };
}

interface ChosenPost {
  readonly post: Post;
  readonly share: Share;
}

function chosenPosts(
  posts: readonly Post[],
  shares: readonly Share[],
  objections: Finding[],
): ChosenPost[] {
  return shares.flatMap((share): ChosenPost[] => {
    // By id, else by name: layouts of the users' own often have no ids.
    const same = (text: string | null) => text?.toLowerCase() === share.to.toLowerCase();
    const byId = posts.filter(({ id }) => same(id));
    const [post, second] = byId.length > 0 ? byId : posts.filter(({ name }) => same(name));
    // The event names the post as the register does, however the order was typed.
    if (post && !second) return [{ post, share: { ...share, to: nameOfPost(post) } }];
    objections.push(
      raise(
        'jobs/post-not-found',
        { id: share.to, found: second ? 2 : 0 },
        { where: second && post ? [post.origin.row, second.origin.row] : [] },
      ),
    );
    return [];
  });
}

/** A post whose amount is unknown gets its share as its amount: unknown stands for not yet placed. */
function postChanges(chosen: readonly ChosenPost[], source: Source): PostChange[] {
  const byPost = new Map<Post, Amount>();
  for (const { post, share } of chosen) {
    const before = byPost.get(post);
    byPost.set(post, before ? add(before, share.amount) : share.amount);
  }
  return [...byPost].map(([post, amount]) => {
    const before = post.amount[source];
    return { post, amount: { ...post.amount, [source]: before ? add(before, amount) : amount } };
  });
}
