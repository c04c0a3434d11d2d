/**
 * A second opinion on two-way shares: bounded iterative proportional fitting as the textbook has it, on ordinary
 * numbers. Every row, then every column, is scaled to its total by halving the interval of its factor; again and again.
 */
import type { Problem } from '#core/allocation/problem';

interface Cell {
  readonly row: string;
  readonly column: string;
  readonly least: number;
  readonly most: number;
  /** weight × factors so far. */
  product: number;
}

/**
 * Shares in the order of the problem's cells, or null when so many sweeps do not bring every line within a
 * millionth of a hundredth of a quantum: where a share tends to its limit, the textbook's way takes for ever.
 */
export function referenceShares(problem: Problem, sweeps: number): readonly number[] | null {
  const cells: Cell[] = problem.cells.map(({ row, column, weight, min, max, hold, forbidden }) => {
    const fixed = forbidden ? 0n : hold;
    const least = Number(fixed ?? min ?? 0n);
    const most = weight === 0n ? least : Number(fixed ?? max ?? 10n ** 15n);
    return { row, column, least, most, product: Number(weight ?? 1n) };
  });
  const lines = [
    ...problem.rows.map(({ id, total }) => ({
      total: Number(total),
      cells: cells.filter((cell) => cell.row === id),
    })),
    ...problem.columns.map(({ id, total }) => ({
      total: Number(total),
      cells: cells.filter((cell) => cell.column === id),
    })),
  ];
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const line of lines) scale(line);
    if (lines.every(({ total, cells: own }) => Math.abs(total - sumAt(own, 1)) < 1e-8)) {
      return cells.map((cell) => shareAt(cell, 1));
    }
  }
  return null;
}

function scale({
  total,
  cells,
}: {
  readonly total: number;
  readonly cells: readonly Cell[];
}): void {
  let low = -60;
  let high = 60;
  for (let halving = 0; halving < 90; halving++) {
    const middle = (low + high) / 2;
    if (sumAt(cells, Math.exp(middle)) < total) low = middle;
    else high = middle;
  }
  for (const cell of cells) cell.product *= Math.exp((low + high) / 2);
}

function sumAt(cells: readonly Cell[], factor: number): number {
  let sum = 0;
  for (const cell of cells) sum += shareAt(cell, factor);
  return sum;
}

function shareAt({ least, most, product }: Cell, factor: number): number {
  return Math.min(Math.max(product * factor, least), most);
}
