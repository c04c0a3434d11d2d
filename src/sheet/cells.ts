/**
 * The cells of a sheet, by row and column, or like a Map by the key row × MAX_COLUMNS + column. They are held row by row:
 * reading a file puts cell after cell at the end of a row, and whoever goes through them meets them as they stand on
 * the sheet, from left to right and from top to bottom.
 */
import { MAX_COLUMNS } from './address';
import type { Cell } from './cell';

/**
 * Columns in their order, and the cell that stands in each. Rows that fill the same columns share one list of them, as
 * those of a table do: only the list of the last row, which nobody shares yet, is changed in place.
 */
interface Row {
  columns: number[];
  readonly cells: Cell[];
}

export class Cells implements Iterable<readonly [number, Cell]> {
  /** Of the rows, in their order. */
  readonly #numbers: number[] = [];
  readonly #rows: Row[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  at(row: number, column: number): Cell | undefined {
    const held = this.#row(row);
    const at = held ? placeOf(held.columns, column) : -1;
    return at < 0 ? undefined : held?.cells[at];
  }

  put(row: number, column: number, cell: Cell): void {
    const held = this.#row(row);
    if (!held) {
      this.#begin(row, { columns: [column], cells: [cell] });
      return;
    }
    const { columns, cells } = held;
    const at = placeOf(columns, column);
    if (at >= 0) {
      cells[at] = cell;
      return;
    }
    if (held === this.#rows.at(-1)) insert(columns, ~at, column);
    else held.columns = columns.toSpliced(~at, 0, column);
    insert(cells, ~at, cell);
    this.#size += 1;
  }

  get(key: number): Cell | undefined {
    return this.at(rowOf(key), columnOf(key));
  }

  has(key: number): boolean {
    return this.get(key) !== undefined;
  }

  set(key: number, cell: Cell): void {
    this.put(rowOf(key), columnOf(key), cell);
  }

  remove(row: number, column: number): void {
    const held = this.#row(row);
    const at = held ? placeOf(held.columns, column) : -1;
    if (!held || at < 0) return;
    held.columns = held.columns.toSpliced(at, 1);
    held.cells.splice(at, 1);
    this.#size -= 1;
  }

  /** Every cell in its order; no cell may come or go meanwhile. Sooner done than iterating, which makes a pair of each. */
  forEach(visit: (cell: Cell, row: number, column: number) => void): void {
    for (const [index, row] of this.#numbers.entries()) {
      const { columns = [], cells = [] } = this.#rows[index] ?? {};
      cells.forEach((cell, at) => {
        visit(cell, row, columns[at] ?? 0);
      });
    }
  }

  some(test: (cell: Cell) => boolean): boolean {
    return this.#rows.some(({ cells }) => cells.some(test));
  }

  *[Symbol.iterator](): Generator<[key: number, cell: Cell], void> {
    for (const [index, row] of this.#numbers.entries()) {
      const { columns = [], cells = [] } = this.#rows[index] ?? {};
      for (const [at, cell] of cells.entries())
        yield [row * MAX_COLUMNS + (columns[at] ?? 0), cell];
    }
  }

  *keys(): Generator<number, void> {
    for (const [key] of this) yield key;
  }

  *values(): Generator<Cell, void> {
    for (const { cells } of this.#rows) yield* cells;
  }

  #row(row: number): Row | undefined {
    const at = placeOf(this.#numbers, row);
    return at < 0 ? undefined : this.#rows[at];
  }

  /** The row before gives back the room it was given to grow: most get no more cells when another has begun. */
  #begin(row: number, fresh: Row): void {
    const at = ~placeOf(this.#numbers, row);
    const before = this.#rows.at(-1);
    if (before && before.cells.length > 1 && at === this.#rows.length) {
      const above = this.#rows[at - 2]?.columns ?? [];
      const columns = isEqual(above, before.columns) ? above : before.columns.slice();
      this.#rows[at - 1] = { columns, cells: before.cells.slice() };
    }
    insert(this.#numbers, at, row);
    insert(this.#rows, at, fresh);
    this.#size += 1;
  }
}

const rowOf = (key: number) => Math.floor(key / MAX_COLUMNS);
const columnOf = (key: number) => key % MAX_COLUMNS;

/** Where a number stands among ordered ones; the complement (~) of where it would stand if it is not among them. */
function placeOf(ordered: readonly number[], wanted: number): number {
  if (wanted > (ordered.at(-1) ?? -1)) return ~ordered.length;
  // Where nothing is left out from the first on, each stands at its own number.
  if (ordered[wanted] === wanted) return wanted;
  let [low, high] = [0, Math.min(wanted, ordered.length)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return ordered[low] === wanted ? low : ~low;
}

function isEqual(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at]);
}

/** Most come at the end, where no other needs to move. */
function insert<Each>(list: Each[], at: number, each: Each): void {
  if (at === list.length) list.push(each);
  else list.splice(at, 0, each);
}
