/**
 * The chains of the budget's own cells: the frames of the sources and the recipients, the posts, the events.
 * The book is narrowed to the year of the row that is asked about. Spec: why §3, §4
 */
import { accountOfPost, type Account } from '#core/budget/account';
import type { Book, BudgetEvent, Frame, Post, RecipientFrame } from '#core/budget/book';
import { framesOf, recipientRows } from '#core/budget/history';
import { balanceOf, ledgerOf, type Balance } from '#core/budget/ledger';
import { movesFrames } from '#core/budget/movement';
import { placeOf } from '#core/budget/place';
import type { Source } from '#core/budget/words';
import { ofYear } from '#core/budget/year';
import type { Place } from '#core/findings/finding';
import { isZero, negate, subtract, sum, type Amount } from '#core/money/amount';
import type { Above, Chain, Part } from './chain';
import { framePartsOf, toldBy, type FrameParts, type Told } from './frame-parts';
import { shareOfEvent, shareOfStep, type Names, type TraceRow } from './shares';
import { basePart, writtenParts, type History } from './written-steps';

/** What is known beside the book. */
export interface Known {
  readonly book: Book;
  readonly traces: readonly TraceRow[];
  /** What the log tells of the cell that is asked about. */
  readonly history: History;
}

/** A row of tblRamar. */
export function frameChain({ book, history }: Known, frame: Frame): Chain {
  const own = ofYear({ ...book, year: frame.year });
  const rows = framesOf(own, frame.source);
  const outside = balanceOf(ledgerOf(own), { kind: 'outside', source: frame.source });
  const at = rows.indexOf(frame);
  const parts = framePartsOf(
    rows.map(({ amount }) => amount),
    at,
    outside && brought(outside),
    false,
  );
  const place = placeOf(frame, 'amount');
  return {
    subject: { kind: 'source frame', frame },
    amount: frame.amount,
    above: [],
    parts: parts
      ? versionParts(
          parts,
          rows[0] ?? frame,
          at,
          history,
          [placeOf(rows[0] ?? frame, 'amount'), place],
          () => null,
        )
      : [],
  };
}

/** The events as the source sees them: what came from outside. */
function brought(balance: Balance): Balance {
  const entries = balance.entries.map((entry) => ({
    ...entry,
    amount: entry.amount && negate(entry.amount),
  }));
  return { ...balance, entries };
}

/** A row of tblMottagarramar, one of its sources. */
export function recipientChain(
  { book, traces, history }: Known,
  row: RecipientFrame,
  source: Source,
): Chain {
  const own = ofYear({ ...book, year: row.year });
  const { recipient } = row;
  const rows = recipientRows(own, recipient);
  const account: Account = { kind: 'recipient', source, recipient };
  const at = rows.indexOf(row);
  const parts = framePartsOf(
    rows.map(({ amount }) => amount[source]),
    at,
    balanceOf(ledgerOf(own), account),
    true,
  );
  const share = ({ event }: Told) => shareOfEvent(traces, event, [event.to]);
  return {
    subject: { kind: 'recipient frame', row, source },
    amount: row.amount[source],
    above: frameOfVersion(own, source, row.version),
    parts: parts
      ? versionParts(
          parts,
          rows[0] ?? row,
          at,
          history,
          [placeOf(rows[0] ?? row, source), placeOf(row, source)],
          share,
        )
      : [],
  };
}

/** A post's amount of one source, this year's or last year's. */
export function postChain(
  { book: anyYear, traces, history }: Known,
  post: Post,
  source: Source,
  previous: boolean,
): Chain {
  const book = ofYear(anyYear);
  const amount = (previous ? post.previous : post.amount)[source];
  const where = [placeOf(post, previous ? `previous${source}` : source)];
  const balance = previous ? undefined : balanceOf(ledgerOf(book), accountOfPost(post, source));
  const names: Names = [post.id, post.name];
  const events = toldBy(balance);
  const told = events.map((each): Part => {
    const share = shareOfEvent(traces, each.event, names);
    return {
      kind: 'event',
      amount: each.amount,
      where: [each.event.origin.row],
      event: each.event,
      share,
    };
  });
  const written = writtenParts(history, events, where, (step) =>
    shareOfStep(traces, step, source, names),
  );
  return {
    subject: { kind: 'post', post, source, previous },
    amount,
    above: previous ? [] : aboveThePost(book, post, source),
    parts: amount ? based(amount, [...written, ...told], history, where) : [],
  };
}

/** An event's own amount. */
export function eventChain({ book, traces }: Known, event: BudgetEvent): Chain {
  const { source, amount } = event;
  const where = [placeOf(event, 'amount')];
  const share = shareOfEvent(traces, event, [event.to]);
  return {
    subject: { kind: 'event', event },
    amount,
    above: source && movesFrames(event) ? newestFrame(ofYear(book), source) : [],
    parts: amount ? [{ kind: 'event', amount, where, event, share }] : [],
  };
}

/** What the cell had before the parts comes first; nothing when the parts are all of it. */
export function based(
  amount: Amount,
  parts: readonly Part[],
  history: History,
  where: Part['where'],
): readonly Part[] {
  const base = subtract(amount, sum(parts.map((part) => part.amount)));
  const nothing = isZero(base) && parts.length > 0;
  return nothing ? parts : [basePart(base, history, where), ...parts];
}

function versionParts(
  { opening, events, rest }: FrameParts,
  { version }: { readonly version: string },
  at: number,
  history: History,
  [first, own]: readonly [Place, Place],
  shareOf: (told: Told) => ReturnType<typeof shareOfEvent>,
): readonly Part[] {
  const told = events.map((each): Part => ({
    kind: 'event',
    amount: each.amount,
    where: [each.event.origin.row],
    event: each.event,
    share: shareOf(each),
  }));
  if (at > 0) {
    return [
      { kind: 'opening', version, amount: opening, where: [first] },
      ...told,
      ...(isZero(rest) ? [] : [{ kind: 'by hand', amount: rest, where: [own] } as const]),
    ];
  }
  const written = writtenParts(history, events, [own], () => null);
  const before = subtract(opening, sum(written.map((part) => part.amount)));
  return [{ kind: 'opening', version, amount: before, where: [first] }, ...written, ...told];
}

/** The frame of the source in the version, else the newest one before it. */
function frameOfVersion(book: Book, source: Source, version: string): readonly Above[] {
  const frame = framesOf(book, source).findLast((each) => each.version === version);
  return frame ? [{ kind: 'source frame', frame }] : newestFrame(book, source);
}

function newestFrame(book: Book, source: Source): readonly Above[] {
  const frame = framesOf(book, source).at(-1);
  return frame ? [{ kind: 'source frame', frame }] : [];
}

function aboveThePost(book: Book, { recipient }: Post, source: Source): readonly Above[] {
  const row = recipient === null ? undefined : recipientRows(book, recipient).at(-1);
  return [
    ...newestFrame(book, source),
    ...(row ? [{ kind: 'recipient frame', row, source } as const] : []),
  ];
}
