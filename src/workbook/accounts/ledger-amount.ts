/**
 * An amount of the accounts: a number, or a text as people and systems write it, also with the minus behind
 * ("1 234,50-") or parentheses for it. Null for what is no amount. Spec: reconcile §1
 */
import { amountOfOre, negate, type Amount } from '#core/money/amount';
import { readCellNumber } from '#core/money/cell';
import { parseAmount } from '#core/money/parse';
import type { Unit } from '#core/money/unit';
import { unreadableFor } from '#core/money/unreadable';
import type { RowProblem } from '#core/reconcile/unread-row';
import type { CellValue } from '#sheet/cell';

/** Most texts of most files: whole kronor with a decimal mark and two digits, read without ceremony. */
const usual = /^([-−]?)(\d{1,12})(?:[.,](\d{2}))?$/;

const hasSign = /[-−–+]/;
const LONGEST = 60;

export function ledgerAmount(value: CellValue, unit: Unit): Amount | null {
  if (typeof value === 'number') return readCellNumber(value, unit).amount;
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const text = value.trim();
  const [, sign, kronor, ore] = unit === 'kr' ? (usual.exec(text) ?? []) : [];
  if (kronor !== undefined) {
    const amount = amountOfOre(Number(kronor) * 100 + Number(ore ?? 0));
    return sign === '' ? amount : negate(amount);
  }
  const plain = withoutMinus(text);
  // A sign on both sides: nobody can say whether it was meant once or twice.
  if (plain !== undefined && hasSign.test(plain)) return null;
  // "cirka 5" and "upp till 5" are no bookings.
  const parsed = parseAmount(plain ?? text, { unit, decided: true });
  if (!parsed.ok) return null;
  const { amount } = parsed.written;
  return plain === undefined ? amount : negate(amount);
}

/** Why a value is none, in a row that says it is one. */
export function whyNoLedgerAmount(value: CellValue, unit: Unit): RowProblem {
  if (typeof value !== 'string') return 'no-number';
  if (value.length > LONGEST) return 'too-long';
  const plain = withoutMinus(value.trim());
  if (plain !== undefined && hasSign.test(plain)) return 'two-signs';
  const parsed = parseAmount(plain ?? value, { unit, decided: true });
  return parsed.ok ? 'no-number' : unreadableFor(parsed.problem);
}

/** What stands before a minus, or in brackets that mean one. */
function withoutMinus(text: string): string | undefined {
  const [, behind] = /^([^()]*\d)\s*[-−]$/.exec(text) ?? [];
  const [, enclosed] = /^\(([^()]*\d[^()]*)\)$/.exec(text) ?? [];
  return behind ?? enclosed;
}
