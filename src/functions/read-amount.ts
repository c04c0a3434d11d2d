/** A written amount as a number: "727,1 mkr" is 727100 tkr. Spec: functions §6 */
import type { Answer } from './answer';
import { givenAmount, givenUnit, inGrid } from './argument';

/** A number without a unit beside it is kronor. What is no decided amount is refused: a number cannot say "upp till". */
export function readAmount(text: unknown, unitName: unknown): Answer<number> {
  const unit = givenUnit(unitName, 'kr');
  if (!unit.ok) return unit;
  const given = givenAmount(text, 'kr', { sv: 'text', en: 'text' }, ['decided']);
  return given.ok ? inGrid(given.value.amount, unit.value) : given;
}
