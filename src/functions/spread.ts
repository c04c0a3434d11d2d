/**
 * An amount shared out by weights, in the shape of the weights: whole multiples of the smallest unit whose sum is the
 * amount, to the last digit. Spec: functions §4, allocation §5
 */
import { allOf, answer, type Answer, type InBothLanguages } from './answer';
import { cellOf } from './argument';
import { decimalInGrid, givenDecimal, givenQuantum } from './decimal-argument';
import { largeTable, sharedOut, type Asked } from './ask-engine';
import type { Matrix } from './matrix';

const WEIGHTS = { sv: 'vikter', en: 'weights' };

export function spread(amount: unknown, weights: Matrix, smallest: unknown): Answer<number[][]> {
  const cells = weights.flatMap((row, at) =>
    row.map((weight, column) => ({ weight, name: cellOf(WEIGHTS, at, column) })),
  );
  const tooLarge = largeTable(cells.length);
  if (tooLarge) return tooLarge;
  const quantum = givenQuantum(smallest);
  if (!quantum.ok) return quantum;
  const total = givenDecimal(amount, { sv: 'belopp', en: 'amount' });
  if (!total.ok) return total;
  const numbers = allOf(cells.map(({ weight, name }) => givenDecimal(weight, name)));
  if (!numbers.ok) return numbers;
  const row: InBothLanguages = { sv: 'beloppet', en: 'the amount' };
  const asked: Asked = {
    quantum: quantum.value,
    rows: [{ name: row, total: total.value }],
    columns: cells.map(({ name }) => ({ name, total: null })),
    weights: [numbers.value],
  };
  const shares = sharedOut(asked);
  if (!shares.ok) return shares;
  const values = allOf((shares.value[0] ?? []).map(decimalInGrid));
  return values.ok ? answer(inShapeOf(weights, values.value)) : values;
}

function inShapeOf(weights: Matrix, values: readonly number[]): number[][] {
  let next = 0;
  return weights.map((row) => {
    const from = next;
    next += row.length;
    return values.slice(from, next);
  });
}
