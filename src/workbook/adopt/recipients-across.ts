/**
 * A list that has a column of money for each recipient, as a summary of a pivot table has: only the total of the row is
 * read, and its posts are nobody's. It is said which columns are left out. Spec: adoption §3
 */
import type { Finding } from '#core/findings/finding';
import type { SheetGrid } from '../grid';
import type { Block } from './block';
import { hiddenColumns } from './column-content';
import { raise } from './findings';
import { joinedHeadings } from './joined-heading';
import { recipientNamed, type Names } from './names';
import type { RoledRow } from './role';

export function recipientsAcross(
  grid: SheetGrid,
  { headings, columns, set }: Block,
  rows: readonly RoledRow[],
  names: Names,
): Finding[] {
  if (!rows.some(({ role, recipient }) => role === 'post' && recipient === null)) return [];
  const read = new Set([...set.columns.values()].map(({ column }) => column));
  const hidden = hiddenColumns(grid);
  const across = joinedHeadings(grid, headings, columns, names).filter(
    ({ column, text }) =>
      !read.has(column) &&
      !hidden.has(column) &&
      set.figures.includes(column) &&
      recipientNamed(text, names) !== null,
  );
  if (new Set(across.map(({ text }) => recipientNamed(text, names))).size < 2) return [];
  const where = across.map(({ column }) => grid.place(headings.bottom, column));
  return [
    raise('adopt/recipients-across', { headings: across.map(({ text }) => text) }, { where }),
  ];
}
