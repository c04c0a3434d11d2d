/**
 * Rounding as Excel does it: on the decimal number of 15 significant digits that the double stands for, so that
 * 1.005 (in binary a hair less) rounds to 1.01. Spec: recalculation §12
 */
export type Rounding = 'half away from zero' | 'away from zero' | 'towards zero';

const DIGITS = 15;

/** Rounds to so many decimals; a negative number of them rounds to tens, hundreds … */
export function roundTo(number: number, decimals: number, rounding: Rounding): number {
  if (!Number.isFinite(number) || (Number.isInteger(number) && decimals >= 0)) return number;
  const [mantissa = '', exponent = ''] = Math.abs(number)
    .toExponential(DIGITS - 1)
    .split('e');
  const digits = mantissa.replace('.', '');
  // How many of the digits stand before the place where the number is cut.
  const kept = Number(exponent) + 1 + Math.trunc(decimals);
  // The digits end before the cut, or at the decimal sign, beyond which the double itself tells what is left.
  if (kept >= DIGITS) return decimals === 0 ? wholeOf(number, rounding) : number;
  const head = kept > 0 ? Number(digits.slice(0, kept)) : 0;
  const tail = kept >= 0 ? digits.slice(kept) : `0${digits}`;
  const rounded = Number(`${head + (goesUp(tail, rounding) ? 1 : 0)}e${-Math.trunc(decimals)}`);
  return number < 0 ? 0 - rounded : rounded;
}

/** A number of so many digits before the decimal sign that a double holds hardly any after it. */
function wholeOf(number: number, rounding: Rounding): number {
  const size = Math.abs(number);
  if (rounding === 'towards zero') return Math.trunc(number);
  const rounded = rounding === 'away from zero' ? Math.ceil(size) : Math.round(size);
  return number < 0 ? -rounded : rounded;
}

/** The largest whole number that is not above it. */
export function floorOf(number: number): number {
  return roundTo(number, 0, number < 0 ? 'away from zero' : 'towards zero');
}

function goesUp(tail: string, rounding: Rounding): boolean {
  if (rounding === 'half away from zero') return tail >= '5';
  return rounding === 'away from zero' && /[1-9]/.test(tail);
}
