import { amountOfOre, ZERO } from '#core/money/amount';
import { kronorText, plainDecimal } from '#core/money/plain-decimal';

describe('Amounts §7: kronor for JSON are plain decimals', () => {
  test.each([
    [110_180_000_000, '1101800000'],
    [-41_500_000, '-415000'],
    [50, '0.5'],
    [5, '0.05'],
    [-5, '-0.05'],
    [1_250, '12.5'],
    [10_000, '100'],
  ])('%d öre are "%s" kronor', (ore, expected) => {
    expect(kronorText(amountOfOre(ore))).toBe(expected);
  });

  test('zero is "0"', () => {
    expect(kronorText(ZERO)).toBe('0');
    expect(plainDecimal(0n, 0)).toBe('0');
  });

  test('whole parts without decimals stay as they are', () => {
    expect(plainDecimal(100n, 0)).toBe('100');
    expect(plainDecimal(-7n, 3)).toBe('-0.007');
  });
});
