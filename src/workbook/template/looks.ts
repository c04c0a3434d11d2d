/** The few looks of the cells we write. Sober on screen and on paper; colour never carries meaning alone. */
import type { CellStyle } from '#sheet/cell';
import type { PageSetup } from '#sheet/page-setup';
import type { Column, ColumnKind } from '../contract/column';
import type { CellInput } from '../host';

const formats: Readonly<Record<ColumnKind, string>> = {
  text: 'General',
  choice: '@',
  written: '@',
  amount: '#,##0',
  number: '#,##0',
  decimal: 'General',
  percent: 'General',
  month: '@',
  whole: '0',
  date: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm',
};

export const title: CellStyle = { numberFormat: 'General', bold: true, color: '1F3864' };
export const caption: CellStyle = { numberFormat: 'General', italic: true, color: '595959' };
export const label: CellStyle = { numberFormat: 'General', bold: true };
export const sumOfRow: CellStyle = { numberFormat: '#,##0', bold: true };
/** Headings of a table, and of what looks like one. */
export const band: CellStyle = { numberFormat: 'General', bold: true, fill: 'DDE6F2' };
export const plainAmount: CellStyle = { numberFormat: '#,##0' };

/** How our sheets print: on A4, as wide as one page, with the sheet's name and the page's number below. */
export const page = {
  orientation: 'portrait',
  paperSize: 9,
  fitToWidth: 1,
  fitToHeight: 0,
  footer: '&L&A&RSida &P av &N',
} as const satisfies PageSetup;

/** A cell of a new sheet, its row and column from 0. */
export function cell(row: number, column: number, content: CellInput, style: CellStyle) {
  return { row, column, content, style };
}

/** Text beside a number would touch it: counts and dates stand in the middle, amounts to the right. */
const alignment: Readonly<Partial<Record<ColumnKind, CellStyle['align']>>> = {
  amount: 'right',
  number: 'right',
  decimal: 'right',
  percent: 'right',
  month: 'center',
  whole: 'center',
  date: 'center',
  instant: 'center',
  written: 'right',
};

/** No text is wrapped: not every program fits the height of a row to what it holds. */
export function columnLook({ kind }: Column): CellStyle {
  const align = alignment[kind];
  const numberFormat = formats[kind];
  return align === undefined ? { numberFormat } : { numberFormat, align };
}

export function headingLook({ kind }: Column): CellStyle {
  const align = alignment[kind];
  return align === undefined ? band : { ...band, align };
}
