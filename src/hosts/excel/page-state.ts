/**
 * A sheet's page set-up as it stands in Excel, and putting it back after a write that failed. Excel takes none of it
 * back by itself, and has no call that takes away a print area or title rows: they are names of the sheet, and go as
 * such. What is put back is read again; what could not be proven is told. Spec: workbook §8
 */
/// <reference types="office-js" />
import { HostError } from '#workbook/host';
import type { Requests } from './requests';

const LAYOUT = [
  'orientation',
  'paperSize',
  'zoom',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
] as const;
const TEXTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;

/** What a page op can change, part by part; null where Excel has none. */
export interface PageState {
  readonly sheet: string;
  readonly layout: Excel.Interfaces.PageLayoutUpdateData;
  readonly texts: Excel.Interfaces.HeaderFooterUpdateData;
  readonly printArea: string | null;
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  /** Rows (from 0) before which a page begins. */
  readonly breaks: readonly number[];
}

export function askPage(sheet: Excel.Worksheet, name: string): () => PageState {
  const layout = sheet.pageLayout.load(LAYOUT.join(','));
  const texts = layout.headersFooters.defaultForAllPages.load(TEXTS.join(','));
  const printArea = layout.getPrintAreaOrNullObject().load('address');
  const titleRows = layout.getPrintTitleRowsOrNullObject().load('address');
  const titleColumns = layout.getPrintTitleColumnsOrNullObject().load('address');
  const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
  return () => ({
    sheet: name,
    layout: given({ ...picked(layout, LAYOUT), zoom: given({ ...layout.zoom }) }),
    texts: given(picked(texts, TEXTS)),
    printArea: localAddress(printArea),
    titleRows: localAddress(titleRows),
    titleColumns: localAddress(titleColumns),
    breaks: breaks.items.map(({ rowIndex }) => rowIndex),
  });
}

/** The first of the sheets whose page set-up could not be proven to stand as before; null when all do. */
export async function restorePages(
  requests: Requests,
  before: readonly PageState[],
): Promise<string | null> {
  if (before.length === 0) return null;
  for (const last of [false, true]) {
    try {
      const now = await requests.ask((context) => askAll(context, before));
      if (firstOther(before, now) === null) return null;
      return await requests.ask((context) => {
        before.forEach((each, index) => {
          putBack(context.workbook.worksheets.getItem(each.sheet), each, now[index] ?? each);
        });
        const after = askAll(context, before);
        return () => firstOther(before, after());
      });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (last) break;
    }
  }
  return before[0]?.sheet ?? null;
}

function askAll(
  { workbook }: Excel.RequestContext,
  sheets: readonly PageState[],
): () => PageState[] {
  const asked = sheets.map(({ sheet }) => askPage(workbook.worksheets.getItem(sheet), sheet));
  return () => asked.map((give) => give());
}

function firstOther(before: readonly PageState[], now: readonly PageState[]): string | null {
  const other = before.find((each, index) => JSON.stringify(each) !== JSON.stringify(now[index]));
  return other?.sheet ?? null;
}

/** Only what differs is touched: a printer may refuse even what it has. */
function putBack(sheet: Excel.Worksheet, before: PageState, now: PageState): void {
  const { pageLayout: layout, names, horizontalPageBreaks: breaks } = sheet;
  layout.set(changed(before.layout, now.layout));
  layout.headersFooters.defaultForAllPages.set(changed(before.texts, now.texts));
  if (before.printArea !== now.printArea) {
    if (before.printArea === null) names.getItem('Print_Area').delete();
    else layout.setPrintArea(before.printArea);
  }
  if (before.titleRows !== now.titleRows) {
    if (before.titleRows !== null) layout.setPrintTitleRows(before.titleRows);
    else {
      names.getItem('Print_Titles').delete();
      if (before.titleColumns !== null) layout.setPrintTitleColumns(before.titleColumns);
    }
  }
  if (JSON.stringify(before.breaks) !== JSON.stringify(now.breaks)) {
    breaks.removePageBreaks();
    for (const row of before.breaks) breaks.add(`A${row + 1}`);
  }
}

function picked<T, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

/** Excel gives null for what it cannot tell. */
function given<T extends object>(all: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== null),
  ) as Partial<T>;
}

function changed<T extends object>(before: T, now: T): Partial<T> {
  const held = new Map(Object.entries(now));
  const same = (key: string, value: unknown): boolean =>
    JSON.stringify(value) === JSON.stringify(held.get(key));
  const other = Object.entries(before).filter(([key, value]) => !same(key, value));
  return Object.fromEntries(other) as Partial<T>;
}

/** "Poster!A1:B2,Poster!D1" → "A1:B2,D1" */
function localAddress(range: Excel.Range | Excel.RangeAreas): string | null {
  return range.isNullObject ? null : range.address.replaceAll(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '');
}
