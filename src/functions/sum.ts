/** The exact sum of a range, to the öre. Amounts of different kinds have none: "upp till 5 mkr" is no decided 5 mkr. Spec: functions §3 */
import { sum } from '#core/money/amount';
import { refuse, type Answer } from './answer';
import { givenUnit, inGrid } from './argument';
import { givenIn, type Matrix } from './matrix';

export function exactSum(range: Matrix, unitName: unknown): Answer<number> {
  const unit = givenUnit(unitName, 'kr');
  if (!unit.ok) return unit;
  const given = givenIn(range, unit.value, { sv: 'belopp', en: 'amounts' });
  if (!given.ok) return given;
  const kinds = new Set(given.value.map(({ written }) => written?.kind ?? 'decided'));
  if (kinds.size > 1) {
    return refuse('wrong', {
      sv: 'Beloppen är av olika slag: beslutade, uppskattade, tak och reservationer summeras var för sig.',
      en: 'The amounts are of different kinds: decided ones, estimates, ceilings and reservations are summed each by itself.',
    });
  }
  return inGrid(sum(given.value.map(({ amount }) => amount)), unit.value);
}
