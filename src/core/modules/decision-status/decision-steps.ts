/**
 * How far every number has come on its way to decision (M19): of each frame, recipient and post its firmness, and the
 * route: which bodies have had it, when, by which paragraph and in which form (meeting, per capsulam, the chair alone).
 * Which bodies it shall pass is a row of Inställningar. Spec: decision-status §1, §2
 */
import { accountOfPost } from '#core/budget/account';
import type { Book, BudgetEvent, Frame, Post } from '#core/budget/book';
import type { IsoDate } from '#core/budget/date';
import {
  statusOfPost,
  statusOfRecipient,
  statusOfSource,
  type DecisionStatus,
} from '#core/budget/decision-status';
import { framesOf, recipientRows, recipientsOf, sourcesInUse } from '#core/budget/history';
import { balanceOf, type Ledger } from '#core/budget/ledger';
import { stepsTo } from '#core/budget/state-step';
import type { DecisionForm, Source } from '#core/budget/words';
import type { Place } from '#core/findings/finding';
import { placeOf } from '#core/budget/place';
import type { Amount } from '#core/money/amount';
import { textParameter } from '../parameter';

/** Bodies in the order in which a number passes them, parted by ";". */
export const ROUTE = 'Beslutsgång';

export interface Step {
  /** The version of a frame, or the type of an event. */
  readonly what: string;
  /** As written: preliminär, fastslagen, beslutad. */
  readonly status: string | null;
  readonly body: string | null;
  readonly date: IsoDate | null;
  readonly decision: string | null;
  readonly form: DecisionForm | null;
}

export interface DecidedNumber {
  readonly kind: 'frame' | 'recipient' | 'post';
  /** The source's, the recipient's or the post's name. */
  readonly name: string;
  readonly source: Source;
  readonly amount: Amount | null;
  readonly status: DecisionStatus | null;
  /** In the order of the sheet. */
  readonly route: readonly Step[];
  /** Bodies of the route of Inställningar that have not had it. */
  readonly ahead: readonly string[];
  readonly place: Place;
}

export function decidedNumbers(book: Book, ledger: Ledger): readonly DecidedNumber[] {
  const bodies = (textParameter(book, ROUTE).value ?? '').split(';').map((each) => each.trim());
  const wanted = bodies.filter((body) => body !== '');
  const whole = stepsTo(book).map(stepOfEvent);
  return sourcesInUse(book)
    .flatMap((source) => [
      ...ofSource(book, source),
      ...recipientsOf(book).flatMap((recipient) => ofRecipient(book, ledger, recipient, source)),
      ...book.posts.flatMap((post) => ofPost(book, ledger, post, source)),
    ])
    .map((number) => ({ ...number, route: [...number.route, ...whole] }))
    .map((number) => ({ ...number, ahead: aheadOf(number.route, wanted) }));
}

type Unrouted = Omit<DecidedNumber, 'ahead'>;

function ofSource(book: Book, source: Source): readonly Unrouted[] {
  const rows = framesOf(book, source);
  const newest = rows.at(-1);
  if (!newest) return [];
  return [
    {
      kind: 'frame',
      name: source,
      source,
      amount: newest.amount,
      status: statusOfSource(book, newest),
      route: rows.map(stepOfFrame),
      place: placeOf(newest, 'status'),
    },
  ];
}

function ofRecipient(
  book: Book,
  ledger: Ledger,
  recipient: string,
  source: Source,
): readonly Unrouted[] {
  const row = recipientRows(book, recipient).at(-1);
  if (!row || row.amount[source] === null) return [];
  const moved = balanceOf(ledger, { kind: 'recipient', source, recipient })?.entries ?? [];
  const versions = new Set(recipientRows(book, recipient).map(({ version }) => version));
  const frames = framesOf(book, source).filter(({ version }) => versions.has(version));
  return [
    {
      kind: 'recipient',
      name: recipient,
      source,
      amount: row.amount[source],
      status: statusOfRecipient(book, ledger, recipient, source),
      route: [...frames.map(stepOfFrame), ...moved.map(({ event }) => stepOfEvent(event))],
      place: placeOf(row, source),
    },
  ];
}

function ofPost(book: Book, ledger: Ledger, post: Post, source: Source): readonly Unrouted[] {
  const amount = post.amount[source];
  if (amount === null || amount.ore === 0) return [];
  const own = balanceOf(ledger, accountOfPost(post, source));
  const frames = framesOf(book, source);
  return [
    {
      kind: 'post',
      name: post.name,
      source,
      amount,
      status: statusOfPost(book, ledger, post, source),
      route: own ? own.entries.map(({ event }) => stepOfEvent(event)) : frames.map(stepOfFrame),
      place: placeOf(post, source),
    },
  ];
}

function stepOfFrame({ version, status, body, date, decision }: Frame): Step {
  return { what: version, status, body, date, decision, form: null };
}

function stepOfEvent({ type, status, body, decidedOn, decision, form }: BudgetEvent): Step {
  return { what: type, status, body, date: decidedOn, decision, form };
}

/** A body has had the number when one of the steps names it. */
function aheadOf(route: readonly Step[], wanted: readonly string[]): readonly string[] {
  const had = new Set(route.map(({ body }) => body?.toLowerCase()));
  return wanted.filter((body) => !had.has(body.toLowerCase()));
}
