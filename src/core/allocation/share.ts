/**
 * A share before rounding, counted in quanta: a fraction of whole numbers, so that one-way shares are exact.
 * Two-way shares are seldom fractions of whole numbers; they are then known to far beyond a billionth of a quantum
 * and say so by `exact: false`. Spec: allocation §5, §6
 */
import { invariant } from '#core/money/invariant';

export interface Share {
  readonly numerator: bigint;
  /** Positive. */
  readonly denominator: bigint;
  readonly exact: boolean;
}

export function wholeShare(quanta: bigint): Share {
  return { numerator: quanta, denominator: 1n, exact: true };
}

export function negateShare(share: Share): Share {
  return { ...share, numerator: -share.numerator };
}

/** The greatest whole number of quanta that is not above the share. */
export function floorOf({ numerator, denominator }: Share): bigint {
  return floorDivide(numerator, denominator);
}

/** What rounding down takes, in parts of the denominator: zero or more. */
export function remainderOf({ numerator, denominator }: Share): bigint {
  const rest = numerator % denominator;
  return rest < 0n ? rest + denominator : rest;
}

export function isWhole({ numerator, denominator }: Share): boolean {
  return numerator % denominator === 0n;
}

/** Division rounded towards minus infinity; the divisor is positive (a Defect otherwise). */
export function floorDivide(dividend: bigint, divisor: bigint): bigint {
  invariant(divisor > 0n, 'a divisor is positive');
  const quotient = dividend / divisor;
  return dividend < 0n && dividend % divisor !== 0n ? quotient - 1n : quotient;
}

/** Division rounded to the nearest whole number, halves upwards; the divisor is positive. */
export function nearestDivide(dividend: bigint, divisor: bigint): bigint {
  return floorDivide(2n * dividend + divisor, 2n * divisor);
}
