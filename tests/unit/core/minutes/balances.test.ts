import { minutesJson } from '#core/minutes/minutes-json';
import { readMinutes } from '#core/minutes/read-minutes';
import { relationsIn } from './told';

const relations = (text: string) => relationsIn(text).join('; ');

describe('Minutes §9: what an account opens with, what comes and goes, and what it closes with', () => {
  test.each([
    [
      'Ingående balans var 12 450 tkr. Under året har 35 100 tkr tillförts och 9 875 tkr betalats ut. Utgående balans är 37 675 tkr.',
      'sum 0, 1, 2 → 3 exact',
    ],
    [
      'Ingående balans var 12 450 tkr. Under året har 35 100 tkr tillförts och 9 875 tkr betalats ut. Utgående balans är 37 765 tkr.',
      'sum 0, 1, 2 → 3 wrong',
    ],
    [
      'Likvida medel uppgick vid periodens ingång till 41 210 tkr. Kassaflödet var −3 460 tkr, vilket ger utgående likvida medel om 37 850 tkr.',
      'sum 0, 1 → 2 wrong',
    ],
    [
      'Avsättning till pensioner: ingående värde 22 140 kkr, årets förändring 1 385 kkr, utgående värde 23 525 kkr.',
      'sum 0, 1 → 2 exact',
    ],
    [
      'IB 2026-01-01: 4 318 kkr\nTilldelat under året: 12 500 kkr\nFörbrukat t.o.m. augusti: 9 206 kkr\nUB 2026-08-31: 7 216 kkr',
      'sum 0, 1, 2 → 3 wrong',
    ],
    [
      'Årets resultat är -1 245 kkr. Eget kapital vid årets början var 8 930 kkr och uppgår vid årets slut till 7 685 kkr.',
      'sum 1, 0 → 2 exact',
    ],
    [
      'Ingående balans 10,0 mkr, uttag −2,0 mkr, tillskott +3,5 mkr, utgående balans 11,5 mkr.',
      'sum 0, 1, 2 → 3 exact',
    ],
  ])('%j claims %s', (text, told) => {
    expect(relations(text)).toBe(told);
  });

  test.each([
    'Ingående balans var 12,0 mkr. Under året har 3,0 mkr tillförts. Utgående balans är 11,0 mkr.',
    'Ingående balans var 12,0 mkr och utgående balans är 11,0 mkr.',
    'Ingående moms var 2,0 mkr, kostnader 3,0 mkr, utgående moms 5,5 mkr.',
    'Ingående balans för ALF var 3,0 mkr, för FoUU 4,0 mkr. Utgående balans är 8,5 mkr.',
    'Årets resultat är 2,0 mkr. Eget kapital vid årets början var 8,9 mkr och vid årets slut 6,0 mkr.',
  ])('%j does not tell all that has moved, and claims nothing', (text) => {
    expect(relations(text)).toBe('');
  });

  test('what is taken off is told apart, in words and as data', () => {
    const reading = readMinutes(
      'Ingående balans var 10,0 mkr. 4,0 mkr har tillförts och 3,0 mkr betalats ut. Utgående balans är 12,0 mkr.',
    );
    const [told] = minutesJson(reading, false, 'sv').relations;
    expect(told?.less).toEqual([2]);
    expect(told?.explanation.replace(/\s/gu, ' ')).toBe(
      '10,0 mkr + 4,0 mkr − 3,0 mkr = 11,0 mkr. Texten säger 12,0 mkr: skillnaden är 1,0 mkr.',
    );
    expect(told?.corrections.map(({ text }) => text.replace(/\s/gu, ' '))).toEqual([
      '11,0 mkr',
      '11,0 mkr',
      '5,0 mkr',
      '2,0 mkr',
    ]);
  });
});

describe('Minutes §5: balances in a table', () => {
  test('down the rows, with a minus or without', () => {
    const rows = ['Ingående balans\t4 318\t1 000', 'Tilldelat\t12 500\t500'];
    const ends = ['Förbrukat\t9 206\t−300', 'Utgående balans\t7 612\t1 300'];
    const text = ['Belopp i tkr\tALF\tFoUU', ...rows, ...ends].join('\n');
    expect(relations(text)).toBe('sum 0, 2, 4 → 6 exact; sum 1, 3, 5 → 7 wrong');
  });

  test('across the columns', () => {
    const heading = 'Fond (tkr)\tIngående\tTillfört\tFörbrukat\tUtgående';
    const text = [heading, 'A\t100\t50\t30\t120', 'B\t200\t10\t60\t160'].join('\n');
    expect(relations(text)).toBe('sum 0, 1, 2 → 3 exact; sum 4, 5, 6 → 7 wrong');
  });

  test('a column that nobody can tell as coming or going is judged by the other rows', () => {
    const rows = ['A\t100\t−50\t50', 'B\t200\t10\t210', 'C\t300\t20\t350'];
    const text = ['Fond (tkr)\tIB\tOmföring\tUB', ...rows].join('\n');
    expect(relations(text)).toBe('sum 0, 1 → 2 exact; sum 3, 4 → 5 exact; sum 6, 7 → 8 wrong');
  });

  test('a blank cell is unknown, and nothing is claimed of its row', () => {
    const rows = ['Ingående balans\t4 318', 'Tilldelat\t', 'Utgående balans\t7 612'];
    expect(relations(['Fonden\tBelopp (tkr)', ...rows].join('\n'))).toBe('');
  });
});
