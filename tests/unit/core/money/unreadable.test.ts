import type { Language } from '#core/money/language';
import { parseAmount } from '#core/money/parse';
import { malformations } from '#core/money/problem';
import {
  unreadableFor,
  whyUnreadable,
  whyUnreadableSentence,
  type Unreadable,
} from '#core/money/unreadable';

const reasonOf = (text: string) => {
  const parsed = parseAmount(text);
  return parsed.ok ? null : unreadableFor(parsed.problem);
};

const others: readonly Unreadable[] = [
  ...(['below-ore', 'too-long', 'unclear-sign', 'unclear-fraction'] as const),
];

describe('Amounts §6: why an amount cannot be read', () => {
  test.each([
    ['', 'no-number'],
    ['okänt', 'no-number'],
    ['42 045981 kr', 'grouping'],
    ['0415 tkr', 'leading-zero'],
    ['1.101 tkr', 'ambiguous-point'],
    ['1.101,5 tkr', 'marks'],
    ['tkr 415 tkr', 'two-units'],
    ['cirka upp till 3 mkr', 'two-kinds'],
    ['sju', 'no-unit'],
    ['415 tkr och mer', 'unknown-words'],
    ['0,001 kr', 'below-ore'],
    ['9'.repeat(31), 'too-long'],
  ])('%j: %s', (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  test.each(['sv', 'en'] as const)(
    'every reason has words of its own: %s',
    (language: Language) => {
      const words = [...malformations, ...others].map((reason) => whyUnreadable(reason, language));
      expect(new Set(words).size).toBe(words.length);
      for (const clause of words) expect(clause).toMatch(/^\p{Ll}.*[^.]$/u);
    },
  );

  test('as a sentence it begins with a capital and ends with a stop', () => {
    expect(whyUnreadableSentence('grouping', 'sv')).toBe(
      'Siffrorna är inte grupperade tre och tre.',
    );
    expect(whyUnreadableSentence('unclear-sign', 'en')).toBe(
      'The brackets may mean a minus, a remark or a figure to compare with.',
    );
  });
});
