/**
 * The factor of a row or a column, positive, with far more digits than a number has: mantissa × 2^exponent.
 * Products with a weight are taken in whole parts of a quantum, so that margins are summed exactly.
 * Spec: allocation §6
 */

export interface Factor {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/** Binary places of a quantum in which two-way shares are computed: one part is 2^-96 quantum. */
export const PLACES = 96;

/** Binary digits that a mantissa keeps. */
const DIGITS = 192;

/** Below this a step is so small that e^step is 1 + step to what a number can tell. */
const SMALL_STEP = 2 ** -20;

export const ONE: Factor = { mantissa: 1n, exponent: 0 };

/** weight × row factor × column factor in parts, rounded down. */
export function productInParts(weight: bigint, a: Factor, b: Factor): bigint {
  const shift = a.exponent + b.exponent + PLACES;
  const digits = weight * a.mantissa * b.mantissa;
  return shift >= 0 ? digits << BigInt(shift) : digits >> BigInt(-shift);
}

/** The same in quanta as a number, for choosing directions; it may be far smaller than a part. */
export function productAsNumber(weight: bigint, a: Factor, b: Factor): number {
  const half = (a.exponent + b.exponent) / 2;
  return Number(weight) * (Number(a.mantissa) * 2 ** half) * (Number(b.mantissa) * 2 ** half);
}

/** The factor times e^step, the step taken at its word even when it is far below the last digit of a number near 1. */
export function stepped(factor: Factor, step: number): Factor {
  const small = Math.abs(step) < SMALL_STEP;
  const digits = small
    ? (1n << BigInt(DIGITS)) + BigInt(Math.trunc(step * 2 ** DIGITS))
    : BigInt(Math.trunc(Math.exp(step % Math.LN2) * 2 ** 60));
  const exponent = small ? -DIGITS : Math.trunc(step / Math.LN2) - 60;
  return shortened(factor.mantissa * digits, factor.exponent + exponent);
}

function shortened(mantissa: bigint, exponent: number): Factor {
  const surplus = mantissa.toString(16).length * 4 - DIGITS;
  return surplus <= 0
    ? { mantissa, exponent }
    : { mantissa: mantissa >> BigInt(surplus), exponent: exponent + surplus };
}
