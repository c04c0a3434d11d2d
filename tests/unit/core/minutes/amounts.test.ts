import { kronorText } from '#core/money/plain-decimal';
import { readMinutes } from '#core/minutes/read-minutes';
import { amountsIn } from './told';

const malformedIn = (text: string) => readMinutes(text).malformed.map((number) => number.text);
const kronorIn = (text: string) =>
  readMinutes(text).amounts.map(({ written }) => kronorText(written.amount));

describe('Minutes §3: amounts', () => {
  test.each([
    ['Rådet får 4 300 tkr och 1,2 mnkr.', ['4 300 tkr', '1,2 mnkr']],
    ['Anslag: tkr 4 300. Licenser: SEK 500.', ['tkr 4 300', 'SEK 500']],
    ['Avgiften är 500:- eller 1 250 000:- totalt.', ['500:-', '1 250 000:-']],
    ['Kostnaden är 2 milj. kr, dvs 2 MSEK.', ['2 milj. kr', '2 MSEK']],
    ['Den höjs från 10 till 12,5 miljoner kronor.', ['10', '12,5 miljoner kronor']],
    ['De får 65 respektive 350 tkr.', ['65', '350 tkr']],
    [
      'Det kostar 3–4 mkr, 3 - 4 mkr eller 3 till 4 mkr.',
      ['3', '4 mkr', '3', '4 mkr', '3', '4 mkr'],
    ],
    ['Driften kostar mellan 450 och 600 tkr.', ['450', '600 tkr']],
    ['De får 2, 3 respektive 4 mkr.', ['2', '3', '4 mkr']],
    ['De får 2,5, 3,0 och 4,5 mkr.', ['2,5', '3,0', '4,5 mkr']],
    ['Hon får tolv miljoner kronor och en miljon.', ['tolv miljoner kronor', 'en miljon']],
    ['Det tar från två till tre miljoner kronor.', ['två', 'tre miljoner kronor']],
    ['Det kostar 2 miljoner svenska kronor.', ['2 miljoner svenska kronor']],
  ])('%j', (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });

  test('a minus keeps its sign, a bullet and a range have none', () => {
    expect(kronorIn('Det blev −2 kr, –3 kr, -4 kr, + 5 kr, 6–7 kr.')).toEqual([
      '-2',
      '-3',
      '-4',
      '5',
      '6',
      '7',
    ]);
    expect(kronorIn('Så här:\n– 65 kr till A\n– 35 kr till B')).toEqual(['65', '35']);
    expect(kronorIn('Så här:\n-65 kr till A\n-35 kr till B')).toEqual(['65', '35']);
  });

  test('what cannot be read without guessing is flagged and never used', () => {
    const text =
      'Utfallet är 42 045981 kr, 1 101 8 mkr, 1,234,5 mkr, 1.250 tkr, 042 kr, tkr 5 mkr och 0,123 kr.';
    expect(malformedIn(text)).toEqual([
      '42 045981',
      '1 101 8',
      '1,234,5',
      '1.250',
      '042',
      '5',
      '0,123',
    ]);
    expect(amountsIn(text)).toEqual([]);
  });

  test('a badly grouped number without a unit of money is nobody’s business', () => {
    expect(malformedIn('Ärendet har löpnummer 42 045981 i diariet.')).toEqual([]);
  });
});

describe('Minutes §4: what is no amount', () => {
  test.each([
    'Enligt 5 kap. 2 § kommunallagen (2017:725) och SFS 2018:1801, bilaga 4, punkt 3.',
    'Dnr RS 2025-0417, tel. 08-555 120 00, faktura 4471 2209, 171 64 Solna.',
    'Mötet den 12 juni 2025 kl. 13.00–15.30 hade 11 av 14 ledamöter, i åldern 25–64 år.',
    'Andelen är 7,5 procent, 3 procentenheter eller 40 %.',
    'Regionen har 2,4 miljoner invånare, 9 miljoner besök och 1,5 miljoner euro.',
    'Granskarna använde 7 kriterier och 14 kroniskt sjuka deltog.',
    'En av enheterna blir två, och tjugotvå blir kvar.',
  ])('%j', (text) => {
    const { amounts, malformed, relations } = readMinutes(text);
    expect([amounts, malformed, relations]).toEqual([[], [], []]);
  });

  test.each([
    ['under 2025 350 tkr och för 2026 400 tkr', ['350 tkr', '400 tkr']],
    ['den 12 juni 2025 350 tkr', ['350 tkr']],
    ['enligt § 7 350 tkr och bilaga 3 1 200 tkr', ['350 tkr', '1 200 tkr']],
    ['Avgiften var 2025 kr år 2025.', ['2025 kr']],
    ['konferensen InFuturum 2025 200 tkr', ['200 tkr']],
  ])('a year or a reference is not run together with an amount: %j', (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });

  test('bare millions are money where no other noun follows', () => {
    expect(
      amountsIn(
        'Vi satsar 45 miljoner på studier, 18 miljoner. 6 miljoner fördelas, 5 miljoner återstår och 2 miljarder till.',
      ),
    ).toEqual(['45 miljoner', '18 miljoner', '6 miljoner', '5 miljoner', '2 miljarder']);
  });
});
