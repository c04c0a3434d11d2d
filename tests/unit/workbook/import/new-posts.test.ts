import { locatedPosts } from '#workbook/adopt/located-posts';
import { knownNames } from '#workbook/adopt/names';
import { recognise } from '#workbook/adopt/recognise';
import { SheetGrid } from '#workbook/grid';
import type { CellInput } from '#workbook/host';
import { placePosts } from '#workbook/import/new-posts';
import { sheetOf, type Cell, type SheetExtras } from '../adopt/sheet';

type Fields = Readonly<Record<string, CellInput>>;

/** Where new posts come to stand, and why others do not. */
function placed(
  rows: readonly Cell[][],
  wanted: readonly Fields[],
  table?: string,
  extras: SheetExtras = {},
) {
  const plain = sheetOf(rows, extras);
  const area = { ...(plain.outline.used ?? { sheet: '', top: 0, left: 0, bottom: 0, right: 0 }) };
  const headings = (rows[0] ?? []).map(String);
  const tables = [{ name: table ?? '', sheet: plain.name, area, headings, totalsRow: true }];
  const grid = table ? new SheetGrid({ ...plain.outline, tables }, plain.block) : plain;
  const located = locatedPosts(recognise(grid), grid);
  if (!located) throw new Error('the posts are found');
  const additions = wanted.map((fields) => ({ table: located, fields }));
  const grids = new Map([['blad1', grid]]);
  const { updates, findings, ...rest } = placePosts(additions, located, { grids }, knownNames);
  return {
    cells: updates.map(({ row, column, value }) => [row + 1, column, value]),
    grown: rest.additions.map((each) => [each.table.table, each.table.lastRow + 1]),
    codes: findings.map(({ code, where: [place] }) => [code, place?.cell ?? null]),
  };
}

const sum = (formula: string, value: number): Cell => ({ formula, value });

/** Two councils with subtotals and a grand total; `last` is the last row that FR's subtotal counts. */
const councils = (last: number): Cell[][] => [
  ['Post', 'ALF (tkr)', 'FoUU (tkr)', 'Summa (tkr)'],
  ['Forskningsrådet'],
  ['Biobank', 1, 2, sum('=B3+C3', 3)],
  ['Register', 3, 4, sum('=B4+C4', 7)],
  [],
  [
    'Summa Forskningsrådet',
    sum(`=SUM(B3:B${String(last)})`, 4),
    sum(`=SUM(C3:C${String(last)})`, 6),
  ],
  ['Utbildningsrådet'],
  ['VFU', 5, 6, sum('=B8+C8', 11)],
  ['Summa Utbildningsrådet', sum('=SUM(B8:B8)', 5), sum('=SUM(C8:C8)', 6)],
  ['Totalt', sum('=B6+B9', 9), sum('=C6+C9', 12)],
  ['Not: beloppen är preliminära.'],
];

describe('Adoption §10: a new post stands where the sums count it', () => {
  const post = { recipient: 'FR', name: 'Datastöd', ALF: 7, FoUU: 8 };

  test('in a blank row of its council, with the total of the row as the others have it', () => {
    expect(placed(councils(5), [post])).toEqual({
      cells: [
        [5, 0, 'Datastöd'],
        [5, 1, 7],
        [5, 2, 8],
        [5, 3, { formula: '=B5+C5' }],
      ],
      grown: [],
      codes: [],
    });
  });

  test('nowhere when the subtotal does not count the blank row: not below the grand total, not over the note', () => {
    expect(placed(councils(4), [post, { ...post, recipient: 'Utbildningsrådet' }])).toEqual({
      cells: [],
      grown: [],
      codes: [
        ['import/post-without-room', 'A4'],
        ['import/post-without-room', 'A8'],
      ],
    });
  });

  test('a blank row holds one post', () => {
    const { cells, codes } = placed(councils(5), [post, { ...post, name: 'Datavård' }]);
    expect(cells).toHaveLength(4);
    expect(codes).toEqual([['import/post-without-room', 'A4']]);
  });

  test('nowhere when nobody says whose it is, or it is nobody’s here', () => {
    const { recipient, ...nobodys } = post;
    expect(recipient).toBe('FR');
    expect(placed(councils(5), [nobodys, { ...post, recipient: 'LG' }]).codes).toEqual([
      ['import/post-without-section', null],
      ['import/post-without-section', null],
    ]);
  });

  test('a list without sums takes posts down to the next thing below it', () => {
    const rows = (note: number): Cell[][] => [
      ['Ram', 'Post', 'ALF (tkr)', 'FoUU (tkr)', 'Summa (tkr)'],
      ['FR', 'Biobank', 1.5, 2, 3.5],
      ['Utbildningsrådet', 'VFU', 5, 6, 11],
      ...Array.from({ length: note }, () => []),
      ['Not: beloppen är preliminära.'],
    ];
    const wanted = [
      { ...post, recipient: 'UR', ALF: 0.1, FoUU: 0.2 },
      { ...post, recipient: 'UR', name: 'Datavård' },
    ];
    const { cells, codes } = placed(rows(1), wanted);
    expect(cells).toEqual([
      [4, 0, 'Utbildningsrådet'],
      [4, 1, 'Datastöd'],
      [4, 2, 0.1],
      [4, 3, 0.2],
      [4, 4, 0.3],
    ]);
    expect(codes).toEqual([['import/post-without-room', 'B3']]);
    expect(placed(rows(1), [{ ...post, recipient: 'LG' }]).cells[0]).toEqual([4, 0, 'LG']);
    expect(placed(rows(0), wanted).cells).toEqual([]);
  });

  test('beside a council merged down the side its name is not written again', () => {
    const rows: Cell[][] = [
      ['Råd', 'Post', 'ALF (tkr)', 'FoUU (tkr)'],
      ['FR', 'Biobank', 1, 2],
      [null, 'Register', 3, 4],
      [],
      ['Summa FR', null, sum('=SUM(C2:C4)', 4), sum('=SUM(D2:D4)', 6)],
      ['UR', 'VFU', 5, 6],
      ['Totalt', null, sum('=C5+C6', 9), sum('=D5+D6', 12)],
    ];
    const cells = [
      [4, 1, 'Datastöd'],
      [4, 2, 7],
      [4, 3, 8],
    ];
    expect(placed(rows, [post], undefined, { merged: ['A2:A4'] }).cells).toEqual(cells);
    expect(placed(rows, [post], undefined, { merged: ['B4:C4'] }).cells).toEqual([]);
  });

  test('an Excel table grows above its totals row', () => {
    const rows: Cell[][] = [
      ['Mottagare', 'Post', 'Källa', 'Belopp (tkr)'],
      ['FR', 'Biobank', 'ALF', 1],
      ['UR', 'VFU', 'FoUU', 2],
      ['Summa', null, null, sum('=SUBTOTAL(109,T[Belopp (tkr)])', 3)],
    ];
    const wanted = [{ recipient: 'LG', name: 'Kansli', source: 'ALF', amount: 4 }];
    expect(placed(rows, wanted, 'T')).toEqual({ cells: [], grown: [['T', 3]], codes: [] });
    expect(placed(rows, wanted).grown).toEqual([]);
  });

  test('an amount for which the layout has no cell keeps the post out', () => {
    const rows: Cell[][] = [
      ['Budget 2026, ALF (tkr)'],
      ['Ram', 'Post', 'Belopp 2026'],
      ['FR', 'Biobank', 1],
      ['UR', 'VFU', 2],
    ];
    expect(placed(rows, [post]).codes).toEqual([['import/post-without-cell', null]]);
    expect(placed(rows, [{ ...post, FoUU: 0 }]).codes).toEqual([]);
  });
});
