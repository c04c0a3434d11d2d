/**
 * Next year's book out of this year's, as data: amounts become the previous year's, ended earmarks are left behind,
 * and what raises the level or is promised for later comes along as events. Ids are kept.
 *
 * Next year's own amounts are blank, because nobody has decided them; allocation "as last year" fills them on request.
 * Rows have no place yet: the workbook gives them one. Spec: budget §10
 */
import type { Finding } from '#core/findings/finding';
import { sumKnown } from '#core/money/amount';
import type { Book, BySource, Frame, Post, RecipientFrame, Setting } from './book';
import { carriedEvents, UNWRITTEN, upliftsWithoutAnswer } from './carried-event';
import { yearOf } from './date';
import { raise } from './findings';
import { recipientsOf, sourcesInUse } from './history';
import { sumUp, type KnownSum } from './known-sum';
import { placeOf } from './place';
import type { Recipient, Source } from './words';
import { ofYear } from './year';

export interface Rollover {
  /** null when this year's book does not know its year. */
  readonly book: Book | null;
  /** The posts that are left behind. */
  readonly ended: readonly Post[];
  /** What they have this year: the sum by which the new column for the previous year is less than this year's posts. */
  readonly freed: Readonly<Record<Source, KnownSum>>;
  readonly findings: readonly Finding[];
}

export function rollOver(anyYear: Book): Rollover {
  const book = ofYear(anyYear);
  const next = book.year === null ? null : book.year + 1;
  const ended = book.posts.filter(({ to }) => next !== null && to !== null && yearOf(to) < next);
  const freed = (source: Source) => sumUp(ended.map(({ amount }) => amount[source]));
  return {
    book: next === null ? null : nextYearsBook(book, next, new Set(ended)),
    ended,
    freed: { ALF: freed('ALF'), FoUU: freed('FoUU') },
    findings: next === null ? [raise('rollover/year-missing', {})] : findings(book, ended),
  };
}

function nextYearsBook(book: Book, year: number, ended: ReadonlySet<Post>): Book {
  return {
    year,
    state: 'arbetsmaterial',
    frames: sourcesInUse(book).map((source) => openingFrame(year, source)),
    recipientFrames: recipientsOf(book).map((recipient) => openingRecipient(year, recipient)),
    posts: book.posts.filter((post) => !ended.has(post)).map(nextYearsPost),
    events: carriedEvents(book.events, year),
    settings: book.settings.filter(goesOn),
  };
}

/** How the old workbook is laid out, and the budget of the year before it, say nothing of the new one. */
const OF_THE_OLD = /^\s*(koppling|rubrik|budget föregående år)\//i;

function goesOn({ key }: Setting): boolean {
  return !OF_THE_OLD.test(key);
}

const UNKNOWN: BySource = { ALF: null, FoUU: null };
const opening = { version: 'preliminär', origin: UNWRITTEN };

/** A row to fill in when the preliminary frame is known. */
function openingFrame(year: number, source: Source): Frame {
  const blank = {
    minuted: null,
    body: null,
    date: null,
    decision: null,
    registry: null,
    note: null,
  };
  return { ...opening, ...blank, year, source, amount: null, status: 'preliminär' };
}

function openingRecipient(year: number, recipient: Recipient): RecipientFrame {
  return { ...opening, year, recipient, amount: UNKNOWN };
}

/** The note in the appendix is about the old year's amount, and is not printed beside another. */
function nextYearsPost(post: Post): Post {
  return {
    ...post,
    previous: post.amount,
    amount: UNKNOWN,
    appendixNote: null,
    origin: UNWRITTEN,
  };
}

function findings(book: Book, ended: readonly Post[]): readonly Finding[] {
  const { state } = book;
  const used = sourcesInUse(book);
  return [
    ...(state === 'fastställd' ? [] : [raise('rollover/not-fixed', { state })]),
    ...(hasAmounts(book.posts) ? [] : [raise('rollover/nothing-decided', { year: book.year })]),
    ...ended.map((post) => {
      const freed = sumKnown(used.map((source) => post.amount[source]));
      const facts = { post: post.name, to: post.to ?? '', freed };
      return raise('rollover/earmark-ended', facts, {
        where: [placeOf(post, 'to')],
        effect: freed,
      });
    }),
    ...upliftsWithoutAnswer(book.events).map((event) => {
      const { number, type, amount } = event;
      return raise(
        'rollover/duration-unanswered',
        { event: number, type, amount },
        { where: [placeOf(event, 'duration')], effect: amount },
      );
    }),
  ];
}

/** A workbook that has just been made by a rollover has none. */
function hasAmounts(posts: readonly Post[]): boolean {
  return posts.some(({ amount }) => Object.values(amount).some((each) => each !== null));
}
