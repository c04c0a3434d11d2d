/**
 * Moves a group of lines as one. Lines that hang together only through cells stuck at a limit, or through cells too
 * small to matter, fall into groups. When the rows of a group want more than its columns do, no small change helps:
 * its rows must rise and its columns fall until the cells that lead out of the group carry the difference.
 * A guide in ordinary numbers, never a proof. Spec: allocation §6
 */
import { quanta, unlimited, type Fitting, type Step } from './fitting';
import { at } from './table';

/** An imbalance below this part of what is missed in all is noise. */
const NOTICEABLE = 1 / 1000;

/** The step of the most unbalanced group, or null when no group is noticeably out of balance. */
export function groupStep(fitting: Fitting): Step | null {
  const { cells, rows, columns, rowGaps, columnGaps, missed } = fitting;
  const group = groups(fitting);
  const wants = new Map<number, number>();
  [...rowGaps, ...columnGaps.map((gap) => -gap)].forEach((gap, node) => {
    wants.set(at(group, node), (wants.get(at(group, node)) ?? 0) + gap);
  });
  const [chosen, wanted] = [...wants].reduce((most, next) =>
    Math.abs(next[1]) > Math.abs(most[1]) ? next : most,
  );
  if (Math.abs(wanted) < NOTICEABLE * quanta(missed)) return null;
  const rowInside = rows.map((_, row) => at(group, row) === chosen);
  const columnInside = columns.map((_, column) => at(group, column + rows.length) === chosen);
  const products = unlimited(fitting);
  const border = cells.flatMap(({ row, column, least, most }, index) => {
    const outwards = at(rowInside, row);
    if (outwards === at(columnInside, column)) return [];
    const limits = { least: Number(least), most: most === null ? Infinity : Number(most) };
    return [{ ...limits, outwards, log: Math.log(at(products, index)) }];
  });
  const rise = riseFor(border, wanted);
  return {
    rows: rowInside.map((inside) => (inside ? rise : 0)),
    columns: columnInside.map((inside) => (inside ? -rise : 0)),
  };
}

/** By line (rows, then columns), the number of its group. */
function groups({ cells, rows, columns, follows, shares, missed }: Fitting): readonly number[] {
  const parent = [...rows, ...columns].map((_, node) => node);
  const root = (node: number): number => {
    let top = node;
    while (at(parent, top) !== top) top = at(parent, top);
    parent[node] = top;
    return top;
  };
  cells.forEach(({ row, column }, index) => {
    const joins = at(follows, index) && at(shares, index) > missed;
    if (joins) parent[root(row)] = root(column + rows.length);
  });
  return parent.map((_, node) => root(node));
}

/** A cell between a line of the group and one outside. */
interface BorderCell {
  /** Whether its row is in the group, so that it grows when the group rises. */
  readonly outwards: boolean;
  /** Logarithm of weight × factors. */
  readonly log: number;
  readonly least: number;
  readonly most: number;
}

/** How far the group must rise (as a logarithm) for the border to carry `wanted` more out of it; by halving. */
function riseFor(border: readonly BorderCell[], wanted: number): number {
  const sign = Math.sign(wanted);
  const carries = (rise: number): boolean => {
    let carried = 0;
    for (const { outwards, log, ...limits } of border) {
      const after = log + (outwards ? sign : -sign) * rise;
      carried += Math.abs(within(limits, Math.exp(after)) - within(limits, Math.exp(log)));
    }
    return carried >= Math.abs(wanted);
  };
  let high = 1;
  while (!carries(high) && high < 2048) high *= 2;
  let low = 0;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (carries(middle)) high = middle;
    else low = middle;
  }
  return sign * high;
}

function within(limits: { readonly least: number; readonly most: number }, share: number): number {
  return Math.min(Math.max(share, limits.least), limits.most);
}
