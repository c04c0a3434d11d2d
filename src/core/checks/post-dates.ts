/** A post has no money outside its dates: an earmark does not live after its end (M6). Needs the budget year. Spec: checks §4 */
import type { Post } from '#core/budget/book';
import { yearOf } from '#core/budget/date';
import { sumUp } from '#core/budget/known-sum';
import { placeOf } from '#core/budget/place';
import { sources } from '#core/budget/words';
import { define, raiser } from '#core/findings/definition';
import type { Finding, Place } from '#core/findings/finding';
import { isZero, type Amount } from '#core/money/amount';
import type { Check } from './check';
import { en, sv } from './in-tkr';

type Facts = {
  readonly post: string;
  readonly date: string;
  readonly year: number;
  readonly amount: Amount;
};

export const postDatesFindings = {
  'posts/after-end': define<Facts>({
    severity: 'error',
    sv: {
      what: ({ post, date, year, amount }) =>
        `”${post}” gällde till och med ${date} men har ${sv(amount)} för ${String(year)}.`,
      remedy: 'Ta bort beloppet, eller förläng posten om det är beslutat.',
      cause: 'En satsning som har upphört har fortfarande pengar.',
    },
    en: {
      what: ({ post, date, year, amount }) =>
        `"${post}" ran until ${date} but has ${en(amount)} for ${String(year)}.`,
      remedy: 'Remove the amount, or extend the post if that is decided.',
      cause: 'An earmark that has ended still has money.',
    },
  }),
  'posts/before-start': define<Facts>({
    severity: 'error',
    sv: {
      what: ({ post, date, year, amount }) =>
        `”${post}” börjar ${date} men har ${sv(amount)} redan för ${String(year)}.`,
      remedy: 'Ta bort beloppet, eller rätta startdatumet.',
      cause: 'En post som inte har börjat har redan pengar.',
    },
    en: {
      what: ({ post, date, year, amount }) =>
        `"${post}" begins on ${date} but already has ${en(amount)} for ${String(year)}.`,
      remedy: 'Remove the amount, or correct the date of its start.',
      cause: 'A post that has not begun already has money.',
    },
  }),
  'posts/dates-reversed': define<{ post: string; from: string; to: string }>({
    severity: 'error',
    sv: {
      what: ({ post, from, to }) => `”${post}” slutar ${to}, innan den börjar ${from}.`,
      remedy: 'Rätta det datum som är fel.',
      cause: 'En post har ett slutdatum som ligger före startdatumet.',
    },
    en: {
      what: ({ post, from, to }) => `"${post}" ends on ${to}, before it begins on ${from}.`,
      remedy: 'Correct the date that is wrong.',
      cause: 'The end of a post lies before its start.',
    },
  }),
};

const raise = raiser(postDatesFindings);

export const postDates: Check = {
  name: 'post-dates',
  codes: Object.keys(postDatesFindings),
  run: ({ book }) =>
    book.posts.flatMap((post) => [...reversed(post), ...misplaced(post, book.year)]),
};

function reversed(post: Post): readonly Finding[] {
  const { name, from, to } = post;
  if (from === null || to === null || from <= to) return [];
  const where = [placeOf(post, 'to'), placeOf(post, 'from')];
  return [raise('posts/dates-reversed', { post: name, from, to }, { where })];
}

function misplaced(post: Post, year: number | null): readonly Finding[] {
  const { name, from, to } = post;
  const isOver = year !== null && to !== null && yearOf(to) < year;
  const isToCome = year !== null && from !== null && yearOf(from) > year;
  // Most posts are neither, and only of the others need it be known what they hold.
  if (!isOver && !isToCome) return [];
  const held = sources.filter((source) => post.amount[source] && !isZero(post.amount[source]));
  if (held.length === 0) return [];
  const effect = sumUp(held.map((source) => post.amount[source])).known;
  const cells: readonly Place[] = held.map((source) => placeOf(post, source));
  if (isOver) {
    const facts = { post: name, date: to, year, amount: effect };
    const where = [...cells, placeOf(post, 'to')];
    return [raise('posts/after-end', facts, { where, effect })];
  }
  if (isToCome) {
    const facts = { post: name, date: from, year, amount: effect };
    const where = [...cells, placeOf(post, 'from')];
    return [raise('posts/before-start', facts, { where, effect })];
  }
  return [];
}
