/**
 * Applies a function of single values to arrays, element by element, as Excel does: a single row, column or value
 * is repeated as often as needed, and where an array ends before the others the answer is #N/A.
 */
import type { CellValue } from '../cell';
import { NOT_AVAILABLE } from './error-values';
import { arrayOf, isGrid, type Grid, type Operand } from './operand';
import { uncomputable } from './uncomputable';

export type Single = (values: readonly CellValue[]) => CellValue;

/** Up to so many cells an array is written out whole; beyond, only its filled part is, which needs one shape. */
const WRITTEN_OUT = 100_000;
const MOST_CELLS = 2_000_000;

export function lift(operands: readonly Operand[], apply: Single): Operand {
  if (!operands.some(isLarge)) return apply(operands.map(single));
  const grids = operands.map((operand) => (isGrid(operand) ? operand : arrayOf([[operand]])));
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  const whole = rows * columns <= WRITTEN_OUT;
  if (!whole) demandOneShape(grids, rows, columns);
  const large = grids.filter(isLarge);
  const filledRows = whole ? rows : Math.max(...large.map((grid) => grid.filledRows));
  const filledColumns = whole ? columns : Math.max(...large.map((grid) => grid.filledColumns));
  if (filledRows * filledColumns > MOST_CELLS) uncomputable('an array of millions of values');
  const cells = Array.from({ length: filledRows }, (_, row) =>
    Array.from({ length: filledColumns }, (__, column) =>
      apply(grids.map((grid) => repeated(grid, row, column))),
    ),
  );
  const rest = whole
    ? null
    : apply(grids.map((grid) => (isLarge(grid) ? grid.rest : single(grid))));
  const at = (row: number, column: number) => {
    const held = row < filledRows && column < filledColumns;
    return held ? (cells[row]?.[column] ?? null) : rest;
  };
  return { rows, columns, filledRows, filledColumns, rest, at, place: null };
}

/** The value of an operand that has only one. */
export function single(operand: Operand): CellValue {
  return isGrid(operand) ? operand.at(0, 0) : operand;
}

/** Whether the operand is more than one value. */
export function isLarge(operand: Operand): operand is Grid {
  return isGrid(operand) && (operand.rows > 1 || operand.columns > 1);
}

function repeated(grid: Grid, row: number, column: number): CellValue {
  const [r, c] = [grid.rows === 1 ? 0 : row, grid.columns === 1 ? 0 : column];
  return r < grid.rows && c < grid.columns ? grid.at(r, c) : NOT_AVAILABLE;
}

function demandOneShape(grids: readonly Grid[], rows: number, columns: number): void {
  const alike = (grid: Grid) => !isLarge(grid) || (grid.rows === rows && grid.columns === columns);
  if (!grids.every(alike)) uncomputable('whole columns combined with smaller arrays');
}
