/**
 * Rounds the shares of one row to whole quanta that sum to its total, by largest remainder (Hamilton):
 * every share is first rounded down, then the quanta that are left go one each to the largest remainders,
 * equal remainders in register order. Spec: allocation §7
 */
import { invariant } from '#core/money/invariant';
import { floorOf, isWhole, type Share } from './share';

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
  const waiting = shares
    .flatMap((share, rank) => (isWhole(share) ? [] : [{ rank, share: remainderOf(share) }]))
    .sort((a, b) => compareShares(b.share, a.share) || a.rank - b.rank);
  const lifted = Number(left);
  invariant(left >= 0n && lifted <= waiting.length, 'what is left fits the remainders', { left });
  const lastUp = waiting[lifted - 1];
  const firstDown = waiting[lifted];
  const contested =
    lastUp && firstDown && compareShares(lastUp.share, firstDown.share) === 0 ? lastUp.share : null;
  const rounded = floors.map((value) => ({ value, byRank: false }));
  waiting.forEach(({ rank, share }, place) => {
    const floor = floors[rank];
    invariant(floor !== undefined, 'a remainder belongs to a share');
    rounded[rank] = {
      value: place < lifted ? floor + 1n : floor,
      byRank: contested !== null && compareShares(share, contested) === 0,
    };
  });
  return rounded;
}

function remainderOf(share: Share): Share {
  const { numerator, denominator } = share;
  return { ...share, numerator: ((numerator % denominator) + denominator) % denominator };
}

function compareShares(a: Share, b: Share): number {
  const difference =
    a.denominator === b.denominator
      ? a.numerator - b.numerator
      : a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
