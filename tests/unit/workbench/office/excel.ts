/**
 * A workbook open in the local Excel, with the real office.js on it. Sheets are given as rows of what stands in them;
 * a text that begins with = is a formula.
 */
/// <reference types="office-js" />
import { Workbook, type CellContent } from '#sheet/workbook';
import { Worksheet, type Table } from '#sheet/worksheet';
import {
  LocalOffice,
  type LocalOfficeOptions,
} from '../../../../src/workbench/office/local-office';
import { loadOffice, type OfficeLibrary } from '../../../../src/workbench/office/node';

type Written = string | number | boolean | null;
export type Rows = readonly (readonly Written[])[];

export interface OpenExcel extends OfficeLibrary {
  readonly host: LocalOffice;
  readonly workbook: Workbook;
  readonly sheet: (name: string) => Worksheet;
  /** Excel.run, giving what the batch gives. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** What stands in the cells, "" for nothing. */
  readonly cells: (sheet: string, address: string) => Promise<unknown[][]>;
}

function contentOf(written: Written): CellContent {
  return typeof written === 'string' && written.startsWith('=')
    ? { value: null, formula: written }
    : { value: written };
}

export function workbookOf(sheets: Readonly<Record<string, Rows>>): Workbook {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    workbook.addSheet(new Worksheet(name));
    const edits = rows.flatMap((line, row) =>
      line.map((written, column) => ({ row, column, content: contentOf(written) })),
    );
    workbook.set(
      name,
      edits.filter(({ content }) => content.value !== null || content.formula !== undefined),
    );
  }
  return workbook;
}

/** Makes a table of an area whose first row is headings. */
export function tableOn(workbook: Workbook, sheetName: string, name: string, more = {}): Table {
  const sheet = workbook.sheet(sheetName);
  const area = sheet?.usedArea();
  if (!sheet || !area) throw new Error(`nothing on ${sheetName}`);
  const headings: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const { value } = sheet.cell(area.top, column);
    headings.push(typeof value === 'string' ? value : '');
  }
  const table = { name, area, headings, totalsRow: false, filtered: false, ...more };
  workbook.addTable(sheetName, table);
  return table;
}

export async function openExcel(
  contents: Workbook | Readonly<Record<string, Rows>> = { Blad1: [] },
  options: Partial<LocalOfficeOptions> = {},
): Promise<OpenExcel> {
  const workbook = contents instanceof Workbook ? contents : workbookOf(contents);
  const host = new LocalOffice(workbook, options);
  const library = await loadOffice(host);
  const run: OpenExcel['run'] = (batch) => library.Excel.run(batch);
  return {
    ...library,
    host,
    workbook,
    run,
    sheet: (name) => {
      const found = workbook.sheet(name);
      if (!found) throw new Error(`no sheet ${name}`);
      return found;
    },
    cells: (sheet, address) =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
  };
}

/** The code with which Excel refuses the work; "" when it does not. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return '';
  } catch (error) {
    return (error as OfficeExtension.Error).code ?? String(error);
  }
}
