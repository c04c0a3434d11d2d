/**
 * Årsskifte as the budget group does it in the pane: what next year's workbook carries is looked at, it is opened as a new
 * workbook and saved as a file, and this year's stays as it was. The file is the command line's.
 */
import { readFile } from 'node:fs/promises';
import { newXlsx } from '#hosts/file/new-xlsx';
import { openXlsx } from '#hosts/file/open-xlsx';
import { newBudget } from '#jobs/create';
import { run } from '../../src/cli/run';
import { partsOf } from '../fixtures/zip-of';
import { memoryIo } from '../golden/memory-io';
import { button, expectStanding, makeExample, turnToPage } from './pane';
import { expectSaid, openFile, save } from './person';
import type { OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();
let open: OpenPage;

beforeEach(async () => {
  open = await bench.open({ width: 1440, height: 1400 });
});
afterEach(() => open.page.context().close());

/** What the browser saves when the button is pressed with the keyboard. */
async function madeBy(name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const { page } = open;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(open, name).press('Enter'),
  ]);
  const bytes = new Uint8Array(await readFile(await download.path()));
  return { name: download.suggestedFilename(), bytes };
}

describe('Pane §17: the year changes in the pane', () => {
  test('what comes along is shown, Excel opens it and it is saved: the file of the command line; this year’s stays', async () => {
    const { page, pane } = open;
    await makeExample(open);
    await turnToPage(open, 'Årsskifte');
    const shown = pane.getByRole('region', { name: 'Årsskifte', exact: true });
    await expectSaid(
      shown,
      'Budget 2027 blir en ny arbetsbok.',
      'Poster 17',
      'ALF, FoUU, FR, UR, LG',
    );
    await expectSaid(
      shown,
      'ALF 727 085 0 727 085',
      'inte fastställd',
      '”Journaldata” gällde till',
    );
    expect(open.requests.some((address) => /^https?:\/\/(?!localhost|127\.)/.test(address))).toBe(
      false,
    );
    const before = await save(page);

    const inExcel = await madeBy('Öppna nästa års budget');
    await shown.getByText('Budget 2027 är öppnad som en ny arbetsbok.').waitFor();
    const saved = await madeBy('Spara som fil');
    await shown.getByText('budget-2027.xlsx ligger bland dina hämtade filer.').waitFor();
    expect(saved.name).toBe('budget-2027.xlsx');
    const recorded = memoryIo();
    recorded.files.set('a.xlsx', before);
    await run(['rollover', 'a.xlsx', '-o', 'b.xlsx'], recorded.io, '0.0.0');
    // Part for part: how they are deflated is the platform's affair (files §3).
    expect(Object.entries(partsOf(saved.bytes))).toEqual(
      Object.entries(partsOf(recorded.files.get('b.xlsx') ?? new Uint8Array())),
    );
    expect(Buffer.from(inExcel.bytes).equals(saved.bytes)).toBe(true);
    const [was, is] = [before, await save(page)].map((bytes) => openXlsx(bytes, 'a.xlsx').workbook);
    expect(is?.sheets.map(({ cells }) => [...cells])).toEqual(
      was?.sheets.map(({ cells }) => [...cells]),
    );

    // Next year's workbook is itself looked at: there is nothing in it yet to be a year before.
    await openFile(page, saved.bytes, saved.name);
    await expectStanding(open, '2027');
    await turnToPage(open, 'Årsskifte');
    await expectSaid(shown, 'Ingen post har något belopp för 2027', '34 belopp är tomma');
    expect(open.complaints).toEqual([]);
  }, 240_000);

  test('without a budget year nothing can be made, and the page says what is missing', async () => {
    const { page, pane } = open;
    const made = await newXlsx(newBudget({ year: null, example: false }), 'tom.xlsx');
    await openFile(page, made.kind === 'made' ? made.bytes : '', 'tom.xlsx');
    await turnToPage(open, 'Årsskifte');
    await expectSaid(pane.getByRole('region', { name: 'Årsskifte', exact: true }), 'Budgetåret');
    expect(await button(open, 'Spara som fil').count()).toBe(0);
    expect(open.complaints).toEqual([]);
  }, 240_000);
});
