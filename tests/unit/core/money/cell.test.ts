import { amountOfOre } from '#core/money/amount';
import { cellNumber, readCellNumber } from '#core/money/cell';

const tkr = (count: number) => amountOfOre(count * 100_000);

describe('Amounts §8: reading a cell', () => {
  test('what people type is read as it stands', () => {
    expect(readCellNumber(727_085, 'tkr')).toStrictEqual({ amount: tkr(727_085), problem: null });
    expect(readCellNumber(727.1, 'mkr')).toStrictEqual({ amount: tkr(727_100), problem: null });
    expect(readCellNumber(-0.1, 'tkr')).toStrictEqual({
      amount: amountOfOre(-10_000),
      problem: null,
    });
    expect(readCellNumber(-0, 'tkr')).toStrictEqual({ amount: tkr(0), problem: null });
  });

  test('0.1 + 0.2 shows 0.3 and holds a little more, which is told', () => {
    expect(readCellNumber(0.1 + 0.2, 'kr')).toStrictEqual({
      amount: amountOfOre(30),
      problem: {
        code: 'money/float-residue',
        facts: {
          shown: amountOfOre(30),
          held: '0.30000000000000004',
          residue: '0.00000000000000004',
          unit: 'kr',
        },
      },
    });
  });

  test('727.5−727.1 mkr is 400 tkr with a residue, not a part of an öre', () => {
    expect(readCellNumber(727.5 - 727.1, 'mkr')).toStrictEqual({
      amount: tkr(400),
      problem: {
        code: 'money/float-residue',
        facts: {
          shown: tkr(400),
          held: '0.39999999999997726',
          residue: '-0.00000000000002274',
          unit: 'mkr',
        },
      },
    });
  });

  test('a thousandth of an öre is a part of an öre, less than that is noise', () => {
    expect(readCellNumber(0.00001, 'kr')).toMatchObject({
      amount: null,
      problem: { code: 'money/below-ore' },
    });
    expect(readCellNumber(0.00000999, 'kr')).toMatchObject({
      amount: amountOfOre(0),
      problem: { code: 'money/float-residue', facts: { held: '0.00000999' } },
    });
    expect(readCellNumber(-0.00999001, 'kr')).toMatchObject({
      amount: amountOfOre(-1),
      problem: { code: 'money/float-residue', facts: { residue: '0.00000999' } },
    });
  });

  test('a third decimal of a krona leaves the amount unknown', () => {
    expect(readCellNumber(12.345, 'kr')).toStrictEqual({
      amount: null,
      problem: { code: 'money/below-ore', facts: { shown: '12.345', unit: 'kr' } },
    });
    expect(readCellNumber(100 / 3, 'tkr')).toMatchObject({
      amount: null,
      problem: { code: 'money/below-ore', facts: { shown: '33.3333333333333' } },
    });
    expect(readCellNumber(1e-20, 'kr')).toMatchObject({ amount: amountOfOre(0) });
  });

  test('a number that is none, or larger than any budget, is no amount', () => {
    expect(readCellNumber(NaN, 'tkr')).toStrictEqual({
      amount: null,
      problem: { code: 'money/not-a-number', facts: { held: 'NaN' } },
    });
    expect(readCellNumber(-Infinity, 'tkr')).toStrictEqual({
      amount: null,
      problem: { code: 'money/not-a-number', facts: { held: '-Infinity' } },
    });
    expect(readCellNumber(-1e30, 'kr')).toStrictEqual({
      amount: null,
      problem: { code: 'money/too-long', facts: { text: '-1e+30', limit: 30 } },
    });
    expect(readCellNumber(999_999_999_999_999e15, 'kr')).toStrictEqual({
      amount: amountOfOre(999_999_999_999_999n * 10n ** 17n),
      problem: null,
    });
  });
});

describe('Amounts §8: writing a cell', () => {
  test('an amount of up to fifteen digits is written as its nearest double', () => {
    expect(cellNumber(tkr(727_085), 'tkr')).toStrictEqual({ ok: true, number: 727_085 });
    expect(cellNumber(tkr(-727_100), 'mkr')).toStrictEqual({ ok: true, number: -727.1 });
    expect(cellNumber(amountOfOre(99_999_999_999_999_9), 'kr')).toStrictEqual({
      ok: true,
      number: 9_999_999_999_999.99,
    });
  });

  test('an amount of sixteen digits is refused, not rounded', () => {
    const amount = amountOfOre(1_234_567_890_123_456n);
    expect(cellNumber(amount, 'tkr')).toStrictEqual({
      ok: false,
      problem: { code: 'money/beyond-cell', facts: { amount, unit: 'tkr' } },
    });
    expect(cellNumber(amountOfOre(10n ** 40n), 'kr').ok).toBe(false);
    expect(cellNumber(amountOfOre(10n ** 400n), 'kr').ok).toBe(false);
  });
});
