/** "Varför detta belopp?" as a person asks it: of the selected cell, and on from one cell to the next. */
import { button, makeExample, turnTo } from './pane';
import { expectSaid, goTo } from './person';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();

describe('Why §1: the pane answers about the selected cell', () => {
  test('a sum is followed to its post, and the post to what it is made of', async () => {
    const open = await bench.open({ width: 1240, height: 900 });
    await makeExample(open);
    await goTo(open.page, 'Poster!J6');
    await turnTo(open, 'Mer');
    await open.pane.getByRole('button', { name: 'Varför detta belopp?' }).click();
    await button(open, 'Ta den markerade cellen').click();
    const view = open.pane.getByRole('form', { name: 'Varför detta belopp?' });
    await expectSaid(view, 'Poster!J6 198 000 tkr', 'FR-02 Projektmedel, summa', '+60 000');
    await button(open, 'Varför Poster!H6?').click();
    await expectSaid(view, 'Post FR-02 Projektmedel, ALF', 'Ram ALF, Slutlig', 'Skrivet för hand');
    await open.pane.getByLabel('Cell', { exact: true }).fill('Händelser!G5');
    await open.pane.getByLabel('Cell', { exact: true }).press('Enter');
    await expectSaid(view, 'Händelse 1 (ramändring)', '415 tkr');
    await open.pane.getByLabel('Cell', { exact: true }).fill('Poster');
    await button(open, 'Visa varför').click();
    await expectSaid(view, '”Poster” pekar inte ut en cell.');
    expect(open.complaints).toEqual([]);
  }, 240_000);
});
