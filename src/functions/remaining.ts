/**
 * What remains of a reservation: the reserved amount minus its ceilings ("upp till") for what is still free to promise,
 * or minus what has been paid for what is still in hand. Negative when more is promised than reserved. Spec: functions §8
 */
import { subtract, sum } from '#core/money/amount';
import type { Answer } from './answer';
import { definite, givenAmount, givenUnit, inGrid } from './argument';
import { amountsIn, type Matrix } from './matrix';

export function remaining(reserved: unknown, taken: Matrix, unitName: unknown): Answer<number> {
  const unit = givenUnit(unitName, 'kr');
  if (!unit.ok) return unit;
  const whole = givenAmount(reserved, unit.value, { sv: 'reserverat', en: 'reserved' }, definite);
  if (!whole.ok) return whole;
  const parts = amountsIn(taken, unit.value, { sv: 'avgar', en: 'less' });
  return parts.ok ? inGrid(subtract(whole.value.amount, sum(parts.value)), unit.value) : parts;
}
