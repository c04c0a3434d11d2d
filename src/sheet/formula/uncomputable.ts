/**
 * Thrown inside an evaluation that meets something we do not compute, and caught where the evaluation began.
 * It is no value, because IFERROR must not swallow it, and no failure: the formula is fine, we are not up to it.
 * Spec: recalculation §4
 */
export class UncomputableFormula extends Error {
  override readonly name = 'UncomputableFormula';
}

export function uncomputable(why: string): never {
  throw new UncomputableFormula(why);
}
