import { readTyped } from '../../../../src/workbench/page/typed-input';
import { editText, shownText } from '../../../../src/workbench/page/cell-text';
import type { Cell } from '#sheet/cell';

const read = (text: string, format = 'General') => readTyped(text, format, false);

describe('Workbench §3: what is typed', () => {
  test.each([
    ['727500', 727_500],
    ['1 101,4', 1101.4],
    ['1\u00a0101\u00a0400', 1_101_400],
    ['−65', -65],
    ['-0,5', -0.5],
    ['SANT', true],
    ['falskt', false],
  ])('"%s" is %s', (text, value) => {
    expect(read(text)).toMatchObject({ kind: 'content', value });
  });

  test.each(['1.5', '42 045981', '1 2', 'cirka 5', '5 kr', '12/2026', 'A1', '1,2,3', '=', '+'])(
    '"%s" stays a text, as it is written',
    (text) => {
      expect(read(text)).toEqual({ kind: 'content', value: text });
    },
  );

  test('an amount with groups, a per cent and a date bring their number format', () => {
    expect(read('1 101')).toEqual({ kind: 'content', value: 1101, format: '#,##0' });
    expect(read('12,5 %')).toEqual({ kind: 'content', value: 0.125, format: '0.00%' });
    expect(read('2026-01-31')).toEqual({
      kind: 'content',
      value: 46_053,
      format: 'yyyy-mm-dd',
    });
  });

  test('a day that is none stays a text', () => {
    expect(read('2026-02-30')).toEqual({ kind: 'content', value: '2026-02-30' });
  });

  test('an apostrophe makes text of anything, and a text cell takes everything as text', () => {
    expect(read("'2026")).toEqual({ kind: 'content', value: '2026' });
    expect(read('727,5', '@')).toEqual({ kind: 'content', value: '727,5' });
  });

  test('a formula that cannot be read is not taken', () => {
    expect(read('=SUMMA(A1;')).toEqual({ kind: 'broken formula' });
    expect(read('=SUMMA(A1;1,5)')).toMatchObject({ formula: '=SUM(A1,1.5)' });
  });
});

describe('Workbench §2: how a cell shows', () => {
  test.each<[Cell['value'], string, string]>([
    [1_101_385, '#,##0', '1\u00a0101\u00a0385'],
    [-415, '#,##0', '−415'],
    [1101.4, 'General', '1101,4'],
    [46_053, 'yyyy-mm-dd', '2026-01-31'],
    [0.125, '0.0%', '12,5%'],
    [true, 'General', 'SANT'],
    [{ error: '#DIV/0!' }, 'General', '#DIV/0!'],
    [null, 'General', ''],
  ])('%j by "%s" is "%s"', (value, format, text) => {
    expect(shownText({ value }, format)).toBe(text);
  });

  test('a formula that cannot be computed shows a question mark', () => {
    expect(shownText({ value: null, formula: '=LAMBDA(x,x)(1)' }, 'General')).toBe('?');
  });

  test.each<[Cell, string, string]>([
    [{ value: 1101.4 }, '#,##0', '1101,4'],
    [{ value: 46_053 }, 'yyyy-mm-dd', '2026-01-31'],
    [{ value: 0.07 }, '0%', '7%'],
    [{ value: '2026' }, 'General', "'2026"],
    [{ value: '2026' }, '@', '2026'],
    [{ value: 'Forskningsrådet' }, 'General', 'Forskningsrådet'],
    [{ value: 3, formula: '=SUM(A1,1.5)' }, 'General', '=SUMMA(A1;1,5)'],
  ])('%j with format %s is edited as "%s"', (cell, format, text) => {
    expect(editText(cell, format, false)).toBe(text);
  });

  test('what stands in the formula bar, typed again, is what the cell holds', () => {
    const values: Cell['value'][] = [0.1 + 0.2, -415, 1e14, '−5', '=', "'", '5 %', 'SANT', true];
    for (const value of values) {
      const again = read(editText({ value }, 'General', false));
      const kept = typeof value === 'number' ? Number(value.toPrecision(15)) : value;
      expect(again).toMatchObject({ kind: 'content', value: kept });
    }
  });
});
