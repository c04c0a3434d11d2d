/** The month that a cell says: "2026-03", "202603", a date, "mars 2026", or a real date of a workbook. Spec: reconcile §1, workbook §6 */
import { monthOf } from '#core/budget/written-date';
import type { CellValue } from '#sheet/cell';
import { serialToIso } from '#sheet/dates';

/** A number of a year that no accounts are of is the number of a period, 3 or 202613, and no date. */
const OF_OUR_TIME = /^(?:19[5-9]|20)\d\d-/;

/** Null for what is no month. */
export function monthOfCell(value: CellValue, dates1904: boolean): string | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const text = String(value).trim();
  const [, year, month] = /^(19\d\d|20\d\d)(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (year !== undefined && month !== undefined) return `${year}-${month}`;
  if (typeof value === 'number' && value < 1_000_000) {
    const date = serialToIso(value, dates1904) ?? '';
    return OF_OUR_TIME.test(date) ? date.slice(0, 7) : null;
  }
  return text.length > 30 ? null : monthOf(text);
}
