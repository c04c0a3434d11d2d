/**
 * Rounds the shares of one row to whole quanta that sum to its total, by largest remainder (Hamilton):
 * every share is first rounded down, then the quanta that are left go one each to the largest remainders,
 * equal remainders in register order. Spec: allocation §7
 */
import { invariant } from '#core/money/invariant';
import { floorOf, type Share } from './share';
import { at } from './table';

export interface Rounded {
  readonly value: bigint;
  /** Whether an equal remainder of another cell was rounded the other way, so that the register decided. */
  readonly byRank: boolean;
}

/** One value for each share, in the same order, which is the register's. */
export function largestRemainder(shares: readonly Share[], total: bigint): readonly Rounded[] {
  const floors = shares.map(floorOf);
  let left = total;
  for (const floor of floors) left -= floor;
  const remainders = remaindersOf(shares, floors);
  const waiting = [...remainders.keys()]
    .filter((rank) => at(remainders, rank).part > 0)
    .sort((a, b) => compare(at(remainders, b), at(remainders, a)) || a - b);
  const lifted = Number(left);
  invariant(left >= 0n && lifted <= waiting.length, 'what is left fits the remainders', { left });
  const [lastUp, firstDown] = [waiting[lifted - 1], waiting[lifted]].map((rank) =>
    rank === undefined ? undefined : remainders[rank],
  );
  const contested = lastUp && firstDown && compare(lastUp, firstDown) === 0 ? lastUp : null;
  const rounded = floors.map((value) => ({ value, byRank: false }));
  waiting.forEach((rank, place) => {
    const [floor, remainder] = [at(floors, rank), at(remainders, rank)];
    rounded[rank] = {
      value: place < lifted ? floor + 1n : floor,
      byRank: contested !== null && compare(remainder, contested) === 0,
    };
  });
  return rounded;
}

/** What rounding down took: part / whole of a quantum. Numbers where they are safe, because they are sorted sooner. */
interface Remainder {
  readonly part: number | bigint;
  readonly whole: bigint;
}

function remaindersOf(shares: readonly Share[], floors: readonly bigint[]): readonly Remainder[] {
  return shares.map(({ numerator, denominator }, rank) => {
    const part = numerator - at(floors, rank) * denominator;
    return { part: denominator <= SAFE ? Number(part) : part, whole: denominator };
  });
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function compare(a: Remainder, b: Remainder): number {
  if (a.whole === b.whole) return a.part < b.part ? -1 : a.part > b.part ? 1 : 0;
  const difference = BigInt(a.part) * b.whole - BigInt(b.part) * a.whole;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
