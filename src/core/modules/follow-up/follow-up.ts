/**
 * Follow-up (M17): what each post has used to date, what is unspent and of that repayable, and where the year is heading.
 * A source of a post without rows has no outcome yet; a post without any is unknown. Amounts are exact; a forecast is
 * rounded once to whole tkr. Spec: follow-up §2, §3
 */
import type { Book, BySource, Post } from '#core/budget/book';
import { grouped } from '#core/budget/grouped';
import { sources, type Source } from '#core/budget/words';
import { isNegative, subtract, sum, sumKnown, ZERO, type Amount } from '#core/money/amount';
import { nameKey } from '../names';
import type { Parameter } from '../parameter';
import { forecastOf, forecastSettings, type ForecastSettings } from './forecast';
import { monthNumber, outcomeIn, yearOfMonth, type OutcomeRow } from './outcome-row';

export interface PostFollowUp {
  readonly post: Post;
  readonly budget: Amount | null;
  readonly outcome: Amount | null;
  readonly bySource: BySource;
  /** Budget − outcome to date. */
  readonly unspent: Amount | null;
  /** The ALF part of what is unspent; never below zero. */
  readonly repayable: Amount | null;
  readonly forecast: Amount | null;
  /** Budget − forecast. */
  readonly deviation: Amount | null;
  /** The rows of the budget year. */
  readonly rows: readonly OutcomeRow[];
  readonly typed: Parameter<Amount>;
}

export interface FollowUp {
  readonly year: number | null;
  /** The last month that any row of the year has, 1–12; 0 for none. */
  readonly through: number;
  /** How Inställningar says that a forecast is made. */
  readonly settings: ForecastSettings;
  readonly posts: readonly PostFollowUp[];
  /** Rows of the year and the one before; what belongs to no post or another year. */
  readonly strangers: readonly OutcomeRow[];
  readonly outside: readonly OutcomeRow[];
  readonly rows: readonly OutcomeRow[];
}

export function followUpOf(rows: readonly OutcomeRow[], book: Book): FollowUp {
  const latest = rows.reduce((last, { month }) => (month > last ? month : last), '');
  const year = book.year ?? (latest === '' ? null : yearOfMonth(latest));
  const own = rows.filter(({ month }) => yearOfMonth(month) === year);
  const before = rows.filter(({ month }) => year !== null && yearOfMonth(month) === year - 1);
  const through = own.reduce((last, { month }) => Math.max(last, monthNumber(month)), 0);
  const settings = forecastSettings(book);
  const byPost = grouped(own, ({ post }) => nameKey(post));
  const lastYear = grouped(before, ({ post }) => nameKey(post));
  const known = new Set(book.posts.flatMap(({ id }) => (id === null ? [] : nameKey(id))));
  return {
    year,
    through,
    settings,
    posts: book.posts.map((post) => {
      const id = post.id ?? '';
      const typed = settings.typedFor(id);
      const figures = figuresOf(post, byPost.get(nameKey(id)) ?? []);
      const forecast =
        typed.value ??
        forecastOf(settings.method, {
          post,
          year,
          through,
          outcome: figures.outcome,
          lastYear: lastYear.get(nameKey(id)) ?? [],
        });
      const deviation = figures.budget && forecast && subtract(figures.budget, forecast);
      return { ...figures, forecast, deviation, typed };
    }),
    strangers: rows.filter(({ post }) => !known.has(nameKey(post))),
    outside: rows.filter(
      ({ month }) => year !== null && ![year, year - 1].includes(yearOfMonth(month)),
    ),
    rows,
  };
}

function figuresOf(
  post: Post,
  rows: readonly OutcomeRow[],
): Omit<PostFollowUp, 'forecast' | 'deviation' | 'typed'> {
  const ofSource = (source: Source): Amount | null =>
    rows.length === 0 ? null : sumKnown(rows.filter((row) => row.source === source).map(outcomeIn));
  const bySource: BySource = { ALF: ofSource('ALF'), FoUU: ofSource('FoUU') };
  const stated = sources.flatMap((source) => post.amount[source] ?? []);
  const budget = stated.length === 0 ? null : sum(stated);
  const outcome = sumKnown(sources.map((source) => bySource[source]));
  const rest = bySource.ALF && budget && subtract(post.amount.ALF ?? ZERO, bySource.ALF);
  return {
    post,
    budget,
    outcome,
    bySource,
    unspent: budget && outcome && subtract(budget, outcome),
    repayable: rest && isNegative(rest) ? ZERO : rest,
    rows,
  };
}
