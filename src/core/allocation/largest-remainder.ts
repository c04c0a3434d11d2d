/**
 * Rounds the shares of one row to whole quanta that sum to its total, by largest remainder (Hamilton):
 * every share is first rounded down, then the quanta that are left go one each to the largest remainders,
 * equal remainders in register order. Spec: allocation §7
 */
import { invariant } from '#core/money/invariant';
import { dividedDown, type Remainder, type Share } from './share';
import { at } from './table';

export interface Rounded {
  readonly values: readonly bigint[];
  /** The ranks of equal remainders of which the register rounded some up and some down. */
  readonly byRank: ReadonlySet<number>;
}

/**
 * One value for each share, in the same order, which is the register's. Shares that are not whole have one denominator,
 * as shares of one row do, so that their remainders can be compared (a Defect otherwise).
 */
export function largestRemainder(shares: readonly Share[], total: bigint): Rounded {
  const values: bigint[] = [];
  const remainders: Remainder[] = [];
  let left = total;
  let denominator: bigint | undefined;
  for (const share of shares) {
    const { floor, remainder } = dividedDown(share);
    values.push(floor);
    remainders.push(remainder);
    left -= floor;
    if (remainder > 0) denominator ??= share.denominator;
    invariant(remainder <= 0 || share.denominator === denominator, 'one denominator in a row');
  }
  if (left === 0n) return { values, byRank: new Set() };
  const least = nthLargest(remainders, Number(left));
  invariant(least !== undefined && least > 0, 'what is left fits the remainders', { left });
  const equal: number[] = [];
  let room = Number(left);
  remainders.forEach((remainder, rank) => {
    if (remainder === least) equal.push(rank);
    if (remainder <= least) return;
    values[rank] = at(values, rank) + 1n;
    room -= 1;
  });
  for (const rank of equal.slice(0, room)) values[rank] = at(values, rank) + 1n;
  return { values, byRank: new Set(room < equal.length ? equal : []) };
}

/** The place counts from 1; undefined when there are not so many. */
function nthLargest(remainders: readonly Remainder[], place: number): Remainder | undefined {
  return areNumbers(remainders)
    ? new Float64Array(remainders).sort().at(-place)
    : [...remainders].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).at(-place);
}

function areNumbers(remainders: readonly Remainder[]): remainders is readonly number[] {
  return remainders.every((remainder) => typeof remainder === 'number');
}
