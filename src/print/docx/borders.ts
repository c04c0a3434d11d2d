/** The rules of a table in Word: under the headings, above sums, around the total, a hair line between rows. */
import { BorderStyle, type IBorderOptions, type ITableCellBorders } from 'docx';
import type { RowKind } from '#core/appendix/document';

export type Weight = 'heading' | RowKind | 'columns';

const no: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

export const noBorders = {
  top: no,
  bottom: no,
  left: no,
  right: no,
  insideHorizontal: no,
  insideVertical: no,
};

export function bordersOf(weight: Weight): ITableCellBorders {
  const hair: IBorderOptions = { style: BorderStyle.SINGLE, size: 2, color: 'D2D0CE' };
  const rule: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '201F1E' };
  switch (weight) {
    case 'columns':
      return { bottom: { ...rule, size: 10 } };
    case 'sum':
      return { top: rule };
    case 'total':
      return { top: rule, bottom: { style: BorderStyle.DOUBLE, size: 6, color: '201F1E' } };
    case 'heading':
      return {};
    default:
      return { bottom: hair };
  }
}
