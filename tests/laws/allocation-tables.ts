/**
 * Random sharing problems, made from a seed. A hidden solution is drawn first and the totals are its sums, so that a
 * table can be served unless it is spoilt on purpose. Ties, weights of zero, tight limits and tables that cannot be
 * served are each asked for in a good part of all tables; the tests count what came out.
 */
import type { Problem, ProblemCell } from '#core/allocation/problem';

export interface Size {
  readonly rows: readonly [least: number, most: number];
  readonly columns: readonly [least: number, most: number];
  /** The greatest value of the hidden solution. */
  readonly greatest: number;
  /** The part of all tables that is spoilt. */
  readonly spoilt: number;
  /** How many powers of ten weights may lie apart; left out, they are from 1 to 30. */
  readonly orders?: number;
  /** The part of all cells that is left out; a tenth unless said otherwise. */
  readonly leftOut?: number;
}

function weightFor(chance: Chance, { orders }: Size): number {
  return orders === undefined ? between(chance, 1, 30) : Math.floor(10 ** (orders * chance()));
}

/** What was asked for when the table was made. */
export interface Made {
  readonly problem: Problem;
  readonly hasZeroWeights: boolean;
  readonly hasTightLimits: boolean;
  readonly isSpoilt: boolean;
}

/** A number from 0 up to, not including, 1. */
export type Chance = () => number;

/** The same seed gives the same chances (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function between(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1));
}

/** A table with totals for rows and columns. */
export function twoWayTable(seed: number, size: Size): Made {
  const chance = chanceFrom(seed);
  const rows = names('R', between(chance, ...size.rows));
  const columns = names('C', between(chance, ...size.columns));
  // Alike: equal weights and lines with equal totals, so that many shares are equal and the register must decide.
  const [alike, zeros, tight] = [chance() < 0.4, chance() < 0.5, chance() < 0.5];
  const isSpoilt = chance() < size.spoilt;
  const base = between(chance, 0, size.greatest);
  const totals = new Map([...rows, ...columns].map((id) => [id, 0n]));
  let hasTightLimits = false;
  const cells: ProblemCell[] = [];
  rows.forEach((row, down) => {
    columns.forEach((column, along) => {
      const leftOut = chance() < (size.leftOut ?? 0.1);
      if (leftOut && !alike) return;
      const drawn = Math.floor(size.greatest * chance() ** 2);
      const value = BigInt(alike ? base + ((down + along) % 2) : drawn);
      totals.set(row, (totals.get(row) ?? 0n) + value);
      totals.set(column, (totals.get(column) ?? 0n) + value);
      const none = { min: null, max: null, hold: null, forbidden: false };
      const weight = BigInt(zeros && chance() < 0.2 ? 0 : alike ? 1 : weightFor(chance, size));
      const few = alike ? 0.15 : 1;
      const own = chance() < few ? limits(chance, value, tight, size.greatest) : none;
      const cell = { row, column, weight, ...(weight === 0n ? { ...none, min: value } : own) };
      hasTightLimits ||= cell.min !== cell.max && [cell.min, cell.max].includes(value);
      cells.push(cell);
    });
  });
  const problem: Problem = {
    decimals: 0,
    quantum: 1n,
    rows: rows.map((id) => ({ id, total: totals.get(id) ?? 0n })),
    columns: columns.map((id) => ({ id, total: totals.get(id) ?? 0n })),
    cells,
  };
  return {
    problem: isSpoilt ? spoilt(problem, chance) : problem,
    hasZeroWeights: cells.some(({ weight }) => weight === 0n),
    hasTightLimits,
    isSpoilt,
  };
}

function limits(
  chance: Chance,
  value: bigint,
  tight: boolean,
  greatest: number,
): Omit<ProblemCell, 'row' | 'column' | 'weight'> {
  const none = { min: null, max: null, hold: null, forbidden: false };
  const slack = () => BigInt(tight && chance() < 0.5 ? 0 : between(chance, 0, greatest));
  const kind = chance();
  if (kind < 0.08) return { ...none, hold: value };
  if (kind < 0.12 && value === 0n) return { ...none, forbidden: true };
  const least = value - slack();
  return {
    ...none,
    min: kind < 0.3 && least > 0n ? least : null,
    max: kind > 0.2 && kind < 0.45 ? value + slack() : null,
  };
}

/** One row gets caps that hold a little less than it has to place. */
function spoilt(problem: Problem, chance: Chance): Problem {
  const row = problem.rows[between(chance, 0, problem.rows.length - 1)];
  let left = (row?.total ?? 0n) - 1n - BigInt(between(chance, 0, 2));
  const cells = problem.cells.map((cell) => {
    if (cell.row !== row?.id) return cell;
    const cap = left > 0n && chance() < 0.7 ? BigInt(between(chance, 0, Number(left))) : 0n;
    left -= cap;
    return { ...cell, weight: cell.weight || 1n, min: null, max: cap, hold: null };
  });
  return { ...problem, cells };
}

function names(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
}
