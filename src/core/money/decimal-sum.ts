/** Exact sums of numbers that are no money, as a sheet shows them: plain decimals, whatever their unit. */
import { Decimal, exactly } from './decimal';

/** The sum of plain decimals as a plain decimal; of nothing "0". */
export function sumOfDecimals(decimals: readonly string[]): string {
  return decimals
    .reduce((sum, each) => exactly(sum, 'plus', new Decimal(each)), new Decimal(0))
    .toString();
}

/** The decimal with the other sign. */
export function negatedDecimal(decimal: string): string {
  return exactly(new Decimal(0), 'minus', new Decimal(decimal)).toString();
}
