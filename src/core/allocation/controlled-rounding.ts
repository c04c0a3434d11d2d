/**
 * Rounds the shares of a two-way table to whole quanta so that both margins are exact, every value is the floor or
 * the ceiling of its share, and the sum of |value − share| is the smallest possible (controlled rounding).
 *
 * A minimum-cost flow: every share is first rounded to the nearest, then the margins are mended along the cheapest
 * ways (cheapest-ways.ts), then ties are settled by rank (rank-order.ts). Remainders are compared at twelve decimals
 * of a quantum, so all costs are whole numbers. Spec: allocation §7, §8
 */
import { invariant } from '#core/money/invariant';
import { mendMargins } from './cheapest-ways';
import { preferLowerRank } from './rank-order';
import type { Arc, Rounding } from './rounding-graph';
import { floorOf, isWhole, nearestDivide, type Share } from './share';
import { at, sumOf, type Cell } from './table';

/** Parts of a quantum in which remainders are compared. */
const PARTS = 1_000_000_000_000;

/** One value for each cell. The shares meet both margins up to less than half a quantum in all (a Defect otherwise). */
export function controlledRounding(
  cells: readonly Cell[],
  shares: readonly Share[],
  rows: readonly bigint[],
  columns: readonly bigint[],
): readonly bigint[] {
  const values = shares.map(floorOf);
  const open = cells.flatMap((_, index) => (isWhole(at(shares, index)) ? [] : [index]));
  const arcs = open.map((index) => arcOf(at(cells, index), at(shares, index), rows.length));
  const rounding = nearestRounding(arcs, leftByLine(cells, values, rows, columns), rows.length);
  mendMargins(rounding);
  preferLowerRank(rounding);
  open.forEach((index, arc) => {
    if (at(rounding.up, arc)) values[index] = at(values, index) + 1n;
  });
  invariant(sumOf(values) === sumOf(rows), 'the rounded values sum to the total');
  return values;
}

function arcOf({ row, column }: Cell, share: Share, rowCount: number): Arc {
  const { numerator, denominator } = share;
  const above = numerator - floorOf(share) * denominator;
  const remainder = Number(nearestDivide(above * BigInt(PARTS), denominator));
  return { row, column: column + rowCount, cost: PARTS - 2 * remainder };
}

/** By node, the quanta that are left when every share has been rounded down: as many shares as must be rounded up. */
function leftByLine(
  cells: readonly Cell[],
  floors: readonly bigint[],
  rows: readonly bigint[],
  columns: readonly bigint[],
): readonly number[] {
  const left = [...rows, ...columns];
  cells.forEach(({ row, column }, index) => {
    for (const node of [row, column + rows.length]) {
      left[node] = at(left, node) - at(floors, index);
    }
  });
  return left.map(Number);
}

/** Rounds every share to the nearest, whatever the margins: the cheapest of all, where prices are zero. */
function nearestRounding(
  arcs: readonly Arc[],
  left: readonly number[],
  rowCount: number,
): Rounding {
  const up = arcs.map(({ cost }) => cost < 0);
  const excess = left.map((quanta, node) => (node < rowCount ? quanta : -quanta));
  const touching: number[][] = left.map(() => []);
  arcs.forEach(({ row, column }, arc) => {
    at(touching, row).push(arc);
    at(touching, column).push(arc);
    if (!at(up, arc)) return;
    excess[row] = at(excess, row) - 1;
    excess[column] = at(excess, column) + 1;
  });
  return { arcs, touching, up, excess, price: left.map(() => 0) };
}
