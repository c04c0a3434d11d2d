/**
 * Which events one workbook has and the other lacks. An event is the same when its number and all that it says of
 * money are; its §, dnr and text may be corrected later. One whose money was changed is one taken back and one new.
 * Spec: compare §3
 */
import type { BudgetEvent } from '#core/budget/book';
import { oreOf } from '#core/money/amount';

export interface EventChanges {
  readonly added: readonly BudgetEvent[];
  readonly removed: readonly BudgetEvent[];
  /** Events that both have, the older one's first. */
  readonly kept: readonly (readonly [BudgetEvent, BudgetEvent])[];
}

export function eventChanges(
  before: readonly BudgetEvent[],
  after: readonly BudgetEvent[],
): EventChanges {
  const left = new Map<string, BudgetEvent[]>();
  for (const event of before) {
    const key = keyOf(event);
    left.set(key, [...(left.get(key) ?? []), event]);
  }
  const kept: (readonly [BudgetEvent, BudgetEvent])[] = [];
  const added = after.filter((event) => {
    const same = left.get(keyOf(event))?.shift();
    if (same) kept.push([same, event]);
    return !same;
  });
  const still = new Set([...left.values()].flat());
  return { added, removed: before.filter((event) => still.has(event)), kept };
}

function keyOf({ number, type, from, to, source, amount }: BudgetEvent): string {
  const money = amount && String(oreOf(amount));
  return JSON.stringify([number, type, from, to, source, money]);
}
