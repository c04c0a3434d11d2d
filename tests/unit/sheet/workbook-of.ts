/** A workbook written down by address, and its values asked for by address. */
import { parseAddress, parseReference } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import type { LanguageCode } from '#sheet/language';
import { Workbook } from '#sheet/workbook';
import { Worksheet, type Table } from '#sheet/worksheet';

/** A formula begins with "=". */
type Content = CellValue;
export type Cells = Readonly<Record<string, Content>>;

export function workbookOf(
  sheets: Readonly<Record<string, Cells>>,
  { tables = [], language = 'sv' }: { tables?: readonly Table[]; language?: LanguageCode } = {},
): Workbook {
  const workbook = new Workbook();
  workbook.language = language;
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = new Worksheet(name);
    sheet.tables.push(...tables.filter(({ area }) => area.sheet === name));
    workbook.sheets.push(sheet);
    for (const [address, content] of Object.entries(cells)) {
      const { top, left } = place(address);
      sheet.cells.set(top * 16_384 + left, contentOf(content));
    }
  }
  workbook.recalculateAll();
  return workbook;
}

export function tableOf(
  name: string,
  reference: string,
  headings: readonly string[],
  more: Partial<Table> = {},
): Table {
  const area = parseReference(reference);
  if (!area) throw new Error(`no reference: ${reference}`);
  return { name, area, headings, totalsRow: false, filtered: false, ...more };
}

/** Edits cells of one sheet in one go. */
export function edit(workbook: Workbook, sheet: string, cells: Cells): void {
  workbook.set(
    sheet,
    Object.entries(cells).map(([address, content]) => {
      const { top, left } = place(address);
      return { row: top, column: left, content: contentOf(content) };
    }),
  );
}

/** "Ramar!E5" → what the cell holds. */
export function valueAt(workbook: Workbook, reference: string): CellValue {
  const area = parseReference(reference);
  if (!area) throw new Error(`no reference: ${reference}`);
  const sheet = workbook.sheet(area.sheet);
  if (!sheet) throw new Error(`no sheet: ${reference}`);
  return sheet.cell(area.top, area.left).value;
}

/** What a formula gives in cell H20 of a sheet with these cells; "ej beräknad" when it is not computed. */
export function answer(formula: string, cells: Cells = {}, language: LanguageCode = 'sv') {
  const workbook = workbookOf({ Blad1: { ...cells, H20: formula } }, { language });
  const value = valueAt(workbook, 'Blad1!H20');
  if (workbook.uncomputed.has(`Blad1!${19 * 16_384 + 7}`)) return 'ej beräknad';
  return typeof value === 'object' && value !== null ? value.error : value;
}

function contentOf(content: Content) {
  const isFormula = typeof content === 'string' && content.startsWith('=');
  return isFormula ? { value: null, formula: content } : { value: content };
}

function place(address: string) {
  const found = parseAddress(address);
  if (!found) throw new Error(`no address: ${address}`);
  return found;
}
