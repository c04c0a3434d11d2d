/**
 * The column for last year is last year's decided budget: for each source the posts' amounts together are what a row
 * "Budget föregående år/ALF (tkr)" of Inställningar states, else the newest frame of that year in Ramar. Where neither
 * is known nothing is compared. Spec: checks §4
 */
import { placeOf } from '#core/budget/place';
import { sources, type Source } from '#core/budget/words';
import { define, raiser } from '#core/findings/definition';
import type { Place } from '#core/findings/finding';
import { equals, subtract, sum, type Amount } from '#core/money/amount';
import { readCellNumber } from '#core/money/cell';
import type { Check, Examined } from './check';
import { en, sv } from './in-tkr';

export const previousYearFindings = {
  'posts/previous-year-differs': define<{
    source: string;
    decided: Amount;
    posts: Amount;
    difference: Amount;
  }>({
    severity: 'warning',
    sv: {
      what: ({ source, decided, posts, difference }) =>
        `Kolumnen för föregående år har ${sv(posts)} av ${source}, men den beslutade budgeten var ${sv(decided)}: skillnaden är ${sv(difference)}.`,
      remedy:
        'Rätta kolumnen. Poster som har upphört ska stå kvar med sitt belopp, eller skillnaden godtas med skäl.',
      cause: 'Föregående års belopp på posterna är tillsammans inte det års beslutade budget.',
    },
    en: {
      what: ({ source, decided, posts, difference }) =>
        `The column for last year has ${en(posts)} of ${source}, but the decided budget was ${en(decided)}: the difference is ${en(difference)}.`,
      remedy:
        'Mend the column. Posts that have ended stay with their amount, or the difference is accepted with a reason.',
      cause: "Last year's amounts of the posts are together not that year's decided budget.",
    },
  }),
};

const raise = raiser(previousYearFindings);

export const previousYear: Check = {
  name: 'previous-year',
  codes: Object.keys(previousYearFindings),
  run: (examined) =>
    sources.flatMap((source) => {
      const decided = decidedOf(source, examined);
      const known = examined.book.posts.flatMap(({ previous }) => previous[source] ?? []);
      if (!decided || known.length === 0) return [];
      const posts = sum(known);
      if (equals(posts, decided.amount)) return [];
      const difference = subtract(posts, decided.amount);
      const facts = { source, decided: decided.amount, posts, difference };
      const where = [
        decided.place,
        ...examined.book.posts
          .filter(({ previous }) => previous[source] !== null)
          .map((post) => placeOf(post, `previous${source}`)),
      ];
      return [raise('posts/previous-year-differs', facts, { where, effect: difference })];
    }),
};

interface Decided {
  readonly amount: Amount;
  readonly place: Place;
}

function decidedOf(source: Source, { book, allYears }: Examined): Decided | null {
  const setting = book.settings.find(({ key }) => isLastYearsBudget(key, [source]));
  if (setting && typeof setting.value === 'number') {
    const { amount } = readCellNumber(setting.value, 'tkr');
    return amount && { amount, place: placeOf(setting, 'value') };
  }
  const year = book.year;
  if (year === null) return null;
  const frame = allYears.frames.findLast(
    (each) => each.year === year - 1 && each.source === source && each.amount !== null,
  );
  return frame?.amount ? { amount: frame.amount, place: placeOf(frame, 'amount') } : null;
}

/** Whether a row of Inställningar states last year's budget of one of the sources. */
export function isLastYearsBudget(key: string, of: readonly Source[] = sources): boolean {
  const name = key.trim().toLowerCase();
  return of.some((source) => name === `budget föregående år/${source.toLowerCase()} (tkr)`);
}
