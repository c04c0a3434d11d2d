/**
 * Rounds the shares of one row to whole quanta that sum to its total, by largest remainder (Hamilton):
 * every share is first rounded down, then the quanta that are left go one each to the largest remainders,
 * equal remainders in register order. Spec: allocation §7
 */
import { invariant } from '#core/money/invariant';
import { floorOf, isWhole, remainderOf, type Share } from './share';
import { at, sumOf } from './table';

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
  const floors = shares.map(floorOf);
  const left = Number(total - sumOf(floors));
  if (left === 0) return { values: floors, byRank: new Set() };
  const piles = pilesOf(shares);
  const { last, above } = lastToServe(piles, left);
  const ranked = rankedPile(shares, piles, last);
  const room = left - above;
  const served = new Set(ranked.slice(0, room).map(({ rank }) => rank));
  const least = at(ranked, room - 1).remainder;
  invariant(least > 0n, 'what is left fits the remainders', { left });
  const equal = ranked.filter(({ remainder }) => remainder === least).map(({ rank }) => rank);
  return {
    values: floors.map((floor, rank) => {
      const pile = at(piles, rank);
      return pile > last || (pile === last && served.has(rank)) ? floor + 1n : floor;
    }),
    byRank: new Set(equal.every((rank) => served.has(rank)) ? [] : equal),
  };
}

/**
 * By share, the pile of its remainder: there are as many piles as shares, the largest remainders in the last ones. Only
 * the pile where what is left runs out has to be ranked.
 */
function pilesOf(shares: readonly Share[]): readonly number[] {
  const parts = shares.find((share) => !isWhole(share))?.denominator ?? 1n;
  const width = parts / BigInt(shares.length) + 1n;
  return shares.map((share) => {
    const remainder = remainderOf(share);
    invariant(remainder === 0n || share.denominator === parts, 'one denominator in a row');
    return Number(remainder / width);
  });
}

/** The pile where so many quanta run out when they are given from the last pile on, and how many lie in those above. */
function lastToServe(
  piles: readonly number[],
  quanta: number,
): { readonly last: number; readonly above: number } {
  const heights = piles.map(() => 0);
  piles.forEach((pile) => {
    heights[pile] = at(heights, pile) + 1;
  });
  let [last, above] = [piles.length - 1, 0];
  while (above + at(heights, last) < quanta) {
    above += at(heights, last);
    last -= 1;
  }
  return { last, above };
}

/** The shares of the pile: the largest remainder first, of equal ones the earlier. */
function rankedPile(shares: readonly Share[], piles: readonly number[], wanted: number) {
  const found: { readonly rank: number; readonly remainder: bigint }[] = [];
  piles.forEach((pile, rank) => {
    if (pile === wanted) found.push({ rank, remainder: remainderOf(at(shares, rank)) });
  });
  return found.sort((a, b) =>
    a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : a.rank - b.rank,
  );
}
