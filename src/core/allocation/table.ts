/**
 * A sharing problem as the engine sees it: whole quanta, indices for names, every row total at or above zero
 * (negative ones have been mirrored), and limits that already say what a cell can take.
 *
 * The order of `cells` is their register rank. A cell that is not listed takes nothing. Spec: allocation §3, §4
 */
import { invariant } from '#core/money/invariant';

export interface Cell {
  readonly row: number;
  readonly column: number;
  /** At least zero, on one scale for the whole table. */
  readonly weight: bigint;
  /** The least and the most quanta the cell can take; `most` null when nothing limits it. */
  readonly least: bigint;
  readonly most: bigint | null;
}

export interface Table {
  readonly rows: readonly bigint[];
  readonly columnCount: number;
  /** Null when the columns are free to become what the rows make them. */
  readonly columns: readonly bigint[] | null;
  readonly cells: readonly Cell[];
}

/** A cell that can take one value only: held, forbidden, without weight, or with equal limits. */
export function isFixed(cell: Cell): boolean {
  return cell.least === cell.most;
}

export function sumOf(quanta: readonly bigint[]): bigint {
  return quanta.reduce((total, part) => total + part, 0n);
}

/** For each of `count` lines, the indices of its cells in rank order. */
export function cellsByLine(
  cells: readonly Cell[],
  side: 'row' | 'column',
  count: number,
): readonly (readonly number[])[] {
  const lines: number[][] = Array.from({ length: count }, () => []);
  cells.forEach((cell, index) => at(lines, cell[side]).push(index));
  return lines;
}

/** The item that is known to stand at the index (a Defect otherwise). */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  invariant(item !== undefined, 'the index lies in the list', { index });
  return item;
}
