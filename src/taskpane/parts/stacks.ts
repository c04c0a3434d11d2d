/**
 * What stacked bars are drawn of: the posts that differ between the bars, the largest differences by name and the rest as
 * one. Posts that are equal in all of them would hide the differences and are left out, and told. Spec: allocation §14
 */
import { add, equals, oreOf, sum, ZERO, type Amount } from '#core/money/amount';
import type { Source } from '#core/budget/words';
import type { Bar } from '#jobs/scenarios/scenario-compare';

export interface Stack {
  readonly of: Bar['of'];
  /** In the order of `Stacks.names`. */
  readonly parts: readonly Amount[];
  /** Of all posts, drawn or not. */
  readonly total: Amount | null;
}

export interface Stacks {
  readonly source: Source;
  /** The id of a post; null for the others that differ. */
  readonly names: readonly (string | null)[];
  readonly stacks: readonly Stack[];
  /** What the posts that are equal amount to. */
  readonly equal: Amount;
  /** The longest bar, in öre. */
  readonly longest: bigint;
}

const NAMED = 5;

/** null where nothing differs, or an amount is unknown. */
export function stacksOf(source: Source, bars: readonly Bar[]): Stacks | null {
  const [first] = bars;
  if (!first || bars.some(({ segments }) => segments.some(({ amount }) => !amount))) return null;
  const amountIn = (bar: Bar, id: string | null) =>
    bar.segments.find((segment) => segment.id === id)?.amount ?? ZERO;
  const ids = first.segments.map(({ id }) => id);
  const differing = ids
    .map((id) => ({ id, span: spanOf(bars.map((bar) => amountIn(bar, id))) }))
    .filter(({ span }) => span > 0n);
  if (differing.length === 0) return null;
  const largest = [...differing].sort((a, b) => (a.span < b.span ? 1 : a.span > b.span ? -1 : 0));
  const named = new Set(largest.slice(0, NAMED).map(({ id }) => id));
  const own = differing.filter(({ id }) => named.has(id)).map(({ id }) => id);
  const rest = differing.filter(({ id }) => !named.has(id)).map(({ id }) => id);
  const names = rest.length === 0 ? own : [...own, null];
  const stacks = bars.map((bar): Stack => {
    const others = sum(rest.map((id) => amountIn(bar, id)));
    const parts = names.map((id) => (id === null ? others : amountIn(bar, id)));
    return { of: bar.of, parts, total: bar.total };
  });
  const equal = ids
    .filter((id) => !differing.some((each) => each.id === id))
    .reduce((all, id) => add(all, amountIn(first, id)), ZERO);
  const longest = stacks.reduce((most, { parts }) => {
    const length = oreOf(sum(parts));
    return length > most ? length : most;
  }, 0n);
  return { source, names, stacks, equal, longest };
}

/** How far apart the amounts are, in öre. */
function spanOf(amounts: readonly Amount[]): bigint {
  const [first] = amounts;
  if (!first || amounts.every((amount) => equals(amount, first))) return 0n;
  const ore = amounts.map(oreOf);
  const least = ore.reduce((a, b) => (a < b ? a : b));
  return ore.reduce((a, b) => (a > b ? a : b)) - least;
}
