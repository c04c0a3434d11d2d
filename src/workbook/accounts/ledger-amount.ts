/**
 * An amount of the accounts: a number, or a text as people and systems write it, also with the minus behind
 * ("1 234,50-") or apart ("- 1 234,50"), or parentheses for it, and with points or commas between thousands where nothing
 * else can be meant ("1.234,50"). Null for what is no amount. Spec: reconcile §1
 */
import { amountOfOre, negate, type Amount } from '#core/money/amount';
import { readCellNumber } from '#core/money/cell';
import { parseAmount } from '#core/money/parse';
import type { Unit } from '#core/money/unit';
import { unreadableFor } from '#core/money/unreadable';
import type { RowProblem } from '#core/reconcile/unread-row';
import type { CellValue } from '#sheet/cell';
import { mayBeThousands } from '../import/comma-thousands';

/** Most texts of most files: whole kronor with a decimal mark and two digits, read without ceremony. */
const usual = /^([-−]?)(0|[1-9]\d{0,11})(?:[.,](\d{2}))?$/;

const hasSign = /[-−–+]/;
const LONGEST = 60;

/** What a file says of the amounts of a column. */
export interface Written {
  readonly unit: Unit;
  /** Whether commas divide its fields. */
  readonly commas: boolean;
}

export function ledgerAmount(value: CellValue, { unit, commas }: Written): Amount | null {
  if (typeof value === 'number') return readCellNumber(value, unit).amount;
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const text = value.trim();
  const [, sign, kronor, ore] = unit === 'kr' ? (usual.exec(text) ?? []) : [];
  if (kronor !== undefined) {
    const amount = amountOfOre(Number(kronor) * 100 + Number(ore ?? 0));
    return sign === '' ? amount : negate(amount);
  }
  if (commas && mayBeThousands(text)) return null;
  const plain = withoutMinus(text);
  // A sign on both sides: nobody can say whether it was meant once or twice.
  if (plain !== undefined && hasSign.test(plain)) return null;
  // "cirka 5" and "upp till 5" are no bookings.
  const parsed = parseAmount(unmarked(plain ?? text), { unit, decided: true });
  if (!parsed.ok) return null;
  const { amount } = parsed.written;
  return plain === undefined ? amount : negate(amount);
}

/** Why a value is none, in a row that says it is one. */
export function whyNoLedgerAmount(value: CellValue, { unit, commas }: Written): RowProblem {
  if (typeof value === 'number') return whyNoNumber(value, unit);
  if (typeof value !== 'string') return 'no-number';
  if (value.length > LONGEST) return 'too-long';
  if (commas && mayBeThousands(value.trim())) return 'ambiguous-comma';
  const plain = withoutMinus(value.trim());
  if (plain !== undefined && hasSign.test(plain)) return 'two-signs';
  const parsed = parseAmount(unmarked(plain ?? value), { unit, decided: true });
  return parsed.ok ? 'no-number' : unreadableFor(parsed.problem);
}

function whyNoNumber(value: number, unit: Unit): RowProblem {
  const code = readCellNumber(value, unit).problem?.code;
  return code === 'money/below-ore' ? 'below-ore' : 'too-long';
}

/** Thousands apart by points or by commas where the other is the decimal mark, or where they stand twice: "1.234" may be 1,234. */
const marked = [
  [/^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/, '.'],
  [/^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/, ','],
] as const;

/** The text without the marks between thousands. */
function unmarked(text: string): string {
  return text.replace(/\d[\d.,]*\d/, (number) => {
    const [, mark] = marked.find(([pattern]) => pattern.test(number)) ?? [];
    return mark === undefined ? number : number.replaceAll(mark, '');
  });
}

/** What stands beside a minus that is parted from it or behind it, or in brackets that mean one. */
function withoutMinus(text: string): string | undefined {
  const [, apart] = /^[-−]\s+(\d[^()]*)$/.exec(text) ?? [];
  const [, behind] = /^([^()]*\d)\s*[-−]$/.exec(text) ?? [];
  const [, enclosed] = /^\(([^()]*\d[^()]*)\)$/.exec(text) ?? [];
  return apart ?? behind ?? enclosed;
}
