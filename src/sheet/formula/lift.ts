/**
 * Applies a function of single values to arrays, element by element, as Excel does: a single row, column or value
 * is repeated as often as needed, and where an array ends before the others the answer is #N/A.
 */
import type { CellValue } from '../cell';
import type { Context } from './context';
import { BAD_VALUE, NOT_AVAILABLE } from './error-values';
import { arrayOf, isGrid, isReference, referenceTo, type Grid, type Operand } from './operand';
import { uncomputable } from './uncomputable';

export type Single = (values: readonly CellValue[]) => CellValue;

/** Up to so many cells an array is written out whole; beyond, only its filled part is, which needs one shape. */
const WRITTEN_OUT = 100_000;
const MOST_CELLS = 2_000_000;

export function lift(written: readonly Operand[], context: Context, apply: Single): Operand {
  if (!written.some(isLarge)) return apply(written.map(single));
  const operands = written.map((operand) => whereOneIsWanted(operand, context));
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

/** The value of an operand that has only one; of several, none is taken for the others. */
export function single(operand: Operand): CellValue {
  if (isLarge(operand)) return uncomputable('several values where one is wanted');
  return isGrid(operand) ? operand.at(0, 0) : operand;
}

/** What @ means: of several cells, the one in the formula's own row or column. */
export function cellBeside(operand: Operand, { row, column }: Context): Operand {
  if (!isReference(operand)) return isGrid(operand) ? operand.at(0, 0) : operand;
  const { sheet, top, left, bottom, right } = operand.place;
  if (top === bottom && left === right) return operand;
  if (left === right && row >= top && row <= bottom) {
    return referenceTo({ sheet, top: row, bottom: row, left, right });
  }
  if (top === bottom && column >= left && column <= right) {
    return referenceTo({ sheet, top, bottom, left: column, right: column });
  }
  return BAD_VALUE;
}

/** The operand as the formula reads it where a single value is wanted. */
export function whereOneIsWanted(operand: Operand, context: Context): Operand {
  if (!isReference(operand) || !isLarge(operand)) return operand;
  const { severalCells } = context;
  if (severalCells === 'whole' || severalCells === 'taken') return operand;
  if (severalCells === 'beside') return cellBeside(operand, context);
  return uncomputable('cells of which it is not known whether all are meant');
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
