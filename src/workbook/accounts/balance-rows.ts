/** Rows of the accounts that say what an account came to before or after its bookings. Spec: reconcile §1 */
import type { Finding, Place } from '#core/findings/finding';
import { sum, ZERO } from '#core/money/amount';
import type { LedgerRow } from '#core/reconcile/ledger-row';
import type { CellValue } from '#sheet/cell';
import { raise } from './findings';

const BALANCE =
  /^\s*(?:(?:in|ut)gående\s+(?:balans|saldo)|(?:opening|closing)\s+balance)(?![\p{L}\p{N}])/iu;

/** Whether a text of the row begins with "Ingående balans" or the like. */
export function isBalance(cells: readonly CellValue[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && BALANCE.test(cell));
}

/** They are not counted, and that is told once. */
export function balancesLeftOut(
  rows: readonly LedgerRow[],
  placeOf: (row: number) => Place,
): readonly Finding[] {
  if (rows.length === 0) return [];
  const total = sum(rows.map(({ amount }) => amount ?? ZERO));
  const where = rows.map(({ row }) => placeOf(row));
  return [raise('accounts/balances-left-out', { rows: rows.length, total }, { where })];
}
