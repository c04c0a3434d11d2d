/** What holds for all positions and parts of years, whatever their numbers. */
import fc from 'fast-check';
import { partOfYear, proRata, type PartYear } from '#core/modules/part-year';
import { costOf, solve } from '#core/modules/positions/solve-position';
import { amountOfOre, equals, oreOf, ZERO, type Amount } from '#core/money/amount';

const inTkr = (tkr: number): Amount => amountOfOre(BigInt(tkr) * 100_000n);
/** By trying every number that is not far too great. */
function numbersCosting(cost: Amount, old: Amount, next: Amount, part: PartYear): number[] {
  const all = Array.from({ length: 900 }, (_, index) => index + 1);
  return all.filter((count) => equals(costOf(count, old, next, part), cost));
}

const anyTkr = fc.integer({ min: 1, max: 900_000 });

describe('Positions §2: what is solved for gives back what was asked', () => {
  const level = fc.integer({ min: 0, max: 2_000 });
  const count = fc.integer({ min: 1, max: 400 });
  const bounds = { fewest: 1, most: null, lowestLevel: ZERO };

  test('any one of the four follows from the other three, in a whole year', () => {
    fc.assert(
      fc.property(count, level, level, (n, old, next) => {
        fc.pre(old !== next);
        const whole = { days: 365, of: 365 };
        const [oldLevel, newLevel] = [inTkr(old), inTkr(next)];
        const cost = costOf(n, oldLevel, newLevel, whole);
        const known = { count: n, oldLevel, newLevel, cost };
        for (const missing of ['count', 'oldLevel', 'newLevel', 'cost'] as const) {
          const solution = solve({ ...known, [missing]: null }, whole, bounds);
          expect(solution).toEqual({ kind: 'solved', for: missing, answer: known });
        }
      }),
    );
  });

  test('a number that is not the only one to round to the cost is not taken for the answer', () => {
    const [oldLevel, newLevel, cost] = [inTkr(560), inTkr(570), inTkr(14)];
    const december = { days: 31, of: 365 };
    const solution = solve({ count: null, oldLevel, newLevel, cost }, december, bounds);
    expect(solution).toEqual({
      kind: 'listed',
      for: 'count',
      answers: [16, 17].map((number) => ({ count: number, oldLevel, newLevel, cost })),
    });
    const atMost = solve({ count: null, oldLevel, newLevel, cost }, december, {
      ...bounds,
      most: 16,
    });
    expect(atMost).toEqual({
      kind: 'listed',
      for: 'count',
      answers: [{ count: 16, oldLevel, newLevel, cost }],
    });
  });

  test('every answer that is listed costs just that, none is listed twice, and the true one is among them', () => {
    fc.assert(
      fc.property(
        count,
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 365 }),
        (n, old, rise, days) => {
          const part = { days, of: 365 };
          const newLevel = inTkr(old + rise);
          const cost = costOf(n, inTkr(old), newLevel, part);
          fc.pre(!equals(cost, ZERO));
          const solution = solve({ count: null, oldLevel: null, newLevel, cost }, part, bounds);
          const answers = solution.kind === 'listed' ? solution.answers : [];
          const wrong = answers.filter(
            (each) => !equals(costOf(each.count, each.oldLevel, newLevel, part), cost),
          );
          expect(wrong).toEqual([]);
          const keys = answers.map((each) => `${oreOf(each.oldLevel)} ${each.count}`);
          expect(new Set(keys).size).toBe(answers.length);
          // In part of a year several numbers may round to one cost: all of them are answers.
          const listed = answers
            .filter((each) => equals(each.oldLevel, inTkr(old)))
            .map((each) => each.count);
          expect(listed).toEqual(numbersCosting(cost, inTkr(old), newLevel, part));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('Modules §7: parts of a year', () => {
  const day = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('the days before and after any day make up the year, and a part is within a whole tkr of its share', () => {
    fc.assert(
      fc.property(day, anyTkr, (date, tkr) => {
        const year = Number(date.slice(0, 4));
        const before = partOfYear(year, null, date);
        const from = partOfYear(year, date, null);
        expect(before.days + from.days).toBe(before.of + 1);
        const share = oreOf(proRata(inTkr(tkr), before)) * BigInt(before.of);
        const off = share - oreOf(inTkr(tkr)) * BigInt(before.days);
        expect(2n * (off < 0n ? -off : off) <= 100_000n * BigInt(before.of)).toBe(true);
      }),
    );
  });
});
