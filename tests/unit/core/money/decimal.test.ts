import { Decimal, exactly, shownDecimal } from '#core/money/decimal';
import { Defect } from '#core/money/invariant';

describe('Amounts §1: decimals are exact or refused', () => {
  test('an öre added to twenty digits of kronor is kept', () => {
    const sum = exactly(new Decimal('99999999999999999999'), 'plus', new Decimal('0.01'));
    expect(sum.toString()).toBe('99999999999999999999.01');
  });

  test('a result that eighty digits cannot hold is a Defect, also when it ends in zeros', () => {
    const one = new Decimal(1);
    const tiny = new Decimal('1e-100');
    expect(() => exactly(one, 'plus', tiny)).toThrow(Defect);
    expect(() => exactly(one, 'minus', tiny)).toThrow(Defect);
    const long = new Decimal('1'.repeat(50));
    expect(() => exactly(long, 'times', long)).toThrow(Defect);
    expect(() => exactly(new Decimal(Infinity), 'plus', one)).toThrow(Defect);
  });

  test('nothing can change the precision for everybody else', () => {
    expect(Object.isFrozen(Decimal)).toBe(true);
    expect(() => Decimal.set({ precision: 5 })).toThrow(TypeError);
  });

  test('large and small decimals are printed in plain digits', () => {
    expect(new Decimal('1e25').toString()).toBe('10000000000000000000000000');
    expect(new Decimal('1e-9').toString()).toBe('0.000000001');
  });
});

describe('Amounts §8: a double is shown at fifteen significant digits', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [727.5 - 727.1, '0.399999999999977'],
    [123_456_789_012_345_678, '123456789012346000'],
    [-727.085, '-727.085'],
  ])('%d shows %s', (double, expected) => {
    expect(shownDecimal(double).toString()).toBe(expected);
  });
});
