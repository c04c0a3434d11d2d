/**
 * What rounded figures say about exact ones: the least and the greatest whole multiple of a quantum that is printed as
 * written, when half a digit is rounded away from zero. "727,1 mkr" in whole tkr is 727 050 – 727 149. Spec: amounts §10
 */
import { amountOfOre, oreOf, type Amount } from './amount';
import { writtenFigure } from './figure';
import { invariant } from './invariant';
import type { Written } from './written';

export interface Bounds {
  readonly least: Amount;
  readonly greatest: Amount;
}

/** null when no multiple of the quantum is printed as what is written. */
export function boundsAt(written: Written, quantum: Amount): Bounds | null {
  const { least, greatest } = halfOpen(written);
  return multiples(least, greatest, quantum);
}

/**
 * The bounds of the amounts before and after an exact change, each narrowed by the other: 727,1 and 727,5 mkr with a
 * change of 415 tkr leave 727 050 – 727 134 and 727 465 – 727 549 tkr. null when the three contradict each other, or
 * when the change is no multiple of the quantum.
 */
export function boundsAroundChange(
  before: Written,
  after: Written,
  change: Amount,
  quantum: Amount,
): { readonly before: Bounds; readonly after: Bounds } | null {
  const step = oreOf(change);
  if (step % oreOf(quantum) !== 0n) return null;
  const [from, to] = [halfOpen(before), halfOpen(after)];
  const least = from.least > to.least - step ? from.least : to.least - step;
  const greatest = from.greatest < to.greatest - step ? from.greatest : to.greatest - step;
  const bounds = multiples(least, greatest, quantum);
  return bounds && { before: bounds, after: shifted(bounds, step) };
}

/** Least and greatest whole öre that are printed as written: half a digit belongs to the figure further from zero. */
function halfOpen(written: Written): { least: bigint; greatest: bigint } {
  const { amount, slack } = writtenFigure(written);
  const twice = 2n * oreOf(amount);
  // Twice the öre, so that half an öre is whole; an end that is rounded away is left out.
  const least = twice - slack + (twice > 0n ? 0n : 1n);
  const greatest = twice + slack - (twice < 0n ? 0n : 1n);
  return { least: ceiling(least, 2n), greatest: floor(greatest, 2n) };
}

function multiples(least: bigint, greatest: bigint, quantum: Amount): Bounds | null {
  const size = oreOf(quantum);
  invariant(size > 0n, 'a quantum is positive');
  const first = ceiling(least, size) * size;
  const last = floor(greatest, size) * size;
  return first > last ? null : { least: amountOfOre(first), greatest: amountOfOre(last) };
}

function shifted({ least, greatest }: Bounds, step: bigint): Bounds {
  return {
    least: amountOfOre(oreOf(least) + step),
    greatest: amountOfOre(oreOf(greatest) + step),
  };
}

function floor(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

function ceiling(dividend: bigint, divisor: bigint): bigint {
  return -floor(-dividend, divisor);
}
