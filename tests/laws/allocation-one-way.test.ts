import fc from 'fast-check';
import type { Problem, ProblemCell } from '#core/allocation/problem';
import { isWhole } from '#core/allocation/share';
import { spread, type SpreadCell } from '#core/allocation/spread';
import { between, chanceFrom } from './allocation-tables';
import { everyFilling, limitsOfCell } from './brute-force';
import { referenceLargestRemainder } from './reference-largest-remainder';

/** One row whose columns are free. */
function row(total: bigint, cells: readonly Partial<ProblemCell>[], quantum = 1n): Problem {
  const columns = cells.map((_, index) => `C${index + 1}`);
  return {
    decimals: 0,
    quantum,
    rows: [{ id: 'R', total }],
    columns: columns.map((id) => ({ id, total: null })),
    cells: cells.map((cell, index) => ({
      ...{ row: 'R', column: columns[index] ?? '', weight: 1n },
      ...{ min: null, max: null, hold: null, forbidden: false },
      ...cell,
    })),
  };
}

function cellsOf(problem: Problem): readonly SpreadCell[] | null {
  const result = spread(problem);
  return result.kind === 'spread' ? result.cells : null;
}

const valuesOf = (problem: Problem) => cellsOf(problem)?.map(({ value }) => value) ?? null;
const sumOf = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n);

/** Weights of which many are equal and some are zero, but not all. */
const anyWeights = fc
  .array(fc.oneof(fc.bigInt(0n, 3n), fc.bigInt(0n, 10n ** 15n)), { minLength: 1, maxLength: 12 })
  .filter((weights) => weights.some((weight) => weight > 0n));
const anyTotal = fc.oneof(fc.bigInt(-20n, 20n), fc.bigInt(-(10n ** 15n), 10n ** 15n));

describe('Allocation §5, §7: one amount is shared by largest remainder', () => {
  test('10 000 random allocations agree with an independent reference', () => {
    let ties = 0;
    let zeros = 0;
    const differing: unknown[] = [];
    for (let seed = 1; seed <= 10_000; seed++) {
      const chance = chanceFrom(seed);
      const count = between(chance, 1, 14);
      const greatest = chance() < 0.6 ? 3 : 100_000;
      const least = chance() < 0.6 ? 0 : 1;
      const weights: bigint[] = Array.from({ length: count }, () =>
        BigInt(between(chance, least, greatest)),
      );
      const total = BigInt(between(chance, -1000, 1_000_000));
      if (sumOf(weights) === 0n) weights.push(1n);
      const cells =
        cellsOf(
          row(
            total,
            weights.map((weight) => ({ weight })),
          ),
        ) ?? [];
      const reference = referenceLargestRemainder(total, weights);
      if (cells.some(({ value }, index) => value !== reference[index]))
        differing.push({ total, weights });
      if (weights.includes(0n)) zeros += 1;
      const whole = sumOf(weights);
      const rests = weights.map((weight) => (total * weight) % whole).filter((rest) => rest !== 0n);
      if (new Set(rests).size < rests.length) ties += 1;
    }
    expect(differing).toStrictEqual([]);
    expect(ties).toBeGreaterThan(2000);
    expect(zeros).toBeGreaterThan(2000);
  });

  test('the shares sum to the amount, and each value is the floor or the ceiling of its exact share', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, fc.bigInt(1n, 1000n), (units, weights, quantum) => {
        const total = units * quantum;
        const cells =
          cellsOf(
            row(
              total,
              weights.map((weight) => ({ weight })),
              quantum,
            ),
          ) ?? [];
        expect(sumOf(cells.map(({ value }) => value))).toBe(total);
        const whole = sumOf(weights);
        cells.forEach(({ value, share }, index) => {
          const exact = [
            share.numerator * whole,
            units * (weights[index] ?? 0n) * share.denominator,
          ];
          expect(exact[0]).toBe(exact[1]);
          expect(value % quantum).toBe(0n);
          const off = (value / quantum) * share.denominator - share.numerator;
          expect(off < share.denominator && off > -share.denominator).toBe(true);
        });
      }),
    );
  });

  test('posts permuted together with their rank get the same amounts', () => {
    const anyOrder = anyWeights.chain((weights) => {
      const all = weights.map((_, index) => index);
      const length = { minLength: all.length, maxLength: all.length };
      return fc.tuple(fc.constant(weights), fc.shuffledSubarray(all, length));
    });
    fc.assert(
      fc.property(anyTotal, anyOrder, (total, [weights, order]) => {
        // The columns stand in another order; the cells keep their rank, so nobody gains by standing elsewhere.
        const problem = row(
          total,
          weights.map((weight) => ({ weight })),
        );
        const columns = order.flatMap((index) => problem.columns[index] ?? []);
        expect(valuesOf({ ...problem, columns })).toStrictEqual(valuesOf(problem));
      }),
    );
  });

  test('posts of different remainders get the same amounts in whatever order they stand', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, (total, weights) => {
        const whole = sumOf(weights);
        const rests = weights.map((weight) => (total * weight) % whole);
        fc.pre(new Set(rests).size === rests.length);
        const turned = valuesOf(
          row(
            total,
            [...weights].reverse().map((weight) => ({ weight })),
          ),
        );
        const straight = valuesOf(
          row(
            total,
            weights.map((weight) => ({ weight })),
          ),
        );
        expect(turned?.reverse()).toStrictEqual(straight);
      }),
    );
  });

  test('a cut is the mirror image of an increase', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, (total, weights) => {
        const cells = weights.map((weight) => ({ weight }));
        const mirrored = valuesOf(row(-total, cells))?.map((value) => -value);
        expect(mirrored).toStrictEqual(valuesOf(row(total, cells)));
      }),
    );
  });

  test('weights that are all so many times greater change nothing', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, fc.bigInt(1n, 10n ** 9n), (total, weights, times) => {
        const greater = valuesOf(
          row(
            total,
            weights.map((weight) => ({ weight: weight * times })),
          ),
        );
        expect(greater).toStrictEqual(
          valuesOf(
            row(
              total,
              weights.map((weight) => ({ weight })),
            ),
          ),
        );
      }),
    );
  });
});

describe('Allocation §4, §5: limits and held amounts', () => {
  interface Tried {
    readonly problem: Problem;
    readonly values: readonly bigint[] | null;
  }

  /** Small rows with limits, many of them tight, about a third of them impossible. */
  const tried: readonly Tried[] = Array.from({ length: 3000 }, (_, index) => {
    const chance = chanceFrom(50_000 + index);
    const total = BigInt(between(chance, 0, 9));
    const cells = Array.from({ length: between(chance, 1, 4) }, () => {
      const weight = BigInt(chance() < 0.2 ? 0 : between(chance, 1, 3));
      const least = BigInt(between(chance, 0, 4));
      const most = least + BigInt(between(chance, 0, 3));
      const kind = chance();
      if (kind < 0.1) return { weight, hold: least };
      return {
        weight,
        min: kind < 0.5 ? least : null,
        max: kind > 0.3 && kind < 0.8 ? most : null,
      };
    });
    const problem = row(total, cells);
    return { problem, values: valuesOf(problem) };
  });
  const fillings = ({ problem }: Tried) => {
    const total = problem.rows[0]?.total ?? 0n;
    return everyFilling(
      problem,
      problem.cells.map((cell) => limitsOfCell(cell, total)),
    );
  };

  test('a row can be served exactly when some way of filling it exists', () => {
    const differing = tried.filter(
      (one) => (one.values !== null) !== (fillings(one).next().done !== true),
    );
    expect(differing).toStrictEqual([]);
    const impossible = tried.filter(({ values }) => values === null).length;
    expect(impossible).toBeGreaterThan(tried.length / 5);
    expect(impossible).toBeLessThan(tried.length * 0.6);
  });

  test('the rows tried hold zero weights and limits that bind, at least a fifth of each; ties are counted above', () => {
    const part = (has: (one: Tried) => boolean) => tried.filter(has).length / tried.length;
    const isZero = ({ problem }: Tried) => problem.cells.some(({ weight }) => weight === 0n);
    const binds = ({ problem, values }: Tried) =>
      problem.cells.some(({ min, max }, index) => [min, max].includes(values?.[index] ?? -1n));
    expect(part(isZero)).toBeGreaterThan(0.2);
    expect(part(binds)).toBeGreaterThan(0.2);
  });

  test('values lie within limits and held cells keep their amount', () => {
    const broken = tried.flatMap(({ problem, values }) =>
      (values ?? []).filter((value, index) => {
        const cell = problem.cells[index];
        const limit = cell && limitsOfCell(cell, 100n);
        return limit && (value < limit.least || value > limit.most);
      }),
    );
    expect(broken).toStrictEqual([]);
  });

  test('between its limits every cell has the same share for each unit of weight', () => {
    const unequal = tried.filter(({ problem }) => {
      const cells = cellsOf(problem) ?? [];
      const between = cells.flatMap(({ share }, index) => {
        const cell = problem.cells[index];
        const limit = cell && limitsOfCell(cell, 100n);
        const low = (limit?.least ?? 0n) * share.denominator;
        const high = (limit?.most ?? 0n) * share.denominator;
        const inside = share.numerator > low && share.numerator < high;
        return inside ? [{ ...share, weight: cell?.weight ?? 0n }] : [];
      });
      const [first] = between;
      return between.some(
        ({ numerator, denominator, weight }) =>
          first &&
          numerator * first.denominator * first.weight !== first.numerator * denominator * weight,
      );
    });
    expect(unequal).toStrictEqual([]);
  });

  test('no allowed rounding to floors and ceilings is nearer to the shares', () => {
    const worse = tried.filter(({ problem }) => {
      const cells = cellsOf(problem);
      if (!cells) return false;
      const denominator = cells.reduce((product, { share }) => product * share.denominator, 1n);
      const exact = cells.map(({ share }) => share.numerator * (denominator / share.denominator));
      const choices = cells.map(({ share }) => {
        const floor = share.numerator / share.denominator;
        return { least: floor, most: isWhole(share) ? floor : floor + 1n };
      });
      const distance = (values: readonly bigint[]) =>
        sumOf(
          values.map((value, index) => {
            const off = value * denominator - (exact[index] ?? 0n);
            return off < 0n ? -off : off;
          }),
        );
      const own = distance(cells.map(({ value }) => value));
      return [...everyFilling(problem, choices)].some((values) => distance(values) < own);
    });
    expect(worse).toStrictEqual([]);
  });
});
