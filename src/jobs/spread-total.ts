/**
 * Typing over the total of a recipient's posts: the difference goes to the posts that are not held, in proportion to what
 * they have, in whole tkr, and the posts sum to the new total exactly. The frame does not change. Spec: allocation §13
 */
import { newTotal } from '#core/allocation/new-total';
import type { SharedLine } from '#core/allocation/sharing';
import type { Post } from '#core/budget/book';
import { recipientNamed } from '#core/budget/history';
import { nameOfPost } from '#core/budget/name-of-post';
import { summarise } from '#core/budget/summary';
import type { Recipient, Source } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { compare, isNegative, subtract, sum, type Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import { invariant } from '#core/money/invariant';
import { joinedDrafts } from '#workbook/write/draft';
import type { Opened } from '#workbook/opened';
import { giveAmounts } from './amounts';
import type { DecisionFields } from './decision';
import { raise as raiseJob } from './findings';
import { holdsDraft, type HoldChange, type HoldsDraft } from './keys/holds';
import { raise } from './keys/key-findings';
import type { PreparedProposal } from './prepare';
import { traceRows } from './keys/trace-rows';
import type { Writer } from './writer';

export interface TotalOrder extends DecisionFields {
  readonly recipient: Recipient;
  readonly source: Source;
  /** null: what the frame holds. */
  readonly total: Amount | null;
  /** The smallest part of the difference that a post gets: 1 tkr when not said. */
  readonly quantum?: Amount | undefined;
  /** Posts to hold or release first; they are kept in the sheet together with the new amounts. */
  readonly holds?: readonly Pick<HoldChange, 'post' | 'held'>[];
  /** Whether the reasons are written to the sheet Fördelningsspår. */
  readonly traceSheet?: boolean;
}

/** The new amounts alone, before anything is prepared for writing: light enough for every stroke of a key. */
export type SpreadTotal =
  | {
      readonly recipient: Recipient;
      readonly total: Amount;
      /** The posts with an amount, in register order. */
      readonly posts: readonly Post[];
      /** One for each of them; shares and reasons tell of the new amounts. */
      readonly lines: readonly SharedLine[];
      readonly holds: HoldsDraft;
      /** The names of the posts that were held. */
      readonly held: readonly string[];
      /** Posts that were left out. */
      readonly told: readonly Finding[];
    }
  | { readonly lines: null; readonly findings: readonly Finding[] };

export type PreparedTotal =
  | {
      readonly prepared: PreparedProposal;
      readonly lines: readonly SharedLine[];
      readonly held: readonly string[];
      readonly told: readonly Finding[];
    }
  | { readonly prepared: null; readonly findings: readonly Finding[] };

export function spreadTotal(opened: Opened, order: TotalOrder, writer: Writer): PreparedTotal {
  const {
    traceSheet = false,
    recipient: _,
    source,
    total: _typed,
    quantum: _smallest,
    holds: _orders,
    ...fields
  } = order;
  const spread = newAmounts(opened, order);
  if (spread.lines === null) return { prepared: null, findings: spread.findings };
  const { recipient, total, posts, lines, holds, held, told } = spread;
  const changes = posts.flatMap((post, index) => {
    const amount = lines[index]?.amount;
    const before = post.amount[source];
    return amount && amount.ore !== before?.ore
      ? [{ post, amount: { ...post.amount, [source]: amount } }]
      : [];
  });
  const shown = formatAmount(total, { unit: 'tkr' });
  const action = `Posterna för ${recipient} får ${shown} ${source}`;
  const traced = { key: action, source, lines };
  const prepared = giveAmounts(
    opened,
    { posts: changes, frames: [] },
    fields,
    writer,
    action,
    (hasEvents) => {
      // The sum is of all posts, also of those that keep their amount.
      const draft = { ...holds.draft, restsOn: ['tblPoster'] };
      return traceSheet ? joinedDrafts(draft, traceRows(opened, traced, writer, hasEvents)) : draft;
    },
  );
  return { prepared, lines, held, told };
}

/** What every post would have, and why; nothing is written. */
export function newAmounts(
  opened: Opened,
  order: Pick<TotalOrder, 'recipient' | 'source' | 'total' | 'quantum' | 'holds'>,
): SpreadTotal {
  const { source, quantum, holds: orders = [], total: typed } = order;
  const standings = summarise(opened.book).recipients;
  const known = standings.map((each) => each.recipient);
  const recipient = recipientNamed(known, order.recipient);
  const standing = standings.find((each) => each.recipient === recipient);
  if (!standing) return refused([raiseJob('jobs/recipient-unknown', { recipient, known })]);
  const own = opened.book.posts.filter((post) => post.recipient === recipient);
  const posts = own.filter((post) => post.amount[source] !== null);
  const total = typed ?? standing.row.amount[source];
  if (posts.length === 0 || total === null) {
    return refused([raise('keys/nothing-to-spread', { recipient, source })]);
  }
  const holds = holdsDraft(
    opened,
    orders.map((each) => ({ ...each, source })),
  );
  if (holds.objections.length > 0) return refused(holds.objections);
  const isHeld = (post: Post) =>
    holds.holds.some((hold) => hold.post === post && hold.source === source);
  const bound = sum(posts.filter(isHeld).map(amountOf));
  if (compare(bound, total) > 0) {
    const facts = { total, held: bound };
    return refused([raise('keys/holds-exceed-total', facts, { effect: subtract(bound, total) })]);
  }
  const negative = posts.filter((post) => isNegative(amountOf(post)) && !isHeld(post));
  if (negative.length > 0) {
    const where = negative.map(({ origin }) => origin.fields.get(source) ?? origin.row);
    return refused([
      raise('keys/negative-not-held', { posts: negative.map(nameOfPost) }, { where }),
    ]);
  }
  const sharing = newTotal(
    total,
    posts.map((post) => ({ name: nameOfPost(post), amount: amountOf(post), held: isHeld(post) })),
    quantum,
  );
  if (sharing.kind === 'refused') return refused(sharing.findings);
  return {
    ...{ recipient, total, posts, lines: sharing.lines, holds },
    held: posts.filter(isHeld).map(nameOfPost),
    told: leftOut(own, recipient, source),
  };

  function amountOf(post: Post): Amount {
    const amount = post.amount[source];
    invariant(amount, 'a post that takes part has an amount');
    return amount;
  }
}

/** A blank is unknown: such a post neither gives nor takes. */
function leftOut(own: readonly Post[], recipient: Recipient, source: Source): Finding[] {
  const blank = own.filter((post) => post.amount[source] === null);
  if (blank.length === 0) return [];
  const facts = { recipient, source, posts: blank.map(nameOfPost) };
  return [raise('keys/posts-left-out', facts)];
}

function refused(findings: readonly Finding[]): SpreadTotal {
  return { lines: null, findings };
}
