/**
 * Every state of the pane, in Swedish and English, at 320 and 350 px, light, dark and in forced colours: nothing runs
 * over, is cut off or lies on something else, and axe finds no breach of WCAG 2.1 AA. What was seen comes to lie as
 * contact sheets in out/kontaktkarta, for a person to look at.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contactSheets, type Tile } from './contact-sheet';
import {
  dress,
  faultsOf,
  LAW,
  LAW_ON_COLOURS,
  layOver,
  paneFrame,
  picture,
  violations,
  type Look,
} from './pane-looks';
import { emptyBook, exampleBook, faultyBook, fullBook, wideBook } from './pane-books';
import {
  emptyScenes,
  exampleScenes,
  faultyScenes,
  foreignScenes,
  fullScenes,
  wideScenes,
  wordsOf,
  type Scene,
  type SceneLanguage,
} from './pane-scenes';
import { openFile } from './person';
import { root, startWorkbench, type Workbench } from './workbench';

let bench: Workbench;
const tiles: Tile[] = [];

interface JudgedLook extends Look {
  /** What axe judges it by; null: not at all. */
  readonly rules: readonly string[] | null;
}

/**
 * Each is measured and pictured; axe judges those that say by what: the markup is the same in both languages, so is all of the dark
 * pane but its colours, and in forced colours the system chooses them.
 */
const looks: Readonly<Record<SceneLanguage, readonly JudgedLook[]>> = {
  sv: [
    { width: 350, theme: 'light', rules: LAW },
    { width: 320, theme: 'light', rules: null },
    { width: 350, theme: 'dark', rules: LAW_ON_COLOURS },
    { width: 320, theme: 'forced', rules: null },
  ],
  en: [
    { width: 350, theme: 'light', rules: null },
    { width: 320, theme: 'dark', rules: null },
  ],
};

const themes = { light: 'ljust', dark: 'mörkt', forced: 'kontrast' } as const;

const books: readonly (readonly [string, () => Promise<Uint8Array>, readonly Scene[]])[] = [
  ['tom', () => Promise.resolve(emptyBook()), emptyScenes],
  ['exempel', exampleBook, exampleScenes],
  ['fel', faultyBook, faultyScenes],
  ['brett', wideBook, wideScenes],
  ['500 poster', fullBook, fullScenes],
  [
    'egen',
    async () => new Uint8Array(await readFile(join(root, 'tests/fixtures/foreign/councils.xlsx'))),
    foreignScenes,
  ],
];

beforeAll(async () => {
  bench = await startWorkbench();
}, 600_000);
afterAll(async () => {
  try {
    await contactSheets(bench.browser, tiles, join(root, 'out/kontaktkarta'));
  } finally {
    await bench.close();
  }
}, 120_000);

describe.each(['sv', 'en'] as const)('Pane §4: every view looks whole, in %s', (language) => {
  test.each(books)(
    '%s',
    async (name, make, scenes) => {
      const { page, pane } = await bench.open();
      await layOver(page);
      const words = wordsOf(language);
      await page
        .getByLabel('Panelens språk')
        .selectOption(language === 'sv' ? 'sv-SE' : 'en-US', { force: true });
      await openFile(page, await make(), `${name} ${language}.xlsx`);
      const stage = { page, pane, words };
      const broken: string[] = [];
      for (const scene of scenes) {
        await scene.reach(stage);
        for (const look of looks[language]) {
          await dress(page, look);
          const sheet = `${language} ${look.width} ${themes[look.theme]}`;
          const at = `${scene.name}, ${sheet}: `;
          broken.push(...(await faultsOf(page)).map((fault) => at + fault));
          // Of 500 posts axe would judge the same markup 500 times over, for minutes; the example has it too.
          if (look.rules && scenes !== fullScenes)
            broken.push(
              ...(await violations(await paneFrame(page), look.rules)).map((fault) => at + fault),
            );
          tiles.push({ sheet, name: scene.name, picture: await picture(page, look.width) });
        }
      }
      await page.context().close();
      expect(broken).toEqual([]);
    },
    240_000,
  );
});
