/** How the cells of the sheet Bilaga 1 look; Excel localises the number formats. Spec: printing §7 */
import { MOVED, type AppendixDocument, type RowKind } from '#core/appendix/document';
import type { CellStyle } from '#sheet/cell';

export interface Looks {
  readonly title: CellStyle;
  readonly text: CellStyle;
  readonly stamp: CellStyle;
  readonly heading: CellStyle;
  readonly columns: CellStyle;
  readonly columnsOfAmounts: CellStyle;
  readonly block: CellStyle;
  readonly amount: CellStyle;
  readonly change: CellStyle;
  readonly notes: CellStyle;
  readonly labels: Readonly<Record<RowKind, CellStyle>>;
}

const text: CellStyle = { numberFormat: '@' };
const strong: CellStyle = { ...text, bold: true };

export function looksOf({ decimals, stamp }: AppendixDocument): Looks {
  const number = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const amount: CellStyle = { numberFormat: number, align: 'right' };
  const columns: CellStyle = { ...strong, fill: 'DDE6F2', wrap: true };
  const label: CellStyle = { ...text, wrap: true };
  return {
    title: { ...strong, color: '1F3864' },
    text,
    stamp: stamp === null ? text : { ...strong, color: 'A4262C' },
    heading: strong,
    columns,
    columnsOfAmounts: { ...columns, align: 'right' },
    block: { ...strong, color: '1F3864' },
    amount,
    change: { ...amount, numberFormat: `+${number};-${number};${number}` },
    notes: { ...text, align: 'right' },
    labels: {
      line: label,
      rest: { ...label, italic: true },
      sum: { ...label, bold: true, topBorder: true },
      total: { ...label, bold: true, topBorder: true },
    },
  };
}

/** The look of a moved figure: its number format shows the mark, so that the cell still holds the number alone. */
export const marked = (look: CellStyle): CellStyle => ({
  ...look,
  numberFormat: look.numberFormat
    .split(';')
    .map((part) => `${part}"${MOVED}"`)
    .join(';'),
});
