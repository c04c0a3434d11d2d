/**
 * The one door to decimal.js: a clone with explicit precision, for what whole öre cannot hold (the decimals of a
 * cell, percentages). Nobody outside core/money imports the library.
 *
 * The default precision of 20 digits would round even a sum (99999999999999999999 + 0.01 loses the öre),
 * so the clone carries 80 digits, and `exactly` proves that a result has not been rounded: it computes once
 * towards zero and once away from it, and only an exact result comes out the same.
 */
import Library from 'decimal.js';
import { invariant } from './invariant';

const DIGITS = 80;

function cloneRounding(rounding: Library.Rounding) {
  // Plain digits whatever the size, never "1e+21".
  const plain = { toExpNeg: -9e15, toExpPos: 9e15 };
  return Object.freeze(Library.clone({ defaults: true, precision: DIGITS, rounding, ...plain }));
}

/** Rounds half away from zero where it must round at all. */
export const Decimal = cloneRounding(Library.ROUND_HALF_UP);
export type Decimal = Library;

const towardsZero = cloneRounding(Library.ROUND_DOWN);
const awayFromZero = cloneRounding(Library.ROUND_UP);

/** a + b, a − b or a × b, proved to be exact; a Defect when 80 digits cannot hold it. */
export function exactly(a: Decimal, operation: 'plus' | 'minus' | 'times', b: Decimal): Decimal {
  const low = new towardsZero(a)[operation](b);
  const high = new awayFromZero(a)[operation](b);
  invariant(low.isFinite() && low.eq(high), 'the result is exact', { operation });
  return new Decimal(low);
}

/**
 * The decimal that a double shows at 15 significant digits, as Excel shows it: 0.1 + 0.2 shows 0.3.
 * Decimals of up to 15 digits come back from a double unharmed; what a double holds beyond them is noise
 * of binary arithmetic. The double must be finite (a Defect otherwise).
 */
export function shownDecimal(double: number): Decimal {
  invariant(Number.isFinite(double), 'a number of a cell is finite', { double });
  return new Decimal(double.toPrecision(15));
}
