import type { BySource, Post } from '#core/budget/book';
import { kronorText } from '#core/money/plain-decimal';
import type { Unit } from '#core/money/unit';
import { postsTable } from '#workbook/contract/tables';
import { readBook } from '#workbook/read/read-book';
import { sheetOf, type Cell } from '../adopt/sheet';

/** Reads rows without headings: column keys from the left. */
function read(
  keys: readonly string[],
  rows: readonly Cell[][],
  source?: string,
): { posts: readonly Post[]; codes: string[] } {
  const grid = sheetOf(rows);
  const units = new Map<string, Unit>(keys.map((key) => [key, 'kr']));
  const columns = new Map(keys.map((key, column) => [key, column]));
  const inherited = new Map(
    rows.map((_, row) => [row, new Map(source === undefined ? [] : [['source', source]])]),
  );
  const table = {
    contract: postsTable,
    sheet: grid.name,
    table: null,
    headingRow: -1,
    firstRow: 0,
    lastRow: rows.length - 1,
    passedOver: new Set<number>(),
    left: 0,
    right: keys.length - 1,
    ...{ columns, units, inherited },
  };
  const { book, findings } = readBook(
    new Map([['blad1', grid]]),
    new Map([['tblPoster', table]]),
    false,
  );
  return { posts: book.posts, codes: findings.map(({ code }) => code) };
}

const kronor = ({ ALF, FoUU }: BySource) =>
  [ALF, FoUU].map((amount) => amount && kronorText(amount));

describe('Adoption §3.4: the amounts of a row by source', () => {
  test('a column for each source; a blank is unknown', () => {
    const { posts } = read(
      ['name', 'ALF', 'FoUU'],
      [
        ['A', 1, 2],
        ['B', null, 0],
      ],
    );
    expect(posts.map(({ amount }) => kronor(amount))).toEqual([
      ['1', '2'],
      [null, '0'],
    ]);
  });

  test('a whole whose part is blank is in no source, and is kept as undivided', () => {
    const { posts } = read(
      ['name', 'amount', 'FoUU'],
      [
        ['A', 5, null],
        ['B', 5, 0],
        ['C', null, null],
      ],
    );
    expect(posts.map(({ amount }) => kronor(amount))).toEqual([
      [null, null],
      ['5', '0'],
      [null, null],
    ]);
    expect(
      posts.map(({ undivided }) => undivided && [kronorText(undivided.amount), undivided.part]),
    ).toEqual([['5', 'FoUU'], undefined, undefined]);
  });

  test('a sheet of one source says nothing about the other', () => {
    const { posts } = read(['name', 'ALF', 'previousALF'], [['A', 1, 2]]);
    expect(posts.map(({ amount, previous }) => [kronor(amount), kronor(previous)])).toEqual([
      [
        ['1', null],
        ['2', null],
      ],
    ]);
  });

  test('a row that names its source holds nothing of the other, and its cell is that of the source', () => {
    const { posts } = read(
      ['name', 'source', 'amount', 'previousAmount'],
      [
        ['A', 'ALF', 1, 2],
        ['B', 'FoUU', 3, null],
      ],
    );
    expect(posts.map(({ amount, previous }) => [kronor(amount), kronor(previous)])).toEqual([
      [
        ['1', '0'],
        ['2', '0'],
      ],
      [
        ['0', '3'],
        [null, null],
      ],
    ]);
    expect(
      posts.map(({ origin }) => [origin.fields.get('ALF')?.cell, origin.fields.get('FoUU')?.cell]),
    ).toEqual([
      ['C1', undefined],
      [undefined, 'C2'],
    ]);
  });

  test('a row that inherits its source is read alike', () => {
    const { posts } = read(['name', 'amount'], [['A', 5]], 'FoUU');
    expect(posts.map(({ amount }) => kronor(amount))).toEqual([['0', '5']]);
  });

  test('an amount without a source, or with one that nobody knows, is unknown and said to be', () => {
    const { posts, codes } = read(
      ['name', 'source', 'amount'],
      [
        ['A', null, 1],
        ['B', 'KI', 2],
        ['C', null, null],
      ],
    );
    expect(posts.map(({ amount }) => kronor(amount))).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(codes).toEqual(['workbook/value-missing', 'workbook/unknown-choice']);
  });

  test('the whole and a part: the rest is the other source, unknown when the part is', () => {
    const { posts } = read(
      ['name', 'amount', 'FoUU'],
      [
        ['A', 10, 4],
        ['B', 10, null],
        ['C', null, 4],
      ],
    );
    expect(posts.map(({ amount }) => kronor(amount))).toEqual([
      ['6', '4'],
      [null, null],
      [null, '4'],
    ]);
  });

  test('the same post on one row for each source is one post; the same source twice is two', () => {
    const { posts } = read(
      ['name', 'source', 'amount', 'recipient'],
      [
        ['A', 'ALF', 1, 'FR'],
        ['a', 'FoUU', 2, 'FR'],
        ['A', 'ALF', 3, 'UR'],
        ['A', 'ALF', 4, 'FR'],
      ],
    );
    expect(posts.map(({ recipient, amount }) => [recipient, ...kronor(amount)])).toEqual([
      ['FR', '1', '2'],
      ['UR', '3', '0'],
      ['FR', '4', '0'],
    ]);
  });

  test('rows with ids are joined by id alone', () => {
    const { posts } = read(
      ['id', 'name', 'source', 'amount'],
      [
        ['P1', 'A', 'ALF', 1],
        ['P2', 'A', 'FoUU', 2],
        ['P1', 'A, forts.', 'FoUU', 3],
      ],
    );
    expect(posts.map(({ id, amount }) => [id, ...kronor(amount)])).toEqual([
      ['P1', '1', '3'],
      ['P2', '0', '2'],
    ]);
  });
});
