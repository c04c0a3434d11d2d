/**
 * A percentage of an amount, such as the uplift of a base by an index of 2,5 %.
 * Guarantees: the product is exact; it is rounded once, to the quantum that the caller names, half away from zero, and
 * what the rounding gave or took is told. Sharing an amount out by weights belongs to core/allocation. Spec: amounts §11
 */
import { amountOfOre, oreOf, type Amount } from './amount';
import { Decimal, exactly, shownDecimal } from './decimal';
import { invariant } from './invariant';

export interface Portion {
  /** A whole multiple of the quantum. */
  readonly amount: Amount;
  /** Amount − exact product, in kronor as a plain decimal; "0" when nothing was rounded. */
  readonly rounding: string;
}

/** `percent` is the number of a cell or a setting, read at 15 significant digits; it must be finite. */
export function percentageOf(base: Amount, percent: number, quantum: Amount): Portion {
  invariant(oreOf(quantum) > 0n, 'a quantum is positive');
  const hundredths = exactly(decimalOf(base), 'times', shownDecimal(percent));
  const exact = exactly(hundredths, 'times', new Decimal('0.01'));
  const rounded = exact.toNearest(decimalOf(quantum));
  const difference = exactly(rounded, 'minus', exact);
  return {
    amount: amountOfOre(BigInt(rounded.toString())),
    rounding: exactly(difference, 'times', new Decimal('0.01')).toString(),
  };
}

function decimalOf(amount: Amount): Decimal {
  return new Decimal(oreOf(amount).toString());
}
