/** The multi-year plan: years, posts and frames, with sums that are exact in every year. Spec: plan §2–§4 */
import { yearOf } from '#core/budget/date';
import { subtract, sumKnown, type Amount } from '#core/money/amount';
import type { Source } from '#core/budget/words';
import type { ModuleInput } from '../module';
import { numberParameter, type Parameter } from '../parameter';
import { rowsOf } from '../table-spec';
import { upliftTable } from '../uplift/uplift-table';
import { upliftsOf } from '../uplift/uplift';
import { plannedFrames, type PlannedFrame } from './planned-frames';
import { plannedPosts, type PlannedPost } from './planned-posts';
import { planTable, yearInHeading, type PlanRow } from './plan-table';

/** The last year of the plan, a row of Inställningar. */
const LAST_YEAR = 'Flerårsplan/Till år';

/** So many years are planned at most: a mistyped date must not make a plan of a century. */
const LONGEST = 20;

export interface Plan {
  readonly years: readonly number[];
  /** What Inställningar says of its last year. */
  readonly until: Parameter<number>;
  readonly posts: readonly PlannedPost[];
  readonly frames: readonly PlannedFrame[];
  readonly rows: readonly PlanRow[];
  /** Headings of the sheet that name no year. */
  readonly strange: readonly string[];
}

export function planOf({ tables, examined }: ModuleInput): Plan {
  const { book, ledger } = examined;
  const rows = rowsOf(tables, planTable);
  const headings = [...new Set(rows.flatMap(({ open }) => [...open.keys()]))];
  const typed = headings.flatMap((heading) => yearInHeading(heading) ?? []);
  const until = numberParameter(book, LAST_YEAR);
  const first = book.year ?? Math.min(...typed);
  const ends = book.posts.flatMap(({ to }) => (to === null ? [] : [yearOf(to)]));
  const promised = book.events.flatMap(({ type, date }) =>
    type === 'beviljande' && date !== null ? [yearOf(date)] : [],
  );
  // An earmark's end shows the year after it too, when its money is free.
  const told = [first, ...typed, ...promised, ...ends.map((year) => year + 1)];
  const last =
    until.value === null
      ? told.reduce((a, b) => Math.max(a, b), first)
      : Math.max(Math.trunc(until.value), ...typed);
  const years = Number.isFinite(first)
    ? Array.from({ length: Math.min(LONGEST, last - first + 1) }, (_, index) => first + index)
    : [];
  const planning = { book, ledger, rows, years };
  return {
    years,
    until,
    posts: plannedPosts(planning),
    frames: plannedFrames(book, upliftsOf(rowsOf(tables, upliftTable)), years),
    rows,
    strange: headings.filter((heading) => yearInHeading(heading) === null),
  };
}

/** The sum of the lines in a year; null while one of them is unknown. */
export function totalIn(
  posts: readonly PlannedPost[],
  year: number,
  of: (post: PlannedPost) => boolean = () => true,
): Amount | null {
  const own = posts.filter(of);
  return sumKnown(
    own.map(({ amounts }) => amounts.find((each) => each.year === year)?.amount ?? null),
  );
}

/** What the posts leave of the source's frame. */
export function roomIn({ posts, frames }: Plan, source: Source, year: number): Amount | null {
  const frame = frames.find((each) => each.source === source && each.year === year)?.amount;
  const used = totalIn(posts, year, (post) => post.source === source);
  return frame && used ? subtract(frame, used) : null;
}

/** The frames of all sources in a year. */
export function frameIn({ frames }: Plan, year: number): Amount | null {
  const own = frames.filter((each) => each.year === year).map(({ amount }) => amount);
  return own.length === 0 ? null : sumKnown(own);
}
