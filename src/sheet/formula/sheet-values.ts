/**
 * The values of one sheet, by column, as formulas read them: dense and quick, kept in step with the cells.
 *
 * Guarantees: a cell whose formula we cannot compute is never read as empty; reading it makes the reader
 * uncomputable too. Rows and columns count from 0.
 */
import type { Area } from '../address';
import type { CellValue } from '../cell';
import { ColumnLookup } from './column-lookup';
import { inMap } from './in-map';
import { UNCOMPUTED, type Outcome } from './outcome';
import { uncomputable } from './uncomputable';

export class SheetValues {
  readonly #columns: Outcome[][] = [];
  /** Column → rows that we could not compute. */
  readonly #uncomputed = new Map<number, Set<number>>();
  readonly #lookups: (ColumnLookup | 'asked' | undefined)[] = [];

  /** The value of a cell, null when it is empty or outside the used area. */
  at(row: number, column: number): CellValue {
    const value = this.#columns[column]?.[row] ?? null;
    return value === UNCOMPUTED ? uncomputable('a cell that cannot be computed') : value;
  }

  isUncomputed(row: number, column: number): boolean {
    return this.#columns[column]?.[row] === UNCOMPUTED;
  }

  /** Visits so many cells of a column, from a row downwards, until the visitor returns true. */
  down(
    column: number,
    { from, count }: { readonly from: number; readonly count: number },
    visitor: (value: CellValue) => unknown,
  ): void {
    const cells = this.#columns[column] ?? [];
    for (let row = from; row < from + count; row += 1) {
      const value = cells[row];
      if (value === UNCOMPUTED) uncomputable('a cell that cannot be computed');
      if (visitor(value ?? null) === true) return;
    }
  }

  /** Makes the reader uncomputable when any cell of the rectangle is. */
  demandComputed(area: Omit<Area, 'sheet'>): void {
    for (const [column, rows] of this.#uncomputed) {
      if (column < area.left || column > area.right) continue;
      for (const row of rows) if (row >= area.top && row <= area.bottom) this.at(row, column);
    }
  }

  put(row: number, column: number, value: Outcome): void {
    if (value === UNCOMPUTED) inMap(this.#uncomputed, column, () => new Set<number>()).add(row);
    else this.#uncomputed.get(column)?.delete(row);
    let cells = this.#columns[column];
    if (!cells) {
      if (value === null) return;
      while (this.#columns.length < column) this.#columns.push([]);
      this.#columns[column] = cells = [];
    }
    if (value === null && row >= cells.length) return;
    // No holes: an array with holes is slow to read.
    while (cells.length < row) cells.push(null);
    cells[row] = value;
    this.#lookups[column] = undefined;
  }

  /** How many columns, from the first, may hold a value. */
  get width(): number {
    return this.#columns.length;
  }

  /** How many rows of the column, from the first, may hold a value. */
  height(column: number): number {
    return this.#columns[column]?.length ?? 0;
  }

  /**
   * An index of the column's values, or null when it is not worth making yet: a column that changes between
   * two questions is quicker to read through.
   */
  lookup(column: number): ColumnLookup | null {
    const held = this.#lookups[column];
    if (held === undefined) {
      this.#lookups[column] = 'asked';
      return null;
    }
    if (held !== 'asked') return held;
    return (this.#lookups[column] = new ColumnLookup(this.#columns[column] ?? []));
  }
}
