/** Amounts in whole tkr, and as a person reads them; null stays unknown. */
import { amountOfOre, type Amount } from '#core/money/amount';
import { formatNumber } from '#core/money/format';

export const tkr = (count: number): Amount => amountOfOre(count * 100_000);

export const shown = (amount: Amount | null | undefined): string =>
  amount ? formatNumber(amount, { unit: 'tkr' }).replaceAll('\u00a0', ' ') : 'okänt';
