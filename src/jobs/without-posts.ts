/**
 * The columns of a new table that stands in a workbook of others: a formula that names a table or a column which the
 * workbook does not have is an error in every cell, and Excel repairs the file by throwing it out. Spec: adoption §11
 */
import type { TableContract } from '#workbook/contract/column';
import { postsTable } from '#workbook/contract/tables';
import type { Opened } from '#workbook/opened';

/** What a formula reckons from the posts, or from a column that does. */
const reckons = /tblPoster\[|\[På poster\]/;
const NAMED = ['Ram', 'Summa'];

/** The contract itself where a formula can name the posts, else without the columns reckoned from them. */
export function contractIn(opened: Opened, contract: TableContract): TableContract {
  if (contract.name === postsTable.name || namesPosts(opened)) return contract;
  const columns = contract.columns.filter(({ formula }) => !formula || !reckons.test(formula));
  return { ...contract, columns };
}

function namesPosts({ outline }: Opened): boolean {
  const table = outline.sheets
    .flatMap(({ tables }) => tables)
    .find(({ name }) => name.toLowerCase() === postsTable.name.toLowerCase());
  return table !== undefined && NAMED.every((heading) => table.headings.includes(heading));
}
