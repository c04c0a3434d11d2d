/** Whether outcomes belong to posts, months and sources of the budget, add up, and stay within it. Spec: follow-up §4 */
import { grouped } from '#core/budget/grouped';
import { placeOf } from '#core/budget/place';
import { sources } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { equals, isNegative, isZero, negate, subtract, sum, type Amount } from '#core/money/amount';
import { nameKey } from '../names';
import { placesOf } from '../parameter';
import { methods } from './forecast';
import type { FollowUp, PostFollowUp } from './follow-up';
import { monthNumber, outcomeIn, type OutcomeRow } from './outcome-row';
import { raise } from './follow-up-findings';

export function checkFollowUp(followUp: FollowUp): readonly Finding[] {
  const { posts, rows } = followUp;
  const { method, written } = followUp.settings;
  const text = method === null ? written.value : null;
  return [
    ...(text === null
      ? []
      : [raise('follow-up/method-unknown', { text, methods }, { where: placesOf(written) })]),
    ...strangers(followUp),
    ...duplicates(rows),
    ...rows.flatMap(rowFindings),
    ...posts.flatMap(({ typed }) => typed.findings),
    ...posts.flatMap(excess),
    ...posts.flatMap(withoutBudget),
    ...silent(followUp),
    ...posts.flatMap((post) => gaps(post, followUp)),
  ];
}

function strangers({ strangers: unknown, outside, year }: FollowUp): readonly Finding[] {
  return [
    ...unknown.map((row) => {
      const amount = outcomeIn(row);
      const circumstances = { where: [placeOf(row, 'post')], effect: amount };
      return raise('follow-up/unknown-post', { ...named(row), amount }, circumstances);
    }),
    ...outside.map((row) => {
      const circumstances = { where: [placeOf(row, 'month')], effect: outcomeIn(row) };
      return raise('follow-up/outside-year', { ...named(row), year: year ?? 0 }, circumstances);
    }),
  ];
}

function named({ post: id, source, month }: OutcomeRow) {
  return { id, source, month };
}

function duplicates(rows: readonly OutcomeRow[]): readonly Finding[] {
  const same = grouped(rows, ({ post, source, month }) =>
    JSON.stringify([nameKey(post), source, month]),
  );
  return [...same.values()].flatMap(([first, ...again]) =>
    again.map((row) => {
      const amount = outcomeIn(row);
      const where = [placeOf(row, 'month'), ...(first ? [placeOf(first, 'month')] : [])];
      return raise('follow-up/duplicate', { ...named(row), amount }, { where, effect: amount });
    }),
  );
}

function rowFindings(row: OutcomeRow): readonly Finding[] {
  const { outcome, premises, salaries, other } = row;
  const where = [placeOf(row, 'outcome')];
  if (outcomeIn(row) === null) return [raise('follow-up/amount-missing', named(row), { where })];
  if (!outcome || !premises || !salaries || !other) return [];
  const parts = sum([premises, salaries, other]);
  if (equals(outcome, parts)) return [];
  const difference = subtract(outcome, parts);
  const facts = { ...named(row), outcome, parts, difference };
  return [raise('follow-up/split-disagrees', facts, { where, effect: difference })];
}

/** More used than there is, or on the way there. */
function excess({
  post,
  budget,
  unspent,
  outcome,
  forecast,
  deviation,
  rows,
}: PostFollowUp): readonly Finding[] {
  const where = [
    ...sources.map((source) => placeOf(post, source)),
    ...rows.slice(-1).map((row) => placeOf(row, 'outcome')),
  ];
  const facts = (amount: Amount, over: Amount) => ({
    post: post.name,
    budget: budget ?? amount,
    amount,
    difference: negate(over),
  });
  if (outcome && unspent && isNegative(unspent)) {
    return [raise('follow-up/over-budget', facts(outcome, unspent), { where, effect: unspent })];
  }
  if (forecast && deviation && isNegative(deviation)) {
    const circumstances = { where, effect: deviation };
    return [raise('follow-up/forecast-over-budget', facts(forecast, deviation), circumstances)];
  }
  return [];
}

function withoutBudget({ post, bySource, rows }: PostFollowUp): readonly Finding[] {
  return sources.flatMap((source) => {
    const amount = bySource[source];
    const budget = post.amount[source];
    if (!amount || isZero(amount) || (budget && !isZero(budget))) return [];
    const where = rows.filter((row) => row.source === source).map((row) => placeOf(row, 'source'));
    const facts = { post: post.name, source, amount };
    return [raise('follow-up/source-without-budget', facts, { where, effect: amount })];
  });
}

/** Posts that the accounts say nothing of, while they do of others. */
function silent({ posts, through }: FollowUp): readonly Finding[] {
  const unknown = posts.filter(
    ({ budget, rows }) => rows.length === 0 && budget && !isZero(budget),
  );
  if (through === 0 || unknown.length === 0) return [];
  const where = unknown.map(({ post }) => placeOf(post, 'name'));
  return [raise('follow-up/no-outcome', { posts: unknown.length }, { where })];
}

/** From the first month that a post has of a source to the last that anybody has. */
function gaps({ post, rows }: PostFollowUp, { through, year }: FollowUp): readonly Finding[] {
  return sources.flatMap((source) => {
    const own = rows.filter((row) => row.source === source);
    const had = new Set(own.map(({ month }) => monthNumber(month)));
    const first = Math.min(...had);
    const months = Array.from({ length: 12 }, (_, index) => index + 1)
      .filter((month) => month > first && month <= through && !had.has(month))
      .map((month) => `${String(year)}-${String(month).padStart(2, '0')}`);
    if (months.length === 0) return [];
    const where = own.slice(-1).map((row) => placeOf(row, 'month'));
    return [raise('follow-up/month-missing', { id: post.id ?? '', source, months }, { where })];
  });
}
