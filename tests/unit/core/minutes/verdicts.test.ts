import { readMinutes } from '#core/minutes/read-minutes';
import { wordRelation } from '#core/minutes/relation-words';
import { kronorText } from '#core/money/plain-decimal';
import { relationsIn } from './told';

const verdictIn = (text: string) => relationsIn(text).map((relation) => relation.split(' ').at(-1));
const parts = 'Delarna är 3,4 mkr och 1,2 mkr, tillsammans';

describe('Minutes §14: verdicts', () => {
  test.each([
    ['4,6 mkr.', 'exact'],
    ['4,7 mkr.', 'within-rounding'],
    ['4 750 tkr.', 'wrong'],
    ['4,75 mkr.', 'wrong'],
    ['5 mkr.', 'within-rounding'],
    ['4,9 mkr.', 'wrong'],
  ])('3,4 + 1,2 mkr beside %s is %s', (total, verdict) => {
    expect(verdictIn(`${parts} ${total}`)).toEqual([verdict]);
  });

  test('intervals that touch meet', () => {
    expect(verdictIn('Delarna är 1 mkr och 2 mkr, tillsammans 4,0 mkr.')).toEqual([
      'within-rounding',
    ]);
    expect(verdictIn('Delarna är 1 mkr och 2 mkr, tillsammans 4,05 mkr.')).toEqual(['wrong']);
  });
});

describe('Minutes §16: explanations', () => {
  test.each([
    '4,9 mkr exklusive moms.',
    '4,9 mkr. Skillnaden beror på en post som inte redovisas separat.',
    '4,9 mkr. I totalen ingår även småposter.',
    '4,9 mkr, eftersom en post saknas i listan.',
    '4,9 mkr, då 0,3 mkr har omfördelats.',
    '4,8 mkr (avrundat).',
    'cirka 4,9 mkr.',
  ])('%j explains', (total) => {
    expect(verdictIn(`${parts} ${total}`)).toEqual(['explained']);
  });

  test.each([
    '4,9 mkr. Samtliga belopp är exklusive moms.',
    '4,9 mkr. Mervärdesskatt ingår i alla belopp.',
    '4,9 mkr. Projektet inleddes 2023 eftersom behovet var stort.',
    '9,8 mkr (avrundat).',
    'cirka 9,8 mkr.',
  ])('%j explains nothing', (total) => {
    expect(verdictIn(`${parts} ${total}`)).toEqual(['wrong']);
  });

  test('a footnote explains its table, and no other', () => {
    const table = 'Post  tkr\nA  1\nB  2\nSumma*  9';
    const note = '* Ett gemensamt belopp ingår endast i totalen.';
    expect(verdictIn(`${table}\n\n${note}`)).toEqual(['explained']);
    expect(verdictIn(`${parts} 4,9 mkr.\n\n${table}\n\n${note}`)).toEqual(['wrong', 'explained']);
  });
});

describe('Minutes §17: corrections', () => {
  const correctionsIn = (text: string) =>
    readMinutes(text).relations.map(({ corrections }) =>
      corrections.map(
        ({ amount, to, text: shown }) => `${String(amount)}: ${kronorText(to)} ${shown}`,
      ),
    );

  test('the result comes before its terms, each with the value that mends alone', () => {
    expect(
      correctionsIn('Av reserverade 8,5 mkr får 3,5 mkr användas och 5,5 mkr återstår.'),
    ).toEqual([['2: 5000000 5,0\u00A0mkr', '0: 9000000 9,0\u00A0mkr', '1: 3000000 3,0\u00A0mkr']]);
  });

  test('a value that stands elsewhere comes first, a figure that is repeated last', () => {
    const text =
      'A får 2 540 tkr och B 1 180 tkr, sammanlagt 3 630 tkr.\n\nKursen kostar 2 450 tkr. Bussen kostar 3 630 tkr.';
    expect(correctionsIn(text)[0]?.map((correction) => correction[0])).toEqual(['0', '1', '2']);
  });

  test('a price is only corrected in whole öre', () => {
    expect(correctionsIn('Tre tjänster à 100 kr, totalt 400 kr.')).toEqual([
      ['1: 300 300\u00A0kr'],
    ]);
  });

  test('where the figures go against custom, both ways are possible', () => {
    const text = 'Budgeten var 52 406 tkr och utfallet 53 095 tkr. Avvikelsen är 311 tkr.';
    const outcome = correctionsIn(text)[0]?.filter((correction) => correction.startsWith('1:'));
    expect(outcome).toEqual([
      '1: 52717000 52\u00A0717\u00A0tkr',
      '1: 52095000 52\u00A0095\u00A0tkr',
    ]);
  });

  test('a change goes where its words say', () => {
    const text = 'Stödet sänks från 10,0 mkr till 13,0 mkr, en minskning med 2,0 mkr.';
    expect(correctionsIn(text)[0]).toContain('1: 8000000 8,0\u00A0mkr');
  });
});

describe('Minutes §14: a relation in words', () => {
  const wordsIn = (text: string, language: 'sv' | 'en' = 'sv') => {
    const { amounts, relations } = readMinutes(text);
    const written = amounts.map((amount) => amount.written);
    return relations.map((relation) =>
      wordRelation(relation, written, language).replaceAll('\u00A0', ' '),
    );
  };

  test.each([
    ['A får 65 tkr och B 350 tkr, totalt 415 tkr.', '65 tkr + 350 tkr = 415 tkr.'],
    [
      'A får 65 tkr och B 350 tkr, totalt 0,4 mkr.',
      '65 tkr + 350 tkr = 0,415 mkr. 0,4 mkr stämmer inom avrundning.',
    ],
    [
      'Av reserverade 8,5 mkr får 3,5 mkr användas och 5,5 mkr återstår.',
      '8,5 mkr − 3,5 mkr = 5,0 mkr. Texten säger 5,5 mkr: skillnaden är 0,5 mkr.',
    ],
    [
      'Stödet höjs från 2 mkr till 5 mkr, en ökning med 1 mkr exklusive lokaler.',
      '5 mkr − 2 mkr = 3 mkr. Texten säger 1 mkr och förklarar själv varför: ”exklusive lokaler.”',
    ],
    ['Åtta tjänster à 560 tkr, totalt 4 480 tkr.', '8 × 560 tkr = 4 480 tkr.'],
    ['Posten är 2,5 mkr (2 500 tkr).', 'Samma uppgift anges först som 2,5 mkr.'],
    [
      'Det återstår 5 mkr av reservationen.',
      'Går ej att kontrollera: ett belopp som behövs finns inte i texten eller kan inte läsas.',
    ],
    ['Det blev 2 tkr för A och −5 tkr för B, totalt −3 tkr.', '2 tkr − 5 tkr = −3 tkr.'],
  ])('%j: %s', (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });

  test('in English when asked for', () => {
    expect(wordsIn('A får 65 tkr och B 350 tkr, totalt 425 tkr.', 'en')).toEqual([
      '65 tkr + 350 tkr = 415 tkr. The text says 425 tkr: the difference is 10 tkr.',
    ]);
  });
});
