import { formatAmount } from '#core/money/format';
import { answer } from '#workbook/adopt/answer';
import type { AdoptOptions } from '#workbook/adopt/options';
import { recognise } from '#workbook/adopt/recognise';
import { sheetOf, type Cell } from './sheet';
import { codesOf } from './shown';

const headings: Cell[] = ['Post', 'ALF (tkr)', 'FoUU (tkr)'];
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

function answered(rows: readonly Cell[][], options: AdoptOptions = {}): string {
  return plain(answer(recognise(sheetOf([headings, ...rows]), options)));
}

function codes(...rows: Cell[][]): string[] {
  return codesOf(recognise(sheetOf([headings, ...rows])));
}

const sum = (formula: string, value: Cell): Cell => ({ formula, value: value as number });

describe('Adoption §1: the answer is one sentence', () => {
  test('one of each', () => {
    expect(answered([['FR'], ['A', 1, 2], ['Summa FR', 1, 2], ['Totalt', 1, 2]])).toBe(
      '1 post, 1 delsumma, 1 summa: 3 tkr, stämmer med bladets summarad',
    );
  });

  test('without a total row there is nothing to compare with', () => {
    expect(
      answered([
        ['A', 1, 2],
        ['B', 1, 2],
      ]),
    ).toBe('2 poster, 0 delsummor, 0 summor: 6 tkr, bladet har ingen summarad att stämma av mot');
  });

  test('in English when asked for', () => {
    const grid = sheetOf([headings, ['A', 1000, 2], ['Totalt', 1003, 2]]);
    expect(plain(answer(recognise(grid), 'en'))).toBe(
      '1 post, 0 subtotals, 1 total: 1,002 tkr; the total "Totalt" in B3 does not agree: the sheet says 1,003 tkr, the posts make 1,000 tkr, the difference is +3 tkr',
    );
  });

  test('every sum that does not agree is told, with its cell', () => {
    expect(
      answered([
        ['FR'],
        ['A', 1, 2],
        ['Summa FR', 2, 2],
        ['UR'],
        ['B', 1, 2],
        ['Summa UR', 1, 9],
        ['Totalt', 2, 4],
      ]),
    ).toBe(
      '2 poster, 2 delsummor, 1 summa: 6 tkr; delsumman ”Summa FR” i B4 stämmer inte: bladet säger 2 tkr, posterna ger 1 tkr, skillnaden är +1 tkr; delsumman ”Summa UR” i C7 stämmer inte: bladet säger 9 tkr, posterna ger 2 tkr, skillnaden är +7 tkr',
    );
  });
});

describe('Adoption §6: sums are verified exactly, and never added', () => {
  test('the effect of a wrong sum is its difference, whatever the unit', () => {
    const grid = sheetOf([
      ['Post', 'ALF (mkr)'],
      ['A', 1.5],
      ['B', 2.25],
      ['Summa', 3.751],
    ]);
    const [finding] = recognise(grid).findings;
    expect(finding && [finding.code, plain(formatAmount(finding.effect, { unit: 'kr' }))]).toEqual([
      'adopt/sum-differs',
      '1 000 kr',
    ]);
  });

  test('a difference of one öre is a difference; the residue of binary arithmetic is none', () => {
    const ofPosts = (total: number) =>
      codesOf(
        recognise(
          sheetOf([
            ['Post', 'ALF (kr)'],
            ['A', 0.1],
            ['B', 0.2],
            ['Summa', total],
          ]),
        ),
      );
    expect(ofPosts(0.1 + 0.2)).toEqual([]);
    expect(ofPosts(0.31)).toEqual(['adopt/sum-differs B4']);
  });

  test('what fifteen digits hide of a formula is no news; of a typed amount it is told', () => {
    const ofTotal = (total: Cell) =>
      codesOf(
        recognise(
          sheetOf([
            ['Post', 'ALF (kr)', 'FoUU (kr)', 'Summa (kr)'],
            ['A', 0.1, 0.2, total],
            ['B', 1, 2, 3],
            ['Summa', 1.1, 2.2, 3.3],
          ]),
        ),
      );
    expect(ofTotal({ formula: '=B2+C2', value: 0.1 + 0.2 })).toEqual([]);
    expect(ofTotal(0.1 + 0.2)).toEqual(['money/float-residue D2']);
  });

  test('a sum of sums, and a sum of posts, both cover the whole', () => {
    expect(
      codes(
        ['FR'],
        ['A', 1, 2],
        ['B', 3, 4],
        ['Summa', sum('=SUM(B3:B4)', 4), 6],
        ['UR'],
        ['C', 5, 6],
        ['Summa', sum('=SUM(B7:B7)', 5), 6],
        ['Summa', sum('=B5+B8', 9), sum('=SUM(C3:C4,C7)', 12)],
      ),
    ).toEqual([]);
  });

  test('a formula that misses a row is compared with its section all the same', () => {
    expect(
      codes(['FR'], ['A', 1, 2], ['B', 3, 4], ['C', 5, 6], ['Summa', sum('=SUM(B3:B4)', 4), 12]),
    ).toEqual(['adopt/sum-differs B6']);
  });

  test('a total that counts a subtotal twice is wrong by the subtotal', () => {
    const grid = sheetOf([
      headings,
      ['FR'],
      ['A', 1, 2],
      ['B', 3, 4],
      ['Summa FR', 4, 6],
      ['Totalt', sum('=SUM(B3:B5)', 8), 6],
    ]);
    const [finding] = recognise(grid).findings;
    expect(finding && [finding.code, finding.where[0]?.cell, finding.effect]).toEqual([
      'adopt/sum-differs',
      'B6',
      { ore: 400000 },
    ]);
  });

  test('a total that only carries on the error of a subtotal is no second finding', () => {
    const rows: Cell[][] = [
      ['FR'],
      ['A', 1, 2],
      ['Summa FR', 4, 2],
      ['UR'],
      ['B', 3, 4],
      ['Summa UR', 3, 4],
      ['Totalt', sum('=B4+B7', 7), sum('=C4+C7', 6)],
    ];
    expect(codes(...rows)).toEqual(['adopt/sum-differs B4']);
    expect(answered(rows)).toContain('; felet följer med till summan ”Totalt” i B8');
  });

  test('a sum that passes over hidden rows is told as such', () => {
    const grid = sheetOf(
      [
        headings,
        ['A', 100, 10],
        ['B', 50, 5],
        ['C', 200, 20],
        [
          'Summa',
          { formula: '=SUBTOTAL(109,B2:B4)', value: 300 },
          { formula: '=SUBTOTAL(109,C2:C4)', value: 31 },
        ],
      ],
      { hidden: ['3'] },
    );
    const told = recognise(grid).findings.map(({ code, facts }) => [code, facts['passesHidden']]);
    expect(told).toEqual([
      ['adopt/sum-differs', true],
      ['adopt/sum-differs', false],
    ]);
  });

  test('an amount as text is read as what it says; a sum that passes over it is no second finding', () => {
    const rows = (total: number): Cell[][] => [
      ['A', '1 000', 2],
      ['B', 3, 4],
      ['Summa', total, 6],
    ];
    expect(codes(...rows(1003))).toEqual(['workbook/number-as-text B2']);
    expect(codes(...rows(3))).toEqual(['workbook/number-as-text B2']);
    expect(codes(...rows(4))).toEqual(['workbook/number-as-text B2', 'adopt/sum-differs B4']);
    expect(answered(rows(3))).toContain('hoppar över belopp som är inskrivna som text');
  });

  test('a sum over a cell that cannot be read is not checked, and that is said', () => {
    const rows: Cell[][] = [
      ['A', { error: '#REF!' }, 2],
      ['B', 3, 4],
      ['Summa', 7, 6],
    ];
    expect(codes(...rows)).toEqual(['workbook/error-value B2']);
    expect(answered(rows)).toContain('; summan ”Summa” i B4 går inte att kontrollera');
    expect(codes(['A', 'cirka hälften', 2], ['B', 3, 4], ['Summa', 7, 6])).toEqual([
      'workbook/not-an-amount B2',
    ]);
  });

  test('a formula that nobody has computed is not checked', () => {
    const rows: Cell[][] = [
      ['A', 1, 2],
      ['B', 3, 4],
      ['Summa', sum('=SUM(B2:B3)', null), 6],
    ];
    expect(codes(...rows)).toEqual([]);
    expect(answered(rows)).toContain('; summan ”Summa” i B4 går inte att kontrollera');
  });

  test('a blank post counts for nothing', () => {
    expect(codes(['A', null, 2], ['B', 3, null], ['Summa', 3, 2])).toEqual([]);
  });

  test('last year and the total of the row are verified too', () => {
    const grid = sheetOf([
      ['Post', 'ALF 2025 (tkr)', 'ALF 2026 (tkr)', 'FoUU 2026 (tkr)', 'Summa 2026 (tkr)'],
      ['A', 1, 2, 3, 5],
      ['B', 1, 2, 3, 5],
      ['Totalt', 3, 4, 6, 11],
    ]);
    expect(codesOf(recognise(grid)).sort()).toEqual([
      'adopt/sum-differs B4',
      'adopt/sum-differs E4',
    ]);
  });

  test('sums of the same section in two parts of the sheet each cover their part', () => {
    expect(
      codes(
        ['Del 1'],
        ['FR'],
        ['A', 1, 0],
        ['Summa FR', 1, 0],
        ['UR'],
        ['B', 2, 0],
        ['Summa UR', 2, 0],
        ['Del 2'],
        ['FR'],
        ['C', 0, 3],
        ['Summa FR', 0, 3],
        ['Totalt', 3, 3],
      ),
    ).toEqual([]);
  });

  test('a sum of two recipients is compared with the posts of both, wherever it stands', () => {
    const rows = (together: number): Cell[][] => [
      ['FR'],
      ['A', 1, 0],
      ['Summa FR', 1, 0],
      ['Summa FR och UR', sum('=B4+B10', together), 0],
      [],
      ['UR'],
      [],
      ['B', 2, 0],
      ['Summa UR', 2, 0],
      ['LG'],
      ['C', 4, 0],
      ['UR och LG', sum('=B10+B12', 6), 0],
      ['Totalt', 7, 0],
    ];
    expect(codes(...rows(3))).toEqual([]);
    expect(codes(...rows(5))).toEqual(['adopt/sum-differs B5']);
  });

  test('a total row above the posts', () => {
    expect(codes(['Totalt', 4, 6], ['A', 1, 2], ['B', 3, 4])).toEqual([]);
    expect(codes(['Totalt', 5, 6], ['A', 1, 2], ['B', 3, 4])).toEqual(['adopt/sum-differs B2']);
  });

  test('a total of subtotals cannot be checked while a post under one of them cannot be read', () => {
    const rows = (amount: Cell): Cell[][] => [
      ['Del 1'],
      ['A', 10, 0],
      ['B', amount, 0],
      ['Summa del 1', sum('=SUM(B3:B4)', 10), 0],
      ['Del 2'],
      ['C', 3, 0],
      ['D', 4, 0],
      ['Summa del 2', sum('=SUM(B7:B8)', 7), 0],
      ['Totalt', sum('=B5+B9', 17), 0],
    ];
    expect(codes(...rows('oklart'))).toEqual(['workbook/not-an-amount B4']);
    expect(codes(...rows(1))).toEqual(['adopt/sum-differs B5']);
  });
});
