import { amountOfOre } from '#core/money/amount';
import {
  canAgree,
  differenceOfFigures,
  exactFigure,
  halfStepText,
  sumOfFigures,
  writtenFigure,
} from '#core/money/figure';
import { writtenAs } from './written-as';

const tkr = (count: number) => amountOfOre(count * 100_000);
const figure = (text: string) => writtenFigure(writtenAs(text));

describe('Amounts §3: a written amount is an interval', () => {
  test.each([
    ['727,1 mkr', '50000'],
    ['727 mkr', '500000'],
    ['415 tkr', '500'],
    ['0,415 mkr', '500'],
    ['415 kr', '0.5'],
    ['12,34 kr', '0.005'],
    ['1,1 mdkr', '50000000'],
  ])('”%s” stands for all within %s kronor', (text, expected) => {
    expect(halfStepText(writtenAs(text))).toBe(expected);
  });

  test('the ends belong to the interval', () => {
    const agrees = (exact: number) => canAgree(figure('727,1 mkr'), exactFigure(tkr(exact)));
    expect([727_049, 727_050, 727_100, 727_150, 727_151].map(agrees)).toStrictEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test('half an öre is not lost', () => {
    const agrees = (ore: number) => canAgree(figure('12,34 kr'), exactFigure(amountOfOre(ore)));
    expect([1233, 1234, 1235].map(agrees)).toStrictEqual([false, true, false]);
  });

  test('the difference of 727,5 and 727,1 mkr is 0,4 ± 0,1 mkr', () => {
    const change = differenceOfFigures(figure('727,5 mkr'), figure('727,1 mkr'));
    expect(change).toStrictEqual({ amount: tkr(400), slack: 20_000_000n });
    expect(canAgree(exactFigure(tkr(415)), change)).toBe(true);
    expect(canAgree(exactFigure(tkr(500)), change)).toBe(true);
    expect(canAgree(exactFigure(tkr(501)), change)).toBe(false);
  });

  test('half digits add in sums of mixed units', () => {
    const total = sumOfFigures([figure('4 600 tkr'), figure('0,2 mkr')]);
    expect(total).toStrictEqual({ amount: tkr(4_800), slack: 10_100_000n });
    expect(canAgree(total, figure('4,8 mkr'))).toBe(true);
    expect(sumOfFigures([])).toStrictEqual(exactFigure(tkr(0)));
  });

  test('neighbouring figures are different amounts, overlapping ones may be the same', () => {
    expect(canAgree(figure('727,1 mkr'), figure('727,2 mkr'))).toBe(false);
    expect(canAgree(figure('727,1 mkr'), figure('727,15 mkr'))).toBe(true);
    expect(canAgree(figure('727 mkr'), figure('727,4 mkr'))).toBe(true);
    expect(canAgree(exactFigure(tkr(1)), exactFigure(tkr(1)))).toBe(true);
    expect(canAgree(exactFigure(tkr(1)), exactFigure(tkr(2)))).toBe(false);
  });
});
