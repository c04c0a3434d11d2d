/** What axe says of the workbench’s own page with the pane in it, and the pane enlarged and without motion. */
import { makeExample, turnTo } from './pane';
import { dress, faultsOf, layOver, paneFrame, violations } from './pane-looks';
import type { OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();
let open: OpenPage;

beforeAll(async () => {
  open = await bench.open();
  await makeExample(open);
}, 600_000);

describe('Workbench §1: the page can be used by everyone', () => {
  test.each(['Ljust', 'Mörkt'])('%s: nothing breaks WCAG 2.1 AA', async (look) => {
    const { page, pane } = open;
    await page.getByLabel('Utseende').selectOption(look);
    await pane.getByRole('status', { name: 'Budgetläge' }).waitFor();
    expect(await violations(page.mainFrame())).toEqual([]);
  });
});

describe('Pane §4: axe sees into the pane', () => {
  test('a button without a name and pale words are found, from inside the pane and from around it', async () => {
    const { page } = await bench.open();
    const pane = await paneFrame(page);
    await pane.locator('.card').first().waitFor();
    await pane.evaluate(() => {
      const words = document.createElement('p');
      words.append('bleka ord', document.createElement('button'));
      words.style.color = '#ccc';
      words.style.background = '#fff';
      document.getElementById('view')?.append(words);
    });
    for (const frame of [pane, page.mainFrame()]) {
      const rules = (await violations(frame)).map((each) => each.split(':')[0]);
      expect(rules.sort()).toEqual(['button-name', 'color-contrast']);
    }
    await page.context().close();
  });
});

describe('Pane §4: enlarged, and without motion', () => {
  test('at 200 per cent nothing runs over or is cut off', async () => {
    const { page } = open;
    await layOver(page);
    const faults: string[] = [];
    for (const tab of ['Ramar', 'Fördela', 'Kontroller', 'Protokoll', 'Bilaga', 'Mer', 'Logg']) {
      await turnTo(open, tab);
      await open.pane.locator('#view > *').first().waitFor();
      // A pane of 350 px that is enlarged to 200 per cent lays out 175.
      await dress(page, { width: 175, theme: 'light' });
      faults.push(...(await faultsOf(page)).map((fault) => `${tab}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test('a main button that cannot be used looks so under the pointer too', async () => {
    const { page, pane } = open;
    await turnTo(open, 'Mer');
    await pane.getByRole('button', { name: /^Lägg fram/ }).click();
    const barred = pane.getByRole('button', { name: 'Skriv till arbetsboken' });
    await barred.scrollIntoViewIfNeeded();
    const looks = () => barred.evaluate((button) => getComputedStyle(button).backgroundColor);
    const before = await looks();
    const box = await barred.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    expect(await barred.evaluate((button) => button.matches(':hover'))).toBe(true);
    expect(await looks()).toBe(before);
  });

  test('whoever wants no motion sees none', async () => {
    const { page } = open;
    const moving = async () =>
      (await paneFrame(page)).evaluate(() => {
        document.querySelector('.work')?.removeAttribute('hidden');
        return document.getAnimations().length;
      });
    expect(await moving()).toBe(1);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving()).toBe(0);
  });
});
