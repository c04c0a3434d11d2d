/**
 * Issue 6 as a budget officer meets it: the modules under Mer, an uplift that is read, recorded and taken back with the
 * grid beside, a sheet that is made when it is needed, and nothing that runs over in a narrow pane.
 */
import { exampleFile, turnToModule } from './modules-steps';
import { button, makeExample } from './pane';
import { dress, faultsOf, layOver, paneFrame, violations } from './pane-looks';
import { expectSaid, goTo, openFile, textAt } from './person';
import type { OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();
let open: OpenPage;

beforeEach(async () => {
  open = await bench.open();
});
afterEach(() => open.page.context().close());

async function openExample(module: string): Promise<void> {
  const file = `${module}.xlsx`;
  await openFile(open.page, exampleFile(`${module}/${file}`), file);
}

describe('Issue 6: the modules in the browser', () => {
  test('4 800 = 4 600 + 200: the uplift is read, recorded as events and frames, and taken back', async () => {
    const { page, pane } = open;
    await openExample('uplift');
    await turnToModule(open, 'Uppräkning');
    const uses = pane.getByRole('table', { name: 'Användning' });
    await expectSaid(uses, '4 600', '200', '4 800');
    await expectSaid(pane.locator('main'), 'Uppräkningen är 4 800 tkr.');

    await uses.getByRole('button').first().click();
    await page.getByRole('tab', { name: 'Uppräkning', selected: true }).waitFor();

    const record = pane.getByRole('form', { name: 'Bokför' });
    expect(await button(open, 'Bokför').getAttribute('aria-disabled')).toBe('true');
    await record.getByLabel('Vad som ska bokföras').selectOption({ index: 1 });
    await expectSaid(pane.getByRole('region', { name: 'Detta skrivs' }), 'uppräkning', '4 800');
    await pane.getByLabel('Ditt namn').fill('Anna Budget');
    await button(open, 'Bokför').click();
    await pane.getByText('Bokfört: ').waitFor();
    await pane.getByText('Allt som kan bokföras är bokfört.').waitFor();

    await button(open, 'Ångra').click();
    await pane.getByText('Skrivningen är ångrad').waitFor();
    await record.getByLabel('Vad som ska bokföras').waitFor();
    expect(open.complaints).toEqual([]);
  });

  test('a sheet that is missing is made and shown, and taken back', async () => {
    const { page, pane } = open;
    await makeExample(open);
    await turnToModule(open, 'Uppdrag');
    await pane.getByText('Arbetsboken har inget blad Uppdrag ännu').waitFor();
    await button(open, 'Skapa bladet').click();
    await pane.getByText('Bladet är tillagt.').waitFor();
    await page.getByRole('tab', { name: 'Uppdrag', selected: true }).waitFor();
    await goTo(page, 'Uppdrag!A1');
    expect(await textAt(page, 'Uppdrag!A1')).not.toBe('');
    await button(open, 'Ångra').click();
    await pane.getByText('Skrivningen är ångrad').waitFor();
    await pane.getByText('Arbetsboken har inget blad Uppdrag ännu').waitFor();
    expect(open.complaints).toEqual([]);
  });

  test.each([
    ['uplift', 'Uppräkning'],
    ['reservations', 'Reservationer'],
    ['follow-up', 'Uppföljning'],
    ['plan', 'Flerårsplan'],
    ['national', 'Nationell modell'],
  ])(
    'nothing of %s runs over at 320 px, also what is filled in, and a wide table is reached by the keyboard',
    async (name, title) => {
      await openExample(name);
      await layOver(open.page);
      await dress(open.page, { width: 320, theme: 'light' });
      await turnToModule(open, title);
      for (const heading of await open.pane.locator('.fill-in summary').all()) {
        const shut = await heading.evaluate((one) => !one.parentElement?.hasAttribute('open'));
        if (shut) await heading.click();
      }
      const table = open.pane.locator('.wide').first();
      await table.waitFor();
      await table.focus();
      expect(await table.evaluate((region) => region === document.activeElement)).toBe(true);
      expect(await faultsOf(open.page)).toEqual([]);
      expect(await violations(await paneFrame(open.page))).toEqual([]);
    },
  );
});
