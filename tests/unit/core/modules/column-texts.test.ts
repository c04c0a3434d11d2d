import { columnTexts } from '#core/modules/column-texts';
import { amountOfOre } from '#core/money/amount';

const kronor = { heading: 'Belopp', type: 'amount', unit: 'kr' } as const;
const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00A0', ' '));

describe('Modules §4: figures of a column stand with their decimals below each other', () => {
  test('55 000 kronor beside 11 623 499,50 have two decimals too', () => {
    const cells = [amountOfOre(1_162_349_950), amountOfOre(5_500_000)];
    expect(plain(columnTexts(kronor, cells, 'sv'))).toEqual(['11 623 499,50', '55 000,00']);
    expect(columnTexts(kronor, cells, 'en')).toEqual(['11,623,499.50', '55,000.00']);
  });

  test('whole kronor stay whole, and what is unknown or says why there is no figure stays as it is', () => {
    expect(plain(columnTexts(kronor, [amountOfOre(5_500_000)], 'sv'))).toEqual(['55 000']);
    const cells = [amountOfOre(-50), null, { sv: 'ingen', en: 'none' }, '12'];
    expect(columnTexts(kronor, cells, 'sv')).toEqual(['−0,50', 'okänt', 'ingen', '12']);
  });

  test('percentages and numbers too', () => {
    const share = { heading: 'Andel', type: 'percent' } as const;
    expect(plain(columnTexts(share, [20.79, 100, 14.2], 'sv'))).toEqual([
      ...['20,79 %', '100,00 %', '14,20 %'],
    ]);
    const weight = { heading: 'Vikt', type: 'decimal' } as const;
    expect(columnTexts(weight, [0, 0.5, 1000], 'en')).toEqual(['0.0', '0.5', '1,000.0']);
  });

  test('a text that looks like a figure is a text', () => {
    const code = { heading: 'Kod', type: 'text' } as const;
    expect(columnTexts(code, ['1,50', '12'], 'sv')).toEqual(['1,50', '12']);
  });
});
