/**
 * The money of a model: an amount shared out by exact shares in whole tkr with the allocation engine, exact to the amount,
 * equal shares alike but for one tkr; and what a change is in per cent. Spec: national §2, allocation §7
 */
import { shareByWeight, TKR } from '#core/allocation/sharing';
import { isNegative, isZero, oreOf, subtract, type Amount } from '#core/money/amount';
import { fraction, shownNumber, type Fraction } from './fraction';

/** Whole thousands of kronor are what a model shares out. */
export function isWholeTkr(amount: Amount): boolean {
  return oreOf(amount) % oreOf(TKR) === 0n;
}

/**
 * One amount for each share, in their order, summing to `amount`; only the proportions of the shares count. Null when
 * nothing can be shared out: the amount is negative or no whole tkr, a share negative, all of them zero, nobody there.
 */
export function sharedOut(amount: Amount, shares: readonly Fraction[]): readonly Amount[] | null {
  if (isNegative(amount) || !isWholeTkr(amount)) return null;
  if (shares.some(({ numerator }) => numerator < 0n)) return null;
  if (shares.every(({ numerator }) => numerator === 0n)) return null;
  const scale = shares.reduce((product, { denominator }) => product * denominator, 1n);
  const parts = shares.map(({ numerator, denominator }, index) => ({
    name: String(index),
    weight: numerator * (scale / denominator),
  }));
  const sharing = shareByWeight(amount, parts, TKR);
  return sharing.kind === 'shared' ? sharing.lines.map((line) => line.amount) : null;
}

/** The change in per cent of what was, with two decimals; null when there was nothing, or either is unknown. */
export function percentChange(from: Amount | null, to: Amount | null): number | null {
  if (!from || !to || isZero(from)) return null;
  return shownNumber(fraction(100n * oreOf(subtract(to, from)), oreOf(from)), 2);
}
