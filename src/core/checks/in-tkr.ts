/** Amounts in the words of a finding: exact, in thousands of kronor. */
import type { Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';

export const sv = (amount: Amount): string => formatAmount(amount, { unit: 'tkr' });
export const en = (amount: Amount): string => formatAmount(amount, { unit: 'tkr', language: 'en' });
