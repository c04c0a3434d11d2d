/**
 * The sheets of a budget that an adopted workbook does not have: Ramar, Händelser and Logg, empty, so that frames can be
 * typed, changes allocated and writings logged. Nothing that stands there is touched. A column that a formula would
 * reckon from the posts is left out where the posts are a range of the users' own: core says what stands on posts.
 * Spec: adoption §11
 */
import {
  eventsTable,
  framesTable,
  logTable,
  recipientFramesTable,
} from '#workbook/contract/tables';
import type { TableContract } from '#workbook/contract/column';
import { gridOf } from '#workbook/grid';
import type { WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { sheetOf } from '#workbook/template/sheets';
import type { Prepared } from './prepared';
import { refusals } from './refusals';
import { contractIn } from './without-posts';
import { planBy, type Writer } from './writer';

const wanted: readonly { readonly sheet: string; readonly tables: readonly TableContract[] }[] = [
  { sheet: framesTable.sheet, tables: [framesTable, recipientFramesTable] },
  { sheet: eventsTable.sheet, tables: [eventsTable] },
  { sheet: logTable.sheet, tables: [logTable] },
];

/** The sheets that are missing, by name; a name that another sheet has is not offered. */
export function missingSheets({ layout, grids }: Opened): readonly string[] {
  return wanted
    .filter(
      ({ sheet, tables }) => !gridOf(grids, sheet) && !tables.some(({ name }) => layout.has(name)),
    )
    .map(({ sheet }) => sheet);
}

/** Nothing to write when none is missing. */
export function createMissingSheets(opened: Opened, writer: Writer): Prepared<WriteRequest | null> {
  const names = missingSheets(opened);
  const objections = refusals(opened);
  if (names.length === 0 || objections.length > 0) return { objections, request: null };
  const verdict = gridOf(opened.grids, 'Kontroller') !== undefined;
  const sheets = wanted
    .filter(({ sheet }) => names.includes(sheet))
    .map(({ sheet, tables }) => {
      const contents = tables.map((each) => ({ contract: contractIn(opened, each), rows: [] }));
      return sheetOf(sheet, contents, { verdict });
    });
  const action = `Nya blad: ${names.join(', ')}`;
  return { objections, request: planBy(writer, { sheets }, opened, action) };
}
