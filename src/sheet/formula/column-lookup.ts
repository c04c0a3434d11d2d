/** In which rows of a column a value stands: what makes ten thousand SUMIFS over one column quick. */
import type { Outcome } from './outcome';

const NOWHERE: readonly number[] = [];

export class ColumnLookup {
  readonly #rows = new Map<number | string, number[]>();
  /** Rows, rising, whose text has a digit in it and so may be read as a number. */
  readonly digits: number[] = [];

  /** From the cells of the column, downwards. */
  constructor(cells: Iterable<readonly [row: number, value: Outcome]>) {
    for (const [row, value] of cells) {
      if (typeof value === 'number') this.#note(value, row);
      else if (typeof value === 'string') {
        this.#note(value.toLowerCase(), row);
        if (/\d/.test(value)) this.digits.push(row);
      }
    }
  }

  /** Rows, rising, that hold exactly this number, or this text (given in lower case) whatever its case. */
  rowsOf(value: number | string): readonly number[] {
    return this.#rows.get(value) ?? NOWHERE;
  }

  #note(value: number | string, row: number): void {
    const rows = this.#rows.get(value);
    if (rows) rows.push(row);
    else this.#rows.set(value, [row]);
  }
}
