/**
 * How a source stands: its frame, how far the frame has changed, what of the change has been allocated, what the
 * recipients have, and what is left over. Amounts in exact kronor; null is unknown. Spec: budget §3
 */
import { isZero, negate, subtract, sumKnown, type Amount } from '#core/money/amount';
import type { Book, BudgetEvent, Frame, RecipientFrame } from './book';
import { development, framesOf } from './history';
import { sumUp, whole, type KnownSum } from './known-sum';
import { frameBounds, type FrameBounds } from './minuted';
import { movementOf, type Movement } from './movement';
import type { Source } from './words';

export interface SourceStanding {
  readonly source: Source;
  /** The newest row; null when the source has none. */
  readonly frame: Frame | null;
  readonly amount: Amount | null;
  /** What the minutes allow, for the frames of which nothing exact is known. */
  readonly bounds: readonly FrameBounds[];
  /** From the first frame to the newest, where both are exact rows; else what the events brought. */
  readonly change: Amount | null;
  readonly allocated: Amount | null;
  /** change − allocated; null also while nobody has a frame and nothing has happened. */
  readonly unallocated: Amount | null;
  /** The recipients' newest frames. */
  readonly distributed: KnownSum;
  /** amount − distributed − unallocated; null when one of them is unknown or nobody has a frame. */
  readonly residual: Amount | null;
}

export function sourceStanding(
  book: Book,
  source: Source,
  newestOfRecipients: readonly RecipientFrame[],
): SourceStanding {
  const rows = framesOf(book, source);
  const frame = rows.at(-1) ?? null;
  const amount = frame?.amount ?? null;
  const brought = broughtBy(book.events, 'arrives', source);
  const allocated = broughtBy(book.events, 'allocated', source);
  const change = development(rows.map((row) => row.amount)) ?? brought;
  const waiting = change && allocated && subtract(change, allocated);
  // A budget that has only begun: that no change waits does not say that anything is allocated.
  const hasBegun = newestOfRecipients.length > 0 || book.events.length > 0;
  const unallocated = !hasBegun && waiting && isZero(waiting) ? null : waiting;
  const distributed = sumUp(newestOfRecipients.map((row) => row.amount[source]));
  const handed = newestOfRecipients.length > 0 ? whole(distributed) : null;
  return {
    source,
    frame,
    amount,
    bounds: frameBounds(rows, change),
    change,
    allocated,
    unallocated,
    distributed,
    residual: sumKnown([amount, handed && negate(handed), unallocated && negate(unallocated)]),
  };
}

/** An event that does not say its source may belong to this one: the sum is then unknown. */
function broughtBy(
  events: readonly BudgetEvent[],
  movement: Movement,
  source: Source,
): Amount | null {
  const own = events.filter(
    (event) => movementOf(event) === movement && (event.source === source || event.source === null),
  );
  return sumKnown(own.map((event) => (event.source === null ? null : event.amount)));
}
