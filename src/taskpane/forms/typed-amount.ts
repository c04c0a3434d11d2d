/** What has been typed in a field for an amount: blank, an exact amount, or something that is none. */
import { ZERO, type Amount } from '#core/money/amount';
import type { Language } from '#core/money/language';
import { parseAmount } from '#core/money/parse';
import { unreadableFor, type Unreadable } from '#core/money/unreadable';

export type TypedAmount =
  | { readonly kind: 'blank' }
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable };

/** A number without a unit is thousands of kronor, as in the workbook's columns; a sign may stand before it. */
export function typedAmount(text: string, language: Language): TypedAmount {
  const plain = text.trim().replace(/^\+\s*/, '');
  if (plain === '') return { kind: 'blank' };
  const parsed = parseAmount(plain, { unit: 'tkr', language, decided: true });
  return parsed.ok
    ? { kind: 'amount', amount: parsed.written.amount }
    : { kind: 'unreadable', reason: unreadableFor(parsed.problem) };
}

/** A recipient that is not mentioned gets nothing: a blank share is zero. */
export function shareOf(typed: TypedAmount): Amount | null {
  if (typed.kind === 'unreadable') return null;
  return typed.kind === 'blank' ? ZERO : typed.amount;
}
