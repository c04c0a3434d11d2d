/** Ranges as Excel passes them: rows of cells. Spec: functions §1 */
import type { Amount } from '#core/money/amount';
import type { Unit } from '#core/money/unit';
import { allOf, answer, type Answer, type InBothLanguages } from './answer';
import { cellOf, definite, givenAmount, type Given } from './argument';

export type Matrix = readonly (readonly unknown[])[];

/** Every amount of a range, row by row, or the first cell that holds none: an estimate is none to reckon with. */
export function amountsIn(
  range: Matrix,
  unit: Unit,
  argument: InBothLanguages,
): Answer<readonly Amount[]> {
  const given = givenIn(range, unit, argument);
  return given.ok ? answer(given.value.map(({ amount }) => amount)) : given;
}

/** The same with what each was given as. */
export function givenIn(
  range: Matrix,
  unit: Unit,
  argument: InBothLanguages,
): Answer<readonly Given[]> {
  const single = range.length === 1 && range[0]?.length === 1;
  return allOf(
    range.flatMap((cells, row) =>
      cells.map((cell, column) =>
        givenAmount(cell, unit, single ? argument : cellOf(argument, row, column), definite),
      ),
    ),
  );
}
