import { amountOfOre, ZERO } from '#core/money/amount';
import { readCellNumber } from '#core/money/cell';
import type { Language } from '#core/money/language';
import { parseAmount } from '#core/money/parse';
import { malformations, type AmountProblem } from '#core/money/problem';
import { moneyFinding, moneyFindings } from '#core/findings/money';
import { onOneLine, wordFinding } from '#core/findings/wording';

const sentence = (problem: AmountProblem | null, language: Language = 'sv') =>
  problem && onOneLine(wordFinding(moneyFinding(problem, []), moneyFindings, language));
const whatIsWrongWith = (text: string, language?: Language) => {
  const parsed = parseAmount(text);
  return parsed.ok ? null : sentence(parsed.problem, language);
};

describe('Amounts §6: what is wrong with an amount is said in words', () => {
  test('malformed grouping, in Swedish and in English', () => {
    expect(whatIsWrongWith('42 045981')).toBe(
      '”42 045981” kan inte läsas som ett belopp: siffrorna är inte grupperade tre och tre. ' +
        'Skriv beloppet som ”42 045 981 kr”, ”727,1 mkr” eller ”415 tkr”.',
    );
    expect(whatIsWrongWith('42 045981', 'en')).toBe(
      '"42 045981" cannot be read as an amount: the digits are not grouped by three. ' +
        'Write the amount as "42 045 981 kr", "727,1 mkr" or "415 tkr".',
    );
  });

  test('a third decimal of a krona', () => {
    expect(whatIsWrongWith('−12,345 kr')).toMatch(/^−12,345 kr har fler decimaler än/);
    expect(whatIsWrongWith('12,345 kr', 'en')).toMatch(/^12.345 kr has more decimals than/);
  });

  test('every reason for which a text is malformed has its own words in both languages', () => {
    for (const language of ['sv', 'en'] as const) {
      const words = malformations.map((reason) =>
        sentence({ code: 'money/malformed-amount', facts: { text: 'x', reason } }, language),
      );
      expect(new Set(words).size).toBe(malformations.length);
      expect(words.join(' ')).not.toMatch(/undefined/);
    }
  });

  test('amounts that are missing or too long', () => {
    expect(whatIsWrongWith('')).toMatch(/^Beloppet saknas\. /);
    expect(whatIsWrongWith('', 'en')).toMatch(/^The amount is missing\. /);
    expect(whatIsWrongWith('9'.repeat(31))).toMatch(/högst 30 siffror/);
    expect(whatIsWrongWith('9'.repeat(31), 'en')).toMatch(/at most 30 digits/);
  });
});

describe('Amounts §8: what is wrong with a cell is said in words', () => {
  test('a residue tells what shows, what is held and what lies between', () => {
    const { problem } = readCellNumber(727.5 - 727.1, 'mkr');
    expect(sentence(problem)).toBe(
      'Cellen visar 0,4\u00A0mkr men innehåller 0,39999999999997726: en rest på −0,00000000000002274 mkr. ' +
        'Skriv in beloppet på nytt, eller avrunda formeln med AVRUNDA.',
    );
    expect(sentence(problem, 'en')).toMatch(/^The cell shows 0\.4\u00A0mkr but holds 0\.3999/);
  });

  test('a value that is no number, and an amount that no cell can hold', () => {
    expect(sentence(readCellNumber(NaN, 'tkr').problem)).toMatch(/^Värdet NaN är inget tal\./);
    expect(sentence(readCellNumber(NaN, 'tkr').problem, 'en')).toMatch(/^The value NaN is no/);
    const problem = {
      code: 'money/beyond-cell',
      facts: { amount: amountOfOre(1_234_567_890_123_456n), unit: 'kr' },
    } as const;
    expect(sentence(problem)?.replaceAll('\u00A0', ' ')).toMatch(/^12 345 678 901 234,56 kr har/);
    expect(sentence(problem, 'en')).toMatch(/^12,345,678,901,234\.56\u00A0kr has more digits/);
  });

  test('a residue warns, a part of an öre is an error; neither is money at stake', () => {
    const where = [{ sheet: 'Ramar', cell: 'E5' }];
    const residue = readCellNumber(0.1 + 0.2, 'kr').problem;
    const part = readCellNumber(12.345, 'kr').problem;
    expect(residue && moneyFinding(residue, where)).toMatchObject({
      code: 'money/float-residue',
      severity: 'warning',
      where,
      effect: ZERO,
    });
    expect(part && moneyFinding(part, where).severity).toBe('error');
  });
});
