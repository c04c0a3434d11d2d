import { adopt } from '#jobs/adopt';
import { openWorkbook } from '#jobs/open';
import { upgrade } from '#jobs/upgrade';
import type { AdoptOptions } from '#workbook/adopt/options';
import type { CellInput } from '#workbook/host';
import { blankHost, valueAt, writer, written } from './council-desk';

test('Adoption §8: the sheet that a mapping makes begins as that of a new budget, and nothing is to be upgraded', async () => {
  const book = blankHost();
  const cells = [
    ['Post', 'ALF (tkr) 2026', 'FoUU (tkr) 2026'],
    ['Projektmedel', 10, 20],
    ['Summa', { formula: '=SUM(B2:B2)' }, { formula: '=SUM(C2:C2)' }],
  ];
  await written(book, {
    expects: [],
    ops: [{ kind: 'cells', sheet: 'Blad1', top: 0, left: 0, cells }],
    back: [],
  });
  const { request } = adopt(await openWorkbook(book), null, {}, writer);
  if (!request) throw new TypeError('nothing to be asked');
  await written(book, request);
  const basics = await Promise.all(
    ['A5', 'B5', 'A6', 'B6', 'A7', 'B7'].map((at) => valueAt(book, `Inställningar!${at}`)),
  );
  expect(basics).toEqual(['Schemaversion', 1, 'Budgetår', 2026, 'Läge', 'Arbetsmaterial']);
  expect(upgrade(await openWorkbook(book), writer)).toBeNull();
});

describe('Adoption §8: a sheet that is mapped once more', () => {
  const rows = [
    ['A', 'FR', 1, 2, 3, 4],
    ['B', 'UR', 10, 20, 30, 40],
    ['A och B', '', 11, 22, 33, 44],
  ];
  const headings = ['Post', 'Ram', 'ALF juni', 'ALF oktober', 'FoUU', 'Sökt'];
  const answers: AdoptOptions = {
    unit: 'tkr',
    columns: new Map([['ALF', 'ALF oktober']]),
    sums: ['A och B'],
  };

  /** The workbook with this list, and one beside it that asks which list is meant. */
  async function mapped(cells: readonly (readonly CellInput[])[], given: AdoptOptions) {
    const book = blankHost();
    const write = (sheet: string, each: readonly (readonly CellInput[])[]) =>
      written(book, {
        expects: [],
        ops: [{ kind: 'cells', sheet, top: 0, left: 0, cells: each.map((row) => [...row]) }],
        back: [],
      });
    await write('Blad1', cells);
    const { request } = adopt(await openWorkbook(book), 'Blad1', given, writer);
    if (!request) throw new TypeError('nothing to be asked');
    await written(book, request);
    return {
      write,
      again: async (now: AdoptOptions = {}) => adopt(await openWorkbook(book), null, now, writer),
    };
  }

  const shown = ({ recognition }: ReturnType<typeof adopt>) => ({
    asked: recognition?.questions.map(({ code }) => code),
    columns: [...(recognition?.columns ?? [])].map(([key, { heading, unit }]) => [
      key,
      heading,
      ...(unit ? [unit] : []),
    ]),
    posts: recognition?.rows.filter(({ role }) => role === 'post').length,
  });

  test('asks nothing that is answered: column, unit, rows that are sums', async () => {
    const { again } = await mapped([headings, ...rows], answers);
    expect(shown(await again())).toEqual({
      asked: [],
      columns: [
        ['recipient', 'Ram'],
        ['name', 'Post'],
        ['ALF', 'ALF oktober', 'tkr'],
        ['FoUU', 'FoUU', 'tkr'],
      ],
      posts: 2,
    });
  });

  test('an answer that is given now goes before the saved one', async () => {
    const { again } = await mapped([headings, ...rows], answers);
    const now = await again({ unit: 'kr', columns: new Map([['ALF', 'ALF juni']]) });
    expect(shown(now)).toMatchObject({
      asked: [],
      columns: [
        ['recipient', 'Ram'],
        ['name', 'Post'],
        ['ALF', 'ALF juni', 'kr'],
        ['FoUU', 'FoUU', 'kr'],
      ],
      posts: 2,
    });
  });

  test('a heading that is gone is asked about anew, and only that', async () => {
    const { again, write } = await mapped([headings, ...rows], answers);
    await write('Blad1', [['Post', 'Ram', 'ALF juni', 'ALF december']]);
    expect(shown(await again())).toMatchObject({ asked: ['adopt/columns-both-fit'], posts: 2 });
  });

  test.each<[string, readonly (readonly CellInput[])[], AdoptOptions]>([
    [
      'the source',
      [
        ['Post', 'Belopp (tkr)'],
        ['A', 1],
        ['B', 2],
      ],
      { source: 'FoUU' },
    ],
    [
      'that the rest is no money of the other source',
      [
        ['Post', 'Budget (tkr)', 'ALF (tkr)'],
        ['A', 2, 1],
        ['B', 3, 2],
      ],
      { source: 'ALF' },
    ],
    [
      'that it is',
      [
        ['Post', 'Budget (tkr)', 'ALF (tkr)'],
        ['A', 2, 1],
        ['B', 3, 2],
      ],
      { columns: new Map([['amount', 'Budget (tkr)']]) },
    ],
    [
      'the year',
      [
        ['Post', 'ALF 2025 (tkr)', 'ALF 2026 (tkr)', 'ALF 2027 (tkr)'],
        ['A', 1, 2, 3],
        ['B', 4, 5, 6],
      ],
      { year: 2026 },
    ],
  ])('%s is not asked for again', async (_, cells, given) => {
    const { again, write } = await mapped(cells, given);
    const [first = [], ...others] = cells;
    await write('Blad1', [first, ...others, ['C', 7, 8, 9].slice(0, first.length)]);
    const found = shown(await again());
    expect(found.asked).toEqual([]);
    expect(found.posts).toBe(3);
    expect(found.columns).toEqual(shown(await again(given)).columns);
  });
});
