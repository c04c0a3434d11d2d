/**
 * What the log tells of one cell, as parts of its amount: changes that were no events, and what stood there before them.
 * A change that was taken back counts for nothing, together with the line that took it back. Spec: why §4
 */
import type { BudgetEvent } from '#core/budget/book';
import type { Place } from '#core/findings/finding';
import { isZero, subtract, sum, ZERO, type Amount } from '#core/money/amount';
import type { Part, Share, Writing } from './chain';

/** One line of the log about one cell. */
export interface Step extends Writing {
  /** What the cell held; null is blank or no amount. */
  readonly before: Amount | null;
  readonly after: Amount | null;
  /** The events of the same writing: from this number up to, but not including, `end`; null without events. */
  readonly events: { readonly first: number; readonly end: number } | null;
  readonly takenBack: boolean;
}

export interface History {
  /** Oldest first. */
  readonly steps: readonly Step[];
  /** The writing that added the cell's row. */
  readonly addedBy: Writing | null;
  /** The cell is computed. */
  readonly formula: string | null;
}

/** The changes that the events of the same writings do not account for; `shareOf` gives the rule behind one. */
export function writtenParts(
  { steps }: History,
  events: readonly { readonly event: BudgetEvent; readonly amount: Amount }[],
  where: readonly Place[],
  shareOf: (step: Step) => Share | null,
): readonly Part[] {
  return standing(steps).flatMap((step): readonly Part[] => {
    const told = sum(events.filter(({ event }) => isOf(event, step)).map(({ amount }) => amount));
    const amount = subtract(subtract(step.after ?? ZERO, step.before ?? ZERO), told);
    if (isZero(amount)) return [];
    const { number, action, who, time } = step;
    const writing = { number, action, who, time };
    return [{ kind: 'written', amount, where, writing, share: shareOf(step) }];
  });
}

/** What the cell had before all that is told of: a formula's answer, from a row that a job added, or by somebody's hand. */
export function basePart(
  amount: Amount,
  { addedBy, formula }: History,
  where: readonly Place[],
): Part {
  if (formula !== null) return { kind: 'computed', amount, where, formula };
  return addedBy
    ? { kind: 'row added', amount, where, writing: addedBy }
    : { kind: 'by hand', amount, where };
}

function isOf({ number }: BudgetEvent, { events }: Step): boolean {
  return events !== null && number !== null && number >= events.first && number < events.end;
}

/**
 * Without the lines that were taken back, and without those that took them back. Newest first: where the line that took
 * another back was itself taken back, the other stands again.
 */
function standing(steps: readonly Step[]): readonly Step[] {
  const left = new Set(steps);
  for (const [index, step] of [...steps.entries()].reverse()) {
    if (!step.takenBack) continue;
    const backs = steps.slice(index + 1).filter((later) => takesBack(later, step));
    const back = backs.find((later) => left.has(later));
    if (back) left.delete(back);
    if (back || backs.length === 0) left.delete(step);
  }
  return steps.filter((step) => left.has(step));
}

function takesBack(later: Step, { before, after }: Step): boolean {
  return same(later.before, after) && same(later.after, before);
}

function same(a: Amount | null, b: Amount | null): boolean {
  return a?.ore === b?.ore;
}
