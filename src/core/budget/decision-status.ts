/**
 * How firm a number is: proposed, endorsed or fixed, by whom and when (M19). A number is no firmer than the least firm
 * of what made it: the frame of its version and the events that moved it; a budget that is locked is fixed as a whole.
 * Spec: budget §9
 */
import { accountOfPost } from './account';
import type { Book, BudgetEvent, Frame, Post } from './book';
import type { IsoDate } from './date';
import { framesOf, recipientRows } from './history';
import { balanceOf, type Ledger } from './ledger';
import { stateAfter, stepsTo } from './state-step';
import type { EventStatus, FrameStatus, Recipient, Source } from './words';

type Firmness = 'proposed' | 'endorsed' | 'fixed';

export interface DecisionStatus {
  readonly firmness: Firmness;
  readonly body: string | null;
  readonly date: IsoDate | null;
  readonly decision: string | null;
}

const ranks: Readonly<Record<Firmness, number>> = { proposed: 0, endorsed: 1, fixed: 2 };

/** The management group settles and endorses; only the state and the Region fix. */
const frameFirmness: Readonly<Record<FrameStatus, Firmness>> = {
  preliminär: 'proposed',
  förslag: 'proposed',
  fastslagen: 'endorsed',
  tillstyrkt: 'endorsed',
  'fastställd av staten': 'fixed',
  fastställd: 'fixed',
};

const eventFirmness: Readonly<Record<EventStatus, Firmness>> = {
  föreslagen: 'proposed',
  tillstyrkt: 'endorsed',
  beslutad: 'fixed',
};

/** A frame without a status is no more than proposed. */
export function statusOfFrame({ status, body, date, decision }: Frame): DecisionStatus {
  return { firmness: status === null ? 'proposed' : frameFirmness[status], body, date, decision };
}

export function statusOfEvent({ status, body, decidedOn, decision }: BudgetEvent): DecisionStatus {
  return { firmness: eventFirmness[status], body, date: decidedOn, decision };
}

/** The status of what a source gives. */
export function statusOfSource(book: Book, frame: Frame): DecisionStatus {
  return firmer(statusOfFrame(frame), firmestStep(book)?.status ?? null);
}

/** The status of a recipient's frame of one source; null when nothing says anything about it. */
export function statusOfRecipient(
  book: Book,
  ledger: Ledger,
  recipient: Recipient,
  source: Source,
): DecisionStatus | null {
  const version = recipientRows(book, recipient).at(-1)?.version;
  const rows = framesOf(book, source);
  const own = rows.findLastIndex((row) => row.version === version);
  // The state fixes what the source gives, and nothing of how it is divided.
  const frame = rows
    .slice(0, own < 0 ? rows.length : own + 1)
    .findLast(({ status }) => status !== 'fastställd av staten');
  const moved = balanceOf(ledger, { kind: 'recipient', source, recipient })?.entries ?? [];
  return settled(
    book,
    frame ? [statusOfFrame(frame)] : [],
    moved.map(({ event }) => event),
  );
}

/** The status of a post's amount: of the events that name the post, else of the frame that pays it. */
export function statusOfPost(
  book: Book,
  ledger: Ledger,
  post: Post,
  source: Source,
): DecisionStatus | null {
  const { recipient } = post;
  const own = balanceOf(ledger, accountOfPost(post, source));
  if (own) {
    return settled(
      book,
      [],
      own.entries.map(({ event }) => event),
    );
  }
  return recipient === null ? null : statusOfRecipient(book, ledger, recipient, source);
}

/** The first of the least firm; null of nothing. */
export function leastFirm(statuses: readonly DecisionStatus[]): DecisionStatus | null {
  return statuses.reduce<DecisionStatus | null>(
    (least, status) =>
      least === null || ranks[status.firmness] < ranks[least.firmness] ? status : least,
    null,
  );
}

/** The least firm of what made a number, where what stood when the budget was put forward or locked is as firm as that. */
function settled(
  book: Book,
  frames: readonly DecisionStatus[],
  events: readonly BudgetEvent[],
): DecisionStatus | null {
  const step = firmestStep(book);
  const since = new Set(step && book.events.slice(book.events.indexOf(step.event) + 1));
  const before = events.filter((event) => !since.has(event)).map(statusOfEvent);
  const stood = leastFirm([...frames, ...before]);
  const after = events.filter((event) => since.has(event)).map(statusOfEvent);
  const whole = step?.status ?? null;
  return leastFirm([...(stood ? [firmer(stood, whole)] : whole ? [whole] : []), ...after]);
}

interface Step {
  readonly event: BudgetEvent;
  readonly status: DecisionStatus;
}

/** The step that says most of the whole budget, the latest of equals: a lock that nobody has decided takes nothing from a decided proposal. */
function firmestStep(book: Book): Step | null {
  return stepsTo(book).reduce<Step | null>((firmest, event) => {
    const status = statusOfStep(event);
    const isFirmer = !firmest || ranks[status.firmness] >= ranks[firmest.status.firmness];
    return isFirmer ? { event, status } : firmest;
  }, null);
}

/** A proposal that is decided is endorsed, no more. */
function statusOfStep(event: BudgetEvent): DecisionStatus {
  const status = statusOfEvent(event);
  const isProposal = stateAfter(event) === 'förslag' && status.firmness === 'fixed';
  return isProposal ? { ...status, firmness: 'endorsed' } : status;
}

function firmer(own: DecisionStatus, whole: DecisionStatus | null): DecisionStatus {
  return whole && ranks[whole.firmness] > ranks[own.firmness] ? whole : own;
}
