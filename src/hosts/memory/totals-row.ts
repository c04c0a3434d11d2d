/**
 * Whether a totals row can move down without breaking anything. Formulas that name the table's columns do not mind;
 * those that name cells by their address would be left pointing at what stands there afterwards.
 */
import { MAX_COLUMNS, contains, overlaps, type Area } from '#sheet/address';
import { endsOn, namedAreas } from '#sheet/named-areas';
import type { Table, Worksheet } from '#sheet/worksheet';
import type { Draft } from './draft';

/** Whether a formula outside the row refers to it by address. */
export function refersToRow(draft: Draft, sheet: Worksheet, row: Area): boolean {
  const number = new RegExp(`\\$?${row.top + 1}(?!\\d)`);
  for (const each of draft.sheets) {
    for (const [key, { formula }] of each.cells) {
      if (formula === undefined || !(number.test(formula) || formula.includes(':'))) continue;
      const [line, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
      if (each === sheet && contains(row, row.sheet, line, column)) continue;
      if (namedAreas(formula, each.name).some((area) => endsOn(area, row))) return true;
    }
  }
  return false;
}

/** Whether the totals row's own formulas name no cell of the table by address. */
export function isMovable(draft: Draft, sheet: Worksheet, { area }: Table): boolean {
  const whole = { ...area, sheet: sheet.name };
  for (let column = area.left; column <= area.right; column += 1) {
    const { formula } = draft.cell(sheet, area.bottom, column);
    if (formula === undefined) continue;
    if (namedAreas(formula, sheet.name).some((named) => overlaps(named, whole))) return false;
  }
  return true;
}
