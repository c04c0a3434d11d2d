/**
 * Finding the rule behind a share: the row of Fördelningsspår that belongs to an event, or to a writing of the log that
 * was no event. A row belongs by its number, whom it is to, its source and its amount; nothing is guessed. Spec: why §5
 */
import type { BudgetEvent } from '#core/budget/book';
import type { Source } from '#core/budget/words';
import type { Place } from '#core/findings/finding';
import { equals, type Amount } from '#core/money/amount';
import type { Share } from './chain';
import type { Step } from './written-steps';

/** A row of Fördelningsspår. */
export interface TraceRow {
  /** The first event of the writing; null when it recorded none. */
  readonly event: number | null;
  readonly key: string;
  readonly source: Source;
  readonly to: string;
  readonly exact: string;
  readonly amount: Amount;
  readonly rounding: string;
  readonly reason: string;
  readonly origin: Place;
}

/** Whom a row may be to: a recipient's code, a Post-id, the name of a post without id. */
export type Names = readonly (string | null)[];

/** The share that became an event: the nearest row at or before the event's number. */
export function shareOfEvent(
  traces: readonly TraceRow[],
  event: BudgetEvent,
  names: Names,
): Share | null {
  const { number, amount, source } = event;
  if (number === null || !amount || !source) return null;
  const nearest = traces
    .filter(
      (row) =>
        row.event !== null &&
        row.event <= number &&
        row.source === source &&
        isTo(row, names) &&
        equals(row.amount, amount),
    )
    .reduce<TraceRow | null>(
      (best, row) => (best?.event != null && best.event > (row.event ?? 0) ? best : row),
      null,
    );
  return nearest && shareIn(nearest);
}

/** The share that a writing without an event gave: the key is then the writing's own words, the amount the new one. */
export function shareOfStep(
  traces: readonly TraceRow[],
  step: Step,
  source: Source,
  names: Names,
): Share | null {
  const found = traces.findLast(
    (row) =>
      row.key === step.action &&
      row.source === source &&
      isTo(row, names) &&
      step.after !== null &&
      equals(row.amount, step.after),
  );
  return found ? shareIn(found) : null;
}

function isTo({ to }: TraceRow, names: Names): boolean {
  return names.some((name) => name?.toLowerCase() === to.toLowerCase());
}

function shareIn({ key, exact, rounding, reason, amount, origin }: TraceRow): Share {
  return { key, exact, rounding, reason, amount, origin };
}
