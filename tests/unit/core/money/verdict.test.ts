import { amountOfOre, ZERO } from '#core/money/amount';
import { differenceOfFigures, exactFigure, writtenFigure } from '#core/money/figure';
import {
  compareFigures,
  compareTwoWritten,
  compareWritten,
  verdictWords,
} from '#core/money/verdict';
import { writtenAs } from './written-as';

const tkr = (count: number) => amountOfOre(count * 100_000);
const unknown = { verdict: 'uncheckable', because: 'unknown' };

describe('Amounts §9: verdicts on what is written against what is so', () => {
  test('0,4 mkr against 415 tkr is within rounding', () => {
    expect(compareWritten(writtenAs('0,4 mkr'), tkr(415))).toStrictEqual({
      verdict: 'within-rounding',
      difference: tkr(-15),
    });
  });

  test('the total 1 101,8 mkr against 1 101 800 tkr is exact', () => {
    expect(compareWritten(writtenAs('1 101,8 mkr'), tkr(1_101_800))).toStrictEqual({
      verdict: 'exact',
      difference: ZERO,
    });
  });

  test('a remainder stated as 5,5 mkr where 5,0 is left is wrong by 500 tkr', () => {
    expect(compareWritten(writtenAs('5,5 mkr'), tkr(5_000))).toStrictEqual({
      verdict: 'wrong',
      difference: tkr(500),
    });
  });

  test('what is unknown cannot be checked, whichever side it stands on', () => {
    expect(compareWritten(null, tkr(415))).toStrictEqual(unknown);
    expect(compareWritten(writtenAs('0,4 mkr'), null)).toStrictEqual(unknown);
    expect(compareTwoWritten(writtenAs('0,4 mkr'), null)).toStrictEqual(unknown);
    expect(compareTwoWritten(null, writtenAs('0,4 mkr'))).toStrictEqual(unknown);
    expect(compareFigures(null, null)).toStrictEqual(unknown);
  });

  test('an estimate is confirmed by its rounding but never proved wrong', () => {
    const estimate = writtenAs('cirka 103 mkr');
    const elsewhere = { verdict: 'uncheckable', because: 'estimate' };
    expect(compareWritten(estimate, tkr(103_000)).verdict).toBe('exact');
    expect(compareWritten(estimate, tkr(103_400)).verdict).toBe('within-rounding');
    expect(compareWritten(estimate, tkr(104_000))).toStrictEqual(elsewhere);
    expect(compareTwoWritten(estimate, writtenAs('cirka 105 mkr'))).toStrictEqual(elsewhere);
  });

  test('a ceiling is compared with the figure it names', () => {
    expect(compareWritten(writtenAs('upp till 3,5 mkr'), tkr(3_600)).verdict).toBe('wrong');
  });
});

describe('Amounts §9: verdicts on two written amounts', () => {
  test('7,8 mkr and 7 800 tkr are the same amount', () => {
    expect(compareTwoWritten(writtenAs('7,8 mkr'), writtenAs('7 800 tkr')).verdict).toBe('exact');
  });

  test('1 101,4 and 1 101,385 mkr agree within rounding, 727,1 and 727,2 do not', () => {
    expect(compareTwoWritten(writtenAs('1 101,4 mkr'), writtenAs('1 101,385 mkr')).verdict).toBe(
      'within-rounding',
    );
    expect(compareTwoWritten(writtenAs('727,1 mkr'), writtenAs('727,2 mkr'))).toStrictEqual({
      verdict: 'wrong',
      difference: tkr(-100),
    });
  });

  test('amounts of different kinds are never compared', () => {
    expect(compareTwoWritten(writtenAs('upp till 3,5 mkr'), writtenAs('3,5 mkr'))).toStrictEqual({
      verdict: 'uncheckable',
      because: 'different-kinds',
    });
  });

  test('a change of 415 tkr between 727,1 and 727,5 mkr is within rounding', () => {
    const change = differenceOfFigures(
      writtenFigure(writtenAs('727,5 mkr')),
      writtenFigure(writtenAs('727,1 mkr')),
    );
    expect(compareFigures(exactFigure(tkr(415)), change)).toStrictEqual({
      verdict: 'within-rounding',
      difference: tkr(15),
    });
  });
});

describe('Amounts §9: the words of the verdicts', () => {
  test('in Swedish they are the group’s own', () => {
    expect(Object.values(verdictWords.sv)).toStrictEqual([
      'exakt',
      'inom avrundning',
      'fel',
      'går ej att kontrollera',
    ]);
    expect(verdictWords.en['within-rounding']).toBe('within rounding');
  });
});
