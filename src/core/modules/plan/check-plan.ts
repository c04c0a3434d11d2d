/** Whether the plan agrees with the budget, with the life of its posts, with what is granted and with the frames. Spec: plan §4 */
import { placeOf } from '#core/budget/place';
import type { Book } from '#core/budget/book';
import { framesOf, sourcesInUse } from '#core/budget/history';
import type { Finding, Place } from '#core/findings/finding';
import { compare, equals, isNegative, isZero, negate, subtract } from '#core/money/amount';
import type { ModuleInput } from '../module';
import { placesOf } from '../parameter';
import { roomIn, totalIn, type Plan } from './plan';
import { raise } from './plan-findings';
import { yearInHeading, type PlanRow } from './plan-table';
import { hasEnded, typedIn, type PlannedAmount, type PlannedPost } from './planned-posts';

export function checkPlan(plan: Plan, { examined }: ModuleInput): readonly Finding[] {
  const { book } = examined;
  const ids = new Set(book.posts.map(({ id }) => id));
  return [
    ...(book.year === null ? [raise('plan/year-missing', {})] : []),
    ...plan.until.findings,
    ...plan.strange.map((heading) =>
      raise('plan/column-not-a-year', { heading }, columnOf(plan, heading)),
    ),
    ...plan.rows.flatMap((row, index) => rowFindings(row, index, plan.rows, ids)),
    ...plan.frames.flatMap(({ parameter }) => parameter.findings),
    ...plan.posts.flatMap((line) =>
      line.amounts.flatMap((each) => cellFindings(line, each, book.year)),
    ),
    ...sourcesInUse(book).flatMap((source) =>
      plan.years.flatMap((year) => overFrame(plan, source, year, book)),
    ),
  ];
}

function columnOf({ rows }: Plan, heading: string): { readonly where: readonly Place[] } {
  return { where: rows.slice(0, 1).map((row) => placeOf(row, `open/${heading}`)) };
}

function rowFindings(
  row: PlanRow,
  index: number,
  rows: readonly PlanRow[],
  ids: ReadonlySet<string | null>,
): readonly Finding[] {
  const { post: id, source } = row;
  const where = [placeOf(row, 'post')];
  const first = rows.findIndex((each) => each.post === id && each.source === source);
  return [
    ...(ids.has(id) ? [] : [raise('plan/unknown-post', { id }, { where })]),
    ...(first < index ? [raise('plan/duplicate', { id, source }, { where })] : []),
  ];
}

function cellFindings(
  line: PlannedPost,
  { year, amount, basis, committed }: PlannedAmount,
  budgetYear: number | null,
): readonly Finding[] {
  const { post, source, row } = line;
  const cell = { post: post.name, source, year };
  const typed = typedIn(row, year);
  const where = [cellOf(line, year)];
  const held = year === budgetYear ? post.amount[source] : null;
  const findings: Finding[] = [];
  if (typed && isNegative(typed)) {
    findings.push(raise('plan/negative', { ...cell, amount: typed }, { where, effect: typed }));
  }
  if (typed && held && !equals(typed, held)) {
    const difference = subtract(typed, held);
    const facts = { ...cell, typed, held, difference };
    const both = [...where, placeOf(post, source)];
    findings.push(raise('plan/differs-from-budget', facts, { where: both, effect: difference }));
  }
  if (basis === 'typed' && typed && !isZero(typed) && hasEnded(post, year)) {
    const facts = { ...cell, to: post.to ?? '', amount: typed };
    const both = [...where, placeOf(post, 'to')];
    findings.push(raise('plan/after-end', facts, { where: both, effect: typed }));
  }
  if (amount && committed && !isZero(committed) && compare(committed, amount) > 0) {
    const difference = subtract(committed, amount);
    const facts = { ...cell, amount, committed, difference };
    findings.push(raise('plan/commitments-exceed', facts, { where, effect: difference }));
  }
  return findings;
}

/** The typed cell, else the post's own amount. */
function cellOf({ post, source, row }: PlannedPost, year: number): Place {
  const heading = [...(row?.open.keys() ?? [])].find((each) => yearInHeading(each) === year);
  return row && heading !== undefined ? placeOf(row, `open/${heading}`) : placeOf(post, source);
}

/** Of the years after the budget's: its own frame has its own checks. */
function overFrame(
  plan: Plan,
  source: PlannedPost['source'],
  year: number,
  book: Book,
): readonly Finding[] {
  const room = roomIn(plan, source, year);
  const frame = plan.frames.find((each) => each.source === source && each.year === year);
  const used = totalIn(plan.posts, year, (post) => post.source === source);
  if (year === book.year || !room || !isNegative(room) || !frame?.amount || !used) return [];
  const difference = negate(room);
  const typed = placesOf(frame.parameter);
  const newest = framesOf(book, source).slice(-1);
  const where = typed.length > 0 ? typed : newest.map((row) => placeOf(row, 'amount'));
  const facts = { source, year, frame: frame.amount, used, difference };
  return [raise('plan/exceeds-frame', facts, { where, effect: difference })];
}
