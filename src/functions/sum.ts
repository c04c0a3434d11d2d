/** The exact sum of a range, to the öre. Spec: functions §3 */
import { sum } from '#core/money/amount';
import type { Answer } from './answer';
import { givenUnit, inGrid } from './argument';
import { amountsIn, type Matrix } from './matrix';

export function exactSum(range: Matrix, unitName: unknown): Answer<number> {
  const unit = givenUnit(unitName, 'kr');
  if (!unit.ok) return unit;
  const amounts = amountsIn(range, unit.value, { sv: 'belopp', en: 'amounts' });
  return amounts.ok ? inGrid(sum(amounts.value), unit.value) : amounts;
}
