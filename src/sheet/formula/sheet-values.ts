/**
 * The values of one sheet as formulas read them: by column, in blocks of rows, kept in step with the cells.
 *
 * Guarantees: a cell whose formula we cannot compute is never read as empty; reading it makes the reader uncomputable
 * too. A lone value far down a sheet costs one block. Rows and columns count from 0.
 */
import type { Area } from '../address';
import type { CellValue } from '../cell';
import { ColumnLookup } from './column-lookup';
import { inMap } from './in-map';
import { UNCOMPUTED, type Outcome } from './outcome';
import { uncomputable } from './uncomputable';

const BLOCK_BITS = 10;
const BLOCK = 1 << BLOCK_BITS;

interface Column {
  /** By row >> BLOCK_BITS; undefined where all is empty. */
  readonly blocks: (Outcome[] | undefined)[];
  /** How many rows, from the first, may hold a value. */
  height: number;
  /** Rows that we could not compute. */
  readonly uncomputed: Set<number>;
  /** Where values stand, made when it has been asked for twice without a change between. */
  lookup: ColumnLookup | 'asked' | null;
}

export class SheetValues {
  readonly #columns = new Map<number, Column>();
  #width = 0;

  /** The value of a cell, null when it is empty or outside the used area. */
  at(row: number, column: number): CellValue {
    const block = this.#columns.get(column)?.blocks[row >> BLOCK_BITS];
    return computed(block?.[row & (BLOCK - 1)]);
  }

  isUncomputed(row: number, column: number): boolean {
    return this.#columns.get(column)?.uncomputed.has(row) ?? false;
  }

  /**
   * Visits the cells of a rectangle, row by row, until the visitor returns true; rows without a value at one go.
   * Answers whether it was stopped.
   */
  visit(
    { top, left, rows, columns }: Readonly<Record<'top' | 'left' | 'rows' | 'columns', number>>,
    visitor: (value: CellValue, times: number) => unknown,
  ): boolean {
    const held = Array.from(
      { length: columns },
      (_, each) => this.#columns.get(left + each)?.blocks,
    );
    const end = top + rows;
    for (let row = top, next = top; row < end; row = next) {
      next = Math.min(end, ((row >> BLOCK_BITS) + 1) << BLOCK_BITS);
      const blocks = held.map((each) => each?.[row >> BLOCK_BITS]);
      if (blocks.every((block) => block === undefined)) {
        if (visitor(null, (next - row) * columns) === true) return true;
        continue;
      }
      for (let each = row; each < next; each += 1) {
        for (const block of blocks) {
          if (visitor(computed(block?.[each & (BLOCK - 1)]), 1) === true) return true;
        }
      }
    }
    return false;
  }

  /** Makes the reader uncomputable when any cell of the rectangle is. */
  demandComputed({ top, left, bottom, right }: Omit<Area, 'sheet'>): void {
    for (const [column, { uncomputed }] of this.#columns) {
      if (uncomputed.size === 0 || column < left || column > right) continue;
      for (const row of uncomputed) if (row >= top && row <= bottom) this.at(row, column);
    }
  }

  put(row: number, column: number, value: Outcome): void {
    if (value === null && row >= this.height(column)) return;
    const held = inMap(this.#columns, column, newColumn);
    held.lookup = null;
    if (row >= held.height) held.height = row + 1;
    if (value === UNCOMPUTED) held.uncomputed.add(row);
    else if (held.uncomputed.size > 0) held.uncomputed.delete(row);
    const block = (held.blocks[row >> BLOCK_BITS] ??= []);
    // No holes: an array with holes is slow to read.
    while (block.length < (row & (BLOCK - 1))) block.push(null);
    block[row & (BLOCK - 1)] = value;
    this.#width = Math.max(this.#width, column + 1);
  }

  /** How many columns, from the first, may hold a value. */
  get width(): number {
    return this.#width;
  }

  /** How many rows of the column, from the first, may hold a value. */
  height(column: number): number {
    return this.#columns.get(column)?.height ?? 0;
  }

  /**
   * An index of the column's values, or null when it is not worth making yet: a column that changes between
   * two questions is quicker to read through.
   */
  lookup(column: number): ColumnLookup | null {
    const held = inMap(this.#columns, column, newColumn);
    if (held.lookup === null) {
      held.lookup = 'asked';
      return null;
    }
    if (held.lookup === 'asked') held.lookup = new ColumnLookup(cellsOf(held));
    return held.lookup;
  }
}

function newColumn(): Column {
  return { blocks: [], height: 0, uncomputed: new Set(), lookup: null };
}

function computed(value: Outcome | undefined): CellValue {
  if (value === UNCOMPUTED) return uncomputable('a cell that cannot be computed');
  return value ?? null;
}

/** The filled cells of a column, downwards. */
function* cellsOf({ blocks }: Column): Iterable<readonly [row: number, value: Outcome]> {
  for (const [index, block] of blocks.entries()) {
    for (const [offset, value] of (block ?? []).entries()) {
      if (value !== null) yield [(index << BLOCK_BITS) + offset, value];
    }
  }
}
