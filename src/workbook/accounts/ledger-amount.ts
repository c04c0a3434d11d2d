/**
 * An amount of the accounts: a number, or a text as people and systems write it, also with the minus behind
 * ("1 234,50-") or parentheses for it. Null for what is no amount. Spec: reconcile §1
 */
import { amountOfOre, negate, type Amount } from '#core/money/amount';
import { readCellNumber } from '#core/money/cell';
import { parseAmount } from '#core/money/parse';
import type { Unit } from '#core/money/unit';
import type { CellValue } from '#sheet/cell';

/** Most texts of most files: whole kronor with a decimal mark and two digits, read without ceremony. */
const usual = /^([-−]?)(\d{1,12})(?:[.,](\d{2}))?$/;

export function ledgerAmount(value: CellValue, unit: Unit): Amount | null {
  if (typeof value === 'number') return readCellNumber(value, unit).amount;
  if (typeof value !== 'string' || value.length > 60) return null;
  const text = value.trim();
  const [, sign, kronor, ore] = unit === 'kr' ? (usual.exec(text) ?? []) : [];
  if (kronor !== undefined) {
    const amount = amountOfOre(Number(kronor) * 100 + Number(ore ?? 0));
    return sign === '' ? amount : negate(amount);
  }
  const [, behind] = /^([^()]*\d)\s*[-−]$/.exec(text) ?? [];
  const [, enclosed] = /^\(([^()]*\d[^()]*)\)$/.exec(text) ?? [];
  const plain = behind ?? enclosed;
  // A sign on both sides: nobody can say whether it was meant once or twice.
  if (plain !== undefined && /[-−–+]/.test(plain)) return null;
  // "cirka 5" and "upp till 5" are no bookings.
  const parsed = parseAmount(plain ?? text, { unit, decided: true });
  if (!parsed.ok) return null;
  const { amount } = parsed.written;
  return plain === undefined ? amount : negate(amount);
}
