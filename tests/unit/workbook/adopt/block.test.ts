import { wordFinding } from '#core/findings/wording';
import { catalogue } from '#jobs/catalogue';
import { answer } from '#workbook/adopt/answer';
import { recognise } from '#workbook/adopt/recognise';
import { recogniseBook } from '#workbook/adopt/recognise-book';
import type { SheetGrid } from '#workbook/grid';
import { parseAddress } from '#sheet/address';
import { sheetOf, type Cell } from './sheet';
import { codesOf, columnsOf, rolesOf } from './shown';

const posts: Cell[][] = [
  ['Post', 'ALF (tkr)', 'FoUU (tkr)'],
  ['A', 10, 1],
  ['B', 20, 2],
  ['Summa', 30, 3],
];

function book(...sheets: SheetGrid[]): ReadonlyMap<string, SheetGrid> {
  return new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
}

describe('Adoption §2.1: the sheet', () => {
  const cover = sheetOf([['Läs detta först']], { name: 'Läs mig' });

  test('the only sheet with posts is taken', () => {
    const found = recogniseBook(book(cover, sheetOf(posts, { name: 'Underlag' })));
    expect(found.sheet).toBe('Underlag');
  });

  test('a sheet with one row for each council is a summary and no list of posts', () => {
    const summary = sheetOf(
      [
        ['Råd', 'ALF (tkr)', 'FoUU (tkr)'],
        ['Forskningsrådet', 10, 1],
        ['Utbildningsrådet', 20, 2],
      ],
      { name: 'Översikt' },
    );
    expect(recogniseBook(book(summary, sheetOf(posts, { name: 'Underlag' }))).sheet).toBe(
      'Underlag',
    );
  });

  test('two lists are asked about, and the finding names both', () => {
    const lists = book(sheetOf(posts, { name: 'Plan A' }), sheetOf(posts, { name: 'Plan B' }));
    const { findings } = recogniseBook(lists);
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['adopt/several-sheets', { sheets: ['Plan A', 'Plan B'] }],
    ]);
    expect(recogniseBook(lists, {}, 'plan b').sheet).toBe('Plan B');
  });

  test('of one list for each year the budget year decides', () => {
    const ofYear = (year: number) =>
      sheetOf(
        [
          ['Post', `ALF ${year} (tkr)`],
          ['A', 1],
          ['B', 2],
        ],
        { name: String(year) },
      );
    const found = recogniseBook(book(ofYear(2025), ofYear(2026)), { year: 2026 });
    expect([found.sheet, found.year]).toEqual(['2026', 2026]);
  });

  test('a sheet that is not there is said to be missing', () => {
    expect(codesOf(recogniseBook(book(cover), {}, 'Poster'))).toEqual(['adopt/sheet-missing']);
  });
});

describe('Adoption §2.2: the block is looked for, or given', () => {
  test('titles, blank rows and blank columns stand around it', () => {
    const grid = sheetOf([
      ['Budget för ALF och FoUU'],
      [],
      ['Fastslagen i oktober'],
      [],
      ...posts.map((row) => [null, null, ...row]),
      [],
      ['* Exempel'],
    ]);
    const found = recognise(grid);
    expect(columnsOf(found)).toEqual(['ALF D tkr', 'FoUU E tkr', 'name C']);
    expect(found.area).toMatchObject({ top: 4, bottom: 7 });
  });

  test('a given range is taken whole, rows below the sum too', () => {
    const grid = sheetOf([...posts, ['Tillägg', 5, 0]]);
    expect(codesOf(recognise(grid))).toEqual(['adopt/rows-below-sum A5']);
    const area = parseAddress('A1:C5') ?? undefined;
    expect(rolesOf(recognise(grid, { area })).at(-1)).toBe('post Tillägg');
  });

  test('a row below the sum that has no name is told by its place alone', () => {
    const told = recognise(sheetOf([...posts, [null, 5, 0]])).findings;
    expect(told.map(({ facts }) => facts)).toEqual([{ labels: [], sum: 'Summa' }]);
    expect(told.map((each) => wordFinding(each, catalogue, 'sv').what)).toEqual([
      'Under summaraden ”Summa” står rader med belopp som inte räknas.',
    ]);
  });

  test('a given range without its headings finds them above it', () => {
    const area = parseAddress('A2:C4') ?? undefined;
    expect(rolesOf(recognise(sheetOf(posts), { area }))).toEqual([
      'post A',
      'post B',
      'summa Summa',
    ]);
  });

  test('a sheet without headings of money has no block', () => {
    const grid = sheetOf([['Anteckningar'], ['Ring kansliet', 'måndag'], ['Boka rum', 12]]);
    expect(codesOf(recognise(grid))).toEqual(['adopt/no-block']);
    expect(answer(recognise(grid))).toBe('Inget område med poster och belopp hittades');
  });

  test('an empty sheet has no block', () => {
    expect(codesOf(recognise(sheetOf([[]])))).toEqual(['adopt/no-block']);
  });
});

describe('Adoption §2.3: headings of several rows are joined', () => {
  test('a merged cell heads all its columns', () => {
    const grid = sheetOf(
      [
        ['Post', 'Budget 2026', null, 'Budget 2025', null],
        [null, 'ALF', 'FoUU', 'ALF', 'FoUU'],
        ['A', 1, 2, 3, 4],
      ],
      { merged: ['B1:C1', 'D1:E1', 'A1:A2'] },
    );
    expect(columnsOf(recognise(grid, { unit: 'tkr' }))).toEqual([
      'ALF B tkr',
      'FoUU C tkr',
      'name A',
      'previousALF D tkr',
      'previousFoUU E tkr',
    ]);
  });

  test('a group heading that is not merged goes on to the right, but not over changes and notes', () => {
    const grid = sheetOf([
      [null, 'Budget 2025', null, 'Budget 2026', null, null, null, null],
      ['Post', 'ALF', 'FoUU', 'ALF', 'FoUU', 'Summa', 'Förändring', 'Not'],
      ['A', 1, 2, 3, 4, 7, 4, 'ny'],
      ['B', 1, 2, 3, 4, 7, 4, null],
    ]);
    expect(columnsOf(recognise(grid, { unit: 'tkr' }))).toEqual([
      'ALF D tkr',
      'FoUU E tkr',
      'appendixNote H',
      'name A',
      'previousALF B tkr',
      'previousFoUU C tkr',
      'total F tkr',
    ]);
  });

  test('a post without an amount this year does not make each row of headings a table of its own', () => {
    const grid = sheetOf(
      [
        ['ALF/FoUU-budget 2026, tkr'],
        [null, 2026, null, 2027],
        ['Post', 'ALF', 'FoUU', 'ALF', 'FoUU'],
        ['A', 10, 1, 11, 1],
        ['B', null, null, 5, 0],
        ['Summa', 10, 1, 16, 1],
      ],
      { name: 'Blad1' },
    );
    expect(columnsOf(recognise(grid))).toEqual(['ALF B tkr', 'FoUU C tkr', 'name A']);
    expect(codesOf(recognise(grid))).toEqual([]);
  });

  test('a group heading over columns that are not read heads the one further right that is', () => {
    const grid = sheetOf([
      ['ALF/FoUU-budget 2026, tkr'],
      [null, 'FoUU', null, 'ALF'],
      ['Post', 'Budget 2024', 'Budget 2026', 'Budget 2024', 'Budget 2026'],
      ['A', 9, 1, 8, 10],
      ['B', 9, 2, 8, 20],
      ['Summa', 18, 3, 16, 30],
    ]);
    expect(columnsOf(recognise(grid))).toEqual(['ALF E tkr', 'FoUU C tkr', 'name A']);
    expect(codesOf(recognise(grid))).toEqual([]);
  });

  test('a year with its unit is a heading and no amount', () => {
    const grid = sheetOf(
      [
        ['ALF/FoUU-budget 2026'],
        [null, 'FoUU', null, 'ALF', null, 'Totalt'],
        ['Post', '2026 tkr', '2025, tkr', '2026 (tkr)', '2025 tkr', '2026, tkr', '2025, tkr'],
        ['A', 1, 9, 10, 8, 11, 17],
        ['B', 2, 9, 20, 8, 22, 17],
        ['Summa', 3, 18, 30, 16, 33, 34],
      ],
      { merged: ['B2:C2', 'D2:E2', 'F2:G2'] },
    );
    const read = recognise(grid);
    expect(rolesOf(read)).toEqual(['post A', 'post B', 'summa Summa']);
    expect(columnsOf(read)).toContain('ALF D tkr');
    expect(codesOf(read)).toEqual([]);
  });

  test('sources over years, and a row of units below', () => {
    const grid = sheetOf([
      [null, 'ALF', null, 'FoUU', null],
      ['Post', 2025, 2026, 2025, 2026],
      [null, 'tkr', 'kr', 'tkr', 'mkr'],
      ['A', 1, 2000, 3, 4],
      ['B', 1, 2000, 3, 4],
    ]);
    expect(columnsOf(recognise(grid))).toEqual([
      'ALF C kr',
      'FoUU E mkr',
      'name A',
      'previousALF B tkr',
      'previousFoUU D tkr',
    ]);
  });

  test('line breaks and soft hyphens inside a heading do not matter', () => {
    const grid = sheetOf([
      ['Ända-\nmål', 'ALF\n2026\n(tkr)', 'Fo\u00adUU 2026 (tkr)'],
      ['A', 1, 2],
      ['B', 1, 2],
    ]);
    expect(columnsOf(recognise(grid))).toEqual(['ALF B tkr', 'FoUU C tkr', 'name A']);
  });
});

describe('Adoption §2.4, §2.5: other tables on the sheet', () => {
  test('a table beside the posts is no part of them, a blank column inside them is', () => {
    const grid = sheetOf([
      ['Post', null, 'ALF (tkr)', 'FoUU (tkr)', null, 'Råd', 'Summa (tkr)'],
      ['A', null, 1, 2, null, 'FR', 3],
      ['B', null, 3, 4, null, 'UR', 7],
    ]);
    expect(columnsOf(recognise(grid))).toEqual(['ALF C tkr', 'FoUU D tkr', 'name A']);
  });

  test('another list with posts of its own is not read, and it is said where it stands', () => {
    const beside = sheetOf([
      ['Post', 'ALF (tkr)', null, 'Projekt', 'ALF (tkr)'],
      ['A', 1, null, 'C', 3],
      ['B', 2, null, 'D', 4],
    ]);
    expect(codesOf(recognise(beside))).toEqual(['adopt/list-beside D1:E3']);
    const below = sheetOf([
      ...posts,
      [],
      ['Post', 'ALF (mkr)', 'FoUU (mkr)'],
      ['C', 3, 1],
      ['D', 4, 2],
    ]);
    expect(codesOf(recognise(below))).toEqual([
      `adopt/list-beside A${String(posts.length + 2)}:C${String(posts.length + 4)}`,
    ]);
    expect(codesOf(recognise(below, { area: { top: 0, left: 0, bottom: 3, right: 2 } }))).toEqual(
      [],
    );
  });

  test('amounts typed with their unit are no headings of another table', () => {
    const grid = sheetOf([
      ['Post', 'ALF (tkr)', 'FoUU (tkr)'],
      ['A', 1000, 2000],
      ['B', '2 mkr', '500 tkr'],
      ['C', 3000, 4000],
    ]);
    expect(rolesOf(recognise(grid))).toEqual(['post A', 'post B', 'post C']);
  });

  test('a table below, with headings of its own, ends the block', () => {
    const grid = sheetOf([...posts, [], ['Råd', 'ALF (mkr)', 'Andel (%)'], ['FR', 0.03, 100]]);
    expect(rolesOf(recognise(grid))).toEqual(['post A', 'post B', 'summa Summa']);
  });

  test('a summary without headings below the total is no part of it', () => {
    const grid = sheetOf([
      ['Post', 'ALF (tkr)', 'FoUU (tkr)'],
      ['FR'],
      ['A', 10, 1],
      ['UR'],
      ['B', 20, 2],
      ['Totalt', 30, 3],
      [],
      ['FR', 10, 1],
      ['UR', 20, 2],
      ['Summa', 30, 3],
    ]);
    expect(rolesOf(recognise(grid))).toEqual([
      'rubrik FR',
      'post A FR',
      'rubrik UR',
      'post B UR',
      'summa Totalt',
    ]);
  });

  test('the same headings again, as on a new page, are passed over', () => {
    const [headings = []] = posts;
    const grid = sheetOf([headings, ['A', 10, 1], headings, ['B', 20, 2], ['Summa', 30, 3]]);
    expect(rolesOf(recognise(grid))).toEqual(['post A', 'rubrik Post', 'post B', 'summa Summa']);
    expect(codesOf(recognise(grid))).toEqual([]);
  });
});
