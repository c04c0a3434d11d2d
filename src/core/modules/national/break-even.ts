/**
 * The weight of an indicator at which a region gains nothing against what it would have had: the others keep their
 * proportions, so its share is a straight line in the weight, and where the line crosses is an exact fraction. Before the
 * rounding to whole tkr. Spec: national §5
 */
import { divided, isNone, minus, order, NONE, WHOLE, type Fraction } from '../fraction';

/** never: no weight from 0 to 1 does it · always: every weight does. */
export type BreakEven = Fraction | 'never' | 'always';

/** `atNone` and `atWhole`: its money at weight 0 and 1; `had`: what it is compared with. All on one scale. */
export function breakEven(atNone: Fraction, atWhole: Fraction, had: Fraction): BreakEven {
  const slope = minus(atWhole, atNone);
  const needed = minus(had, atNone);
  if (isNone(slope)) return isNone(needed) ? 'always' : 'never';
  const weight = divided(needed, slope);
  return order(weight, NONE) < 0 || order(weight, WHOLE) > 0 ? 'never' : weight;
}
