import type { Post } from '#core/budget/book';
import { amountOfOre } from '#core/money/amount';
import { locatedPosts } from '#workbook/adopt/located-posts';
import { recognise } from '#workbook/adopt/recognise';
import { amountsWithoutCell, formulasInTheWay } from '#workbook/adopt/write-guard';
import { readBook } from '#workbook/read/read-book';
import { sheetOf, type Cell } from './sheet';
import { codesOf } from './shown';

function postsIn(...rows: Cell[][]): readonly Post[] {
  const grid = sheetOf(rows);
  const table = locatedPosts(recognise(grid), grid);
  if (!table) throw new Error('the posts are found');
  return readBook(new Map([['blad1', grid]]), new Map([['tblPoster', table]]), false).book.posts;
}

describe('Adoption §10: writing', () => {
  test('a cell with a formula is named, a constant is not', () => {
    const grid = sheetOf([
      ['Post', 'ALF (tkr)'],
      ['A', 1],
      ['B', { formula: '=12*560', value: 6720 }],
    ]);
    const updates = [1, 2].map((row) => ({ sheet: 'Blad1', row, column: 1 }));
    const findings = formulasInTheWay(updates, new Map([['blad1', grid]]));
    expect(codesOf({ findings })).toEqual(['adopt/formula-in-the-way B3']);
    expect(findings[0]?.facts).toEqual({ formula: '=12*560' });
  });

  const changed = (post: Post | undefined, ALF: number | null, FoUU: number | null) => {
    if (!post) throw new Error('the post is found');
    const amount = {
      ALF: ALF === null ? null : amountOfOre(ALF),
      FoUU: FoUU === null ? null : amountOfOre(FoUU),
    };
    return amountsWithoutCell({ post, amount }).map(({ facts }) => facts);
  };

  test('each source with a column has its cell', () => {
    const [post] = postsIn(['Post', 'ALF (tkr)', 'FoUU (tkr)'], ['A', 1, 2], ['B', 1, 2]);
    expect(changed(post, 5, 6)).toEqual([]);
  });

  test('a sheet of one source has no cell for the other', () => {
    const [post] = postsIn(['Post', 'ALF (tkr)'], ['A', 1], ['B', 1]);
    expect(changed(post, 5, null)).toEqual([]);
    expect(changed(post, null, 6)).toEqual([{ name: 'A', source: 'FoUU' }]);
  });

  test('a post on one row for each source has a cell for each', () => {
    const rows: Cell[][] = [
      ['Post', 'Källa', 'Belopp (tkr)'],
      ['A', 'ALF', 1],
      ['A', 'FoUU', 2],
      ['B', 'ALF', 3],
    ];
    const [both, single] = postsIn(...rows);
    expect(changed(both, 5, 6)).toEqual([]);
    expect(changed(single, 5, 0)).toEqual([]);
    expect(changed(single, 5, 6)).toEqual([{ name: 'B', source: 'FoUU' }]);
  });

  test('where one source is the rest of the other, neither has a cell of its own', () => {
    const [post] = postsIn(['Post', 'Budget (tkr)', 'varav FoUU (tkr)'], ['A', 3, 2], ['B', 3, 1]);
    expect(changed(post, 100000, 200000)).toEqual([]);
    expect(changed(post, 100001, 200001)).toEqual([
      { name: 'A', source: 'ALF' },
      { name: 'A', source: 'FoUU' },
    ]);
  });
});
