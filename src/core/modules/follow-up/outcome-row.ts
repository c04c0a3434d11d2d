/** One row of the accounts: a post, a source, a month and how much. Spec: follow-up §1, §2 */
import { sum, type Amount } from '#core/money/amount';
import type { RowOf } from '../table-spec';
import type { outcomesTable } from './follow-up-table';

export type OutcomeRow = RowOf<typeof outcomesTable>;

/** As stated, else the sum of its parts; null when nothing is stated. */
export function outcomeIn({ outcome, premises, salaries, other }: OutcomeRow): Amount | null {
  if (outcome) return outcome;
  const parts = [premises, salaries, other].flatMap((part) => part ?? []);
  return parts.length === 0 ? null : sum(parts);
}

export function yearOfMonth(month: string): number {
  return Number(month.slice(0, 4));
}

/** 1–12. */
export function monthNumber(month: string): number {
  return Number(month.slice(5, 7));
}
