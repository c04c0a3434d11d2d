/**
 * The sheets of the budget by the names that the log knows them by: people rename sheets, and tables are found by their
 * headings on any sheet, but the lines of the log keep the names that stood when they were written. Spec: workbook §14
 */
import { fixedCells, fixedColumns } from './fixed-point';
import { gridOf, type Grids } from '../grid';
import type { LogEntry } from './journal';
import type { Layout } from '../read/layout';

/** What a sheet of the log is called now; as the log says where nothing else is known. */
export function renamedSheets(
  entries: readonly LogEntry[],
  grids: Grids,
  layout: Layout,
): (told: string) => string {
  const told = new Set(
    entries.flatMap((entry) => fixedCells(entry)?.area.sheet.toLowerCase() ?? []),
  );
  const strangers = [...layout.values()].filter(
    (table) => fixedColumns(table).names.length > 0 && !told.has(table.sheet.toLowerCase()),
  );
  const now = new Map<string, string>();
  const gone = [...told].filter((sheet) => !gridOf(grids, sheet));
  for (const sheet of gone) {
    const own = strangers.find(({ contract }) => contract.sheet.toLowerCase() === sheet);
    if (own) now.set(sheet, own.sheet);
  }
  // A sheet with a name of the users' own is known again when it is the only one that is missed, and one is new.
  const [missed, ...others] = gone.filter((sheet) => !now.has(sheet));
  const left = new Set(strangers.map(({ sheet }) => sheet));
  for (const sheet of now.values()) left.delete(sheet);
  const [only, ...more] = left;
  if (missed !== undefined && only !== undefined && others.length + more.length === 0) {
    now.set(missed, only);
  }
  return (sheet) => now.get(sheet.toLowerCase()) ?? sheet;
}
