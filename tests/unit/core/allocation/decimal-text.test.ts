import {
  common,
  decimalText,
  fractionAsDecimal,
  readPlainDecimal,
  scaledTo,
} from '#core/allocation/decimal-text';

describe('Allocation §1: plain decimals', () => {
  test.each([
    ['415', 415n, 0],
    ['-0.50', -50n, 2],
    ['+7', 7n, 0],
    ['007.10', 710n, 2],
    ['9'.repeat(40), 10n ** 40n - 1n, 0],
  ])('%s is read exactly', (text, parts, places) => {
    expect(readPlainDecimal(text)).toStrictEqual({ parts, places });
  });

  test.each(['', '.5', '5.', '1,5', '1 000', '1e3', '0x10', '--1', 'Infinity', '9'.repeat(41)])(
    '"%s" is no plain decimal',
    (text) => {
      expect(readPlainDecimal(text)).toBeNull();
    },
  );

  test('a decimal is counted on a finer scale without loss', () => {
    expect(scaledTo({ parts: 5n, places: 1 }, 3)).toBe(500n);
  });

  test('a fraction that ends is written to its end, another is rounded and keeps its zeros', () => {
    const text = (numerator: bigint, denominator: bigint) => {
      const decimal = fractionAsDecimal(numerator, denominator, 4);
      return decimalText(decimal, !decimal.exact);
    };
    expect(text(415n, 4n)).toBe('103.75');
    expect(text(1n, 1024n)).toBe('0.0009765625');
    expect(text(-1n, 3n)).toBe('-0.3333');
    expect(text(100n, 3n * 10n ** 4n)).toBe('0.0033');
    expect(text(30_000n, 30_001n)).toBe('1.0000');
  });

  test('what two weights have in common', () => {
    expect([common(12n, 18n), common(0n, 7n), common(-4n, 6n), common(0n, 0n)]).toStrictEqual([
      6n,
      7n,
      2n,
      0n,
    ]);
  });
});
