/**
 * What the status bar says of the selected numbers. The sum is exact: numbers are read as tkr at fifteen digits, as
 * everywhere in the house, so hundred-thousandths of a number are the finest that is summed. Spec: workbench §2
 */
import { sum, type Amount } from '#core/money/amount';
import { readCellNumber } from '#core/money/cell';
import { formatNumber } from '#core/money/format';
import type { Worksheet } from '#sheet/worksheet';
import type { Rectangle } from '../office/session';
import { everything } from './selection';

/** "Antal: 3   Summa: 1 101 385", or nothing for fewer than two numbers. */
export function sumText(sheet: Worksheet, { top, left, bottom, right }: Rectangle): string {
  if (top === bottom && left === right) return '';
  const used = everything(sheet);
  const amounts: (Amount | null)[] = [];
  for (let row = top; row <= Math.min(bottom, used.bottom); row += 1) {
    for (let column = left; column <= Math.min(right, used.right); column += 1) {
      const { value } = sheet.cell(row, column);
      if (typeof value === 'number') amounts.push(readCellNumber(value, 'tkr').amount);
    }
  }
  if (amounts.length < 2) return '';
  const known = amounts.filter((amount) => amount !== null);
  const total =
    known.length === amounts.length
      ? formatNumber(sum(known), { unit: 'tkr' })
      : 'går ej att räkna';
  return `Antal: ${amounts.length}   Summa: ${total}`;
}
