/** The main job without a mouse: what has the focus is found by pressing Tab, as somebody does who sees no pointer. */
import type { Frame } from 'playwright-core';
import { expectStanding } from './pane';
import { paneFrame } from './pane-looks';
import type { OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();
let open: OpenPage;
let frame: Frame;

beforeAll(async () => {
  open = await bench.open();
}, 600_000);

/** More stops than any view has. */
const MOST = 60;

/** What has the focus, by the words on it or before it. */
function focused(): Promise<string> {
  return frame.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return '';
    const [label] = at instanceof HTMLInputElement ? (at.labels ?? []) : [];
    return (at.getAttribute('aria-label') ?? label?.textContent ?? at.textContent).trim();
  });
}

async function tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST; stop += 1) {
    await open.page.keyboard.press(key);
    const now = await focused();
    if (now === name) return;
    passed.push(now);
  }
  expect(passed).toContain(name);
}

async function typeIn(name: string, text: string): Promise<void> {
  await tabTo(name);
  await open.page.keyboard.press('Control+a');
  await open.page.keyboard.type(text);
}

describe('Pane §4: the main job by keyboard alone', () => {
  test('the example is made, 65 and 350 tkr are allocated, written and taken back', async () => {
    const { page, pane } = open;
    const { keyboard } = page;
    await pane.getByRole('button', { name: 'Skapa exempelbudget' }).waitFor();
    // What F6 does in Excel: the focus goes from the sheet into the pane.
    await page.locator('iframe.pane').focus();
    frame = await paneFrame(page);
    await tabTo('Skapa exempelbudget');
    await keyboard.press('Enter');
    await expectStanding(open, '1 101,4 mkr', '415 tkr');
    await tabTo('Ramar', 'Shift+Tab');
    await keyboard.press('ArrowRight');
    expect(await focused()).toBe('Fördela');
    await pane.getByRole('tab', { name: 'Fördela', selected: true }).waitFor();
    await pane.getByLabel('FR (tkr)').waitFor();
    await typeIn('Belopp', '415 tkr');
    await typeIn('FR (tkr)', '350');
    await typeIn('UR (tkr)', '65');
    await keyboard.press('Enter');
    await pane.getByText('Så blir budgeten').waitFor();
    await typeIn('Organ', 'Ledningsgruppen');
    await typeIn('Beslut', '§ 7');
    await typeIn('Ditt namn', 'Anna Budget');
    await tabTo('Fördela ändring');
    await keyboard.press('Enter');
    await pane.getByText('Så blir budgeten').waitFor();
    await tabTo('Skriv till arbetsboken');
    await keyboard.press('Enter');
    await expectStanding(open, 'Ej fördelat 0 tkr');
    await tabTo('Ångra', 'Shift+Tab');
    await keyboard.press('Enter');
    await expectStanding(open, 'Ej fördelat 415 tkr');
    expect(open.complaints).toEqual([]);
  });
});
