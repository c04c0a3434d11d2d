import {
  absolute,
  add,
  amountOfOre,
  equals,
  isNegative,
  isZero,
  negate,
  oreOf,
  sum,
  sumKnown,
  ZERO,
} from '#core/money/amount';
import { Defect } from '#core/money/invariant';

const kr = (kronor: number) => amountOfOre(kronor * 100);

describe('Amounts §1: exact kronor', () => {
  test('ten öre and twenty öre are thirty öre', () => {
    expect(add(amountOfOre(10), amountOfOre(20))).toStrictEqual(amountOfOre(30));
  });

  test('an öre added to ninety quadrillion kronor is not lost', () => {
    const large = amountOfOre(9_007_199_254_740_993n);
    expect(oreOf(add(large, amountOfOre(1)))).toBe(9_007_199_254_740_994n);
    expect(oreOf(sum([amountOfOre(Number.MAX_SAFE_INTEGER), kr(1), kr(1)]))).toBe(
      9_007_199_254_741_191n,
    );
  });

  test('the same amount is the same value, whether it was reached through large numbers or small ones', () => {
    const large = amountOfOre(10n ** 30n);
    const back = add(add(large, kr(415)), negate(large));
    expect(back).toStrictEqual(kr(415));
    expect(equals(back, kr(415))).toBe(true);
    expect(sum([large, kr(415), negate(large)])).toStrictEqual(kr(415));
  });

  test('zero has no sign', () => {
    expect(amountOfOre(-0)).toStrictEqual(ZERO);
    expect(negate(ZERO)).toStrictEqual(ZERO);
    expect(isZero(add(kr(5), kr(-5)))).toBe(true);
    expect(isNegative(ZERO)).toBe(false);
  });

  test('the absolute amount of a decrease is the increase', () => {
    expect(absolute(kr(-65))).toStrictEqual(kr(65));
    expect(absolute(kr(65))).toStrictEqual(kr(65));
  });

  test('the sum of nothing is zero', () => {
    expect(sum([])).toStrictEqual(ZERO);
    expect(sumKnown([])).toStrictEqual(ZERO);
  });

  test('a sum with an unknown part is unknown, never a smaller sum', () => {
    expect(sumKnown([kr(65), null, kr(350)])).toBeNull();
    expect(sumKnown([kr(65), ZERO, kr(350)])).toStrictEqual(kr(415));
  });

  test('parts of an öre are refused as a mistake of ours', () => {
    expect(() => amountOfOre(0.5)).toThrow(Defect);
    expect(() => amountOfOre(2 ** 53)).toThrow(Defect);
  });
});
