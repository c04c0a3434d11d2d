/**
 * What the amount of one version of a frame is made of: the opening, and the events that had happened by then. What
 * neither tells is left to the caller. Proposed events may be left out as a whole, as by the checks. Spec: why §3
 */
import type { BudgetEvent } from '#core/budget/book';
import type { Balance } from '#core/budget/ledger';
import { explain } from '#core/budget/explanation';
import { add, equals, subtract, sum, type Amount } from '#core/money/amount';

export interface Told {
  readonly event: BudgetEvent;
  readonly amount: Amount;
}

export interface FrameParts {
  readonly opening: Amount;
  readonly events: readonly Told[];
  /** amount − opening − events. */
  readonly rest: Amount;
}

/** `rows` are the amounts of all versions, oldest first; `at` is the one that is asked about. */
export function framePartsOf(
  rows: readonly (Amount | null)[],
  at: number,
  balance: Balance | undefined,
  openingMayContainEvents: boolean,
): FrameParts | null {
  const amount = rows[at];
  if (!amount) return null;
  const all = toldBy(balance);
  const decided = all.filter(({ event }) => event.status !== 'föreslagen');
  const fitting = [all, decided].flatMap((events) =>
    fit(rows, at, events, openingMayContainEvents),
  );
  const [first] = fitting;
  if (first) return first;
  const opening = (at > 0 ? rows[0] : null) ?? amount;
  const events = at > 0 && at === rows.length - 1 ? all : [];
  return { opening, events, rest: restOf(amount, opening, events) };
}

/** What the entries of an account say, as far as they say how much. */
export function toldBy(balance: Balance | undefined): readonly Told[] {
  return (balance?.entries ?? []).flatMap(({ event, amount }) =>
    amount ? [{ event, amount }] : [],
  );
}

function restOf(amount: Amount, opening: Amount, events: readonly Told[]): Amount {
  return subtract(subtract(amount, opening), sum(events.map((each) => each.amount)));
}

/** The first events that lead from the opening to the row; for the newest row preferably all of them. */
function fit(
  rows: readonly (Amount | null)[],
  at: number,
  events: readonly Told[],
  openingMayContainEvents: boolean,
): readonly FrameParts[] {
  const [first, amount] = [rows[0], rows[at]];
  if (!first || !amount) return [];
  const amounts = events.map((each) => each.amount);
  const explanation = explain(rows, amounts, openingMayContainEvents);
  const isSingle = rows.length === 1;
  if (!isSingle && explanation.kind !== 'explained') {
    return equals(first, amount) && at === 0
      ? [{ opening: amount, events: [], rest: restOf(amount, amount, []) }]
      : [];
  }
  const included = isSingle ? amounts.length : explained(explanation);
  const opening = subtract(first, sum(amounts.slice(0, included)));
  const counts = Array.from(
    { length: amounts.length - included + 1 },
    (_, more) => included + more,
  );
  if (at === rows.length - 1) counts.reverse();
  const count = counts.find((each) => equals(add(opening, sum(amounts.slice(0, each))), amount));
  if (count === undefined) return [];
  const told = events.slice(0, count);
  return [{ opening, events: told, rest: restOf(amount, opening, told) }];
}

function explained(explanation: ReturnType<typeof explain>): number {
  return explanation.kind === 'explained' ? explanation.included : 0;
}
