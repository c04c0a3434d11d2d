/**
 * The pictures of README, taken of what stands: `UPDATE_PICTURES=1 npm test -- tests/browser/readme-pictures` takes them
 * anew. Every run says when one is missing, unused or no picture.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { button, expectStanding, makeExample, turnTo } from './pane';
import { goTo } from './person';
import { root, startWorkbench } from './workbench';

const folder = join(root, 'docs/pictures');
const names = ['panel.png', 'arbetsbank.png'];
const MOST_BYTES = 250_000;

async function take(): Promise<void> {
  const bench = await startWorkbench();
  try {
    const open = await bench.open({ width: 1240, height: 780 });
    const { page, pane } = open;
    await makeExample(open);
    await goTo(page, 'Ramar!D7');
    await turnTo(open, 'Fördela');
    await pane.getByLabel('UR (tkr)').fill('65');
    await pane.getByLabel('FR (tkr)').fill('350');
    await expectStanding(open, '415 tkr');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'arbetsbank.png'), await page.screenshot());
    await button(open, 'Fördela ändring').click();
    await page.setViewportSize({ width: 1240, height: 1180 });
    await pane.getByText('Så blir budgeten').scrollIntoViewIfNeeded();
    await writeFile(join(folder, 'panel.png'), await page.locator('iframe.pane').screenshot());
  } finally {
    await bench.close();
  }
}

beforeAll(async () => {
  if (process.env['UPDATE_PICTURES'] === '1') await take();
}, 600_000);

describe('Issue 4: README shows the pane and the workbench', () => {
  test.each(names)('%s lies there, is a small picture and is shown', async (name) => {
    const bytes = await readFile(join(folder, name));
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.length).toBeLessThan(MOST_BYTES);
    expect(await readFile(join(root, 'README.md'), 'utf8')).toContain(`](docs/pictures/${name})`);
  });

  test('no other picture lies beside them', async () => {
    expect((await readdir(folder)).toSorted()).toEqual(names.toSorted());
  });
});
