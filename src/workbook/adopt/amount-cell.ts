/**
 * One amount of a foreign row as it stands: a number, a number typed as text, nothing, or something else.
 * Text is never taken for a number in silence: what it would be is kept beside the finding. Spec: adoption §6
 */
import type { Finding, Place } from '#core/findings/finding';
import { moneyFinding } from '#core/findings/money';
import type { Amount } from '#core/money/amount';
import { readCellNumber, readComputedNumber } from '#core/money/cell';
import { parseAmount } from '#core/money/parse';
import type { Unit } from '#core/money/unit';
import { unreadableFor } from '#core/money/unreadable';
import { isCellError, type CellValue } from '#sheet/cell';
import { raise } from '../findings';

export type AmountCell =
  | { readonly state: 'blank' }
  | { readonly state: 'number'; readonly amount: Amount; readonly finding: Finding | null }
  | { readonly state: 'text'; readonly amount: Amount; readonly finding: Finding }
  | { readonly state: 'unreadable'; readonly finding: Finding };

export const BLANK: AmountCell = { state: 'blank' };

/** Reads the cell in the unit of its column; `computed` where a formula gives its value. */
export function amountCell(
  value: CellValue,
  unit: Unit,
  place: Place,
  computed: boolean,
): AmountCell {
  const where = [place];
  if (value === null || (typeof value === 'string' && value.trim() === '')) return BLANK;
  if (isCellError(value)) {
    const finding = raise('workbook/error-value', { error: value.error }, { where });
    return { state: 'unreadable', finding };
  }
  if (typeof value === 'number') {
    const { amount, problem } = (computed ? readComputedNumber : readCellNumber)(value, unit);
    const finding = problem && moneyFinding(problem, where);
    if (amount) return { state: 'number', amount, finding };
    if (finding) return { state: 'unreadable', finding };
  }
  const text = String(value);
  const parsed = parseAmount(text, { unit, decided: true });
  if (parsed.ok) {
    const { amount } = parsed.written;
    const finding = raise('workbook/number-as-text', { text }, { where, effect: amount });
    return { state: 'text', amount, finding };
  }
  const reason = unreadableFor(parsed.problem);
  const finding = raise('workbook/not-an-amount', { text, reason }, { where });
  return { state: 'unreadable', finding };
}

/** The amount, typed as text or not; null when there is none that can be read. */
export function amountIn(cell: AmountCell): Amount | null {
  return cell.state === 'number' || cell.state === 'text' ? cell.amount : null;
}
