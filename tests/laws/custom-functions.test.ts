/** What holds for all amounts and weights that a sheet can hold. */
import fc from 'fast-check';
import { spread } from '../../src/functions/spread';
import { spreadTable } from '../../src/functions/spread-table';
import { exactSum } from '../../src/functions/sum';
import { readAmount } from '../../src/functions/read-amount';
import { writeAmount } from '../../src/functions/format-amount';

const weight = fc.integer({ min: 1, max: 1000 });
const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('Functions: laws', () => {
  test('§3: the sum of öre as doubles is the sum of öre as whole numbers', () => {
    const ore = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
    fc.assert(
      fc.property(fc.array(ore, { minLength: 1, maxLength: 50 }), (amounts) => {
        const answer = exactSum(
          amounts.map((amount) => [amount / 100]),
          null,
        );
        expect(answer).toEqual({ ok: true, value: total(amounts) / 100 });
      }),
    );
  });

  test('§4: shares are whole, sum to the amount and have the shape of the weights', () => {
    const table = fc.integer({ min: 1, max: 6 }).chain((width) =>
      fc.array(fc.array(weight, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(whole, table, (amount, weights) => {
        const answer = spread(amount, weights, null);
        const shares = answer.ok ? answer.value : [];
        expect(shares.map((row) => row.length)).toEqual(weights.map((row) => row.length));
        expect(shares.flat().every(Number.isInteger)).toBe(true);
        expect(total(shares.flat())).toBe(amount);
      }),
    );
  });

  test('§4: a table keeps both margins', () => {
    const margins = fc
      .array(fc.array(fc.nat(500), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 })
      .map((cells) => ({
        rows: cells.map(total),
        columns: [0, 1, 2].map((at) => total(cells.map((row) => row[at] ?? 0))),
        weights: cells.map((row) => row.map((cell) => cell + 1)),
      }));
    fc.assert(
      fc.property(margins, ({ rows, columns, weights }) => {
        const answer = spreadTable(
          rows.map((row) => [row]),
          [columns],
          weights,
          null,
        );
        const table = answer.ok ? answer.value : [];
        expect(table.map(total)).toEqual(rows);
        expect([0, 1, 2].map((at) => total(table.map((row) => row[at] ?? 0)))).toEqual(columns);
      }),
      { numRuns: 50 },
    );
  });

  test('§6, §7: what is written is read back', () => {
    const unit = fc.constantFrom('kr', 'tkr', 'mkr');
    fc.assert(
      fc.property(whole, unit, (kronor, written) => {
        const manner = { unit: written, decimals: null, from: null, language: null };
        const text = writeAmount(kronor, manner);
        expect(readAmount(text.ok ? text.value : '', null)).toEqual({ ok: true, value: kronor });
      }),
    );
  });
});
