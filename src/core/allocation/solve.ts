/**
 * Solves a table: proves that it can be served or shows the cut that forbids it, finds the exact shares, and rounds
 * them to whole quanta. The one engine under every key. Spec: allocation §4
 */
import { controlledRounding } from './controlled-rounding';
import { feasibleFlow, type Cut } from './feasible-flow';
import { largestRemainder } from './largest-remainder';
import { oneWayTarget } from './one-way-target';
import type { Share } from './share';
import { at, sumOf, type Cell, type Table } from './table';
import { twoWayTarget } from './two-way-target';

/** By cell, in the order of the table. */
export interface Solved {
  readonly shares: readonly Share[];
  /** In quanta: the floor or the ceiling of the share. */
  readonly values: readonly bigint[];
  /** Whether margins and limits leave the cell no choice. */
  readonly isForced: (cell: number) => boolean;
  /** Whether the register decided between equal remainders. */
  readonly isByRank: (cell: number) => boolean;
}

export type Solution =
  | ({ readonly kind: 'solved' } & Solved)
  | { readonly kind: 'infeasible'; readonly cut: Cut }
  /** The weights lie too far apart for the work allowed. */
  | { readonly kind: 'unreached' };

export function solve(table: Table): Solution {
  return table.columns === null ? solveRows(table) : solveBoth(table, table.columns);
}

/** Every row by itself. */
function solveRows({ rows, cells }: Table): Solution {
  const lines = rows.length === 1 ? [cells] : cellsByRow(cells, rows.length);
  const cut = rowsThatCannot(rows, lines);
  if (cut) return { kind: 'infeasible', cut };
  const solved = rows.map((total, row) => solveRow(at(lines, row), total));
  // The answers of a single row, as most problems have, stand in the order of the table already.
  const [first] = solved;
  return { kind: 'solved', ...(first && solved.length === 1 ? first : together(cells, solved)) };
}

function cellsByRow(cells: readonly Cell[], count: number): readonly (readonly Cell[])[] {
  const lines: Cell[][] = Array.from({ length: count }, () => []);
  cells.forEach((cell) => at(lines, cell.row).push(cell));
  return lines;
}

function solveRow(cells: readonly Cell[], total: bigint): Solved {
  const shares = oneWayTarget(cells, total);
  const { values, byRank } = largestRemainder(shares, total);
  return { shares, values, isForced: () => false, isByRank: (cell) => byRank.has(cell) };
}

/** The answers of the rows in the order of the table. */
function together(cells: readonly Cell[], solved: readonly Solved[]): Solved {
  const next = solved.map(() => 0);
  const places = cells.map(({ row }) => {
    const place = at(next, row);
    next[row] = place + 1;
    return place;
  });
  const ofRow = (index: number) => at(solved, at(cells, index).row);
  return {
    shares: places.map((place, index) => at(ofRow(index).shares, place)),
    values: places.map((place, index) => at(ofRow(index).values, place)),
    isForced: () => false,
    isByRank: (index) => ofRow(index).isByRank(at(places, index)),
  };
}

/**
 * Rows that ask for more than their cells can take, or else rows whose cells must take more than they have:
 * whichever is more in all, as the maximum flow through the whole table would fall short by it.
 */
function rowsThatCannot(rows: readonly bigint[], lines: readonly (readonly Cell[])[]): Cut | null {
  const short = new Map<number, bigint>();
  const owing = new Map<number, bigint>();
  rows.forEach((total, row) => {
    let [least, most, isBounded] = [0n, 0n, true];
    for (const cell of at(lines, row)) {
      if (cell.least !== 0n) least += cell.least;
      if (cell.most === null) isBounded = false;
      else most += cell.most;
    }
    if (least > total) owing.set(row, least - total);
    else if (isBounded && most < total) short.set(row, total - most);
  });
  const [shortfall, excess] = [sumOf([...short.values()]), sumOf([...owing.values()])];
  if (shortfall === 0n && excess === 0n) return null;
  return shortfall >= excess
    ? { rows: new Set(short.keys()), columns: new Set(), shortfall, owing: false }
    : { rows: new Set(owing.keys()), columns: new Set(), shortfall: excess, owing: true };
}

/** Both margins at once. */
function solveBoth(table: Table, columns: readonly bigint[]): Solution {
  const flow = feasibleFlow(table);
  if (!flow.found) return { kind: 'infeasible', cut: flow.cut };
  const target = twoWayTarget(table, flow.values);
  if (!target) return { kind: 'unreached' };
  const { shares, forced } = target;
  const values = controlledRounding(table.cells, shares, table.rows, columns);
  return {
    kind: 'solved',
    ...{ shares, values, isForced: (cell) => at(forced, cell), isByRank: () => false },
  };
}
