/**
 * Amounts typed or pasted as text, on any sheet: sums pass over them. A text is an amount when it reads as one and stands
 * among numbers, or where a formula counts with it; codes and names of years are none. Spec: checks §9
 */
import type { Finding } from '#core/findings/finding';
import { sum, type Amount } from '#core/money/amount';
import { parseAmount } from '#core/money/parse';
import { raise } from '../findings';
import type { Inspected } from './inspected';
import type { Inspection } from './inspection';
import type { SheetView } from './sheet-view';

export const numberAsText: Inspection = {
  name: 'number-as-text',
  codes: ['workbook/number-as-text'],
  run: (inspected) => inspected.views.flatMap((view) => textsForNumbers(view, inspected)),
};

/** Digits in groups, with a comma; a code such as 0415 is no number. */
const NUMBER = /^[-−–+]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:[\s\u00a0\u202f\u2009]\d{3})+)(?:[.,]\d+)?$/;

interface NumberText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly amount: Amount | null;
}

function textsForNumbers(view: SheetView, inspected: Inspected): readonly Finding[] {
  const byColumn = new Map<string, NumberText[]>();
  const { worksheet } = view;
  worksheet.cells.forEach(({ value, formula }, row, column) => {
    if (typeof value !== 'string' || formula !== undefined) return;
    const text = value.trim();
    if (!/\d/.test(text)) return;
    const bare = text.replace(/\s*(?:kr|tkr|mkr)\.?$/i, '');
    if (!NUMBER.test(bare)) return;
    const region = view.region(row, column);
    if (!region || row < region.firstBodyRow || !view.isMoney(row, column)) return;
    if (!isAmongNumbers(view, row, column, inspected)) return;
    const parsed = parseAmount(text, { unit: view.unit(row, column) });
    const cell = { row, column, text: value, amount: parsed.ok ? parsed.written.amount : null };
    const group = `${String(region.area.top)}:${String(column)}`;
    byColumn.set(group, [...(byColumn.get(group) ?? []), cell]);
  });
  return [...byColumn.values()].flatMap((cells) => {
    const [first] = cells;
    if (!first) return [];
    const where = cells.map(({ row, column }) => view.place(row, column));
    const effect = sum(cells.flatMap(({ amount }) => amount ?? []));
    return [raise('workbook/number-as-text', { text: first.text }, { where, effect })];
  });
}

/** Its column holds more numbers than texts, or a formula counts with the cell. */
function isAmongNumbers(view: SheetView, row: number, column: number, inspected: Inspected) {
  const region = view.region(row, column);
  if (!region) return false;
  let [numbers, words] = [0, 0];
  for (const step of [-1, 1]) {
    for (let at = row + step, seen = 0; seen < 8; at += step) {
      if (at < region.firstBodyRow || at > region.area.bottom) break;
      const value = view.value(at, column);
      if (value === null) continue;
      seen += 1;
      if (typeof value === 'number') numbers += 1;
      else if (typeof value === 'string' && !NUMBER.test(value.trim())) words += 1;
    }
  }
  if (numbers >= 2 && numbers > words) return true;
  return words === 0 && inspected.readersOf(view, row, column).length > 0;
}
