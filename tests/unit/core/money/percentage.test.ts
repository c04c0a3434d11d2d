import { amountOfOre } from '#core/money/amount';
import { Defect } from '#core/money/invariant';
import { percentageOf } from '#core/money/percentage';

const tkr = (count: number) => amountOfOre(count * 100_000);

describe('Amounts §11: percentages', () => {
  test('an index of 2,5 % on 100 000 tkr is 2 500 tkr, and nothing is rounded', () => {
    expect(percentageOf(tkr(100_000), 2.5, tkr(1))).toStrictEqual({
      amount: tkr(2_500),
      rounding: '0',
    });
  });

  test('what the rounding takes or gives is told in kronor', () => {
    expect(percentageOf(tkr(727_085), 2.5, tkr(1))).toStrictEqual({
      amount: tkr(18_177),
      rounding: '-125',
    });
    expect(percentageOf(tkr(727_085), 2.5, amountOfOre(1))).toStrictEqual({
      amount: amountOfOre(1_817_712_500),
      rounding: '0',
    });
    expect(percentageOf(amountOfOre(1), 50, amountOfOre(1))).toStrictEqual({
      amount: amountOfOre(1),
      rounding: '0.005',
    });
  });

  test('half a quantum is rounded away from zero, up and down', () => {
    expect(percentageOf(tkr(50), 1, tkr(1)).amount).toStrictEqual(tkr(1));
    expect(percentageOf(tkr(-50), 1, tkr(1))).toStrictEqual({ amount: tkr(-1), rounding: '-500' });
    expect(percentageOf(tkr(50), -1, tkr(1)).amount).toStrictEqual(tkr(-1));
    expect(percentageOf(tkr(-49), 1, tkr(1))).toStrictEqual({ amount: tkr(0), rounding: '490' });
  });

  test('the noise of a calculated index does not reach the amount', () => {
    expect(percentageOf(tkr(1_000), (1.1 - 1) * 100, tkr(1))).toStrictEqual({
      amount: tkr(100),
      rounding: '0',
    });
  });

  test('a quantum is positive and a percentage finite', () => {
    expect(() => percentageOf(tkr(1), 1, tkr(0))).toThrow(Defect);
    expect(() => percentageOf(tkr(1), NaN, tkr(1))).toThrow(Defect);
  });
});
