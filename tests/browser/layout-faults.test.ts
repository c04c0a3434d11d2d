/** The measuring of pages notices what it is there to notice, and leaves a sound page alone. */
import type { Browser, Page } from 'playwright-core';
import { layoutFaults } from './layout-faults';
import { violations } from './pane-looks';
import { launch } from './workbench';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await (await browser.newContext({ viewport: { width: 320, height: 400 } })).newPage();
}, 300_000);
afterAll(() => browser.close());

const sound = `
  <h1 style="padding-right: 40px">Budget 2026</h1>
  <p>ALF <strong>727,5 mkr</strong> och FoUU 374,3 mkr</p>
  <p><label>Belopp <input value="ett belopp som är mycket längre än fältet är brett, och rullar"></label></p>
  <div style="overflow-x: auto" tabindex="0"><table style="width: 900px"><tr><td>bred</td></tr></table></div>
  <span style="position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap">för örat</span>
  <p><button>Skriv</button> <button>Ångra</button></p>`;

async function faultsIn(body: string): Promise<string[]> {
  await page.setContent(
    `<!doctype html><html lang="sv"><title>Prov</title><style>body { margin: 8px; font: 14px/20px sans-serif }</style><main>${body}</main></html>`,
  );
  return page.evaluate(layoutFaults);
}

describe('Pane §4: what looks broken is noticed', () => {
  test('a sound page has no fault', async () => {
    expect(await faultsIn(sound)).toEqual([]);
  });

  test.each([
    ['a table wider than the page', '<table style="width: 500px"><tr><td>bred', /scrolls sideways/],
    [
      'a word that runs out of its button',
      '<button style="width: 60px; white-space: nowrap; overflow: visible">Förhandsgranska</button>',
      /runs over its box/,
    ],
    [
      'text cut off at the side',
      '<p style="width: 80px; overflow: hidden; white-space: nowrap">Forskningsrådet och utbildningsrådet</p>',
      /is cut off/,
    ],
    [
      'lines cut off below',
      '<p style="width: 80px; height: 24px; overflow: hidden">Forskningsrådet och utbildningsrådet</p>',
      /is cut off by p/,
    ],
    [
      'text on text',
      '<p>Fördelat 1 101,8 mkr</p><p style="margin-top: -30px">Ej fördelat 415 tkr</p>',
      /lie on each other/,
    ],
    [
      'a control on a control',
      '<button>Skriv till arbetsboken</button><button style="margin-left: -30px">Ångra</button>',
      /lie on each other/,
    ],
    [
      'a button in the corner of Office',
      '<button style="position: absolute; right: 0; top: 0">Läs om</button>',
      /corner that Office draws over/,
    ],
  ])('%s', async (_, body, expected) => {
    expect(await faultsIn(sound + body)).toEqual(
      expect.arrayContaining([expect.stringMatching(expected)]),
    );
  });

  test('axe notices a field without a name and a text that is too pale', async () => {
    await faultsIn(`${sound}<input><p style="color: #bbb; background: #fff">blek</p>`);
    const rules = (await violations(page.mainFrame())).map((each) => each.split(':')[0]);
    expect(rules.toSorted()).toEqual(['color-contrast', 'label']);
  });
});
