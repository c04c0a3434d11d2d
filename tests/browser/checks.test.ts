/** Kontroller as a controller uses it beyond reading: a check switched off and on, the list as a sheet that goes again. */
import { button, makeExample, turnTo } from './pane';
import { cell, expectSaid, goTo, textAt } from './person';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();

describe('Checks §10, §11: a check off and on, the marks there and gone', () => {
  test('nothing is left of either in the end but the row of Inställningar and the log', async () => {
    const open = await bench.open({ width: 1240, height: 1100 });
    const { page, pane } = open;
    await makeExample(open);
    await turnTo(open, 'Kontroller');
    await button(open, 'Kör kontroller').click();
    const list = pane.getByRole('list', { name: 'Kontroller' });
    const counts = pane.locator('#view [role="status"]').first();
    await expectSaid(list, 'ALF har ändrats med 415 tkr');

    await button(open, 'Stäng av kontrollen …').click();
    await button(open, 'Stäng av').click();
    await expectSaid(list, 'Skriv skälet.', 'bara en person kan stänga av en kontroll');
    await pane.getByLabel('Skäl').fill('fördelas i oktober');
    await pane.getByLabel('Ditt namn').fill('Anna Budget');
    await button(open, 'Stäng av').click();
    const off = pane.getByRole('region', { name: 'Avstängda kontroller' });
    await expectSaid(off, 'frames/change-not-allocated är avstängd: fördelas i oktober');
    await expectSaid(counts, 'Inga andra anmärkningar.');
    const row = cell(page, 'B8');
    await goTo(page, 'Inställningar!A8');
    expect(await row.innerText()).toBe('fördelas i oktober');

    await button(open, 'Slå på').click();
    await expectSaid(list, 'ALF har ändrats med 415 tkr');
    expect(await textAt(page, 'Inställningar!B8')).toBe('på');

    const tab = page.getByRole('tab', { name: 'Anmärkningar', exact: true });
    await button(open, 'Skriv listan till ett blad').click();
    await tab.waitFor();
    await expectSaid(pane.locator('.messages'), 'Anmärkningarna står på bladet Anmärkningar.');
    expect(await textAt(page, 'Anmärkningar!D5')).toMatch(/^ALF har ändrats med 415\stkr/);
    await button(open, 'Ta bort bladet Anmärkningar').click();
    await tab.waitFor({ state: 'detached' });
    await expectSaid(list, 'ALF har ändrats med 415 tkr');
    expect(open.complaints).toEqual([]);
  }, 240_000);
});
