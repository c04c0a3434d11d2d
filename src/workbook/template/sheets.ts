/**
 * The sheets of a new budget workbook, as operations that any host can carry out: the same in a file and in Excel.
 * All sums are native formulas, so the workbook stays self-checking for a colleague without this program.
 * Spec: workbook §2
 */
import { invariant } from '#core/money/invariant';
import { isoToSerial } from '#sheet/dates';
import type { CellInput, SheetOp, TableSpec } from '../host';
import { headingText, type TableContract } from '../contract/column';
import {
  eventsTable,
  framesTable,
  logTable,
  postsTable,
  recipientFramesTable,
  settingsTable,
} from '../contract/tables';
import { reconciliationSheet, verdictCells } from './reconciliation';
import { columnLook, headingLook, page, title } from './looks';

/** A row of a table by column key; keys left out are blank, dates are ISO text, formula columns fill themselves. */
export type RowInput = Readonly<Record<string, CellInput | undefined>>;

export interface BudgetContent {
  readonly frames: readonly RowInput[];
  readonly recipientFrames: readonly RowInput[];
  readonly posts: readonly RowInput[];
  readonly events: readonly RowInput[];
  readonly settings: readonly RowInput[];
}

/** Rows above a table: title, verdict, one blank. */
const FIRST_TABLE_ROW = 3;

/** Room between two tables that stand side by side, because both grow downwards. */
const GAP = 1;

export function budgetSheets(content: BudgetContent): SheetOp[] {
  const frames = tableSpec(framesTable, content.frames, 0);
  const recipients = tableSpec(
    recipientFramesTable,
    content.recipientFrames,
    framesTable.columns.length + GAP,
  );
  return [
    sheet('Ramar', 'Ramar: vad källorna ger och vad mottagarna får använda', [frames, recipients]),
    sheet('Poster', 'Poster: vad ramarna används till', [tableSpec(postsTable, content.posts)]),
    sheet('Händelser', 'Händelser: vad som har hänt och vem som har beslutat', [
      tableSpec(eventsTable, content.events),
    ]),
    reconciliationSheet(),
    sheet('Inställningar', 'Inställningar', [tableSpec(settingsTable, content.settings)]),
    sheet('Logg', 'Logg: vad programmet har skrivit, cell för cell', [tableSpec(logTable, [])]),
  ];
}

/** A sheet with its title, its tables and, in a workbook that has the sheet Kontroller, the master verdict. */
export function sheet(
  name: string,
  heading: string,
  tables: readonly TableSpec[],
  { verdict = true } = {},
): SheetOp {
  return {
    kind: 'sheet',
    name,
    tables,
    cells: [
      { row: 0, column: 0, content: heading, style: title },
      ...(verdict ? verdictCells(name) : []),
    ],
    frozenRows: FIRST_TABLE_ROW + 1,
    page: {
      ...page,
      orientation: 'landscape',
      titleRows: { top: FIRST_TABLE_ROW, bottom: FIRST_TABLE_ROW },
    },
  };
}

/** A sheet with the tables of the contract side by side, because all of them grow downwards. */
export function sheetOf(
  name: string,
  tables: readonly { readonly contract: TableContract; readonly rows: readonly RowInput[] }[],
  options: { readonly verdict?: boolean } = {},
): SheetOp {
  let left = 0;
  const specs = tables.map(({ contract, rows }) => {
    const spec = tableSpec(contract, rows, left);
    left += contract.columns.length + GAP;
    return spec;
  });
  return sheet(name, name, specs, options);
}

/** A table of the contract with its rows; an empty one gets the one blank row that Excel demands. */
export function tableSpec(contract: TableContract, rows: readonly RowInput[], left = 0): TableSpec {
  const filled = rows.length > 0 ? rows : [{}];
  return {
    name: contract.name,
    top: FIRST_TABLE_ROW,
    left,
    columns: contract.columns.map((column) => ({
      heading: headingText(column),
      headingStyle: headingLook(column),
      style: columnLook(column),
      width: column.width,
      ...(column.choices ? { choices: column.choices } : {}),
      ...(column.formula ? { formula: column.formula } : {}),
      ...(column.prompt ? { prompt: column.prompt } : {}),
    })),
    rows: filled.map((row) =>
      contract.columns.map(({ key, kind, formula }) => {
        if (formula !== undefined) return rows.length > 0 ? { formula } : undefined;
        const content = row[key];
        return kind === 'date' && typeof content === 'string' ? day(content) : content;
      }),
    ),
  };
}

/** New workbooks count days from 1900. */
function day(date: string): number {
  const serial = isoToSerial(date, false);
  invariant(serial !== null, 'a date of the template is a day of the calendar', { date });
  return serial;
}
