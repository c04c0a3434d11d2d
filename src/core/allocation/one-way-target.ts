/**
 * The shares of one row whose columns are free: `weight × factor`, kept within each cell's limits, summing to the
 * row's total. Exact fractions, whatever the sizes; n log n in the number of limits.
 *
 * The sum of the shares grows with the factor along straight pieces that break where a cell leaves its least or
 * reaches its most. The pieces are walked from below until the total lies on one of them.
 * That the total can be met at all has been proved before (solve.ts). Spec: allocation §5
 */
import { invariant } from '#core/money/invariant';
import { wholeShare, type Share } from './share';
import { isFixed, type Cell } from './table';

/** The factor p/q at which the sum's slope changes, and by how much sum and slope change there. */
interface Break {
  readonly p: bigint;
  readonly q: bigint;
  readonly base: bigint;
  readonly slope: bigint;
}

/** One share for each cell of the row, in the same order. */
export function oneWayTarget(cells: readonly Cell[], total: bigint): readonly Share[] {
  const factor = factorFor(cells, total);
  return cells.map((cell) => (isFixed(cell) ? wholeShare(cell.least) : shareAt(cell, factor)));
}

interface Factor {
  readonly p: bigint;
  readonly q: bigint;
}

function factorFor(cells: readonly Cell[], total: bigint): Factor {
  const { atLeast, breaks } = piecesOf(cells);
  let [base, slope] = [atLeast, 0n];
  let last: Factor = { p: 0n, q: 1n };
  for (const next of breaks) {
    if (base * next.q + slope * next.p >= total * next.q) {
      return slope === 0n ? next : { p: total - base, q: slope };
    }
    base += next.base;
    slope += next.slope;
    last = next;
  }
  return slope === 0n ? last : { p: total - base, q: slope };
}

/** The sum of the shares while every cell is at its least, and the breaks from there on, in order. */
function piecesOf(cells: readonly Cell[]): {
  readonly atLeast: bigint;
  readonly breaks: readonly Break[];
} {
  const breaks: Break[] = [];
  let atLeast = 0n;
  // Most cells have the default least of 0 and all leave it at the factor 0: one break for them together.
  let leavingZero = 0n;
  cells.forEach((cell) => {
    const { weight, least, most } = cell;
    if (least !== 0n) atLeast += least;
    if (isFixed(cell)) return;
    invariant(weight > 0n, 'a cell without weight is fixed');
    if (least === 0n) leavingZero += weight;
    else breaks.push({ p: least, q: weight, base: -least, slope: weight });
    if (most !== null) breaks.push({ p: most, q: weight, base: most, slope: -weight });
  });
  if (leavingZero > 0n) breaks.push({ p: 0n, q: 1n, base: 0n, slope: leavingZero });
  return { atLeast, breaks: breaks.sort(byFactor) };
}

function byFactor(a: Break, b: Break): number {
  const difference = a.p * b.q - b.p * a.q;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function shareAt(cell: Cell, { p, q }: Factor): Share {
  const numerator = cell.weight * p;
  if (numerator <= cell.least * q) return wholeShare(cell.least);
  if (cell.most !== null && numerator >= cell.most * q) return wholeShare(cell.most);
  return { numerator, denominator: q, exact: true };
}
