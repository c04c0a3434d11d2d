/**
 * What formulas compute with: single values, arrays of values, and references to cells.
 *
 * A reference to a whole column has a million rows, of which only the used ones are held: beyond the filled part
 * every value of a grid is the same, its `rest`.
 */
import type { CellValue } from '../cell';
import type { SheetSource } from './directory';
import { uncomputable } from './uncomputable';

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** How many rows and columns, from the first, may differ from `rest`. */
  readonly filledRows: number;
  readonly filledColumns: number;
  readonly rest: CellValue;
  /** The value at a row and column of the grid, counted from 0; in the rest too. */
  readonly at: (row: number, column: number) => CellValue;
  /** Where the grid lies when it is cells of a sheet. */
  readonly place: Place | null;
}

/** A rectangle of cells, edges included. */
export interface Place {
  readonly sheet: SheetSource;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Operand = CellValue | Grid;

/** A grid of cells. */
export interface Reference extends Grid {
  readonly place: Place;
}

export function isGrid(operand: Operand): operand is Grid {
  return typeof operand === 'object' && operand !== null && 'at' in operand;
}

export function isReference(operand: Operand): operand is Reference {
  return isGrid(operand) && operand.place !== null;
}

export function referenceTo(place: Place): Reference {
  const { sheet, top, left, bottom, right } = place;
  const { values } = sheet;
  const columns = right - left + 1;
  const filledColumns = Math.max(0, Math.min(columns, values.width - left));
  let filledRows = 0;
  for (let column = left; column < left + filledColumns; column += 1) {
    filledRows = Math.max(filledRows, Math.min(bottom + 1, values.height(column)) - top);
  }
  return {
    rows: bottom - top + 1,
    columns,
    filledRows,
    filledColumns,
    rest: null,
    at: (row, column) => values.at(top + row, left + column),
    place,
  };
}

/** More values than any sheet of people's own holds: a formula that would go through them one by one is left alone. */
const MOST_VALUES = 20_000_000;

export function demandManageable(rows: number, columns: number): void {
  if (rows * columns > MOST_VALUES) uncomputable('an area of tens of millions of cells');
}

/** An array; every row must be equally long. */
export function arrayOf(cells: readonly (readonly CellValue[])[]): Grid {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  return {
    rows,
    columns,
    filledRows: rows,
    filledColumns: columns,
    rest: null,
    at: (row, column) => cells[row]?.[column] ?? null,
    place: null,
  };
}

/** A rectangle inside a grid; still a reference when the grid is one. */
export function slice(
  grid: Grid,
  { top, left, rows, columns }: { top: number; left: number; rows: number; columns: number },
): Grid {
  if (grid.place) {
    const first = { row: grid.place.top + top, column: grid.place.left + left };
    return referenceTo({
      sheet: grid.place.sheet,
      top: first.row,
      left: first.column,
      bottom: first.row + rows - 1,
      right: first.column + columns - 1,
    });
  }
  return {
    rows,
    columns,
    filledRows: Math.max(0, Math.min(rows, grid.filledRows - top)),
    filledColumns: Math.max(0, Math.min(columns, grid.filledColumns - left)),
    rest: grid.rest,
    at: (row, column) => grid.at(top + row, left + column),
    place: null,
  };
}

/**
 * Visits every value, row by row; the rest beyond the filled part comes last, with the number of cells it fills.
 * The visitor stops the round by returning true.
 */
export function visit(
  operand: Operand,
  visitor: (value: CellValue, times: number) => unknown,
): void {
  if (!isGrid(operand)) {
    visitor(operand, 1);
    return;
  }
  const { filledRows, filledColumns, at, place } = operand;
  if (place) {
    const { top, left } = place;
    const filled = { top, left, rows: filledRows, columns: filledColumns };
    if (filledColumns > 0 && place.sheet.values.visit(filled, visitor)) return;
  } else {
    for (let row = 0; row < filledRows; row += 1) {
      for (let column = 0; column < filledColumns; column += 1) {
        if (visitor(at(row, column), 1) === true) return;
      }
    }
  }
  visitRest(operand, visitor);
}

function visitRest(grid: Grid, visitor: (value: CellValue, times: number) => unknown): void {
  const beyond = grid.rows * grid.columns - grid.filledRows * grid.filledColumns;
  if (beyond > 0) visitor(grid.rest, beyond);
}
