/**
 * Exact fractions for the models: weights, shares and the weight at which something turns. Always in lowest terms with a
 * positive denominator, so equal fractions are alike. A number of a cell is taken at the 15 digits that Excel shows.
 * Money leaves it through share-out.ts. Spec: national §2
 */
import { common, decimalText, fractionAsDecimal } from '#core/allocation/decimal-text';
import { invariant } from '#core/money/invariant';

export interface Fraction {
  readonly numerator: bigint;
  /** Positive. */
  readonly denominator: bigint;
}

export const NONE: Fraction = { numerator: 0n, denominator: 1n };
export const WHOLE: Fraction = { numerator: 1n, denominator: 1n };

/** numerator / denominator in lowest terms; the denominator is not zero (a Defect otherwise). */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  invariant(denominator !== 0n, 'a fraction has a denominator');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = sign * common(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The finite number of a cell, at 15 significant digits. */
export function fractionOf(number: number): Fraction {
  const [digits = '', power = ''] = number.toExponential(14).split('e');
  const scale = Number(power) - 14;
  const whole = BigInt(digits.replace('.', ''));
  return scale < 0
    ? fraction(whole, 10n ** BigInt(-scale))
    : fraction(whole * 10n ** BigInt(scale));
}

export function plus(a: Fraction, b: Fraction): Fraction {
  const numerator = a.numerator * b.denominator + b.numerator * a.denominator;
  return fraction(numerator, a.denominator * b.denominator);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { ...b, numerator: -b.numerator });
}

export function multiplied(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** a / b; b is not zero (a Defect otherwise). */
export function divided(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** The exact sum; of nothing, none. */
export function total(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(plus, NONE);
}

/** Negative, zero or positive, as a sort expects. */
export function order(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const { numerator } = minus(a, b);
  return numerator < 0n ? -1 : numerator > 0n ? 1 : 0;
}

export function isNone({ numerator }: Fraction): boolean {
  return numerator === 0n;
}

/** To be shown: a number of so many decimals at most, half away from zero. */
export function shownNumber({ numerator, denominator }: Fraction, places: number): number {
  const size = fractionAsDecimal(
    numerator < 0n ? -numerator : numerator,
    denominator,
    places,
    false,
  );
  return (numerator < 0n ? -1 : 1) * Number(decimalText(size)) || 0;
}

/** As JSON writes it: "0.25"; with twelve decimals where it does not end. */
export function fractionText({ numerator, denominator }: Fraction): string {
  return decimalText(fractionAsDecimal(numerator, denominator, 12));
}
