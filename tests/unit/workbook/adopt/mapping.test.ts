import { parseAddress } from '#sheet/address';
import type { Setting } from '#core/budget/book';
import { locateMapped, type MappedPosts } from '#workbook/adopt/mapped-posts';
import { mappingIn, mappingRows, type SettingRow } from '#workbook/adopt/mapping';
import type { AdoptOptions } from '#workbook/adopt/options';
import { recognise } from '#workbook/adopt/recognise';
import { mappingDraft } from '#workbook/adopt/save-mapping';
import { settingsTable } from '#workbook/contract/tables';
import { locate } from '#workbook/read/locate';
import type { SheetGrid } from '#workbook/grid';
import { readBook, readSettings } from '#workbook/read/read-book';
import { sheetOf, type Cell } from './sheet';
import { codesOf, rolesOf } from './shown';

const headings: Cell[] = ['', 'Råd', 'ALF', 'FoUU (kr)'];
const posts: Cell[][] = [
  ['A', 'FR', 10, 1000],
  ['B', 'UR', 20, 2000],
];
const total: Cell[] = ['Totalt', null, 30, 3000];

const before = sheetOf([headings, ...posts, total], { name: 'Budget' });

function settings(rows: readonly SettingRow[]): Setting[] {
  return rows.map(({ key, value }, index) => ({
    key,
    value,
    origin: {
      row: { sheet: 'Inställningar', cell: `A${index + 2}` },
      fields: new Map([['value', { sheet: 'Inställningar', cell: `B${index + 2}` }]]),
    },
  }));
}

/** Maps one sheet, then opens another in its place. */
function reopened(
  now: SheetGrid,
  options: AdoptOptions = { unit: 'tkr' },
  then = before,
): MappedPosts {
  const { mapping } = mappingIn(settings(mappingRows(recognise(then, options), options)));
  if (!mapping) throw new Error('the mapping was saved');
  return locateMapped(mapping, new Map([[now.name.toLowerCase(), now]]));
}

function postsOf({ table }: MappedPosts, grid: SheetGrid): (string | null)[][] {
  if (!table) throw new Error('the posts are found');
  const grids = new Map([[grid.name.toLowerCase(), grid]]);
  const { book } = readBook(grids, new Map([['tblPoster', table]]), false);
  return book.posts.map(({ name, recipient, amount }) => [
    name,
    recipient,
    String(amount.ALF?.ore),
    String(amount.FoUU?.ore),
  ]);
}

describe('Adoption §8: only the mapping is saved, by headings', () => {
  test('the rows of Inställningar', () => {
    const options: AdoptOptions = { unit: 'tkr' };
    expect(
      mappingRows(recognise(before, options), options).map(({ key, value }) => [key, value]),
    ).toEqual([
      ['Koppling/Poster/Blad', 'Budget'],
      ['Koppling/Poster/Område', 'A1:D4'],
      ['Koppling/Poster/Rubrikrader', 1],
      ['Koppling/Poster/Kolumn/Ram', 'Råd'],
      ['Koppling/Poster/Kolumn/Post', '(utan rubrik)'],
      ['Koppling/Poster/Kolumn/ALF', 'ALF'],
      ['Koppling/Poster/Kolumn/FoUU', 'FoUU (kr)'],
      ['Koppling/Poster/Enhet/ALF', 'tkr'],
      ['Koppling/Poster/Enhet/FoUU', 'kr'],
    ]);
  });

  test('a fixed source, sums by name and the end of a given range are saved too', () => {
    const grid = sheetOf([
      ['Post', 'Belopp (tkr)'],
      ['A', 1],
      ['Ramen', 1],
    ]);
    const area = parseAddress('A1:B3') ?? undefined;
    const options: AdoptOptions = { source: 'ALF', sums: ['Ramen'], area };
    const saved = mappingRows(recognise(grid, options), options).map(({ key, value }) => [
      key,
      value,
    ]);
    expect(saved).toContainEqual(['Koppling/Poster/Källa', 'ALF']);
    expect(saved).toContainEqual(['Koppling/Poster/Summarader', 'Ramen']);
    expect(saved).toContainEqual(['Koppling/Poster/Slutrad', 'Ramen']);
    const found = reopened(grid, options, grid);
    expect(found.findings).toEqual([]);
    expect(found.table?.columns.get('ALF')).toBe(1);
  });

  test('new keys become rows, changed ones new values, and keys that no longer hold are blanked', () => {
    const old: SettingRow[] = [
      { key: 'Läge', value: 'Förslag', explanation: '' },
      { key: 'Koppling/Poster/Blad', value: 'Gammalt', explanation: '' },
      { key: 'Koppling/Poster/Källa', value: 'ALF', explanation: '' },
    ];
    const sheet = sheetOf(
      [['Nyckel', 'Värde', 'Förklaring'], ...old.map(({ key, value }) => [key, value])],
      { name: 'Inställningar' },
    );
    const grids = new Map([['inställningar', sheet]]);
    const { table } = locate(settingsTable, grids);
    if (!table) throw new Error('the settings are found');
    const rows = mappingRows(recognise(before, { unit: 'tkr' }));
    const draft = mappingDraft(rows, table, readSettings(grids, table, false));
    expect(draft.updates).toEqual([
      { sheet: 'Inställningar', row: 2, column: 1, value: 'Budget' },
      { sheet: 'Inställningar', row: 3, column: 1, value: null },
    ]);
    expect(draft.additions).toHaveLength(rows.length - 1);
    expect(draft.additions[0]?.fields['key']).toBe('Koppling/Poster/Område');
  });

  test('without a mapping there is none, and nothing is wrong', () => {
    expect(mappingIn(settings([{ key: 'Läge', value: 'Förslag', explanation: '' }]))).toEqual({
      mapping: null,
      findings: [],
    });
  });

  test('a mapping that lacks something, or holds what cannot be read, is a finding', () => {
    const rows = mappingRows(recognise(before, { unit: 'tkr' }));
    const broken = (change: (row: SettingRow) => SettingRow[]) =>
      codesOf(mappingIn(settings(rows.flatMap(change))));
    expect(broken((row) => (row.key.endsWith('Område') ? [] : [row]))).toEqual([
      'adopt/mapping-incomplete',
    ]);
    expect(
      broken((row) => (row.key.endsWith('Enhet/ALF') ? [{ ...row, value: 'SEK' }] : [row])),
    ).toEqual(['adopt/mapping-incomplete A9']);
  });
});

describe('Adoption §8: at the next opening', () => {
  test('blank columns between the amounts make no tables of their own', () => {
    const apart = sheetOf(
      [
        ['Ändamål', null, 'ALF (mkr)', null, 'FoUU (mkr)'],
        [],
        ['Forskning', null, 10.1, null, 5.05],
        ['Utbildning', null, 20.2, null, 0.1],
      ],
      { name: 'Budget' },
    );
    const found = reopened(apart, {}, apart);
    expect(codesOf(found)).toEqual([]);
    expect(postsOf(found, apart)).toEqual([
      ['Forskning', null, '1010000000', '505000000'],
      ['Utbildning', null, '2020000000', '10000000'],
    ]);
  });

  test('a unit over the names and a column without heading beside it are told apart', () => {
    const grid = sheetOf(
      [
        ['Budget 2026, ALF'],
        ['', 'Mkr', 'Belopp'],
        ['FR', 'Forskning', 10],
        ['UR', 'Utbildning', 20],
        ['LG', 'Satsningar', 30],
      ],
      { name: 'Budget' },
    );
    const found = reopened(grid, {}, grid);
    expect(codesOf(found)).toEqual([]);
    expect(found.table && [...found.table.columns]).toEqual([
      ['name', 1],
      ['recipient', 0],
      ['ALF', 2],
    ]);
  });

  const read = [
    ['A', 'FR', '1000000', '100000'],
    ['B', 'UR', '2000000', '200000'],
  ];

  test('an unchanged sheet reads as it was mapped', () => {
    const found = reopened(before);
    expect(found.findings).toEqual([]);
    expect(postsOf(found, before)).toEqual(read);
  });

  test('rows above, rows inside, a new section and columns to the left are taken in', () => {
    const now = sheetOf(
      [
        ['Budget'],
        [],
        [null, ...headings],
        ...posts.map((row) => [null, ...row]),
        [],
        [null, 'Nytt'],
        [null, 'C', 'UR', 5, 500],
        [null, 'Totalt', null, 35, 3500],
      ],
      { name: 'Budget' },
    );
    const found = reopened(now);
    expect(found.findings).toEqual([]);
    expect(postsOf(found, now)).toEqual([...read, ['C', 'UR', '500000', '50000']]);
  });

  test('a subtotal that no longer agrees is a finding, and the posts are read all the same', () => {
    const now = sheetOf([headings, ...posts, ['Totalt', null, 33, 3000]], { name: 'Budget' });
    const found = reopened(now);
    expect(codesOf(found)).toEqual(['adopt/sum-differs C4']);
    expect(postsOf(found, now)).toEqual(read);
  });

  test('a cell that is wrong is left to the reader of posts, which says it once', () => {
    const now = sheetOf([headings, ['A', 'FR', 'tio', 1000], total], { name: 'Budget' });
    expect(codesOf(reopened(now))).toEqual(['adopt/sum-differs D3']);
  });

  test('only mapped columns are read', () => {
    const now = sheetOf(
      [
        [...headings, 'FoUU (kr)  reviderad', 'Utförare'],
        ...posts.map((row) => [...row, 7, 'KI']),
        total,
      ],
      { name: 'Budget' },
    );
    const found = reopened(now);
    expect(found.findings).toEqual([]);
    expect([...(found.table?.columns.keys() ?? [])].sort()).toEqual([
      'ALF',
      'FoUU',
      'name',
      'recipient',
    ]);
  });

  test.each([
    ['the sheet is gone', sheetOf([headings, ...posts], { name: 'Annat' }), ['adopt/mapping-lost']],
    [
      'most headings are gone',
      sheetOf([['', 'Vem', 'X', 'Y'], ...posts], { name: 'Budget' }),
      ['adopt/mapping-lost'],
    ],
    [
      'one heading is gone',
      sheetOf([['', 'Råd', 'ALF', 'Regionens'], ...posts], { name: 'Budget' }),
      ['adopt/column-not-found'],
    ],
    [
      'a heading stands twice',
      sheetOf([[...headings, 'ALF'], ...posts.map((row) => [...row, 1])], { name: 'Budget' }),
      ['adopt/columns-both-fit C1'],
    ],
    [
      'the heading now states another unit',
      sheetOf([['', 'Råd', 'ALF (kr)', 'FoUU (kr)'], ...posts], { name: 'Budget' }),
      ['adopt/unit-changed C1'],
    ],
    [
      'the caption now states another unit',
      sheetOf([['Belopp i mkr'], headings, ...posts], { name: 'Budget' }),
      ['adopt/unit-changed C2'],
    ],
  ])('nothing is read and it is said why: %s', (_, now, codes) => {
    const found = reopened(now);
    expect(codesOf(found)).toEqual(codes);
    expect(found.table).toBeNull();
  });

  test('a given range goes on to its last row, wherever that now stands', () => {
    const rows: Cell[][] = [
      ['Post', 'ALF (tkr)'],
      ['A', 1],
      ['B', 2],
      ['Totalt', 3],
      ['Utanför', 9],
    ];
    const then = sheetOf(rows);
    const area = parseAddress('A1:B4') ?? undefined;
    const now = sheetOf([
      [],
      ...rows.slice(0, 2),
      ['Ny', 4],
      ['B', 2],
      ['Totalt', 7],
      ['Utanför', 9],
    ]);
    const found = reopened(now, { area }, then);
    expect(found.recognition && rolesOf(found.recognition)).toEqual([
      'post A',
      'post Ny',
      'post B',
      'summa Totalt',
    ]);
    const gone = sheetOf([...rows.slice(0, 3), ['Utanför', 9]]);
    expect(codesOf(reopened(gone, { area }, then))).toEqual(['adopt/mapping-lost']);
  });
});
