import { oreOf } from '#core/money/amount';
import { kronorText } from '#core/money/plain-decimal';
import { findingsOf } from '#core/minutes/findings';
import { minutesJson } from '#core/minutes/minutes-json';
import { readMinutes } from '#core/minutes/read-minutes';
import { amountsIn, kindsIn, relationsIn } from './told';

const kronorIn = (text: string) =>
  readMinutes(text).amounts.map(({ written }) => kronorText(written.amount));
const vagueIn = (text: string) => readMinutes(text).vague.map(({ text: words }) => words);
const relations = (text: string) => relationsIn(text).join('; ');

describe('Minutes §3: amounts in words', () => {
  test.each([
    ['Rådet får en halv miljon.', '500000'],
    ['Satsningen kostar en och en halv miljon kronor.', '1500000'],
    ['Det kostar halvannan miljon.', '1500000'],
    ['Nämnden får tre miljoner.', '3000000'],
    ['Vi fick 2 och en halv miljon kronor.', '2500000'],
    ['Tjugofem miljoner kronor avsätts.', '25000000'],
    ['Hundra tusen kronor återlämnas.', '100000'],
    ['Bidraget är femhundratusen kronor.', '500000'],
    ['Bidraget är tvåhundrafemtio tusen kronor.', '250000'],
    ['Staten skjuter till en halv miljard kronor.', '500000000'],
  ])('%j', (text, kronor) => {
    expect(kronorIn(text)).toEqual([kronor]);
  });

  test('they are parts and wholes like any other', () => {
    expect(
      relations(
        'Två och en halv miljon kronor beviljas, varav en miljon till lokaler och en och en halv miljon till utrustning.',
      ),
    ).toBe('sum 1, 2 → 0 exact');
  });

  test.each(['En halv tjänst och tjugotvå enheter.', 'Regionen har en halv miljon besök.'])(
    'without a unit of money they are none: %j',
    (text) => {
      expect(kronorIn(text)).toEqual([]);
    },
  );
});

describe('Minutes §3: words that name no number', () => {
  test.each([
    ['Det kostar ett par miljoner.', 'ett par miljoner'],
    ['Ett par hundra tusen kronor återstår.', 'Ett par hundra tusen kronor'],
    ['Några miljoner kronor är ofördelade.', 'Några miljoner kronor'],
    ['Det saknas flera hundra tkr.', 'flera hundra tkr'],
    ['Det rör sig om miljontals kronor.', 'miljontals kronor'],
  ])('%j is told as vague and never as a number', (text, words) => {
    expect([vagueIn(text), amountsIn(text)]).toEqual([[words], []]);
  });

  test('a claim that needs one cannot be checked', () => {
    expect(relations('Ramen är 10 mkr, varav ett par miljoner till A och 7 mkr till B.')).toBe(
      'sum 1 → 0 uncheckable',
    );
  });

  test.each(['Några miljoner invånare och ett par enheter.', 'Flera år och många studenter.'])(
    'what is no money is none: %j',
    (text) => {
      expect(vagueIn(text)).toEqual([]);
    },
  );

  test('it is a note among the findings and stands in the answer of the command line', () => {
    const reading = readMinutes('§ 5 Medel\n\nDet kostar ett par miljoner.');
    expect(findingsOf(reading).map(({ code, severity }) => [code, severity])).toEqual([
      ['minutes/vague-amount', 'info'],
    ]);
    expect(minutesJson(reading, false, 'sv').vague).toEqual([
      { text: 'ett par miljoner', paragraph: '§ 5', offset: 22 },
    ]);
  });
});

describe('Minutes §16: approximate amounts', () => {
  test('they are told as estimates', () => {
    expect(kindsIn('Det kostar drygt 2 mkr, ca 500 tkr, knappt 3 mkr och nästan 4 mkr.')).toEqual([
      '2 mkr estimate',
      '500 tkr estimate',
      '3 mkr estimate',
      '4 mkr estimate',
    ]);
  });

  test.each([
    ['Ramen är ca 500 tkr, varav 300 tkr till A och 212 tkr till B.', 'sum 1, 2 → 0'],
    ['Ramen är 10 000 tkr, varav ca 500 tkr till A och 9 480 tkr till B.', 'sum 1, 2 → 0'],
    ['Ramen höjs från 700,0 mkr till 727,5 mkr, en ökning med drygt 20 mkr.', 'change 0, 1 → 2'],
    ['Ramen är knappt 2,0 mkr, varav 1 250 tkr till A och 710 tkr till B.', 'sum 1, 2 → 0'],
    ['Reserverat är 8 500 tkr. Cirka 3 000 tkr används. Återstår 5 600 tkr.', 'remainder 0, 1 → 2'],
    ['Tre tjänster à cirka 560 tkr ger en kostnad på 1 700 tkr.', 'product 3 × 0 → 1'],
  ])('what lies within the word is no error: %j', (text, told) => {
    expect(relations(text)).toMatch(
      new RegExp(`^${told.replace('×', '.')} (?:explained|within-rounding)$`, 'u'),
    );
  });

  test.each([
    ['Ramen är 10 000 tkr, varav ca 500 tkr till A och 9 180 tkr till B.', 'sum 1, 2 → 0'],
    ['Ramen höjs från 700,0 mkr till 727,5 mkr, en ökning med ca 12 mkr.', 'change 0, 1 → 2'],
    ['Ramen är drygt 2,0 mkr, varav 1 250 tkr till A och 500 tkr till B.', 'sum 1, 2 → 0'],
    ['Reserverat är 8 500 tkr. Cirka 3 000 tkr används. Återstår 6 600 tkr.', 'remainder 0, 1 → 2'],
    ['Ramen är 10 000 tkr, varav 500 tkr till A och 9 480 tkr till B.', 'sum 1, 2 → 0'],
  ])('what lies beyond it is: %j', (text, told) => {
    expect(relations(text)).toBe(`${told} wrong`);
  });

  test('the amount itself stays what is written', () => {
    const [amount] = readMinutes('Det kostar drygt 2 mkr.').amounts;
    expect(oreOf(amount?.written.amount ?? { ore: 0n })).toBe(200_000_000n);
  });
});
