/** The few looks of the cells we write. Sober on screen and on paper; colour never carries meaning alone. */
import type { CellStyle } from '#sheet/cell';
import type { Column, ColumnKind } from '../contract/column';

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
