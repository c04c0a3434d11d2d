import { plainDecimal } from '#core/money/plain-decimal';
import { fractionAsDecimal } from '#core/allocation/decimal-text';
import type { Problem } from '#core/allocation/problem';
import { isWhole } from '#core/allocation/share';
import { spread, type Spread, type SpreadCell } from '#core/allocation/spread';
import { twoWayTable, type Made, type Size } from './allocation-tables';
import { everyFilling, excessOf, limitsOfCell, subsets } from './brute-force';
import { referenceShares } from './reference-fitting';

const tiny: Size = { rows: [2, 3], columns: [2, 3], greatest: 2, spoilt: 0.4 };
const small: Size = { rows: [3, 6], columns: [5, 12], greatest: 60, spoilt: 0.35 };
const wide: Size = { rows: [7, 7], columns: [200, 200], greatest: 900, spoilt: 0 };

const tables = (count: number, size: Size, from = 1): readonly Made[] =>
  Array.from({ length: count }, (_, index) => twoWayTable(from + index, size));

const cellsOf = (result: Spread): readonly SpreadCell[] =>
  result.kind === 'spread' ? result.cells : [];

/** Twelve decimals of a quantum, the precision in which remainders are compared. */
const PARTS = 10n ** 12n;
const partsOf = ({ share }: SpreadCell): bigint =>
  fractionAsDecimal(share.numerator * PARTS, share.denominator, 0, false).parts;

function sums(cells: readonly SpreadCell[], line: 'row' | 'column'): ReadonlyMap<string, bigint> {
  const found = new Map<string, bigint>();
  for (const cell of cells) found.set(cell[line], (found.get(cell[line]) ?? 0n) + cell.value);
  return found;
}

/** What is wrong with an answer, in words; empty when everything is exact. */
function faults(problem: Problem, cells: readonly SpreadCell[]): readonly string[] {
  const [ofRows, ofColumns] = [sums(cells, 'row'), sums(cells, 'column')];
  const wrongLines = [
    ...problem.rows.filter(({ id, total }) => (ofRows.get(id) ?? 0n) !== total),
    ...problem.columns.filter(({ id, total }) => (ofColumns.get(id) ?? 0n) !== total),
  ];
  const wrongCells = cells.filter(({ value, share }, index) => {
    const { min, max, hold, forbidden, weight } = problem.cells[index] ?? {};
    const above = value * share.denominator - share.numerator;
    return (
      above >= share.denominator ||
      above <= -share.denominator ||
      value < (min ?? 0n) ||
      (typeof max === 'bigint' && value > max) ||
      (typeof hold === 'bigint' && value !== hold) ||
      (forbidden === true && value !== 0n) ||
      (weight === 0n && hold === null && !forbidden && value !== (min ?? 0n))
    );
  });
  return [
    ...wrongLines.map(({ id }) => `${id} does not sum`),
    ...wrongCells.map(({ row, column }) => `${row} × ${column} is out of bounds`),
  ];
}

function hasTie(cells: readonly SpreadCell[]): boolean {
  const remainders = cells.flatMap((cell) =>
    isWhole(cell.share) ? [] : [((partsOf(cell) % PARTS) + PARTS) % PARTS],
  );
  return new Set(remainders).size < remainders.length;
}

describe('Allocation §4: a table can be served exactly when some way of filling it exists', () => {
  const made = tables(1500, tiny);

  test('trying every filling of small tables finds one exactly when the engine does', () => {
    const differing = made.filter(({ problem }) => {
      const limits = problem.cells.map((cell) => limitsOfCell(cell, 20n));
      const exists = everyFilling(problem, limits).next().done !== true;
      return exists !== (spread(problem).kind === 'spread');
    });
    expect(differing).toStrictEqual([]);
  });

  test('what is missing is the most that any rows have too much for any columns, and the conflict names such lines', () => {
    const wrong = made.flatMap(({ problem }) => {
      const result = spread(problem);
      if (result.kind !== 'infeasible') return [];
      const { conflict } = result;
      const limits = problem.cells.map((cell) => limitsOfCell(cell, 10n ** 6n));
      const rows = problem.rows.map(({ id }) => id);
      const columns = problem.columns.map(({ id }) => id);
      let most = 0n;
      for (const some of subsets(rows)) {
        for (const others of subsets(columns)) {
          const excess = excessOf(problem, limits, some, others);
          if (excess > most) most = excess;
        }
      }
      const named = [new Set(conflict.rows), new Set(conflict.columns)] as const;
      const owing = [new Set(rows.filter((id) => !named[0].has(id))), new Set(columns)] as const;
      const excesses = [excessOf(problem, limits, ...named), excessOf(problem, limits, ...owing)];
      return conflict.shortfall === most && excesses.includes(most) ? [] : [problem];
    });
    expect(wrong).toStrictEqual([]);
  });

  test('the tables tried hold ties, zero weights, tight limits and conflicts, at least a fifth of each', () => {
    const part = (has: (one: Made) => boolean) => made.filter(has).length / made.length;
    expect(part(({ hasZeroWeights }) => hasZeroWeights)).toBeGreaterThan(0.2);
    expect(part(({ hasTightLimits }) => hasTightLimits)).toBeGreaterThan(0.2);
    expect(part(({ problem }) => spread(problem).kind === 'infeasible')).toBeGreaterThan(0.2);
    expect(part(({ problem }) => hasTie(cellsOf(spread(problem))))).toBeGreaterThan(0.2);
  });
});

describe('Allocation §6: the shares are what bounded proportional fitting tends to', () => {
  test('the textbook procedure on ordinary numbers comes to the same shares', () => {
    let compared = 0;
    const differing = tables(60, { ...small, spoilt: 0 }).filter(({ problem }) => {
      const reference = referenceShares(problem, 600);
      if (!reference) return false;
      compared += 1;
      return cellsOf(spread(problem)).some(({ share }, index) => {
        const own = Number(share.numerator) / Number(share.denominator);
        return Math.abs(own - (reference[index] ?? NaN)) > 1e-5;
      });
    });
    expect(differing).toStrictEqual([]);
    expect(compared).toBeGreaterThan(45);
  });

  test('shares meet both margins to a billionth of a quantum before they are rounded', () => {
    const off = tables(300, { ...small, spoilt: 0 }).filter(({ problem }) => {
      const cells = cellsOf(spread(problem));
      return [...problem.rows, ...problem.columns].some(({ id, total }) => {
        const own = cells.filter(({ row, column }) => row === id || column === id);
        const sum = own.reduce((so, cell) => so + partsOf(cell), 0n);
        const gap = sum - (total ?? 0n) * PARTS;
        return (gap < 0n ? -gap : gap) > 1000n * BigInt(own.length);
      });
    });
    expect(off).toStrictEqual([]);
  });
});

describe('Allocation §7, §8: the rounding is the nearest possible, ties to the lower rank', () => {
  test('trying every floor and ceiling of small tables finds nothing nearer, and nothing as near of lower rank', () => {
    const made = tables(1500, { ...tiny, spoilt: 0 });
    let ties = 0;
    const worse = made.filter(({ problem }) => {
      const cells = cellsOf(spread(problem));
      const shares = cells.map(partsOf);
      const choices = shares.map((share) => {
        const floor = share / PARTS;
        return { least: floor, most: share % PARTS === 0n ? floor : floor + 1n };
      });
      const distance = (values: readonly bigint[]) =>
        values.reduce((sum, value, index) => {
          const off = value * PARTS - (shares[index] ?? 0n);
          return sum + (off < 0n ? -off : off);
        }, 0n);
      const all = [...everyFilling(problem, choices)].map((values) => ({
        values,
        distance: distance(values),
      }));
      const nearest = all.reduce(
        (least, one) => (one.distance < least ? one.distance : least),
        PARTS * 100n,
      );
      const best = all.filter((one) => one.distance === nearest).map(({ values }) => values);
      if (best.length > 1) ties += 1;
      best.sort((a, b) => (a.every((value, index) => value === b[index]) ? 0 : greaterFirst(a, b)));
      return cells.some(({ value }, index) => value !== best[0]?.[index]);
    });
    expect(worse).toStrictEqual([]);
    expect(ties).toBeGreaterThan(made.length / 10);
  });

  function greaterFirst(a: readonly bigint[], b: readonly bigint[]): number {
    const place = a.findIndex((value, index) => value !== b[index]);
    return (a[place] ?? 0n) > (b[place] ?? 0n) ? -1 : 1;
  }
});

describe('Allocation §3, §7: both margins are exact, limits kept, held amounts untouched', () => {
  test('2 000 tables of 3–6 × 5–12: every answer is exact', () => {
    const made = tables(2000, small, 10_000);
    const results = made.map(({ problem }) => ({ problem, result: spread(problem) }));
    const refused = results.filter(({ result }) => result.kind === 'refused');
    const inexact = results.flatMap(({ problem, result }) =>
      result.kind === 'spread' ? faults(problem, result.cells) : [],
    );
    expect(refused).toStrictEqual([]);
    expect(inexact).toStrictEqual([]);
    const part = (has: (one: Made) => boolean) => made.filter(has).length / made.length;
    expect(part(({ hasZeroWeights }) => hasZeroWeights)).toBeGreaterThan(0.2);
    expect(part(({ hasTightLimits }) => hasTightLimits)).toBeGreaterThan(0.2);
    const infeasible = results.filter(({ result }) => result.kind === 'infeasible').length;
    expect(infeasible / made.length).toBeGreaterThan(0.2);
    const tied = results.filter(({ result }) => hasTie(cellsOf(result))).length;
    expect(tied / made.length).toBeGreaterThan(0.2);
  });

  test('200 tables of 7 × 200 with held, limited and forbidden cells: every answer is exact', () => {
    const answers = tables(200, wide, 20_000).map(({ problem }) => {
      const result = spread(problem);
      return result.kind === 'spread' ? faults(problem, result.cells) : [result.kind];
    });
    expect(answers.flat()).toStrictEqual([]);
  });
});

describe('Allocation §6: tables that are hard to fit', () => {
  test.each([
    ['weights twelve powers of ten apart', { orders: 12 }],
    ['weights thirty powers of ten apart', { orders: 30 }],
    ['more than half of the cells left out', { leftOut: 0.6 }],
    ['both at once, on amounts of millions', { orders: 12, leftOut: 0.5, greatest: 4_000_000 }],
  ])('%s: every answer is exact', (_what, hard) => {
    const answers = tables(150, { ...small, spoilt: 0, ...hard }, 40_000).map(({ problem }) => {
      const result = spread(problem);
      return result.kind === 'spread' ? faults(problem, result.cells) : [result.kind];
    });
    expect(answers.flat()).toStrictEqual([]);
  });
});

describe('Allocation §3: what does not matter changes nothing', () => {
  const made = tables(250, { ...small, spoilt: 0 }, 30_000).map(({ problem }) => problem);
  const valuesOf = (problem: Problem): readonly string[] =>
    cellsOf(spread(problem))
      .map(({ row, column, value }) => `${row} × ${column}: ${value}`)
      .sort();

  test('weights that are all so many times greater give the same answer', () => {
    for (const problem of made) {
      const times = problem.cells.map((cell) => ({ ...cell, weight: (cell.weight ?? 0n) * 7919n }));
      expect(valuesOf({ ...problem, cells: times })).toStrictEqual(valuesOf(problem));
    }
  });

  test('rows and columns in another order, cells keeping their rank, give the same answer', () => {
    for (const problem of made) {
      const turned = {
        ...problem,
        rows: [...problem.rows].reverse(),
        columns: [...problem.columns.slice(2), ...problem.columns.slice(0, 2)],
      };
      expect(valuesOf(turned)).toStrictEqual(valuesOf(problem));
    }
  });

  test('other names for rows and columns give the same answer under the new names', () => {
    for (const problem of made) {
      const renamed = (id: string) => `n${id}`;
      const other: Problem = {
        ...problem,
        rows: problem.rows.map((row) => ({ ...row, id: renamed(row.id) })),
        columns: problem.columns.map((column) => ({ ...column, id: renamed(column.id) })),
        cells: problem.cells.map((cell) => ({
          ...cell,
          row: renamed(cell.row),
          column: renamed(cell.column),
        })),
      };
      const values = (result: Spread) => cellsOf(result).map(({ value }) => value);
      expect(values(spread(other))).toStrictEqual(values(spread(problem)));
    }
  });

  test('the mirror image of a problem has the mirror image of its answer', () => {
    for (const problem of made.filter(({ rows }) => rows.some(({ total }) => total > 0n))) {
      const minus = (amount: bigint | null) => (amount === null ? null : -amount);
      const mirrored: Problem = {
        ...problem,
        rows: problem.rows.map((row) => ({ ...row, total: -row.total })),
        columns: problem.columns.map((column) => ({ ...column, total: minus(column.total) })),
        cells: problem.cells.map((cell) => ({
          ...cell,
          min: minus(cell.max),
          max: minus(cell.min),
          hold: minus(cell.hold),
        })),
      };
      const answer = cellsOf(spread(mirrored));
      expect(answer.map(({ value }) => value)).toStrictEqual(
        cellsOf(spread(problem)).map(({ value }) => -value),
      );
      expect(answer.every(({ value }) => plainDecimal(value, 0) !== '-0')).toBe(true);
    }
  });
});
