/**
 * The council round as the budget group does it in the pane: the councils' workbooks saved as files, one filled in, both
 * chosen again, the differences seen, joined, and taken back. Then the workbook of the whole round, saved and read.
 */
import { readFile } from 'node:fs/promises';
import { openXlsx } from '#hosts/file/open-xlsx';
import { button, makeExample, turnToPage } from './pane';
import { commandLine, expectSaid, save, textAt } from './person';
import type { OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();
let open: OpenPage;

beforeEach(async () => {
  open = await bench.open();
  await makeExample(open);
  await turnToPage(open, 'Rådsrundan');
});
afterEach(() => open.page.context().close());

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the browser saves when the button is pressed. */
async function saved(council: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    open.page.waitForEvent('download'),
    button(open, `Spara ${council}`).click(),
  ]);
  const bytes = new Uint8Array(await readFile(await download.path()));
  return { name: download.suggestedFilename(), bytes };
}

/** The council types into its workbook. */
async function filledIn(
  bytes: Uint8Array,
  cells: readonly (readonly [row: number, column: number, content: string | number])[],
): Promise<Uint8Array> {
  const { host, save: saveFile } = openXlsx(bytes, 'fr.xlsx');
  const ops = cells.map(([top, left, content]) => ({
    ...({ kind: 'cells', sheet: 'Poster' } as const),
    ...{ top, left, cells: [[content]] },
  }));
  expect(await host.write({ expects: [], ops, back: [] })).toMatchObject({ kind: 'written' });
  return saveFile();
}

async function choose(...files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  await open.pane
    .getByLabel('Rådens filer (.xlsx)')
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) })),
    );
}

describe('Issue 6: the council round in the browser', () => {
  test('files go out, a proposal comes back, is shown beside the frame, joined and taken back', async () => {
    const { page, pane } = open;
    const [fr, ur] = [await saved('FR'), await saved('UR')];
    expect([fr.name, ur.name]).toEqual(['radsrunda-2026-FR.xlsx', 'radsrunda-2026-UR.xlsx']);

    // FR moves 500 tkr from FR-02 to FR-03, leaves 100 unplaced, comments, and adds a post.
    const bytes = await filledIn(fr.bytes, [
      [5, 6, 137_500],
      [6, 6, 46_400],
      [6, 12, 'Rådet 12 oktober'],
      [11, 2, '=1+1'],
      [11, 6, 0],
      [11, 7, 0],
    ]);
    await choose({ name: 'fr.xlsx', bytes }, ur);
    const round = pane.getByRole('region', { name: 'FR, fr.xlsx' });
    await expectSaid(round, '1 ny, 2 ändrade, 0 borttagna, 5 oförändrade', '503 900', '100');
    await expectSaid(round, 'FR-02 Projektmedel (ändrad): ALF', '137 500', 'Rådet 12 oktober');
    await expectSaid(round, 'FR-08 =1+1 (ny)', '100 tkr är kvar att fördela');
    await expectSaid(pane.getByRole('region', { name: /^UR, / }), '5 oförändrade');
    await pane.getByText('Inget förslag från LG.').waitFor();
    expect(await textAt(page, 'Poster!H6')).toBe('138000');

    await pane.getByLabel('Ditt namn').fill('Anna Budget');
    await button(open, 'För in förslagen').click();
    await pane.getByText('Posterna är inhämtade.').waitFor();
    expect(await textAt(page, 'Poster!H6')).toBe('137500');
    expect(await textAt(page, 'Poster!N7')).toBe('Rådet 12 oktober');
    expect(await textAt(page, 'Poster!A23')).toBe('FR-08');

    const { answer } = await commandLine(['journal', 'b.xlsx'], { 'b.xlsx': await save(page) });
    expect(JSON.stringify(answer)).toContain('Rådsrundan: förslag från FR');

    await button(open, 'Ångra').click();
    await pane.getByText('Skrivningen är ångrad').waitFor();
    expect(await textAt(page, 'Poster!H6')).toBe('138000');
    expect(open.complaints).toEqual([]);
  }, 240_000);

  test('what cannot be joined says why and offers no button; a file that is no workbook is told by name', async () => {
    const { pane } = open;
    const fr = await saved('FR');
    await choose(fr, { ...fr, name: 'kopia.xlsx' });
    await pane.getByText('FR har flera förslag: kopia.xlsx, radsrunda-2026-FR.xlsx').waitFor();
    expect(await button(open, 'För in förslagen').count()).toBe(0);
    await button(open, 'Ta bort kopia.xlsx').click();
    await pane.getByText('Förslagen ändrar ingenting i arbetsboken.').waitFor();
    const bytes = await filledIn(fr.bytes, [[5, 6, 'cirka 138 000']]);
    await choose({ ...fr, bytes });
    await pane.getByText('radsrunda-2026-FR.xlsx: Poster!G6').waitFor();
    await expectSaid(pane.getByRole('region', { name: /^FR, / }), '138 000', 'går inte att läsa');
    await choose({ name: 'brev.xlsx', bytes: new TextEncoder().encode('Hej') });
    await expectSaid(pane.locator('.field-error'), 'brev.xlsx');
    expect(open.complaints).toEqual([]);
  }, 240_000);
});
