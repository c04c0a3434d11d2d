import { findingsOf } from '#core/minutes/findings';
import { minutesJson } from '#core/minutes/minutes-json';
import { readMinutes } from '#core/minutes/read-minutes';
import { wordRelation } from '#core/minutes/relation-words';
import { relationsIn } from './told';

/** The first relation in words, with plain spaces. */
function told(text: string, language: 'sv' | 'en' = 'sv'): string {
  const { amounts, relations } = readMinutes(text);
  const written = amounts.map((amount) => amount.written);
  const [first] = relations.map((relation) => wordRelation(relation, written, language));
  return (first ?? '').replaceAll('\u00A0', ' ');
}

describe('Minutes §14: a sign counts where it can mean one thing only', () => {
  test.each([
    [
      'Ramen höjs från 727,1 mkr till 727,5 mkr, dvs. minus 0,4 mkr.',
      '727,5 mkr − 727,1 mkr = 0,4 mkr. Texten säger minus 0,4 mkr: tecknet är ombytt.',
    ],
    [
      'Anslaget var 727,5 mkr 2025 och är 727,1 mkr 2026, dvs. plus 0,4 mkr.',
      '727,1 mkr − 727,5 mkr = −0,4 mkr. Texten säger plus 0,4 mkr: tecknet är ombytt.',
    ],
    [
      'Intäkterna var 76,4 mkr och kostnaderna 82,9 mkr, dvs. plus 6,5 mkr.',
      '76,4 mkr − 82,9 mkr = −6,5 mkr. Texten säger plus 6,5 mkr: tecknet är ombytt.',
    ],
    [
      'Kostnaderna var 76,4 mkr och intäkterna 82,9 mkr, dvs. ett minus på 6,5 mkr.',
      '82,9 mkr − 76,4 mkr = 6,5 mkr. Texten säger minus 6,5 mkr: tecknet är ombytt.',
    ],
    [
      '300 tkr tillkommer och 350 tkr avgår, netto +50 tkr.',
      '300 tkr − 350 tkr = −50 tkr. Texten säger +50 tkr: tecknet är ombytt.',
    ],
  ])('%s', (text, words) => {
    expect(told(text)).toBe(words);
  });

  test.each([
    ['Utfallet blev 82,9 mkr mot budgeterade 76,4 mkr, dvs. minus 6,5 mkr.', 'difference 0, 1'],
    ['Kostnaderna blev 82,9 mkr mot budgeterade 76,4 mkr, dvs. minus 6,5 mkr.', 'difference 0, 1'],
    ['Hyresramen höjs från 727,1 mkr till 727,5 mkr, dvs. minus 0,4 mkr.', 'change 0, 1'],
    ['Ramen är 727,5 mkr i år mot 727,1 mkr i fjol, dvs. plus 0,4 mkr.', 'change 0, 1'],
    [
      'Två tjänster om 350 tkr tillkommer och 300 tkr avgår, netto minus 50 tkr.',
      'difference 1, 0',
    ],
    [
      'Intäkterna blev 3,0 mkr lägre och kostnaderna 2,0 mkr lägre, dvs. minus 1,0 mkr.',
      'difference 0, 1',
    ],
    [
      'Minskade intäkter om 3,0 mkr och minskade kostnader om 2,0 mkr, dvs. minus 1,0 mkr.',
      'difference 0, 1',
    ],
    [
      'Intäktsbortfallet är 3,0 mkr och kostnadsminskningen 2,0 mkr, dvs. minus 1,0 mkr.',
      'difference 0, 1',
    ],
    [
      'Intäkterna var 76,4 mkr och kostnaderna 82,9 mkr, dvs. plus 6,5 mkr mot i fjol.',
      'difference 0, 1',
    ],
    ['350 tkr tillkommer och 400 tkr avgår, netto 50 tkr.', 'difference 1, 0'],
    [
      'Intäkterna var 82,9 mkr och kostnaderna 76,4 mkr, dvs. ett plus på 6,5 mkr.',
      'difference 0, 1',
    ],
  ])('where custom differs, or no sign is said, the figures are compared: %s', (text, relation) => {
    expect(relationsIn(text)).toEqual([`${relation} → 2 exact`]);
  });

  test('other digits are wrong by themselves, whatever the sign', () => {
    expect(told('Ramen höjs från 727,1 mkr till 727,5 mkr, dvs. minus 0,6 mkr.')).toBe(
      '727,5 mkr − 727,1 mkr = 0,4 mkr. Texten säger minus 0,6 mkr: skillnaden är 0,2 mkr.',
    );
  });

  test('the finding turns the sign, and the JSON has both signs', () => {
    const reading = readMinutes('Ramen höjs från 727,1 mkr till 727,5 mkr, dvs. minus 0,4 mkr.');
    expect(findingsOf(reading)).toMatchObject([
      {
        code: 'minutes/relation-wrong',
        severity: 'error',
        facts: { stands: 'minus 0,4 mkr', likeliest: '0,4\u00A0mkr' },
      },
    ]);
    expect(minutesJson(reading, false, 'en').relations).toMatchObject([
      {
        ...{ verdict: 'wrong', reversed: true, expected: '400000', stated: '-400000' },
        ...{ difference: '-800000', corrections: [{ amount: 2, to: '400000' }] },
        explanation: expect.stringContaining('the sign is the opposite') as unknown,
      },
    ]);
  });
});
