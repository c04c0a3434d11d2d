import { readWrittenNumber, whyTextIsNoNumber } from '#core/money/written-number';

describe('Amounts §6: numbers that are no money', () => {
  test.each([
    ['0,25', 0.25],
    ['1 250,5', 1250.5],
    ['−3', -3],
    ['1.234', 1.234],
    ['007', 7],
    ['1E-5', 0.00001],
    ['2026', 2026],
  ])('%s is %d', (text, number) => {
    expect(readWrittenNumber(text)).toEqual({ ok: true, number, isPercentage: false });
  });

  test('a percentage is told apart from the number', () => {
    expect(readWrittenNumber('2,5 %')).toEqual({ ok: true, number: 2.5, isPercentage: true });
  });

  test.each([
    ['hälften', 'no-number'],
    ['%', 'no-number'],
    ['', 'no-number'],
    ['ca 20', 'not-alone'],
    ['1/2', 'not-alone'],
    ['0x10', 'not-alone'],
    ['42 045981', 'grouping'],
    ['1,2,3', 'marks'],
    ['9'.repeat(80), 'too-long'],
  ])('%s is none: %s', (text, reason) => {
    expect(readWrittenNumber(text)).toEqual({ ok: false, reason });
  });

  test('what a cell holds as text is no number to Excel, whatever it looks like', () => {
    expect(['0,25', '25 %', 'ca 20'].map(whyTextIsNoNumber)).toEqual([
      'number-as-text',
      'percentage-as-text',
      'not-alone',
    ]);
  });
});
