/**
 * The guide's pictures and its pages. Every run walks the ways that the pictures show, by the names that the guide uses, and
 * opens the guide from the pane; `UPDATE_PICTURES=1 npm test -- tests/browser/guide` takes the pictures anew.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { button, expectStanding, makeExample, turnTo } from './pane';
import { goTo } from './person';
import { root, type OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const folder = join(root, 'docs/guide/pictures');
const MOST_BYTES = 200_000;
const bench = workbenchOfFile();

async function page(open: OpenPage, title: string): Promise<void> {
  await turnTo(open, 'Mer');
  const back = open.pane.getByRole('button', { name: 'Tillbaka till Mer' });
  if (await back.isVisible()) await back.click();
  await open.pane.getByRole('button', { name: title }).first().click();
  await back.waitFor();
}

/** Each picture by its name, and the way to it from the one before. */
const ways: Readonly<Record<string, (open: OpenPage) => Promise<void>>> = {
  ramar: async (open) => {
    await turnTo(open, 'Ramar');
    await open.pane.getByText('Så har ramarna bestämts').waitFor();
  },
  kontroller: async (open) => {
    await turnTo(open, 'Kontroller');
    await button(open, 'Kör kontroller').click();
    await open.pane.getByRole('listitem').first().waitFor();
  },
  varfor: async (open) => {
    await goTo(open.page, 'Ramar!D7');
    await page(open, 'Varför detta belopp?');
    await button(open, 'Ta den markerade cellen').click();
    await open.pane.getByText('Händelse 1 (ramändring)').waitFor();
  },
  total: async (open) => {
    await page(open, 'Sätt total');
    await open.pane.getByLabel('Mottagare', { exact: true }).selectOption('FR');
    await open.pane.getByLabel('Ny summa (tkr)').fill('504 350');
    await open.pane.getByText('Posternas summa blir').first().waitFor();
  },
  protokoll: async (open) => {
    await turnTo(open, 'Protokoll');
    await open.pane
      .getByLabel('Protokolltext')
      .fill('ALF höjs med 0,4 mkr, från 727,1 mkr till 727,5 mkr. Till UR går 65 tkr.');
    await button(open, 'Granska text').click();
    await open.pane.getByText('Samband i texten').waitFor();
  },
  bilaga: async (open) => {
    await turnTo(open, 'Bilaga');
    await button(open, 'Förhandsgranska bilaga').click();
    await open.pane.getByLabel('Bilaga 1, förhandsgranskning').waitFor();
    await open.pane.getByLabel('Bilaga 1, förhandsgranskning').scrollIntoViewIfNeeded();
  },
  fordela: async (open) => {
    await turnTo(open, 'Fördela');
    await open.pane.getByLabel('UR (tkr)').fill('65');
    await open.pane.getByLabel('FR (tkr)').fill('350');
    await button(open, 'Fördela ändring').click();
    await open.pane.getByText('Så blir budgeten').waitFor();
  },
  logg: async (open) => {
    await open.pane.getByLabel('Ditt namn').fill('Exempel');
    await button(open, 'Skriv till arbetsboken').click();
    await expectStanding(open, '1 101,8 mkr');
    await turnTo(open, 'Logg');
    await open.pane.getByRole('list', { name: 'Loggens rader' }).waitFor();
  },
};

describe('Issue 12: the guide shows what stands', () => {
  test('each picture is reached by the names that the guide uses', async () => {
    const open = await bench.open({ width: 1240, height: 1000 });
    await makeExample(open);
    const update = process.env['UPDATE_PICTURES'] === '1';
    if (update) await mkdir(folder, { recursive: true });
    for (const [name, walk] of Object.entries(ways)) {
      await walk(open);
      const picture = await open.page.locator('iframe.pane').screenshot();
      if (update) await writeFile(join(folder, `${name}.png`), picture);
    }
    expect(open.complaints).toEqual([]);
  }, 240_000);

  test('the pictures lie there, small, and no others', async () => {
    const names = Object.keys(ways).map((name) => `${name}.png`);
    expect((await readdir(folder)).toSorted()).toEqual(names.toSorted());
    for (const name of names) {
      const bytes = await readFile(join(folder, name));
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(bytes.length).toBeLessThan(MOST_BYTES);
    }
  });

  test('the pane opens the guide, which asks for nothing but its own pages and pictures', async () => {
    const open = await bench.open({ width: 1240, height: 900 });
    await makeExample(open);
    await turnTo(open, 'Mer');
    const link = open.pane.getByRole('link', { name: 'Öppna användarguiden' });
    const address = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
    expect(address).toMatch(/\/guide\/index\.html$/);
    const guide = await open.page.context().newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    guide.on('request', (request) => asked.push(request.url()));
    guide.on('response', (answer) => {
      if (answer.status() >= 400) complaints.push(answer.url());
    });
    await guide.goto(address);
    const pages = await guide.getByRole('navigation').getByRole('link').all();
    expect(pages.length).toBeGreaterThan(15);
    for (const name of ['Fördela en ändring', 'In English', 'För administratörer']) {
      await guide.getByRole('navigation').getByRole('link', { name }).click();
      expect(await guide.getByRole('heading', { level: 1 }).count()).toBe(1);
      const broken = await guide
        .locator('img')
        .evaluateAll((images) =>
          images.filter((image) => !(image as HTMLImageElement).naturalWidth),
        );
      expect(broken).toEqual([]);
    }
    const origin = new URL(address).origin;
    expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    await guide.close();
  }, 240_000);
});
