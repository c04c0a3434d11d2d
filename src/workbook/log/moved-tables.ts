/**
 * The tables of the budget in which a writing changes cells, and whose rows stand elsewhere than the log tells: sorted,
 * put in or taken out past it. Its lines tell where they stood (row-order.ts). Spec: workbook §14
 */
import type { CellUpdate } from '../write/draft';
import type { Opened } from '../opened';
import type { LocatedTable } from '../read/layout';
import { comparedIn } from './compared-table';
import { fixedColumns } from './fixed-point';
import { logEntries } from './journal';
import type { LogLine } from './log';
import { loggedCells } from './logged-cells';
import { matchRows } from './matched-rows';
import { renamedSheets } from './renamed-sheets';
import { orderLines } from './row-order';

export interface MovedTable {
  readonly table: LocatedTable;
  readonly lines: readonly LogLine[];
}

/** In Arbetsmaterial rows go where people like; and a log that fixed amounts alone, or nothing, tells no rows. */
export function movedTables(
  updates: readonly CellUpdate[],
  { book, layout, grids }: Opened,
): readonly MovedTable[] {
  if (book.state === 'arbetsmaterial') return [];
  const tables = [...layout.values()].filter((table) => updates.some(isFixedIn(table)));
  if (tables.length === 0) return [];
  const entries = logEntries(grids, layout);
  const told = loggedCells(entries, renamedSheets(entries, grids, layout));
  if (!told) return [];
  return tables.flatMap((table) => {
    const { names, logged, held } = comparedIn(table, told, grids);
    const lines = names > 0 ? orderLines(table, matchRows(logged, held, names).pairs) : [];
    return lines.length > 0 ? [{ table, lines }] : [];
  });
}

function isFixedIn(table: LocatedTable): (update: CellUpdate) => boolean {
  const { names, amounts } = fixedColumns(table);
  const columns = new Set([...names, ...amounts]);
  return ({ sheet, row, column }) =>
    columns.has(column) &&
    sheet.toLowerCase() === table.sheet.toLowerCase() &&
    row >= table.firstRow &&
    row <= table.lastRow;
}
