import { kronorText } from '#core/money/plain-decimal';
import { readMinutes } from '#core/minutes/read-minutes';
import { wordRelation } from '#core/minutes/relation-words';
import { amountsIn, relationsIn } from './told';

const kronorIn = (text: string) =>
  readMinutes(text).amounts.map(({ written }) => kronorText(written.amount));
const malformedIn = (text: string) => readMinutes(text).malformed.map((number) => number.text);
const reasonsIn = (text: string) => readMinutes(text).malformed.map((number) => number.reason);
const relations = (text: string) => relationsIn(text).join('; ');

describe('Minutes §3: brackets', () => {
  test.each([
    ['Resultatet blev (1 250) tkr.', '(1 250) tkr', '-1250000'],
    ['Resultatet blev tkr (1 250).', 'tkr (1 250)', '-1250000'],
    ['Resultatet 2024 (1,2) mkr är fastställt.', '(1,2) mkr', '-1200000'],
  ])('with the unit outside it is a negative: %j', (text, written, kronor) => {
    expect([amountsIn(text), kronorIn(text)]).toEqual([[written], [kronor]]);
  });

  test('with the unit inside it is a remark, and an amount as such', () => {
    expect(kronorIn('Anslaget (1 250 tkr) fördelas av rådet.')).toEqual(['1250000']);
  });

  test.each([
    ['Resultatet är (1 250 tkr).', '1 250'],
    ['Resultat: (1 250 tkr)', '1 250'],
    ['Resultatet blev (−1 250) tkr.', '(−1 250)'],
    ['Kostnaden var 125,0 mkr (118,5) mkr.', '(118,5)'],
  ])('nobody can tell whether it is a negative: %j', (text, number) => {
    expect(malformedIn(text)).toEqual([number]);
    expect(reasonsIn(text)).toEqual(['unclear-sign']);
    expect(kronorIn(text)).not.toContain(kronorIn(`Det är ${number} tkr.`)[0] ?? '');
  });

  test('behind another number it is what that one is compared with, no part and no draw', () => {
    expect(relations('Intäkterna var 125,0 (118,5) mkr, en ökning med 7,5 mkr.')).toBe(
      'change 1, 0 → 2 wrong',
    );
    expect(
      relations('FR fick 804,0 (801,0) mkr, UR 297,8 (295,0) mkr, totalt 1 101,8 (1 096,0) mkr.'),
    ).toBe('sum 0, 2 → 4 exact');
    expect(
      relations('Reserverat är 8,5 (8,0) mkr. Använt är 3,5 (3,0) mkr. Återstår 5,0 (5,0) mkr.'),
    ).toBe('remainder 0, 2 → 4 exact');
  });

  test('a year or the mark of a note in brackets is no amount', () => {
    expect(kronorIn('Utfall (2024) tkr, budget i tkr (1) och plan (3) för året.')).toEqual([]);
  });

  test('in a column it is a negative, and the sums of the table hold', () => {
    const table =
      'Post  Budget (tkr)  Utfall (tkr)  Avvikelse\nLokaler  1 000  1 250  (250)\nLön  2 000  1 900  100\nSumma  3 000  3 150  (150 tkr)';
    expect(kronorIn(table).slice(2, 3)).toEqual(['-250000']);
    expect(relations(table)).toBe(
      'difference 0, 1 → 2 exact; difference 3, 4 → 5 exact; sum 0, 3 → 6 exact; sum 1, 4 → 7 exact; sum 2, 5 → 8 exact; difference 6, 7 → 8 exact',
    );
  });

  test('under a heading that compares in brackets nobody can tell', () => {
    const table = 'Post | Utfall, tkr | (2024)\nLokaler | 1 250 | (1 300)\nSumma | 1 250 | (1 300)';
    expect(malformedIn(table)).toEqual(['(1 300)', '(1 300)']);
  });
});

describe('Minutes §3: signs in words', () => {
  test('"minus" is a minus; "plus/minus", "±" and "+/−" are neither', () => {
    expect(kronorIn('Resultatet är minus 350 tkr för FR och plus 65 tkr för UR.')).toEqual([
      '-350000',
      '65000',
    ]);
    expect(kronorIn('Det blev plus/minus 0 kr, ± 500 kr, +/- 250 kr, +/−250 kr, ±50 kr.')).toEqual([
      '0',
      '500',
      '250',
      '250',
      '50',
    ]);
  });

  test.each([
    ['Ramen är 10 mkr minus 2 mkr = 8 mkr.', 'sum 0, 1 → 2 exact'],
    ['Reserverat är 8,5 mkr minus 3,5 mkr, återstår 5,0 mkr.', 'remainder 0, 1 → 2 exact'],
    ['Reserverat är 8,5 mkr − 3,5 mkr, återstår 6,0 mkr.', 'remainder 0, 1 → 2 wrong'],
    [
      'Resultatet gick från minus 2,0 mkr till plus 3,0 mkr, en ökning med 5,0 mkr.',
      'change 0, 1 → 2 exact',
    ],
  ])('what is taken is taken, with its sign or without: %j claims %s', (text, told) => {
    expect(relations(text)).toBe(told);
  });

  test('a reckoning is printed with one minus only', () => {
    const { amounts, relations: read } = readMinutes(
      'Reserverat är 8,5 mkr − 3,5 mkr, återstår 5,0 mkr.',
    );
    const written = amounts.map((amount) => amount.written);
    expect(read.map((relation) => wordRelation(relation, written, 'sv'))).toEqual([
      '8,5 mkr − 3,5 mkr = 5,0\u00A0mkr.',
    ]);
  });
});

describe('Minutes §3: fractions', () => {
  test('a half is five tenths', () => {
    expect(kronorIn('De får 2½ mkr, ½ mkr, −1½ mkr och 3 ¼ mkr.')).toEqual([
      '2500000',
      '500000',
      '-1500000',
      '3250000',
    ]);
  });

  test.each([
    ['Nämnden får 1/2 miljon kronor.', '1/2'],
    ['Andelen är 2/3 mkr.', '2/3'],
    ["Budgeten är 1'250'000 kr.", "1'250'000"],
  ])('%j is not guessed at', (text, number) => {
    expect([malformedIn(text), kronorIn(text)]).toEqual([[number], []]);
    expect(reasonsIn(text)).toEqual(['unclear-fraction']);
  });

  test('a date before an amount is no fraction of it', () => {
    expect(kronorIn('Den 30/6 250 tkr och den 1/2 350 tkr.')).toEqual(['250000', '350000']);
  });
});
