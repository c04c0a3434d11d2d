import fc from 'fast-check';
import type { Problem } from '#core/allocation/problem';
import { spread } from '#core/allocation/spread';
import { between, chanceFrom } from './allocation-tables';
import { referenceLargestRemainder } from './reference-largest-remainder';

interface Row {
  readonly total: bigint;
  readonly weights: readonly bigint[];
}

/** Rows whose columns are free; their cells in the order that `turn` gives them. */
function problemOf(rows: readonly Row[], turn: () => number = () => 0): Problem {
  const most = Math.max(...rows.map(({ weights }) => weights.length));
  return {
    decimals: 0,
    quantum: 1n,
    rows: rows.map(({ total }, row) => ({ id: `R${row}`, total })),
    columns: Array.from({ length: most }, (_, column) => ({ id: `C${column}`, total: null })),
    cells: rows
      .flatMap(({ weights }, row) =>
        weights.map((weight, column) => ({
          turn: turn(),
          cell: {
            ...{ row: `R${row}`, column: `C${column}`, weight },
            ...{ min: null, max: null, hold: null, forbidden: false },
          },
        })),
      )
      .sort((a, b) => a.turn - b.turn)
      .map(({ cell }) => cell),
  };
}

/** What every cell got and why; nothing when the problem is not served. */
function answered(problem: Problem) {
  const result = spread(problem);
  if (result.kind !== 'spread') return [];
  return result.cells.map(({ row, value }, index) => ({
    row,
    value,
    reason: result.reasonOf(index, 'en'),
  }));
}

const sumOf = (parts: readonly bigint[]) => parts.reduce((sum, part) => sum + part, 0n);

describe('Allocation §7, §8: one amount among hundreds', () => {
  test.each([
    { remainders: 'many equal remainders', least: 1n, apart: 3, ties: 10 },
    { remainders: 'remainders of all sizes', least: 0n, apart: 1_000_000, ties: 0 },
    {
      remainders: 'remainders closer than doubles can tell',
      least: 10n ** 30n,
      apart: 9,
      ties: 10,
    },
  ])(
    '$remainders: the reference agrees, and the order is the reason just where it decided',
    ({ least, apart, ties }) => {
      let decided = 0;
      for (let seed = 1; seed <= 20; seed++) {
        const chance = chanceFrom(seed);
        const weights = Array.from(
          { length: between(chance, 100, 300) },
          () => least + BigInt(between(chance, 0, apart)),
        );
        const total = BigInt(between(chance, 1, 1_000_000));
        const answers = answered(problemOf([{ total, weights }]));
        const reference = referenceLargestRemainder(total, weights);
        expect(answers.map(({ value }) => value)).toStrictEqual(reference);
        const whole = sumOf(weights);
        const parts = weights.map((weight, index) => ({
          rest: (total * weight) % whole,
          isUp: reference[index] !== (total * weight) / whole,
        }));
        const restsOf = (up: boolean) =>
          new Set(parts.filter(({ isUp }) => isUp === up).map(({ rest }) => rest));
        const [up, down] = [restsOf(true), restsOf(false)];
        const isTied = parts.map(({ rest }) => up.has(rest) && down.has(rest));
        expect(answers.map(({ reason }) => reason.includes('in the order'))).toStrictEqual(isTied);
        if (isTied.includes(true)) decided += 1;
      }
      expect(decided).toBeGreaterThanOrEqual(ties);
    },
  );

  test('one quantum among parts of equal weight goes to the first, whatever their number', () => {
    const weights = Array.from({ length: 5000 }, () => 7n);
    const values = answered(problemOf([{ total: 1n, weights }])).map(({ value }) => value);
    expect(values).toStrictEqual([1n, ...weights.slice(1).map(() => 0n)]);
  });
});

describe('Allocation §3: rows whose columns are free', () => {
  test('rows listed among each other are shared as if each stood alone', () => {
    const anyTotal = fc.bigInt(-(10n ** 6n), 10n ** 6n);
    const anyWeights = fc.array(fc.bigInt(1n, 9n), { minLength: 1, maxLength: 9 });
    const anyRows = fc.array(fc.record({ total: anyTotal, weights: anyWeights }), {
      ...{ minLength: 2, maxLength: 4 },
    });
    fc.assert(
      fc.property(anyRows, fc.nat(), (rows, seed) => {
        const problem = problemOf(rows, chanceFrom(seed));
        const together = answered(problem);
        for (const row of problem.rows) {
          const cells = problem.cells.filter((cell) => cell.row === row.id);
          const alone = answered({ ...problem, rows: [row], cells });
          expect(together.filter((cell) => cell.row === row.id)).toStrictEqual(alone);
          expect(alone).toHaveLength(cells.length);
        }
      }),
    );
  });
});
