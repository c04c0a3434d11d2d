/** The few looks of the cells we write. Sober on screen and on paper; colour never carries meaning alone. */
import type { CellStyle } from '#sheet/cell';
import type { Column, ColumnKind } from '../contract/column';

const formats: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  choice: '@',
  written: '@',
  amount: '#,##0',
  number: '#,##0',
  whole: '0',
  date: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm',
};

export const title: CellStyle = { numberFormat: 'General', bold: true, color: '1F3864' };
export const caption: CellStyle = { numberFormat: 'General', italic: true, color: '595959' };
export const label: CellStyle = { numberFormat: 'General', bold: true };
export const total: CellStyle = { numberFormat: '#,##0', bold: true, topBorder: true };
export const plainAmount: CellStyle = { numberFormat: '#,##0' };

export function columnLook({ kind, width }: Column): CellStyle {
  const numberFormat = kind === 'text' && width <= 26 ? 'General' : formats[kind];
  if (kind === 'amount' || kind === 'number') return { numberFormat, align: 'right' };
  if (kind === 'text' && width > 40) return { numberFormat, wrap: true };
  return { numberFormat };
}
