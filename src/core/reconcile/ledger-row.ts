/**
 * A row of the accounts as it was read: how much was booked, when, and the codes it was booked on. Amounts are exact,
 * with the sign of the file; null is what could not be read. Spec: reconcile §1
 */
import type { Source } from '#core/budget/words';
import type { Amount } from '#core/money/amount';
import type { UnreadRow } from './unread-row';

/** The parts of a row by which it can be known; the last is its text. */
export const parts = ['code', 'unit', 'account', 'project', 'activity', 'text'] as const;
export type Part = (typeof parts)[number];

export interface LedgerRow {
  /** The row's number in the file, counted from 1. */
  readonly row: number;
  readonly amount: Amount | null;
  /** "2026-03"; null where the file does not say, or says something that is no month. */
  readonly month: string | null;
  readonly codes: Readonly<Partial<Record<Part, string>>>;
  /** A post that the row names itself, by Post-id or name. */
  readonly post: string | null;
  readonly source: Source | null;
  /** Why the amount, else the month, is null where the file says something. */
  readonly unread?: UnreadRow;
}

export interface Ledger {
  /** The file. */
  readonly name: string;
  readonly sheet: string | null;
  /** Column letters of the amount, for places. */
  readonly amountColumn: string;
  readonly hasPeriods: boolean;
  readonly rows: readonly LedgerRow[];
}
