/**
 * How far the events explain how a frame has developed over its rows. A later version may differ from an earlier one
 * only through events (M1). Spec: budget §2
 */
import { equals, subtract, sum, ZERO, type Amount } from '#core/money/amount';

export type Explanation =
  /** There is nothing to explain, or an amount is missing that would tell. */
  | { readonly kind: 'untold' }
  /** The events make up the whole difference. `included`: how many of the first events the opening row contains. */
  | { readonly kind: 'explained'; readonly included: number }
  /** The events make up the difference up to a row; `row` is the first one that nothing explains. */
  | { readonly kind: 'missing'; readonly row: number; readonly difference: Amount }
  /** The events say something else than the rows; `difference` is rows minus events. */
  | { readonly kind: 'contradicted'; readonly difference: Amount };

/**
 * Rows and the amounts of the events, both oldest first. The opening row of a recipient may contain the first events,
 * because a version that was changed while it was the only one is changed in its place; that of a source does not.
 */
export function explain(
  rows: readonly (Amount | null)[],
  events: readonly (Amount | null)[],
  openingMayContainEvents: boolean,
): Explanation {
  const first = rows[0];
  const newest = rows.at(-1);
  const moves = events.flatMap((amount) => amount ?? []);
  if (rows.length < 2 || !first || !newest || moves.length < events.length) {
    return { kind: 'untold' };
  }
  const developed = subtract(newest, first);
  let rest = sum(moves);
  const difference = subtract(developed, rest);
  for (let included = 0; included <= moves.length; included += 1) {
    if (equals(developed, rest)) return { kind: 'explained', included };
    if (!openingMayContainEvents) break;
    rest = subtract(rest, moves[included] ?? ZERO);
  }
  const reached = rows.findIndex((row) => row && equals(subtract(row, first), sum(moves)));
  return reached === -1
    ? { kind: 'contradicted', difference }
    : { kind: 'missing', row: reached + 1, difference };
}
