/** A value of a chart as the length that is drawn: for the eye alone, the texts beside it are exact. */
import { oreOf, type Amount } from '#core/money/amount';

/** Öre of an amount, else the number itself; null when it is not known. */
export function lengthOf(value: Amount | number | null): number | null {
  if (value === null) return null;
  return typeof value === 'number' ? value : Number(oreOf(value));
}
