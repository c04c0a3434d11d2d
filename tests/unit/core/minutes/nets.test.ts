import { readMinutes } from '#core/minutes/read-minutes';
import { wordRelation } from '#core/minutes/relation-words';
import { amountsIn, relationsIn } from './told';

/** The relations in words, with plain spaces. */
function reckonedIn(text: string): string {
  const { amounts, relations } = readMinutes(text);
  const written = amounts.map((amount) => amount.written);
  const told = relations.map((relation) => wordRelation(relation, written, 'sv'));
  return told.join(' ').replaceAll('\u00A0', ' ');
}

describe('Minutes §12: what comes and what goes have a net, and no sum', () => {
  test.each([
    [
      'Nettot blir plus 50 tkr: 350 tkr tillkommer och 300 tkr avgår.',
      '350 tkr − 300 tkr = 50 tkr.',
    ],
    [
      'Nettot blir minus 50 tkr: 300 tkr tillkommer och 350 tkr avgår.',
      '350 tkr − 300 tkr = 50 tkr.',
    ],
    ['350 tkr tillkommer och 300 tkr avgår, netto plus 50 tkr.', '350 tkr − 300 tkr = 50 tkr.'],
    [
      'Det tillkommer 350 tkr och avgår 300 tkr, vilket ger ett netto på 50 tkr.',
      '350 tkr − 300 tkr = 50 tkr.',
    ],
    [
      '350 tkr för forskning tillkommer medan 300 tkr avgår. Nettot blir 50 tkr.',
      '350 tkr − 300 tkr = 50 tkr.',
    ],
    ['350 tkr tillkommer och 300 tkr avgår, totalt 50 tkr.', '350 tkr − 300 tkr = 50 tkr.'],
    [
      '350 tkr tillkommer och 300 tkr avgår, netto 60 tkr.',
      '350 tkr − 300 tkr = 50 tkr. Texten säger 60 tkr: skillnaden är 10 tkr.',
    ],
    [
      'Nettot blir plus 60 tkr: 350 tkr tillkommer och 300 tkr avgår.',
      '350 tkr − 300 tkr = 50 tkr. Texten säger 60 tkr: skillnaden är 10 tkr.',
    ],
  ])('%s', (text, reckoned) => {
    expect(reckonedIn(text)).toBe(reckoned);
  });

  test.each([
    ['−300 tkr avgår och 350 tkr tillkommer, netto 50 tkr.', 'sum 0, 1 → 2 exact'],
    ['+350 tkr tillkommer och −300 tkr avgår, netto +50 tkr.', 'sum 0, 1 → 2 exact'],
    ['Det avgår minus 300 tkr och tillkommer 350 tkr, totalt 50 tkr.', 'sum 0, 1 → 2 exact'],
    ['−300 tkr avgår och 350 tkr tillkommer, netto 60 tkr.', 'sum 0, 1 → 2 wrong'],
  ])('where what goes has a minus they are added up: %s', (text, told) => {
    expect(relationsIn(text)).toEqual([told]);
  });

  test('a net that adds what it should take, or has the wrong unit, is wrong', () => {
    const sides = '350 tkr tillkommer och 300 tkr avgår.';
    expect(relationsIn(`Nettot blir 650 tkr: ${sides}`)).toEqual(['difference 2, 1 → 0 wrong']);
    expect(relationsIn(`Nettot blir 50 mkr: ${sides}`)).toEqual(['difference 2, 1 → 0 wrong']);
  });

  test.each([
    '350 tkr tillkommer och 300 tkr avgår. Kostnaden var 12,5 mkr netto.',
    '350 tkr tillkommer och 300 tkr avgår, vilket ger en ram på netto 8,5 mkr.',
    '350 tkr tillkommer och 300 tkr avgår. Verksamhetens kostnader är netto 1,5 mkr.',
    '350 tkr tillkommer och 300 tkr avgår. Nettobeloppet är 8,5 mkr.',
  ])('the net of something else is not theirs: %s', (text) => {
    expect(relationsIn(text)).toEqual([]);
  });

  test('the two sides share the unit of the net right before them', () => {
    const text = 'Nettot blir plus 50 tkr: 350 tillkommer och 300 avgår.';
    expect(amountsIn(text)).toEqual(['50 tkr', '350', '300']);
    expect(relationsIn(text)).toEqual(['difference 2, 1 → 0 exact']);
  });

  test.each([
    'Kostnaden är 50 tkr: 2 enheter tillkommer och 4 avgår.',
    'Antalet enheter blir 70: 2 tillkommer och 4 avgår. Kostnaden är 50 tkr.',
    'Ramen är 50 tkr och enheterna 70: 2 tillkommer och 4 avgår.',
  ])('numbers of something else are no money: %s', (text) => {
    expect(amountsIn(text)).toEqual(['50 tkr']);
  });

  test.each([
    'Nettot blir plus 150 tkr: 350 tkr och 100 tkr tillkommer och 300 tkr avgår.',
    'Ramen är 8,5 mkr. Det tillkommer 3,5 mkr och avgår 1,0 mkr, totalt 11,0 mkr.',
    'Nettot blir plus 50 tkr: 350 tkr tillkommer.',
  ])('nothing is claimed where the words do not say how far they reach: %s', (text) => {
    expect(relationsIn(text)).toEqual([]);
  });

  test('what comes on top of a frame is still a sum, and a grant that "utgår" is paid', () => {
    expect(relationsIn('Till ramen på 8,5 mkr tillkommer 3,5 mkr, totalt 12,0 mkr.')).toEqual([
      'sum 0, 1 → 2 exact',
    ]);
    expect(
      relationsIn('Ersättningen utgår med 350 tkr och 65 tkr tillkommer, totalt 415 tkr.'),
    ).toEqual(['sum 0, 1 → 2 exact']);
  });
});

describe('Minutes §12: "dvs. plus 6,5 mkr" is how far two amounts lie apart', () => {
  test.each([
    ['Utfallet blev 82,9 mkr mot budgeterade 76,4 mkr, dvs. plus 6,5 mkr.', 'difference', 'exact'],
    ['Utfallet blev 82,9 mkr mot budgeterade 76,4 mkr, dvs. +6,5 mkr.', 'difference', 'exact'],
    ['Utfallet blev 82,9 mkr mot budgeterade 76,4 mkr, dvs. + 6,5 mkr.', 'difference', 'exact'],
    ['Utfallet blev 72,9 mkr mot budget 76,4 mkr, dvs. minus 3,5 mkr.', 'difference', 'exact'],
    [
      'Intäkterna var 82,9 mkr och kostnaderna 76,4 mkr, det vill säga ett plus på 6,5 mkr.',
      'difference',
      'exact',
    ],
    ['Intäkterna var 82,9 mkr och kostnaderna 76,4 mkr, dvs. plus 7,5 mkr.', 'difference', 'wrong'],
    ['Ramen höjs från 727,1 mkr till 727,5 mkr, dvs. plus 0,4 mkr.', 'change', 'exact'],
    ['Ramen höjs från 727,1 mkr till 727,5 mkr, dvs. plus 0,6 mkr.', 'change', 'wrong'],
    ['Ramen var 76,4 mkr i fjol och är 82,9 mkr i år, dvs. plus 6,5 mkr.', 'change', 'exact'],
  ])('%s', (text, kind, verdict) => {
    expect(relationsIn(text)).toEqual([`${kind} 0, 1 → 2 ${verdict}`]);
  });

  test.each([
    'Prognosen för FR är 10,0 mkr och för UR 5,0 mkr, dvs. plus 2,0 mkr jämfört med budget.',
    'Budgeten för FR är 10,0 mkr och för UR 5,0 mkr, dvs. plus 2,0 mkr.',
    'Prognosen är 10,0 mkr mot budgeterade 9,0 mkr, dvs. plus 1,5 mkr sedan tertialrapport 1.',
    'Budgeten var 10,0 mkr och utfallet 12,0 mkr. Ökningen är 415 tkr, dvs. plus 0,4 mkr.',
    'Intäkterna var 82,9 mkr, kostnaderna 70,0 mkr och avgifterna 6,0 mkr, dvs. plus 6,5 mkr.',
  ])('of other amounts it claims nothing: %s', (text) => {
    expect(relationsIn(text)).toEqual([]);
  });
});

describe('Minutes §11: better and worse', () => {
  test.each([
    ['Resultatet blev 3,0 mkr mot 5,0 mkr i fjol, en försämring med 2,0 mkr.', '1, 0 → 2 exact'],
    ['Resultatet blev 3,0 mkr mot 5,0 mkr i fjol, en försämring med 2,5 mkr.', '1, 0 → 2 wrong'],
    ['Resultatet blev 5,0 mkr mot 3,0 mkr i fjol, en förbättring med 2,0 mkr.', '1, 0 → 2 exact'],
    ['Resultatet försämrades med 2,0 mkr från 5,0 mkr till 3,0 mkr.', '1, 2 → 0 exact'],
    ['Resultatet förbättrades med 2,0 mkr från 5,0 mkr till 7,5 mkr.', '1, 2 → 0 wrong'],
    [
      'Resultatet blev 3,0 mkr 2026 och 5,0 mkr 2025, en resultatförsämring med 2,0 mkr.',
      '1, 0 → 2 exact',
    ],
  ])('%s', (text, told) => {
    expect(relationsIn(text)).toEqual([`change ${told}`]);
  });

  test('below zero it is reckoned with the signs, and written so', () => {
    expect(reckonedIn('Resultatet blev −3 mkr, en försämring med 2 mkr från −1 mkr.')).toBe(
      '−1 mkr − (−3 mkr) = 2 mkr.',
    );
  });

  test.each([
    'Från ett överskott på 2,0 mkr till ett underskott på 3,0 mkr, en försämring med 5,0 mkr.',
    'Resultatet blev ett underskott på 3,0 mkr mot ett överskott på 2,0 mkr i fjol, en försämring med 5,0 mkr.',
    'Underskottet blev 3,0 mkr mot 2,0 mkr i fjol, en försämring med 1,0 mkr.',
    'Prognosen är en försämring med 2 mkr.',
  ])('where words and no signs say what lies below zero, nothing is claimed: %s', (text) => {
    expect(relationsIn(text)).toEqual([]);
  });

  test('an improvement of something is a purpose and a part like others', () => {
    const text =
      'Förbättring av lokaler om 2,0 mkr, utrustning 3,0 mkr och IT 1,0 mkr, totalt 6,0 mkr.';
    expect(relationsIn(text)).toEqual(['sum 0, 1, 2 → 3 exact']);
  });
});

describe('Minutes §9: what is distributed and what is not are the parts of the total behind them', () => {
  test.each([
    ['Fördelat 350 tkr, ofördelat 65 tkr, totalt 415 tkr.', 'sum 0, 1 → 2 exact'],
    ['Fördelat: 350 tkr, ofördelat: 65 tkr, totalt: 420 tkr.', 'sum 0, 1 → 2 wrong'],
    ['Ofördelat 65 tkr, fördelat 350 tkr, summa 415 tkr.', 'sum 0, 1 → 2 exact'],
    ['Fördelat 350 tkr, ej fördelat 65 tkr, summa 415 tkr.', 'sum 0, 1 → 2 exact'],
    ['Fördelat belopp är 350 tkr, ofördelat 65 tkr och totalt 415 tkr.', 'sum 0, 1 → 2 exact'],
    ['Av ökningen är 350 tkr fördelat och 65 tkr ofördelat, totalt 415 tkr.', 'sum 0, 1 → 2 exact'],
    [
      'Ramen är 727,5 mkr. Fördelat 350 tkr, ofördelat 65 tkr, totalt 415 tkr.',
      'sum 1, 2 → 3 exact',
    ],
  ])('%s', (text, told) => {
    expect(relationsIn(text)).toEqual([told]);
  });

  test.each([
    [
      'Till FR fördelas 350 tkr och till UR 65 tkr; ofördelat är 10 tkr, totalt 425 tkr.',
      ['sum 0, 1, 2 → 3 exact'],
    ],
    [
      'Till FR fördelas 350 tkr och till UR 65 tkr; ofördelat är 10 tkr, totalt 415 tkr.',
      ['sum 0, 1 → 3 exact'],
    ],
    ['Till FR fördelas 350 tkr och till UR 65 tkr; ofördelat är 10 tkr, totalt 430 tkr.', []],
  ])('behind several parts the total counts it in or not: %s', (text, told) => {
    expect(relationsIn(text)).toEqual(told);
  });

  test('a total of another magnitude counts something else, unless its digits are the same', () => {
    const parts = 'Fördelat 350 tkr, ofördelat 65 tkr';
    expect(relationsIn(`${parts}, ramen totalt 727,5 mkr.`)).toEqual([]);
    expect(relationsIn(`${parts} och totalt sökt belopp 8,5 mkr.`)).toEqual([]);
    expect(relationsIn(`${parts}, totalt 415 mkr.`)).toEqual(['sum 0, 1 → 2 wrong']);
  });

  test.each(['för alla utlysningar', 'i ramen', 'för båda'])(
    'a total that says of what it is (%s) may count more, and is told when it agrees',
    (of) => {
      const parts = 'Fördelat 350 tkr, ofördelat 65 tkr';
      expect(relationsIn(`${parts}, totalt ${of} 830 tkr.`)).toEqual([]);
      expect(relationsIn(`${parts}, totalt ${of} 415 tkr.`)).toEqual(['sum 0, 1 → 2 exact']);
    },
  );

  test('without a total behind it, what is undistributed remains', () => {
    expect(relationsIn('Totalt 415 tkr, fördelat 350 tkr, ofördelat 65 tkr.')).toEqual([
      'remainder 0, 1 → 2 exact',
    ]);
    expect(relationsIn('Reserverat 8,5 mkr, fördelat 3,5 mkr, ofördelat 4,0 mkr.')).toEqual([
      'remainder 0, 1 → 2 wrong',
    ]);
  });
});

describe('Minutes §11: several steps before their levels', () => {
  test.each([
    'Ramen ökar med 65 tkr till UR och med 350 tkr till FR, från 727 085 tkr till 727 500 tkr.',
    'Ramen höjs med 65 tkr för UR och 350 tkr för FR, från 727 085 tkr till 727 500 tkr.',
  ])('are the change together: %s', (text) => {
    expect(readMinutes(text).relations).toMatchObject([
      { kind: 'change', terms: [2, 3], parts: [0, 1], result: null, verdict: 'exact' },
    ]);
  });

  test('and nothing says that they are all', () => {
    const text =
      'Ramen höjs med 65 tkr för UR och 300 tkr för FR, från 727 085 tkr till 727 500 tkr.';
    expect(relationsIn(text)).toEqual([]);
  });

  test('a single one is still held to its levels', () => {
    const text = 'Ramen höjs med 400 tkr, från 727 085 tkr till 727 500 tkr.';
    expect(relationsIn(text)).toEqual(['change 1, 2 → 0 wrong']);
  });
});

describe('Minutes §9: the other side of a balance is no part of the first', () => {
  test.each([
    'Intäkterna var 82,9 mkr, varav 2,0 mkr bidrag, och kostnaderna 76,4 mkr.',
    'Intäkterna var 82,9 mkr, varav 2,0 mkr bidrag, och kostnaderna 76,4 mkr, dvs. plus 6,5 mkr.',
    'Utfallet är 10,0 mkr, varav 6,0 mkr löner, medan budgeten är 9,0 mkr.',
  ])('%s', (text) => {
    expect(relationsIn(text)).toEqual([]);
  });

  test('what pays for a cost is a part of it', () => {
    const text = 'Kostnaderna är 10,0 mkr, varav 6,0 mkr betalas av intäkter och 4,0 mkr av ramen.';
    expect(relationsIn(text)).toEqual(['sum 1, 2 → 0 exact']);
  });
});
