/** Exact sums over posts, per column, and whether a row states them. No tolerance. Spec: adoption §6 */
import { add, equals, isZero, ZERO, type Amount } from '#core/money/amount';
import { BLANK } from './amount-cell';
import { amountKeys, type AmountKey } from './contract';
import type { ForeignRow } from './foreign-row';

export interface ColumnSum {
  /** Amounts typed as text included, because they are read. */
  readonly amount: Amount;
  /** Without them, as the sheet's own formulas count. */
  readonly numbersOnly: Amount;
  /** A cell could not be read, so nothing can be said about the sum. */
  readonly unknown: boolean;
}

export function columnSum(posts: readonly ForeignRow[], key: AmountKey): ColumnSum {
  let [amount, numbersOnly, unknown] = [ZERO, ZERO, false];
  for (const post of posts) {
    const cell = post.amounts.get(key) ?? BLANK;
    if (cell.state === 'unreadable') unknown = true;
    if (cell.state === 'number' || cell.state === 'text') amount = add(amount, cell.amount);
    if (cell.state === 'number') numbersOnly = add(numbersOnly, cell.amount);
  }
  return { amount, numbersOnly, unknown };
}

/** Whether the row states the sum of the posts in every column where it states something, and not merely zero. */
export function statesSum(row: ForeignRow, posts: readonly ForeignRow[]): boolean {
  let [any, all] = [false, posts.length > 0];
  for (const key of amountKeys) {
    const cell = row.amounts.get(key) ?? BLANK;
    if (cell.state === 'blank') continue;
    if (cell.state === 'unreadable') return false;
    const sum = columnSum(posts, key);
    if (sum.unknown) continue;
    any ||= !isZero(cell.amount);
    all &&= equals(cell.amount, sum.amount) || equals(cell.amount, sum.numbersOnly);
  }
  return any && all;
}
