import { amountOfOre, ZERO } from '#core/money/amount';
import { formatAmount, formatChange, formatNumber } from '#core/money/format';
import { Defect } from '#core/money/invariant';

const tkr = (count: number) => amountOfOre(count * 100_000);
/** The characters that cannot be told apart on a screen, by name. */
const visible = (text: string) => text.replaceAll('\u00A0', '_').replaceAll('\u2212', '(minus)');

describe('Amounts §7: printing', () => {
  test('Swedish groups thousands and binds the unit with a no-break space, and has a decimal comma', () => {
    expect(visible(formatAmount(tkr(1_101_400), { unit: 'mkr' }))).toBe('1_101,4_mkr');
    expect(visible(formatAmount(tkr(1_101_800), { unit: 'tkr' }))).toBe('1_101_800_tkr');
    expect(visible(formatAmount(tkr(1_101_800), { unit: 'kr' }))).toBe('1_101_800_000_kr');
    expect(visible(formatAmount(tkr(4_300), { unit: 'tkr' }))).toBe('4_300_tkr');
    expect(visible(formatAmount(tkr(560), { unit: 'tkr' }))).toBe('560_tkr');
  });

  test('English has commas between thousands and a point', () => {
    const printing = { unit: 'mkr', language: 'en' } as const;
    expect(visible(formatAmount(tkr(1_101_400), printing))).toBe('1,101.4_mkr');
    expect(visible(formatAmount(tkr(-1_101_800), { unit: 'tkr', language: 'en' }))).toBe(
      '(minus)1,101,800_tkr',
    );
  });

  test('without a number of decimals nothing is rounded away', () => {
    expect(visible(formatAmount(tkr(415), { unit: 'mkr' }))).toBe('0,415_mkr');
    expect(visible(formatAmount(amountOfOre(1), { unit: 'mdkr' }))).toBe('0,00000000001_mdkr');
    expect(visible(formatAmount(amountOfOre(5), { unit: 'tkr' }))).toBe('0,00005_tkr');
  });

  test('kronor with öre have two decimals, whole kronor none', () => {
    expect(visible(formatAmount(amountOfOre(1250), { unit: 'kr' }))).toBe('12,50_kr');
    expect(visible(formatAmount(amountOfOre(1234), { unit: 'kr' }))).toBe('12,34_kr');
    expect(visible(formatAmount(amountOfOre(1200), { unit: 'kr' }))).toBe('12_kr');
  });

  test('with a number of decimals a half is rounded away from zero', () => {
    const printing = { unit: 'mkr', decimals: 1 } as const;
    expect(formatNumber(tkr(727_085), printing)).toBe('727,1');
    expect(formatNumber(tkr(727_050), printing)).toBe('727,1');
    expect(formatNumber(tkr(727_049), printing)).toBe('727,0');
    expect(visible(formatNumber(tkr(-727_050), printing))).toBe('(minus)727,1');
    expect(formatNumber(tkr(5_000), printing)).toBe('5,0');
    expect(formatNumber(tkr(500), { unit: 'mkr', decimals: 0 })).toBe('1');
    expect(visible(formatNumber(tkr(999_999_950), printing))).toBe('1_000_000,0');
  });

  test('more decimals than the öre are zeros', () => {
    expect(formatNumber(amountOfOre(1234), { unit: 'kr', decimals: 4 })).toBe('12,3400');
  });

  test('zero has no sign, also when a decrease is rounded to it', () => {
    expect(formatNumber(ZERO, { unit: 'mkr', decimals: 1 })).toBe('0,0');
    expect(formatNumber(tkr(-40), { unit: 'mkr', decimals: 1 })).toBe('0,0');
    expect(visible(formatNumber(tkr(-50), { unit: 'mkr', decimals: 1 }))).toBe('(minus)0,1');
  });

  test('a change shows its sign', () => {
    expect(visible(formatChange(tkr(65), { unit: 'tkr' }))).toBe('+65_tkr');
    expect(visible(formatChange(tkr(-65), { unit: 'tkr' }))).toBe('(minus)65_tkr');
    expect(visible(formatChange(ZERO, { unit: 'tkr' }))).toBe('0_tkr');
    expect(visible(formatChange(tkr(40), { unit: 'mkr', decimals: 1 }))).toBe('0,0_mkr');
  });

  test('an amount of thirty digits is printed to the öre', () => {
    const large = amountOfOre(123_456_789_012_345_678_901_234_567_890n);
    expect(visible(formatAmount(large, { unit: 'kr' }))).toBe(
      '1_234_567_890_123_456_789_012_345_678,90_kr',
    );
  });

  test('half a decimal is a mistake of ours', () => {
    expect(() => formatNumber(ZERO, { unit: 'tkr', decimals: 0.5 })).toThrow(Defect);
    expect(() => formatNumber(ZERO, { unit: 'tkr', decimals: -1 })).toThrow(Defect);
  });
});
