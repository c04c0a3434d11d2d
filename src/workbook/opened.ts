/** A workbook that has been read: what stands where, what it means, and what is wrong with it. */
import type { Book } from '#core/budget/book';
import type { Finding } from '#core/findings/finding';
import type { TableRows } from '#core/modules/table-spec';
import type { Grids } from './grid';
import type { Outline } from './host';
import type { Layout } from './layout';

export interface Opened {
  readonly outline: Outline;
  readonly grids: Grids;
  readonly layout: Layout;
  readonly book: Book;
  /** The rows of the modules whose sheets are there. */
  readonly moduleTables: TableRows;
  /** What reading found; the checks of the budget come on top. */
  readonly findings: readonly Finding[];
}
