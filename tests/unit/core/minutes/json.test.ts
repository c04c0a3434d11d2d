import { amountOfOre } from '#core/money/amount';
import type { HeldFigure } from '#core/minutes/book/held-figure';
import { minutesJson } from '#core/minutes/minutes-json';
import { readMinutes } from '#core/minutes/read-minutes';

const text = `§ 9 Data

Av de 8,5 mkr som reserverats får upp till 3,5 mkr gå till Radiance. 5,5 mkr återstår. Utfallet är 42 045981 kr.`;
const held: readonly HeldFigure[] = [
  {
    cell: 'Poster!H5',
    words: 'Radiance',
    kind: 'reservation',
    year: 2026,
    amount: amountOfOre(3_500_000_00),
  },
  {
    cell: 'Poster!H6',
    words: 'Biobank',
    kind: 'reservation',
    year: 2026,
    amount: amountOfOre(1_000_000_00),
  },
];

describe('Minutes §19: the answer of the command line', () => {
  test('has amounts as strings of exact kronor, with half a step, kind, paragraph and place', () => {
    const { amounts, malformed } = minutesJson(readMinutes(text), false, 'sv');
    expect(amounts[1]).toEqual({
      text: '3,5 mkr',
      kronor: '3500000',
      halfStep: '50000',
      unit: 'mkr',
      kind: 'ceiling',
      paragraph: '§ 9',
      offset: text.indexOf('3,5'),
    });
    expect(malformed).toEqual([
      {
        text: '42 045981',
        paragraph: '§ 9',
        offset: text.indexOf('42 045981'),
        reason: 'grouping',
        explanation: 'Siffrorna är inte grupperade tre och tre.',
      },
    ]);
  });

  test('has relations by the indices of their amounts, with what would mend them', () => {
    expect(minutesJson(readMinutes(text), false, 'sv').relations).toEqual([
      {
        kind: 'remainder',
        paragraph: '§ 9',
        terms: [0, 1],
        result: 2,
        expected: '5000000',
        stated: '5500000',
        difference: '500000',
        verdict: 'wrong',
        corrections: [
          { amount: 2, to: '5000000', text: '5,0\u00A0mkr' },
          { amount: 0, to: '9000000', text: '9,0\u00A0mkr' },
          { amount: 1, to: '3000000', text: '3,0\u00A0mkr' },
        ],
        explanation:
          '8,5 mkr − 3,5 mkr = 5,0\u00A0mkr. Texten säger 5,5 mkr: skillnaden är 0,5\u00A0mkr.',
      },
    ]);
  });

  test('an uncheckable relation expects nothing', () => {
    const [relation] = minutesJson(
      readMinutes('Av reservationen återstår 5 mkr.'),
      false,
      'en',
    ).relations;
    expect(relation).toMatchObject({
      expected: null,
      difference: null,
      stated: '5000000',
      corrections: [],
    });
  });

  test('matches and what is missing are there with a book, and only then', () => {
    const without = minutesJson(readMinutes(text), false, 'sv');
    expect([without.missing, without.amounts[1]?.match]).toEqual([undefined, undefined]);
    const beside = minutesJson(readMinutes(text, held), true, 'sv');
    expect(beside.amounts.map(({ match }) => match)).toEqual([
      { verdict: 'unmatched', cell: null, stated: '8500000', held: null },
      { verdict: 'exact', cell: 'Poster!H5', stated: '3500000', held: '3500000' },
      { verdict: 'unmatched', cell: null, stated: '5500000', held: null },
    ]);
    expect(beside.missing).toEqual([{ cell: 'Poster!H6', held: '1000000' }]);
  });

  test('several results are parts, and there is no single one', () => {
    const [relation] = minutesJson(
      readMinutes(
        'ALF ökar från 727,1 mkr till 727,5 mkr. Ökningen fördelas med 65 tkr till UR respektive 350 tkr till FR.',
      ),
      false,
      'sv',
    ).relations;
    expect(relation).toMatchObject({
      kind: 'change',
      terms: [0, 1],
      parts: [2, 3],
      result: null,
      stated: '415000',
    });
  });
});
