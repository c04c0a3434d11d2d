import { locatedPosts } from '#workbook/adopt/located-posts';
import { recognise } from '#workbook/adopt/recognise';
import { postsTable } from '#workbook/contract/tables';
import { bySource } from '#workbook/import/by-source';
import { compareIncoming } from '#workbook/import/comparison';
import { gridOfCsv } from '#workbook/import/csv';
import { readIncoming } from '#workbook/import/incoming';
import { ownRows, rowFinder } from '#workbook/import/own-rows';
import { sheetOf, type Cell } from '../adopt/sheet';

/** Which rows of the sheet a row with this id, frame and name may be. */
function finderIn(...rows: Cell[][]) {
  const grid = sheetOf(rows);
  const table = locatedPosts(recognise(grid), grid);
  if (!table) throw new Error('the posts are found');
  const { candidates } = rowFinder(ownRows(table, new Map([['blad1', grid]])), table);
  return (id: string | null, recipient: string | null, name: string) =>
    candidates({ id, recipient, name }).map(({ row }) => row + 1);
}

describe('Adoption §9: a row found again', () => {
  const find = finderIn(
    ['Post-id', 'Ram', 'Post', 'ALF (tkr)'],
    ['P1', 'FR', 'Biobank', 1],
    [null, 'FR', 'Register', 2],
    [null, 'UR', 'Register', 3],
    [null, null, 'Kansli', 4],
    ['P5', 'FR', 'Postdoc', 5],
    ['P5', 'FR', 'Postdoc, ny', 6],
    [null, 'LG', 'Data', 7],
    [null, 'LG', 'data ', 8],
  );

  test('by id, whatever its name has become', () => {
    expect(find('p1', 'UR', 'Biobanken')).toEqual([2]);
  });

  test('by frame and name, without regard to case and spacing', () => {
    expect(find(null, 'UR', ' register')).toEqual([4]);
    expect(find('P9', 'FR', 'REGISTER')).toEqual([3]);
  });

  test('a row with another id is another post', () => {
    expect(find('P2', 'FR', 'Biobank')).toEqual([]);
  });

  test('by name alone where one side does not say the frame', () => {
    expect(find(null, 'LG', 'Kansli')).toEqual([5]);
    expect(find(null, null, 'Biobank')).toEqual([2]);
  });

  test('all that fit are given, and so is nobody', () => {
    expect(find('P5', null, 'Postdoc')).toEqual([6, 7]);
    expect(find(null, null, 'Register')).toEqual([3, 4]);
    expect(find(null, 'LG', 'Data')).toEqual([8, 9]);
    expect(find(null, 'LG', 'Register')).toEqual([]);
  });

  test('a frame is known by its code and by the name that stands in the row', () => {
    const inSections = finderIn(
      ['Ram', 'Post', 'ALF (tkr)'],
      ['Forskningsrådet', 'Biobank', 1],
      ['Forskningsrådet', 'Register', 2],
      ['Utbildningsrådet', 'Register', 3],
    );
    expect(inSections(null, 'FR', 'Register')).toEqual([3]);
    expect(inSections(null, 'Utbildningsrådet', 'Register')).toEqual([4]);
    expect(inSections(null, 'LG', 'Register')).toEqual([]);
  });

  test('where each source has a row, an incoming row with both is one for each', () => {
    const grid = sheetOf([
      ['Ram', 'Post', 'Källa', 'Belopp (tkr)'],
      ['FR', 'Biobank', 'ALF', 1],
      ['FR', 'Biobank', 'FoUU', 2],
      ['UR', 'VFU', 'ALF', 3],
    ]);
    const table = locatedPosts(recognise(grid), grid);
    if (!table) throw new Error('the posts are found');
    const csv = gridOfCsv('Ram;Post;ALF (tkr);FoUU (tkr)\nFR;Biobank;1;5\n', 'fr.csv');
    const incoming = readIncoming(postsTable, csv, { units: table.units, dates1904: false });
    const { updates, findings } = compareIncoming(
      bySource(incoming, table),
      table,
      new Map([['blad1', grid]]),
      false,
    );
    expect(updates).toEqual([{ sheet: 'Blad1', row: 2, column: 3, value: 5 }]);
    expect(findings).toEqual([]);
  });
});
