/**
 * The main job as a budget officer does it: the built pane beside the sheet, in a real browser, by the names that stand on
 * the screen.
 */
import { button, expectStanding, makeExample, turnTo } from './pane';
import { commandLine, cell, goTo, said, save, textAt, writeAsCoAuthor } from './person';
import type { OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();
let open: OpenPage;

beforeEach(async () => {
  open = await bench.open();
});
afterEach(() => open.page.context().close());

/** 65 tkr to UR and 350 to FR, as the minutes have it. */
async function fillIn(): Promise<void> {
  const { pane } = open;
  await turnTo(open, 'Fördela');
  await pane.getByLabel('Belopp', { exact: true }).fill('415 tkr');
  await pane.getByLabel('Källa').selectOption('ALF');
  await pane.getByLabel('UR (tkr)').fill('65');
  await pane.getByLabel('FR (tkr)').fill('350');
  await pane.getByLabel('Organ').fill('Ledningsgruppen');
  await pane.getByLabel('Beslut', { exact: true }).fill('§ 7');
  await pane.getByLabel('Beslutsdatum').fill('2025-10-14');
  await pane.getByLabel('Ditt namn').fill('Anna Budget');
}

async function allocate(): Promise<void> {
  await fillIn();
  await button(open, 'Fördela ändring').click();
  await button(open, 'Skriv till arbetsboken').click();
}

describe('Issue 4: nothing in the pane needs the network', () => {
  test('the pane asks only its own address and that of office.js, whatever is done in it', async () => {
    await makeExample(open);
    for (const tab of ['Ramar', 'Fördela', 'Kontroller', 'Protokoll', 'Bilaga', 'Mer', 'Logg']) {
      await turnTo(open, tab);
    }
    const elsewhere = open.requests.filter(
      (url) => !url.startsWith(bench.address) && !/^(blob|data):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    const outsidePane = open.requests
      .filter((url) => !url.startsWith(`${bench.address}pane/`))
      .map((url) => url.slice(bench.address.length).replace(/\?.*/, ''));
    expect(outsidePane).toEqual([
      '',
      'page.css',
      'main.js',
      'door.js',
      'office/office.js',
      'office/excel-win32-16.01.js',
      'office/sv-se/office_strings.js',
    ]);
    expect(open.complaints).toEqual([]);
  });
});

describe('Issue 4: the main job in the pane', () => {
  test('415 tkr is left, 65 and 350 are allocated, nothing is left, and the saved file says the same', async () => {
    const { page, pane } = open;
    await makeExample(open);
    await allocate();
    await expectStanding(open, 'Fördelat 1 101,8 mkr', 'Ej fördelat 0 tkr');
    expect(await textAt(page, 'tblMottagarramar')).toBe('År');
    const answer = await commandLine(['check', 'sparad.xlsx'], { 'sparad.xlsx': await save(page) });
    expect(answer.code).toBe(0);
    expect(answer.answer).toMatchObject({
      book: {
        total: '1101800000',
        sources: { ALF: '727500000', FoUU: '374300000' },
        recipients: { FR: '804350000', UR: '262365000', LG: '35085000' },
        unallocated: '0',
        residual: '0',
      },
    });
    await turnTo(open, 'Logg');
    await pane.getByText('Anna Budget').first().waitFor();
    expect(open.complaints).toEqual([]);
  });

  test('the cells of the grid change as the pane writes, and change back when that is taken back', async () => {
    const { page } = open;
    await makeExample(open);
    await goTo(page, 'Händelser!A6');
    expect(await textAt(page, 'Händelser!C6')).toBe('');
    await allocate();
    await expectStanding(open, 'Ej fördelat 0 tkr');
    expect(await textAt(page, 'Händelser!C6')).toBe('fördelning');
    await button(open, 'Ångra').click();
    await expectStanding(open, 'Ej fördelat 415 tkr');
    const { answer } = await commandLine(['check', 'a.xlsx'], { 'a.xlsx': await save(page) });
    expect(answer).toMatchObject({ book: { unallocated: '415000', residual: '0' } });
  });

  test('the undo of the spreadsheet takes the whole writing back as one step', async () => {
    const { page } = open;
    await makeExample(open);
    await allocate();
    await expectStanding(open, 'Ej fördelat 0 tkr');
    await page.getByRole('button', { name: 'Ångra', exact: true }).click();
    expect(await textAt(page, 'Händelser!C6')).toBe('');
    expect(await textAt(page, 'Logg!A5')).toBe('');
  });

  test('what a co-author changes between reading and writing is not written over', async () => {
    const { page, pane } = open;
    await makeExample(open);
    await fillIn();
    await button(open, 'Fördela ändring').click();
    await goTo(page, 'tblMottagarramar');
    const before = await save(page);
    const frame = await placeOf(before, 'FR');
    await writeAsCoAuthor(page, { sheet: 'Ramar', cell: frame, text: '504 100' });
    await button(open, 'Läs om').first().waitFor();
    await button(open, 'Skriv till arbetsboken').click();
    await pane
      .getByText(/ändrats|inte längre/)
      .first()
      .waitFor();
    expect(await textAt(page, `Ramar!${frame}`)).toBe('504100');
    expect(await textAt(page, 'Händelser!C6')).toBe('');
  });

  test('a finding leads to its cell', async () => {
    const { page, pane } = open;
    await makeExample(open);
    await turnTo(open, 'Kontroller');
    await button(open, 'Kör kontroller').click();
    const finding = pane.getByRole('list', { name: 'Kontroller' }).getByRole('listitem').first();
    expect(await said(finding)).toContain('415 tkr');
    await goTo(page, 'Poster!A1');
    await finding.getByRole('button').first().click();
    await page.getByRole('tab', { name: 'Ramar', selected: true }).waitFor();
    expect(await page.getByLabel('Namnruta').inputValue()).toBe('D7');
    expect(await cell(page, 'D7').getAttribute('aria-selected')).toBe('true');
  });

  test('typing in the grid marks the pane as out of date, and a re-read brings it up to date', async () => {
    const { page } = open;
    await makeExample(open);
    await goTo(page, 'Ramar!D7');
    await page.keyboard.type('727 510');
    await page.keyboard.press('Enter');
    await button(open, 'Läs om').first().click();
    await expectStanding(open, 'Ej fördelat 425 tkr');
  });
});

/** The cell of a recipient's ALF frame, by the command line's own reading of the file. */
async function placeOf(bytes: Uint8Array, recipient: string): Promise<string> {
  const { openXlsx } = await import('#hosts/file/open-xlsx');
  const { cellAddress } = await import('#sheet/address');
  const found = openXlsx(bytes, 'a.xlsx').workbook.table('tblMottagarramar');
  if (!found) throw new Error('the example has recipients’ frames');
  const { sheet, table } = found;
  const row = Array.from({ length: 10 }, (_, index) => table.area.top + 1 + index).find(
    (each) => sheet.cell(each, table.area.left + 2).value === recipient,
  );
  return cellAddress(row ?? -1, table.area.left + table.headings.indexOf('ALF (tkr)'));
}
