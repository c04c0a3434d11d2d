/**
 * The pages that hold another file beside the workbook, as a controller uses them: an older version compared, the accounts
 * reconciled, a rule saved for rows that nothing knew, and taken back. Nothing is asked of the network.
 */
import { join } from 'node:path';
import { button, makeExample, turnTo, turnToPage } from './pane';
import { cell, expectSaid, goTo, openFile, save, textAt, type } from './person';
import { root, type OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();
let open: OpenPage;

afterEach(() => open.page.context().close());

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('Compare §7: an older version beside the open workbook', () => {
  test('what was allocated is explained, what was typed is not, and a click leads to its cell', async () => {
    open = await bench.open({ width: 1700, height: 1400 });
    const { page, pane } = open;
    await makeExample(open);
    const older = await save(page);
    await turnTo(open, 'Fördela');
    await pane.getByLabel('Belopp').fill('415 tkr');
    await pane.getByLabel('UR (tkr)').fill('65');
    await pane.getByLabel('FR (tkr)').fill('350');
    await button(open, 'Skriv till arbetsboken').click();
    await expectSaid(pane.getByRole('status', { name: 'Budgetläge' }), '0 tkr');
    await type(page, 'Poster!H6', '138025');
    await button(open, 'Läs om').click();

    await turnToPage(open, 'Jämför arbetsböcker');
    const file = { name: 'juni.xlsx', mimeType: XLSX, buffer: Buffer.from(older) };
    await pane.getByLabel('Äldre arbetsbok').setInputFiles(file);
    const shown = pane.getByRole('region', { name: 'Jämför arbetsböcker' });
    await expectSaid(shown, 'juni.xlsx är öppnad.', '1 belopp är inte helt förklarat: 25 tkr.');
    await expectSaid(shown, 'händelse 2 fördelning +350 tkr', 'händelse 3 fördelning +65 tkr');
    await expectSaid(shown, '”Projektmedel” (ALF) gick från 138 000 tkr till 138 025 tkr');
    await goTo(page, 'Ramar!A1');
    await shown.getByRole('button', { name: /^FR-02 Projektmedel ALF/ }).click();
    await cell(page, 'H6').and(page.locator('[aria-selected="true"]')).waitFor();
    expect(await page.getByRole('tab', { name: 'Poster', selected: true }).count()).toBe(1);
    expect(open.complaints).toEqual([]);

    await pane
      .getByLabel('Äldre arbetsbok')
      .setInputFiles({ name: 'trasig.xlsx', mimeType: XLSX, buffer: Buffer.from('ingen zip') });
    await expectSaid(shown, 'trasig.xlsx');
    await expectSaid(shown, 'juni.xlsx');
  }, 240_000);
});

describe('Reconcile §3: the accounts beside the open workbook', () => {
  test('a rule is saved for a code that nothing knew, counts at once, and is taken back', async () => {
    open = await bench.open({ width: 1700, height: 1800 });
    const { page, pane } = open;
    await openFile(page, join(root, 'examples/reconcile/reconcile.xlsx'), 'reconcile.xlsx');
    await turnToPage(open, 'Stäm av mot redovisningen');
    await pane
      .getByLabel('Redovisning (CSV eller .xlsx)')
      .setInputFiles(join(root, 'examples/reconcile/redovisning-2026.csv'));
    const shown = pane.getByRole('region', { name: 'Stäm av mot redovisningen' });
    await expectSaid(shown, '67 rader om 11 678 499,50 kr. 4 av 5 poster stämmer.');
    await expectSaid(shown, 'Hör inte till någon post', '58 000');

    await button(open, 'Ny regel för 330 · 6010 · 8800 · 22').click();
    await pane.getByLabel('Post', { exact: true }).selectOption('LG-02');
    await button(open, 'Spara regeln').click();
    await expectSaid(shown, '40 000');
    expect(await textAt(page, 'Avstämningsregler!D11')).toBe("'8800");
    await button(open, 'Ångra').click();
    await expectSaid(shown, '58 000');

    await pane.getByLabel('Period').fill('våren');
    await expectSaid(shown, 'Det är ingen period.');
    await pane.getByLabel('Period').fill('2026-01');
    await expectSaid(shown, '5 av 5 poster stämmer.');
    expect(open.complaints).toEqual([]);
  }, 240_000);
});
