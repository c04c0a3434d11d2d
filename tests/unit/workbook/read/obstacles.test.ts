import { locatedPosts } from '#workbook/adopt/located-posts';
import { recognise } from '#workbook/adopt/recognise';
import { obstaclesInside } from '#workbook/read/obstacles';
import { sheetOf, type Cell, type SheetExtras } from '../adopt/sheet';

const rows: Cell[][] = [
  ['Råd', 'Post', 'hjälp', 'ALF (tkr)'],
  ['FR', 'A', 9, 1],
  [null, 'B', 9, 2],
  [null, 'C', 9, 3],
  ['Summa', null, null, 6],
];

function obstacles(extras: SheetExtras, columns = new Map<string, string>()): string[] {
  const grid = sheetOf(rows, extras);
  const table = locatedPosts(recognise(grid, { columns }), grid);
  if (!table) throw new Error('the posts are found');
  return obstaclesInside(table, grid).map(({ code, where }) => `${code} ${where[0]?.cell ?? ''}`);
}

describe('Workbook §4: what hides inside a table is said, and nothing else', () => {
  test('a merged cell whose rows all know what it says is no trouble', () => {
    expect(obstacles({ merged: ['A2:A4'] })).toEqual([]);
  });

  test('a merged cell over a sum, or over columns that are not read, is no trouble', () => {
    expect(obstacles({ merged: ['A2:A4', 'A5:B5', 'B2:C2'] })).toEqual([]);
  });

  test('a merged cell that leaves a post without its name is said', () => {
    expect(obstacles({ merged: ['A2:A4', 'B3:B4'] })).toEqual([
      'workbook/merged-inside-table B3:B4',
    ]);
  });

  test('a hidden column is said when it is read', () => {
    expect(obstacles({ merged: ['A2:A4'], hidden: ['C'] })).toEqual([]);
    const named = new Map([['ALF', 'ALF (tkr)']]);
    expect(obstacles({ merged: ['A2:A4'], hidden: ['D'] }, named)).toEqual([
      'workbook/hidden-inside-table D1:D5',
    ]);
  });

  test('rows that a filter hides are told once, with the place of each', () => {
    const grid = sheetOf(rows, { hidden: ['2', '3', '5'] });
    const table = locatedPosts(recognise(grid), grid);
    if (!table) throw new Error('the posts are found');
    const found = obstaclesInside({ ...table, lastRow: 4, passedOver: new Set() }, grid);
    expect(
      found.map(({ facts, where }) => [facts['count'], where.map(({ cell }) => cell)]),
    ).toEqual([[3, ['A2:D2', 'A3:D3', 'A5:D5']]]);
  });
});
