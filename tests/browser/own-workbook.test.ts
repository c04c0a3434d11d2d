/** People’s own workbooks: one that was never ours is connected, and a council’s list is brought in. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { button, expectStanding, makeExample, turnTo } from './pane';
import { commandLine, expectSaid, openFile, save, textAt, type } from './person';
import { root, type OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();
let open: OpenPage;

beforeEach(async () => {
  open = await bench.open();
});
afterEach(() => open.page.context().close());

describe('Issue 4: a workbook of somebody’s own', () => {
  const councils = join(root, 'tests/fixtures/foreign/councils.xlsx');

  test('is recognised, connected and read, and only the connection is written', async () => {
    const { page, pane } = open;
    await openFile(page, councils, 'councils.xlsx');
    await button(open, 'Koppla till arbetsboken').click();
    const sentence = pane.getByRole('region', { name: 'Så läses bladet' });
    await expectSaid(sentence, '38 poster', '3 delsummor', '1 summa');
    const heard = await pane.getByRole('main').innerText();
    expect(heard).toContain('Ändamål');
    await button(open, 'Spara kopplingen').click();
    await page.getByRole('tab', { name: 'Inställningar' }).waitFor();
    const saved = await save(page);
    const files = { 'egen.xlsx': saved, 'före.xlsx': new Uint8Array(await readFile(councils)) };
    const connected = await commandLine(['read', 'egen.xlsx'], files);
    expect(connected.answer).toMatchObject({ posts: expect.any(Array) as unknown });
    const { posts } = connected.answer as { readonly posts: readonly unknown[] };
    expect(posts).toHaveLength(38);
    expect(open.complaints).toEqual([]);

    // What it lacks for frames and a log is offered, and added beside its own sheets.
    await turnTo(open, 'Ramar');
    await pane.getByText('Arbetsboken saknar Ramar, Händelser, Logg.').waitFor();
    await button(open, 'Lägg till bladen').click();
    await page.getByRole('tab', { name: 'Ramar', selected: true }).waitFor();
    await pane.getByText('Bladen är tillagda.').waitFor();
    await type(page, 'Ramar!A5', '2026');
    await type(page, 'Ramar!B5', 'Preliminär');
    await type(page, 'Ramar!C5', 'ALF');
    await type(page, 'Ramar!D5', '727 085');
    await button(open, 'Läs om').first().click();
    await expectSaid(pane.getByRole('table').first(), 'Preliminär', '727 085');
    expect(open.complaints).toEqual([]);
  });
});

describe('Pane §11: an empty budget', () => {
  test('is made for the year that is typed, and what is filled in on its sheets is read', async () => {
    const { page, pane } = open;
    await pane.getByLabel('Budgetår').fill('27');
    await pane.getByText('Skriv året med fyra siffror').first().waitFor();
    await pane.getByLabel('Budgetår').fill('2027');
    await button(open, 'Skapa tom budget').click();
    await pane.getByText('Budgeten är skapad.').waitFor();
    await expectStanding(open, '2027', 'Arbetsmaterial');
    await page.getByRole('tab', { name: 'Ramar' }).click();
    for (const [column, text] of ['2027', 'Preliminär', 'ALF', '730 000'].entries()) {
      await type(page, `Ramar!${'ABCD'.charAt(column)}5`, text);
    }
    await button(open, 'Läs om').first().click();
    await expectSaid(pane.getByRole('table').first(), 'Preliminär', '730 000');
    await expectStanding(open, '730,0 mkr');
    expect(open.complaints).toEqual([]);
  });
});

describe('Issue 4: Hämta in poster', () => {
  const list = [
    'Post-id\tRam\tPost\tALF (tkr)\tFoUU (tkr)',
    'LG-01\tLG\tRadiance\t3 750\t0',
    'LG-07\tLG\tNy leveransyta\t250\t',
  ].join('\n');

  test('what is new, changed and missing is shown before it is brought in', async () => {
    const { page, pane } = open;
    await makeExample(open);
    await turnTo(open, 'Mer');
    await pane.getByRole('button', { name: /^Hämta in poster/ }).click();
    await pane.getByLabel('Klistra in rader med rubriker').fill(list);
    await button(open, 'Jämför').click();
    const told = pane.getByRole('region', { name: 'Hämta in poster' });
    await expectSaid(told, '1 ny', '1 ändrad', '17 saknas i listan');
    expect(await textAt(page, 'Poster!A23')).toBe('');
    await pane.getByLabel('Ditt namn').fill('Anna Budget');
    await button(open, 'Hämta in').click();
    await pane.getByText('17 saknas').waitFor({ state: 'hidden' });
    expect(await textAt(page, 'Poster!A23')).toBe('LG-07');
    expect(await textAt(page, 'Poster!H17')).toBe('3750');
    await expectStanding(open, 'Totalt 1 101,8 mkr');
  });
});
