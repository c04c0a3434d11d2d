/**
 * What each post has in each year of the plan, and where the figure comes from: the budget, a typed assumption, the level
 * of the budget carried on while the post lives, or nothing but commitments after its end. Exact; null is unknown.
 * Spec: plan §2
 */
import { accountOfPost } from '#core/budget/account';
import type { Book, BudgetEvent, Post } from '#core/budget/book';
import { yearOf } from '#core/budget/date';
import { balanceOf, type Ledger } from '#core/budget/ledger';
import { sources, type Source } from '#core/budget/words';
import { isZero, subtract, sumKnown, ZERO, type Amount } from '#core/money/amount';
import { yearInHeading, type PlanRow } from './plan-table';

export type Basis = 'budget' | 'typed' | 'carried' | 'ended' | 'committed';

export interface PlannedAmount {
  readonly year: number;
  readonly amount: Amount | null;
  readonly basis: Basis;
  /** Promised to grants in this year; part of the amount. null while a grant of it is unknown. */
  readonly committed: Amount | null;
}

export interface PlannedPost {
  readonly post: Post;
  readonly source: Source;
  readonly amounts: readonly PlannedAmount[];
  /** The row with the typed assumptions, if any. */
  readonly row: PlanRow | null;
}

export interface Planning {
  readonly book: Book;
  readonly ledger: Ledger;
  readonly rows: readonly PlanRow[];
  readonly years: readonly number[];
}

/** A line for each post and source that the budget or the plan has money for; a post without any amount has one for each source unknown. */
export function plannedPosts(planning: Planning): readonly PlannedPost[] {
  const { book, rows, years } = planning;
  return book.posts.flatMap((post) =>
    sources.flatMap((source): PlannedPost[] => {
      const row = rows.find((each) => each.post === post.id && each.source === source) ?? null;
      const other = source === 'ALF' ? 'FoUU' : 'ALF';
      const isBlank = post.amount[source] === null && post.amount[other] !== null;
      if (row === null && (isBlank || isIdle(post, source, planning))) return [];
      const amounts = years.map((year) => amountIn(year, post, source, row, planning));
      return [{ post, source, amounts, row }];
    }),
  );
}

/** Zero this year, and nothing promised for later. */
function isIdle(post: Post, source: Source, { book, years }: Planning): boolean {
  const amount = post.amount[source];
  const promised = years.some((year) => !isNothing(commitments(book.events, post, source, year)));
  return amount !== null && isZero(amount) && !promised;
}

function amountIn(
  year: number,
  post: Post,
  source: Source,
  row: PlanRow | null,
  { book, ledger }: Planning,
): PlannedAmount {
  const committed = commitments(book.events, post, source, year);
  const held = post.amount[source];
  const typed = typedIn(row, year);
  if (year === book.year && held) return { year, amount: held, basis: 'budget', committed };
  if (typed) return { year, amount: typed, basis: 'typed', committed };
  if (hasEnded(post, year)) {
    return isNothing(committed)
      ? { year, amount: ZERO, basis: 'ended', committed }
      : { year, amount: committed, basis: 'committed', committed };
  }
  const passing = oneOff(ledger, post, source);
  const level = held && passing && subtract(held, passing);
  return { year, amount: level, basis: year === book.year ? 'budget' : 'carried', committed };
}

/** The typed assumption; null when there is none. */
export function typedIn(row: PlanRow | null, year: number): Amount | null {
  for (const [heading, amount] of row?.open ?? []) {
    if (yearInHeading(heading) === year) return amount;
  }
  return null;
}

export function hasEnded({ to }: Post, year: number): boolean {
  return to !== null && yearOf(to) < year;
}

/** Grants decided for the year out of the post: years two and three of an application. */
function commitments(
  events: readonly BudgetEvent[],
  { id }: Post,
  source: Source,
  year: number,
): Amount | null {
  const own = events.filter(
    (event) =>
      event.type === 'beviljande' &&
      event.source === source &&
      id !== null &&
      (event.from === id || event.to === id) &&
      event.date !== null &&
      yearOf(event.date) === year,
  );
  return sumKnown(own.map(({ amount }) => amount));
}

function isNothing(amount: Amount | null): boolean {
  return amount !== null && isZero(amount);
}

/** What this year's amount holds that does not come back; null while some of it is unknown. */
function oneOff(ledger: Ledger, post: Post, source: Source): Amount | null {
  const entries = balanceOf(ledger, accountOfPost(post, source))?.entries ?? [];
  const passing = entries.filter(({ event }) => event.duration === 'engång');
  return sumKnown(passing.map(({ amount }) => amount));
}
