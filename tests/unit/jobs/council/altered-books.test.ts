/** What councils do to their workbooks besides filling them in: columns, sheets, filters and sums of their own. */
import { newBudget } from '#jobs/create';
import { openWorkbook } from '#jobs/open';
import { councilBooks } from '#jobs/council/council-frames';
import { hostOver } from '#hosts/memory/memory-host';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import { wordFinding } from '#core/findings/wording';
import { catalogue } from '#jobs/catalogue';
import { idOf } from '#core/council/comparison';
import type { PreparedRound } from '#jobs/council/council-collect';
import type { Host } from '#workbook/host';
import { blankHost, codesOf, collected, type, valueAt, writer, written } from '../council-desk';
import { restorePlan } from '#jobs/restore/restore';

let budget: Host;
/** What came back, and its cells. */
let book: Host;
let workbook: Workbook;
let poster: Worksheet;
const opened = () => openWorkbook(budget);

beforeEach(async () => {
  budget = blankHost();
  await written(budget, newBudget({ year: 2026, example: true }));
  workbook = new Workbook();
  workbook.addSheet(new Worksheet('Blad1'));
  book = hostOver(workbook);
  await written(book, councilBooks(await opened()).books[0]?.request ?? null);
  poster = workbook.sheet('Poster') ?? new Worksheet('');
});

/** As another program renames a heading: no formula that names it follows. */
function rename(from: string, to: string): void {
  const [table] = poster.tables;
  if (!table) throw new Error('no table');
  const headings = table.headings.map((heading) => (heading === from ? to : heading));
  poster.tables.splice(0, 1, { ...table, headings });
}

const comesBack = async () => collected(await opened(), { 'fr.xlsx': book });

function changesOf({ round }: PreparedRound) {
  return round.proposals.flatMap(({ comparison }) =>
    comparison.differences.flatMap(({ changes }) => changes.map(({ field }) => field)),
  );
}

describe('Council round §4: what cannot be read is not taken for what the council has emptied', () => {
  test('a column of texts that is gone stays as it is here, and is told once', async () => {
    rename('Utförare', 'Kolumn4');
    await type(book, 'Poster!D6', null);
    const back = await comesBack();
    expect(codesOf(back.findings)).toEqual(['council/column-gone', 'council/not-read']);
    expect([back.request, changesOf(back)]).toEqual([null, []]);
  });

  test('a column that was blank is not missed', async () => {
    rename('Kod', 'Kolumn14');
    expect(codesOf((await comesBack()).findings)).toEqual([]);
  });

  test('a column of amounts without its heading or its unit hinders, and no amount is said to be blank', async () => {
    rename('ALF (tkr)', 'ALF');
    rename('FoUU (tkr)', 'Förslag');
    const back = await comesBack();
    expect(codesOf(back.objections)).toEqual(['workbook/heading-missing', 'workbook/unit-unknown']);
    expect(codesOf(back.findings)).toEqual(['council/not-read']);
    expect(changesOf(back)).toEqual([]);
  });

  test("last year's columns that are gone are not said to be altered", async () => {
    rename('ALF föreg. år (tkr)', 'Kolumn5');
    rename('FoUU föreg. år (tkr)', 'Kolumn6');
    expect(codesOf((await comesBack()).findings)).toEqual(['council/not-read']);
  });

  test('without the names of the posts nothing is compared', async () => {
    rename('Post', 'Postnamn');
    const back = await comesBack();
    expect(codesOf(back.objections)).toEqual(['workbook/heading-missing']);
    expect(back.round.proposals).toEqual([]);
  });

  test('a cell that cannot be read is a change to something unknown, and says so', async () => {
    await type(book, 'Poster!G6', 'cirka 138 000');
    const [proposal] = (await comesBack()).round.proposals;
    expect(proposal?.comparison.differences[0]?.changes).toMatchObject([
      { field: 'ALF', after: null, unread: true },
    ]);
  });

  test('a post whose id is typed wrong is told under the id that it has here', async () => {
    await type(book, 'Poster!A6', 'FR-2');
    await type(book, 'Poster!G6', 137000);
    await type(book, 'Poster!C12', 'Ny');
    const { round, ids } = await comesBack();
    const [proposal] = round.proposals;
    expect(proposal?.comparison.differences.map((each) => idOf(each, ids))).toEqual([
      'FR-02',
      'FR-08',
    ]);
  });

  test('without the ids the posts are known again by their names, and what is changed is written', async () => {
    rename('Post-id', 'Nr');
    for (let row = 5; row <= 11; row += 1) await type(book, `Poster!A${String(row)}`, null);
    await type(book, 'Poster!G6', 137000);
    const back = await comesBack();
    expect(codesOf(back.findings)).toEqual(['council/under-frame', 'council/known-by-name']);
    await written(budget, back.request);
    expect([await valueAt(budget, 'Poster!H6'), await valueAt(budget, 'Poster!A6')]).toEqual([
      137000,
      'FR-02',
    ]);
    expect(await valueAt(budget, 'Poster!D23')).toBeNull();
    await written(budget, restorePlan(await opened(), 1, writer).request);
    expect(await valueAt(budget, 'Poster!H6')).toBe(138000);
  });
});

describe('Council round §3: what was sent', () => {
  test('is known by its table when the sheet has another name, and is nothing that the council has written', async () => {
    workbook.renameSheet('Utsänt', 'Utsant');
    const back = await comesBack();
    expect([codesOf(back.objections), codesOf(back.findings)]).toEqual([[], []]);
  });

  test('that is gone is told with the council whose proposal it is', async () => {
    workbook.removeSheet('Utsänt');
    const { objections, round } = await comesBack();
    expect(objections.map((finding) => wordFinding(finding, catalogue, 'sv').what)).toEqual([
      'I fr.xlsx från FR saknas bladet Utsänt med det som sändes ut, så det går inte att se vad rådet har ändrat.',
    ]);
    expect(round.absent).toEqual(['UR', 'LG']);
  });
});

describe('Council round §3: what the council has written where nothing is read', () => {
  test('a further sheet and a column beside the table are told by name', async () => {
    await written(book, {
      expects: [],
      ops: [{ kind: 'sheet', name: 'Poster (2)', tables: [], cells: [], frozenRows: 0, page: {} }],
      back: [],
    });
    await type(book, 'Poster (2)!A1', 'Vårt förslag');
    await type(book, 'Poster!O4', 'Kommentar från rådet');
    await type(book, 'Poster!O6', 'För lite');
    await type(book, 'Poster!Q9', 'Obs');
    const { findings } = await comesBack();
    expect(findings.map((finding) => wordFinding(finding, catalogue, 'sv').what)).toEqual([
      'I fr.xlsx har rådet skrivit sådant som inte läses: bladet ”Poster (2)”, kolumnen ”Kommentar från rådet” och kolumnen ”Q”.',
    ]);
  });

  test("the council's own formulas beside the table are no writing", async () => {
    await type(book, 'Poster!O6', { formula: '=G6-E6' });
    expect((await comesBack()).findings).toEqual([]);
  });

  test('rows that a filter hides are read like the others and hinder nothing', async () => {
    await type(book, 'Poster!G6', 137000);
    poster.hiddenRows.add(5);
    const back = await comesBack();
    expect([codesOf(back.objections), changesOf(back)]).toEqual([[], ['ALF']]);
  });

  test('a sum below the table is no post that was forgotten', async () => {
    await type(book, 'Poster!C23', 'Summa');
    await type(book, 'Poster!G23', { formula: '=SUM(G5:G21)' });
    expect(codesOf((await comesBack()).objections)).toEqual([]);
    await type(book, 'Poster!C23', 'Ny post');
    expect(codesOf((await comesBack()).objections)).toEqual(['council/row-outside-table']);
  });
});
