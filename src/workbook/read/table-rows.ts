/** The rows of a table that hold anything, each ready to be read. Spec: workbook §3, §6 */
import type { Finding } from '#core/findings/finding';
import { gridOf, type Grids } from '../grid';
import type { Layout } from './layout';
import type { Opened } from '../opened';
import { RowReader } from './row';

/** What has been read of a workbook, as far as the rows of its tables need it. */
export interface Sheets {
  readonly grids: Grids;
  readonly layout: Layout;
  readonly dates1904: boolean;
}

/** What an opened workbook holds. */
export function sheetsOf({ grids, layout, outline }: Opened): Sheets {
  return { grids, layout, dates1904: outline.dates1904 };
}

/** In the order of the sheet; none when the workbook has no such table. What is wrong in them comes to `findings`. */
export function tableRows(
  name: string,
  { grids, layout, dates1904 }: Sheets,
  findings: Finding[],
): readonly RowReader[] {
  const table = layout.get(name);
  const grid = table && gridOf(grids, table.sheet);
  if (!grid) return [];
  const rows: RowReader[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    if (table.passedOver.has(row)) continue;
    const reader = new RowReader(table, grid, row, dates1904, findings);
    if (!reader.isBlank) rows.push(reader);
  }
  return rows;
}
