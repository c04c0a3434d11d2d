/**
 * Plain decimals as text, exactly: "103.75", "-0.5". A point, digits only, no grouping, no exponent.
 * How people write amounts is another matter (core/money). Spec: allocation §1
 */
import { plainDecimal } from '#core/money/plain-decimal';
import { nearestDivide } from './share';

/** parts × 10^-places. */
export interface PlainDecimal {
  readonly parts: bigint;
  readonly places: number;
}

/** Digits allowed on either side of the point: more than any budget has, few enough for exact arithmetic. */
const MOST_DIGITS = 40;

const form = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** The decimal that the text writes, or null when it writes none, or one too long. */
export function readPlainDecimal(text: string): PlainDecimal | null {
  const [, sign, whole = '', fraction = ''] = form.exec(text) ?? [];
  if (whole === '' || whole.length > MOST_DIGITS || fraction.length > MOST_DIGITS) return null;
  const parts = BigInt(whole + fraction);
  return { parts: sign === '-' ? -parts : parts, places: fraction.length };
}

/** The most places that any of them has; what is unknown has none. */
export function mostPlaces(decimals: readonly (PlainDecimal | null)[]): number {
  let most = 0;
  for (const decimal of decimals) most = Math.max(most, decimal?.places ?? 0);
  return most;
}

/** The decimal counted in parts of 10^-places, which must be fine enough to hold it. */
export function scaledTo({ parts, places }: PlainDecimal, finer: number): bigint {
  return parts * 10n ** BigInt(finer - places);
}

/**
 * A fraction as a decimal: exact where it ends, otherwise rounded to so many places. `ends` false says that the
 * fraction only approximates something that does not end; all places are then kept.
 */
export function fractionAsDecimal(
  numerator: bigint,
  denominator: bigint,
  places: number,
  ends = true,
): PlainDecimal & { readonly exact: boolean } {
  const needed = ends ? placesNeeded(denominator / common(numerator, denominator)) : null;
  const kept = needed ?? places;
  return {
    parts: nearestDivide(numerator * 10n ** BigInt(kept), denominator),
    places: kept,
    exact: needed !== null,
  };
}

/** As text; with `padded` every place is written, zeros too. */
export function decimalText({ parts, places }: PlainDecimal, padded = false): string {
  if (!padded || places === 0) return plainDecimal(parts, places);
  const digits = String(parts < 0n ? -parts : parts).padStart(places + 1, '0');
  const split = digits.length - places;
  return `${parts < 0n ? '-' : ''}${digits.slice(0, split)}.${digits.slice(split)}`;
}

/** The greatest whole number that divides both; of 0 and b, b. */
export function common(a: bigint, b: bigint): bigint {
  let [greater, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) [greater, smaller] = [smaller, greater % smaller];
  return greater;
}

/** Decimals that 1/denominator needs (denominator in lowest terms), or null when they never end. */
function placesNeeded(denominator: bigint): number | null {
  let rest = denominator;
  const count = (factor: bigint): number => {
    let times = 0;
    for (; rest % factor === 0n; times++) rest /= factor;
    return times;
  };
  const places = Math.max(count(2n), count(5n));
  return rest === 1n ? places : null;
}
