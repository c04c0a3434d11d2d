/** What was recognised in a foreign sheet, as data: block, columns, rows, sums, and what must be asked. */
import type { Source } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import type { Amount } from '#core/money/amount';
import type { Area } from '#sheet/address';
import type { MappedColumn } from './columns';
import type { HeadingRows } from './joined-heading';
import type { RoledRow } from './role';
import type { VerifiedSum } from './sums';

export interface Recognition {
  readonly sheet: string;
  /** Headings and rows; null when there is no block. */
  readonly area: Area | null;
  readonly headings: HeadingRows | null;
  /** Column key → column, with heading and unit. */
  readonly columns: ReadonlyMap<string, MappedColumn>;
  /** The source of all amounts, where no column and no row says it. */
  readonly source: Source | null;
  readonly year: number | null;
  readonly rows: readonly RoledRow[];
  readonly sums: readonly VerifiedSum[];
  /** What the posts cost together this year; null while a unit or a column is not known. */
  readonly total: Amount | null;
  /** What must be answered before the mapping can be saved. */
  readonly questions: readonly Finding[];
  /** Questions and everything else that was found. */
  readonly findings: readonly Finding[];
}
