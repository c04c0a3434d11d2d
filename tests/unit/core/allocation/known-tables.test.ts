/** Tables whose answers have been published elsewhere, or recorded from another program. */
import { spreadJson } from '#core/allocation/spread-json';

interface Known {
  readonly rows: readonly string[];
  readonly columns: readonly (string | undefined)[];
  readonly weights: readonly (readonly (number | string)[])[];
}

function answer({ rows, columns, weights }: Known, quantum = '1') {
  const outcome = spreadJson(
    {
      quantum,
      rows: rows.map((total, row) => ({ id: `R${row}`, total })),
      columns: columns.map((total, column) => ({ id: `C${column}`, total })),
      cells: weights.flatMap((line, row) =>
        line.map((weight, column) => ({
          row: `R${row}`,
          column: `C${column}`,
          weight: String(weight),
        })),
      ),
    },
    'en',
  );
  return outcome.answer?.feasible ? outcome.answer.cells : [];
}

const shareOut = (total: number, weights: readonly number[]): readonly number[] =>
  answer({
    rows: [String(total)],
    columns: weights.map(() => undefined),
    weights: [weights],
  }).map(({ value }) => Number(value));

describe('Allocation §11: the paradox of largest remainder is known and kept', () => {
  test('with one more to share, a small part can lose: 6, 6 and 2 share 10 as 4, 4, 2 but 11 as 5, 5, 1', () => {
    expect(shareOut(10, [6, 6, 2])).toStrictEqual([4, 4, 2]);
    expect(shareOut(11, [6, 6, 2])).toStrictEqual([5, 5, 1]);
  });

  /** Populations for the apportionment of 1880; they sum to 49 371 340 (Census Office, 1881). */
  const states = {
    ...{ Alabama: 1262505, Arkansas: 802525, California: 864694, Colorado: 194327 },
    ...{ Connecticut: 622700, Delaware: 146608, Florida: 269493, Georgia: 1542180 },
    ...{ Illinois: 3077871, Indiana: 1978301, Iowa: 1624615, Kansas: 996096 },
    ...{ Kentucky: 1648690, Louisiana: 939946, Maine: 648936, Maryland: 934943 },
    ...{ Massachusetts: 1783085, Michigan: 1636937, Minnesota: 780773, Mississippi: 1131597 },
    ...{ Missouri: 2168380, Nebraska: 452402, Nevada: 62266, 'New Hampshire': 346991 },
    ...{ 'New Jersey': 1131116, 'New York': 5082871, 'North Carolina': 1399750, Ohio: 3198062 },
    ...{ Oregon: 174768, Pennsylvania: 4282891, 'Rhode Island': 276531, 'South Carolina': 995577 },
    ...{ Tennessee: 1542359, Texas: 1591749, Vermont: 332286, Virginia: 1512565 },
    ...{ 'West Virginia': 618457, Wisconsin: 1315497 },
  };
  const names = Object.keys(states);
  const house = (seats: number) =>
    answer({
      rows: [String(seats)],
      columns: names.map(() => undefined),
      weights: [Object.values(states)],
    });

  test('the census of 1880: the quotas of Alabama, Texas and Illinois are the published ones', () => {
    const quotas = (seats: number) =>
      ['Alabama', 'Texas', 'Illinois'].map((name) =>
        house(seats)[names.indexOf(name)]?.share.slice(0, -9),
      );
    expect(Object.values(states).reduce((a, b) => a + b)).toBe(49_371_340);
    // Published, rounded: 7.646, 9.640, 18.640 of 299 and 7.671, 9.672, 18.702 of 300.
    expect(quotas(299)).toStrictEqual(['7.645', '9.639', '18.640']);
    expect(quotas(300)).toStrictEqual(['7.671', '9.672', '18.702']);
  });

  test('the census of 1880: a house that grows from 298 to 299 costs Florida a seat', () => {
    const florida = (seats: number) => house(seats)[names.indexOf('Florida')]?.value;
    expect([florida(298), florida(299)]).toStrictEqual(['2', '1']);
  });
});

describe('Allocation §7: where dinero.js departs from largest remainder', () => {
  /** Recorded from dinero.js 2.0.0-alpha.14: it gives what is left to the first parts, whatever their remainders. */
  test.each([
    { total: 10, weights: [70, 29, 1], dinero: [8, 2, 0], ours: [7, 3, 0] },
    { total: 10, weights: [1, 29, 70], dinero: [1, 2, 7], ours: [0, 3, 7] },
    { total: -10, weights: [70, 29, 1], dinero: [-8, -2, 0], ours: [-7, -3, 0] },
    {
      total: 1000,
      weights: [1, 2, 3, 4, 5, 6],
      dinero: [48, 96, 143, 190, 238, 285],
      ours: [48, 95, 143, 190, 238, 286],
    },
  ])('$total by $weights', ({ total, weights, dinero, ours }) => {
    expect(shareOut(total, weights).map((value) => value || 0)).toStrictEqual(ours);
    const whole = weights.reduce((a, b) => a + b);
    const off = (values: readonly number[]) =>
      values.reduce(
        (sum, value, i) => sum + Math.abs(value * whole - total * (weights[i] ?? 0)),
        0,
      );
    expect(off(ours)).toBeLessThan(off(dinero));
  });

  test.each([
    { total: 100, weights: [1, 1, 1], both: [34, 33, 33] },
    { total: 100, weights: [505, 295, 200], both: [51, 29, 20] },
    { total: 11, weights: [6, 6, 2], both: [5, 5, 1] },
    { total: 415, weights: [65, 350], both: [65, 350] },
  ])('both agree on $total by $weights', ({ total, weights, both }) => {
    expect(shareOut(total, weights)).toStrictEqual(both);
  });
});

describe('Allocation §6, §7: published two-way tables', () => {
  /**
   * The worked example of "Iterative proportional fitting" (Wikipedia): its first row is printed there as
   * 64.5585, 46.2325, 35.3843, 3.8248.
   */
  test('proportional fitting of the textbook table comes to the published shares', () => {
    const cells = answer({
      rows: ['150', '300', '400', '150'],
      columns: ['200', '300', '400', '100'],
      weights: [
        [40, 30, 20, 10],
        [35, 50, 100, 75],
        [30, 80, 70, 120],
        [20, 30, 40, 50],
      ],
    });
    const first = cells.slice(0, 4).map(({ share }) => Number(share).toFixed(4));
    expect(first).toStrictEqual(['64.5585', '46.2325', '35.3843', '3.8247']);
    expect(cells.slice(0, 4).map(({ value }) => value)).toStrictEqual(['65', '46', '35', '4']);
  });

  /** J. Erickson, Algorithms (2019), exercises on applications of flows: any rounding that keeps the sums will do. */
  test('a published table is rounded within its bounds, and nearer than the published rounding', () => {
    const weights = [
      [1.2, 3.4, 2.4],
      [3.9, 4.0, 2.1],
      [7.9, 1.6, 0.5],
    ];
    const published = [1, 4, 2, 4, 4, 2, 8, 1, 1];
    const cells = answer({ rows: ['7', '10', '10'], columns: ['13', '9', '5'], weights });
    expect(cells.map(({ share }) => share)).toStrictEqual(weights.flat().map(String));
    const values = cells.map(({ value }) => Number(value));
    expect(values).toStrictEqual([1, 3, 3, 4, 4, 2, 8, 2, 0]);
    const off = (rounding: readonly number[]) =>
      rounding.reduce(
        (sum, value, i) => sum + Math.abs(10 * value - 10 * (weights.flat()[i] ?? 0)),
        0,
      );
    expect(off(values)).toBeLessThan(off(published));
  });

  /**
   * Statistics Canada, "Controlled rounding" (Real Time Remote Access): weighted counts of men and women by marital status,
   * rounded to hundreds with totals of hundreds.
   */
  test("a statistical agency's table is rounded to hundreds as it was published", () => {
    const cells = answer(
      {
        rows: ['600', '600'],
        columns: ['700', '100', '400'],
        weights: [
          [361.5, 120.5, 120.5],
          [361.5, 0, 241],
        ],
      },
      '100',
    );
    expect(cells.map(({ value }) => value)).toStrictEqual(['400', '100', '100', '300', '0', '300']);
  });

  /** J. Kleinberg and É. Tardos, Algorithm Design (2006), chapter 7, exercises: rounding a census table. */
  test('the textbook census table is rounded within its bounds, and nearer than the published rounding', () => {
    const weights = [
      [11.998, 9.083, 2.919],
      [12.983, 10.872, 3.145],
      [1.019, 2.045, 0.936],
    ];
    const published = [11, 10, 3, 13, 10, 4, 2, 2, 0];
    const cells = answer({ rows: ['24', '27', '4'], columns: ['26', '22', '7'], weights });
    expect(cells.map(({ share }) => share)).toStrictEqual(weights.flat().map(String));
    const values = cells.map(({ value }) => Number(value));
    expect(values).toStrictEqual([12, 9, 3, 13, 11, 3, 1, 2, 1]);
    const thousandths = weights.flat().map((weight) => Math.round(1000 * weight));
    const off = (rounding: readonly number[]) =>
      rounding.reduce((sum, value, i) => sum + Math.abs(1000 * value - (thousandths[i] ?? 0)), 0);
    expect(off(values)).toBeLessThan(off(published));
  });
});
