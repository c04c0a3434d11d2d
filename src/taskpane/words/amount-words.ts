/** Amounts and counts inside sentences, per language. */
import { compare, ZERO, type Amount } from '#core/money/amount';
import { formatAmount, formatChange, formatNumber } from '#core/money/format';
import type { Language } from '#core/money/language';

/** The printing of amounts in one language, and counted nouns: "1 post", "3 poster". */
export function amountWords(language: Language) {
  return {
    /** Exactly, in thousands: "415 tkr". */
    tkr: (amount: Amount) => formatAmount(amount, { unit: 'tkr', language }),
    /** The number alone, for columns whose heading says tkr. */
    inTkr: (amount: Amount) => formatNumber(amount, { unit: 'tkr', language }),
    /** "+65 tkr". */
    change: (amount: Amount) => formatChange(amount, { unit: 'tkr', language }),
    /** The change alone, for columns whose heading says tkr: "+65". */
    changeInTkr: (amount: Amount) =>
      (compare(amount, ZERO) > 0 ? '+' : '') + formatNumber(amount, { unit: 'tkr', language }),
    /** As prose writes it, with one decimal: "727,5 mkr". */
    mkr: (amount: Amount) => formatAmount(amount, { unit: 'mkr', decimals: 1, language }),
    count: (number: number, one: string, many: string) =>
      `${String(number)}\u00A0${number === 1 ? one : many}`,
  };
}

/** A number of a cell as people read it, to the digit: "3 500". */
export function plainNumber(language: Language) {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  // Made for the first number: it takes half as long as all the rest of the pane's start, which shows none.
  let format: Intl.NumberFormat | undefined;
  return (number: number) => {
    format ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
    return format.format(number);
  };
}
