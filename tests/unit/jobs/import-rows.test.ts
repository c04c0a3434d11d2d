/** Frames brought into a workbook whose posts are a range of the users' own. */
import { wordFinding } from '#core/findings/wording';
import { catalogue } from '#jobs/catalogue';
import { contractNamed, contractsNamed } from '#jobs/contracts';
import { newBudget } from '#jobs/create';
import { createMissingSheets } from '#jobs/create-missing-sheets';
import { importRows } from '#jobs/import-rows';
import { openWorkbook } from '#jobs/open';
import { commit } from '#workbook/write/commit';
import { gridOfCsv } from '#workbook/import/csv';
import { contractFor } from '#workbook/import/incoming';
import type { WriteRequest } from '#workbook/host';
import { foreignBook, type ForeignBook } from '../workbook/adopt/foreign-book';
import { blankHost, written } from './council-desk';
import { writer } from './example-in';

const frames = gridOfCsv(
  'År;Version;Mottagare;ALF (tkr);FoUU (tkr)\n2026;Preliminär;FR;100;50\n2026;Preliminär;UR;30,5;0\n',
  'ramar.csv',
);

describe('Adoption §11: sheets that an adopted workbook does not have', () => {
  test('imported frames have no formula that names posts which stand in no table', async () => {
    const book = await foreignBook('councils.xlsx');
    const contract = contractNamed('tblMottagarramar');
    expect(contract).toBeDefined();
    if (!contract) return;
    await write(book, importRows(book.opened, contract, frames, writer).request);
    expect(shown(book)).toEqual(['150', '30.5']);
    const { book: read } = await openWorkbook(book.file.host);
    expect(read.recipientFrames.map(({ recipient }) => recipient)).toEqual(['FR', 'UR']);
    // And what is done with them next is logged, so that it can be taken back.
    expect((await openWorkbook(book.file.host)).layout.has('tblLogg')).toBe(true);
  });

  test('nor have the sheets that are created empty', async () => {
    const book = await foreignBook('councils.xlsx');
    await write(book, createMissingSheets(book.opened, writer).request);
    expect(book.file.workbook.sheet('Ramar')).toBeDefined();
    expect(shown(book)).toEqual([]);
  });
});

describe('Workbook §10: rows that are brought in', () => {
  test('a later row of a key may leave its kind to the first, in a table that is there too', async () => {
    const book = await foreignBook('councils.xlsx');
    const contract = contractNamed('tblNycklar');
    if (!contract) throw new Error('no such table');
    const first = gridOfCsv('Nyckel;Slag;Rad\nLika;lika;\n', 'nycklar.csv');
    await write(book, importRows(book.opened, contract, first, writer).request);
    const more = gridOfCsv('Nyckel;Slag;Rad\nTak;lika;\nTak;;LG\n', 'fler.csv');
    const opened = await openWorkbook(book.file.host);
    const { created, findings } = importRows(opened, contract, more, writer);
    expect({ created, findings }).toEqual({ created: 2, findings: [] });
  });
});

describe('Workbook §10: a list of posts with sums and a unit above it', () => {
  const list = (...rows: string[]) => gridOfCsv(rows.join('\n'), 'lista.csv');
  async function brought(grid: ReturnType<typeof gridOfCsv>) {
    const contract = contractNamed('tblPoster');
    if (!contract) throw new Error('no such table');
    const host = blankHost();
    await written(host, newBudget({ year: 2026, example: false }));
    return importRows(await openWorkbook(host), contract, grid, writer);
  }

  test('what posts add up to is no post, and is told', async () => {
    const { incoming, created } = await brought(
      list(
        'Post;ALF (tkr);FoUU (tkr)',
        'A;1;0',
        'Delsumma projekt;1;0',
        'Total kvalitet;2;0',
        'FR totalt;3;0',
        'S:a;3;0',
      ),
    );
    expect(incoming.rows.map(({ fields }) => fields['name'])).toEqual(['A', 'Total kvalitet']);
    expect(created).toBe(2);
    expect(incoming.findings).toMatchObject([
      { code: 'import/sums-left-out', where: [{ cell: 'A3' }, { cell: 'A5' }, { cell: 'A6' }] },
    ]);
  });

  test('a row with an id of its own is a post, whatever it is called', async () => {
    const { incoming } = await brought(
      list('Post-id;Post;ALF (tkr);FoUU (tkr)', 'FR-01;Summa summarum;1;0'),
    );
    expect(incoming.rows).toHaveLength(1);
    expect(incoming.findings).toEqual([]);
  });

  test('the unit that stands above the list is that of headings without one', async () => {
    const { incoming } = await brought(
      list('Budget 2026, mkr;;', 'Post;ALF;FoUU (kr)', 'A;138,0154;500'),
    );
    expect(incoming.findings).toEqual([]);
    expect(incoming.rows.map(({ fields }) => [fields['ALF'], fields['FoUU']])).toEqual([
      [138015.4, 0.5],
    ]);
  });

  test('two units above the list are none', async () => {
    const { incoming } = await brought(list('tkr;kr;', 'Post;ALF;FoUU (kr)', 'A;1;0'));
    expect(incoming.findings).toMatchObject([{ code: 'import/unit-assumed' }]);
  });
});

describe('Workbook §10: a sheet with several tables', () => {
  test.each([
    ['Ramar', 'År;Version;Källa;Belopp (tkr)', 'tblRamar'],
    ['Ramar', 'År;Version;Mottagare;ALF (tkr);FoUU (tkr)', 'tblMottagarramar'],
    ['Ramar', 'År;Version;Råd;ALF (tkr)', 'tblMottagarramar'],
    ['Reservationer', 'Reservation;Reserverat (tkr)', 'tblReservationer'],
    ['Reservationer', 'Reservation;Mottagare;Utbetalt (tkr);Datum', 'tblAvrop'],
    ['Kommittéer', 'Datum;Från;Till;Belopp (tkr)', 'tblFlyttar'],
    ['Kommittéer', 'Kommitté;Artiklar', 'tblKommitteer'],
    ['Ansökningar', 'Utlysning;Ram (tkr)', 'tblUtlysningar'],
    ['Ansökningar', 'Ansökan;Utlysning;Sökt år 1 (tkr)', 'tblAnsokningar'],
    ['Ramar', 'Något;Annat', 'tblRamar'],
    ['tblAvrop', 'Namn;Reserverat (tkr)', 'tblAvrop'],
  ])('%s takes "%s" into the table whose headings it has', (name, headings, table) => {
    const [first, ...others] = contractsNamed(name);
    if (!first) throw new Error('no such table');
    const grid = gridOfCsv(`${headings}\n`, 'rader.csv');
    expect(contractFor([first, ...others], () => grid).name).toBe(table);
  });
});

describe('Workbook §10: a table that is made by an import', () => {
  test('asks of its rows what is asked of new rows in a table that is there', async () => {
    const { opened } = await foreignBook('councils.xlsx');
    const contract = contractNamed('tblEnheter');
    if (!contract) throw new Error('no such table');
    const units = gridOfCsv(
      'Enhet-id;Enhet;Kommitté\nU1;Ett;A\nu1;Ett igen;A\n;Utan id;A\nU2;Två;A\n',
      'enheter.csv',
    );
    const { created, comparison, findings } = importRows(opened, contract, units, writer);
    expect(created).toBe(2);
    expect(comparison.additions.map(({ fields }) => fields['id'])).toEqual(['U1', 'U2']);
    expect(findings.map(({ code, where }) => [code, where[0]?.cell])).toEqual([
      ['import/row-twice', 'A3'],
      ['import/row-left-out', 'A4'],
    ]);
  });
});

describe('Workbook §10: a new row that is not whole stays out', () => {
  test('and what it lacks is said, also when nothing says what it is called', async () => {
    const host = blankHost();
    await written(host, newBudget({ year: 2026, example: true }));
    const contract = contractNamed('tblPoster');
    if (!contract) throw new Error('the contract has posts');
    const rows = gridOfCsv('Post-id;Post;ALF (tkr)\n;;5\nFR-98;;6\n', 'p.csv');
    const { findings } = importRows(await openWorkbook(host), contract, rows, writer);
    expect(findings.map((each) => [wordFinding(each, catalogue, 'sv').what, each.where])).toEqual([
      [
        'En rad är ny, men Post saknas eller kan inte läsas. Den togs inte in.',
        [{ input: 'p.csv', cell: 'A2' }],
      ],
      [
        'Raden FR-98 är ny, men Post saknas eller kan inte läsas. Den togs inte in.',
        [{ input: 'p.csv', cell: 'A3' }],
      ],
    ]);
  });
});

async function write({ file }: ForeignBook, request: WriteRequest | null): Promise<void> {
  if (request === null) throw new Error('nothing to write');
  expect(await commit(file.host, request)).toMatchObject({ kind: 'written' });
}

/** What the formulas of the sheet Ramar show; an error is told as such. */
function shown({ file }: ForeignBook): readonly string[] {
  const cells = file.workbook.sheet('Ramar')?.cells ?? new Map<number, never>();
  return [...cells.values()]
    .filter(({ formula }) => formula !== undefined)
    .map(({ value }) => JSON.stringify(value));
}
