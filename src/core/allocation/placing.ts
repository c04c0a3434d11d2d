/**
 * Turns a stated problem, found sound by check-problem.ts, into the table that the engine solves: names become
 * indices, grains become whole quanta, negative rows are mirrored, and limits say what a cell can take.
 * Spec: allocation §3
 */
import { invariant } from '#core/money/invariant';
import { common } from './decimal-text';
import type { Places } from './places';
import type { Problem, ProblemCell } from './problem';
import { floorDivide } from './share';
import type { Cell, Table } from './table';

export interface Placing {
  readonly table: Table;
  /** By row: −1 when the row was mirrored, so that its answers must be mirrored back. */
  readonly signs: readonly (1n | -1n)[];
}

export function placed(problem: Problem, places: Places): Placing {
  const { rows, columns, cells, quantum } = problem;
  const signs = rowSigns(problem);
  const given = columns.map(({ total }) => total);
  const twoWay = columns.length > 0 && given.every((total) => total !== null);
  const sign = signs[0] ?? 1n;
  const scale = weightScale(cells);
  return {
    signs,
    table: {
      rows: rows.map(({ total }, index) => ((signs[index] ?? 1n) * total) / quantum),
      columnCount: columns.length,
      columns: twoWay ? given.map((total) => (sign * (total ?? 0n)) / quantum) : null,
      cells: cells.map((cell, index) => {
        const [row, column] = [places.rows[index] ?? -1, places.columns[index] ?? -1];
        invariant(row >= 0 && column >= 0, 'a checked cell has its row and column');
        const limits = limitsOf(cell, signs[row] ?? 1n, quantum);
        // What a settled cell weighs is never used, and may not be said at all.
        const weight = limits.settled ? 1n : weightIn(scale, cell);
        const { least, most } = narrowed(limits, weight, twoWay);
        return { row, column, weight, least, most };
      }),
    },
  };
}

interface Limits extends Pick<Cell, 'least' | 'most'> {
  readonly settled: boolean;
}

/** What holds for most cells, of which nothing is said. */
const UNLIMITED: Limits = { least: 0n, most: null, settled: false };

/** Whether anything but its weight is said of the cell. */
export function isLimited({ min, max, hold, forbidden }: ProblemCell): boolean {
  return forbidden || min !== null || max !== null || hold !== null;
}

/** The limits of a cell in its row's direction and in whole quanta, rounded inwards; 0 and none when not said. */
export function limitsOf(cell: ProblemCell, sign: 1n | -1n, quantum: bigint): Limits {
  if (!isLimited(cell)) return UNLIMITED;
  const { min, max, hold, forbidden } = cell;
  if (forbidden) return { least: 0n, most: 0n, settled: true };
  if (hold !== null) {
    return { least: (sign * hold) / quantum, most: (sign * hold) / quantum, settled: true };
  }
  const [low, high] = sign === 1n ? [min, max] : [max, min];
  return {
    least: low === null ? 0n : -floorDivide(-sign * low, quantum),
    most: high === null ? null : floorDivide(sign * high, quantum),
    settled: false,
  };
}

/** By row, its direction: a problem with nothing above zero is mirrored, otherwise each negative row by itself. */
export function rowSigns({ rows }: Pick<Problem, 'rows'>): readonly (1n | -1n)[] {
  const mirrored = rows.some(({ total }) => total < 0n) && rows.every(({ total }) => total <= 0n);
  return rows.map(({ total }) => (mirrored || total < 0n ? -1n : 1n));
}

/**
 * A cell without weight stays at its least. In a two-way table factors are positive, so no share is below zero
 * unless its most is.
 */
function narrowed(
  { least, most, settled }: Limits,
  weight: bigint,
  twoWay: boolean,
): Pick<Cell, 'least' | 'most'> {
  if (settled) return { least, most };
  const low = twoWay && least < 0n ? (most !== null && most < 0n ? most : 0n) : least;
  return { least: low, most: weight === 0n ? low : most };
}

function weightIn(scale: bigint, { weight }: ProblemCell): bigint {
  return scale === 1n ? (weight ?? 0n) : (weight ?? 0n) / scale;
}

/** What all weights have in common: only their proportions matter, and smaller numbers are faster. */
function weightScale(cells: readonly ProblemCell[]): bigint {
  let scale = 0n;
  for (const { weight } of cells) {
    if (weight !== null && weight > 0n) scale = common(scale, weight);
    if (scale === 1n) break;
  }
  return scale === 0n ? 1n : scale;
}
