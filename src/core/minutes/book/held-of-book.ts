/**
 * The figures of a budget that a text can speak of: frames of sources and recipients and their totals, changes, events,
 * reservations and posts. A blank amount is unknown and stands for nothing here. Spec: minutes §18
 */
import { formatPlace } from '#core/findings/place';
import type { Place } from '#core/findings/finding';
import { isZero, subtract, sum, type Amount } from '#core/money/amount';
import type {
  Book,
  BudgetEvent,
  BySource,
  Frame,
  Origin,
  Post,
  RecipientFrame,
} from '#core/budget/book';
import { framesOf, versionTotals } from '#core/budget/history';
import { placeOf } from '#core/budget/place';
import { sources } from '#core/budget/words';
import { versionIn } from '../words/fact-words';
import type { HeldFigure, HeldKind } from './held-figure';

/** In the order of the sheets, so that of two versions the newer one stands last. */
export function heldFiguresOf(book: Book): readonly HeldFigure[] {
  return [
    ...book.frames.flatMap(frameFigure),
    ...totalFigures(book),
    ...changeFigures(book),
    ...book.recipientFrames.flatMap((row) => recipientFigures(row, isNewest(book, row))),
    ...book.events.flatMap((event) => eventFigure(event, book.year)),
    ...book.posts.flatMap((post) => postFigures(post, book.year)),
  ];
}

function figure(
  amount: Amount,
  places: readonly Place[],
  words: readonly (string | null)[],
  kind: HeldKind,
  year: number | null,
  due: boolean,
): HeldFigure {
  const cell = places.map(formatPlace).join(', ');
  const bare = words.map((word) => word?.replace(/[\s.,;:]+$/u, '') ?? '');
  const said = [...new Set(bare)].filter((word) => word !== '').join(' ');
  return { cell, words: said, kind, year, amount, due };
}

const isDecided = (status: string | null) =>
  status !== null && status !== 'preliminär' && status !== 'förslag';

function frameFigure(frame: Frame): readonly HeldFigure[] {
  const { amount, source, status, version, year } = frame;
  if (amount === null) return [];
  return [
    figure(
      amount,
      [placeOf(frame, 'amount')],
      [source, status ?? version, 'ram'],
      'frame',
      year,
      isDecided(status),
    ),
  ];
}

/** What every version comes to over its sources, when they are known; one source alone is its own total. */
function totalFigures(book: Book): readonly HeldFigure[] {
  return versionTotals(book).flatMap(({ version, total, newest }): readonly HeldFigure[] => {
    const rows = sources.flatMap((source) => newest[source] ?? []);
    if (total === null || rows.length < 2) return [];
    const places = rows.map((row) => placeOf(row, 'amount'));
    return [figure(total, places, ['total', version, 'ram'], 'frame', book.year, false)];
  });
}

/**
 * From one version of a source's frame to the next: where the later frame stands. A change that an event records is
 * that event's.
 */
function changeFigures(book: Book): readonly HeldFigure[] {
  return sources.flatMap((source) =>
    framesOf(book, source).flatMap((frame, rank, frames): readonly HeldFigure[] => {
      const before = frames[rank - 1]?.amount ?? null;
      if (before === null || frame.amount === null) return [];
      const change = subtract(frame.amount, before);
      const recorded = book.events.some(
        ({ type, source: of, amount }) =>
          type === 'ramändring' && of === source && amount?.ore === change.ore,
      );
      if (isZero(change) || recorded) return [];
      const words = [source, 'förändring', frame.version];
      return [figure(change, [placeOf(frame, 'amount')], words, 'change', frame.year, false)];
    }),
  );
}

function isNewest({ recipientFrames }: Book, row: RecipientFrame): boolean {
  return recipientFrames.findLast(({ recipient }) => recipient === row.recipient) === row;
}

function recipientFigures(
  { amount, recipient, version, year, origin }: RecipientFrame,
  newest: boolean,
): readonly HeldFigure[] {
  const due = newest && versionIn(version.toLowerCase()) !== 'preliminary';
  return bySource(amount, origin, [recipient, version, 'ram'], 'frame', year, due);
}

function eventFigure(event: BudgetEvent, year: number | null): readonly HeldFigure[] {
  const { amount, type, source, from, to, text, status } = event;
  if (amount === null || isZero(amount)) return [];
  const kind = type === 'ramändring' ? 'change' : type === 'reservation' ? 'reservation' : 'event';
  return [
    figure(
      amount,
      [placeOf(event, 'amount')],
      [type, source, from, to, text],
      kind,
      year,
      status === 'beslutad',
    ),
  ];
}

function postFigures(
  { amount, name, recipient, origin }: Post,
  year: number | null,
): readonly HeldFigure[] {
  return bySource(amount, origin, [name, recipient], 'post', year, false);
}

/** One source alone is the whole; of two, the whole and each of them. */
function bySource(
  amounts: BySource,
  origin: Origin,
  words: readonly (string | null)[],
  kind: HeldKind,
  year: number | null,
  due: boolean,
): readonly HeldFigure[] {
  const known = sources.flatMap((source) => {
    const amount = amounts[source];
    return amount === null || isZero(amount)
      ? []
      : [{ source, amount, place: placeOf({ origin }, source) }];
  });
  if (known.length === 0 || sources.some((source) => amounts[source] === null)) {
    return known.map(({ source, amount, place }) =>
      figure(amount, [place], [source, ...words], kind, year, false),
    );
  }
  const whole = figure(
    sum(known.map(({ amount }) => amount)),
    known.map(({ place }) => place),
    words,
    kind,
    year,
    due,
  );
  const parts =
    known.length < 2
      ? []
      : known.map(({ source, amount, place }) =>
          figure(amount, [place], [source, ...words], kind, year, false),
        );
  return [...parts, whole];
}
