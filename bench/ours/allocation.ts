/**
 * Ours: one amount shared out over many parts with a reason for each, beside plain largest remainder on BigInt that knows
 * no limits and gives no reasons; and two-way tables with held, limited and forbidden cells.
 */
import type { Problem } from '#core/allocation/problem';
import { spread } from '#core/allocation/spread';
import { chanceFrom, twoWayTable } from '../../tests/laws/allocation-tables';
import { roundsOf } from '../amounts';
import { asked, print } from '../lap';
import { weightsOf, TOTAL, type AllocationQuestion } from '../weights';

const { who, rows, columns, rounds } = asked<AllocationQuestion>();

/** Largest remainder as it is written on a napkin: floors, then one each to the largest rests, ties in order. */
function plain(total: bigint, weights: readonly bigint[]): bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const values = weights.map((weight) => (total * weight) / whole);
  const left = total - values.reduce((sum, value) => sum + value, 0n);
  const rests = weights.map((weight, index) => ({ index, rest: (total * weight) % whole }));
  rests.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const { index } of rests.slice(0, Number(left))) values[index] = (values[index] ?? 0n) + 1n;
  return values;
}

function oneRow(weights: readonly bigint[]): Problem {
  return {
    decimals: 0,
    quantum: 1n,
    rows: [{ id: 'R', total: TOTAL }],
    columns: weights.map((_, index) => ({ id: `P${String(index)}`, total: null })),
    cells: weights.map((weight, index) => ({
      ...{ row: 'R', column: `P${String(index)}`, weight },
      ...{ min: null, max: null, hold: null, forbidden: false },
    })),
  };
}

function oneWay() {
  const weights = weightsOf(columns).map(BigInt);
  const problem = oneRow(weights);
  const answered = () => {
    if (who === 'plain') return plain(TOTAL, weights);
    const result = spread(problem);
    return result.kind === 'spread' ? result.cells.map(({ value }) => value) : [];
  };
  const { ms, last } = roundsOf(rounds, answered);
  print(ms, { exact: String(last.reduce((sum, value) => sum + value, 0n) === TOTAL) });
}

function twoWay() {
  const size = {
    rows: [rows, rows],
    columns: [columns, columns],
    greatest: 900,
    spoilt: 0,
  } as const;
  const chance = chanceFrom(rows * columns);
  const problems = Array.from(
    { length: rounds },
    () => twoWayTable(Math.floor(chance() * 1e9), size).problem,
  );
  let turn = 0;
  let served = 0;
  const { ms } = roundsOf(rounds, () => {
    const problem = problems[turn % problems.length];
    turn += 1;
    if (problem && spread(problem).kind === 'spread') served += 1;
  });
  print(ms, { exact: String(served === turn) });
}

if (who === 'two-way') twoWay();
else oneWay();
