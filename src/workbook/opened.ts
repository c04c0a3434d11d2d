/** A workbook that has been read: what stands where, what it means, and what is wrong with it. */
import type { Book } from '#core/budget/book';
import type { Finding } from '#core/findings/finding';
import type { Module } from '#core/modules/module';
import type { TableRows } from '#core/modules/table-spec';
import type { Grids } from './grid';
import type { Outline } from './host';
import type { Layout } from './read/layout';

export interface Opened {
  readonly outline: Outline;
  readonly grids: Grids;
  readonly layout: Layout;
  readonly book: Book;
  /** The modules whose sheets are there, and the rows of their tables. */
  readonly modules: readonly Module[];
  readonly moduleTables: TableRows;
  /** What reading found; the checks of the budget come on top. */
  readonly findings: readonly Finding[];
}
