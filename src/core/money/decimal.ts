/**
 * The one door to decimal.js: a clone with explicit precision, for what whole öre cannot hold
 * (percentages, weights, shares before rounding). Nobody outside core/money imports the library.
 *
 * The default precision of 20 digits would round even a sum (99999999999999999999 + 0.01 loses the öre),
 * so the clone carries 80 digits, and `exactly` proves that a result has not been rounded.
 */
import Library from 'decimal.js';
import { invariant } from './invariant';

const DIGITS = 80;

/** Rounds half away from zero where it must round at all; strings stay plain, never "1e+21". */
export const Decimal = Object.freeze(
  Library.clone({
    precision: DIGITS,
    rounding: Library.ROUND_HALF_UP,
    toExpNeg: -DIGITS,
    toExpPos: DIGITS,
    defaults: true,
  }),
);

export type Decimal = Library;

/** Passes an exact result through; a result with as many digits as the precision may have lost some. */
export function exactly(result: Decimal): Decimal {
  invariant(result.isFinite() && result.precision() < DIGITS, 'the result is exact', {
    digits: result.precision(),
  });
  return result;
}
