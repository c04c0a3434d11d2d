/**
 * Issue 5 as a budget officer meets it: a total typed over in the pane while two posts are held, the reason for every post,
 * and proposals that are saved, compared and adopted, with the grid beside.
 */
import type { Locator } from 'playwright-core';
import { button, expectStanding, makeExample, turnTo, turnToPage } from './pane';
import { expectSaid, goTo, save, textAt, openFile } from './person';
import type { OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();
let open: OpenPage;

/** The ALF of a post of the example, in the grid. */
const ALF = { 'FR-01': 'Poster!H5', 'FR-04': 'Poster!H8', 'FR-07': 'Poster!H11' };

beforeEach(async () => {
  open = await bench.open();
  await makeExample(open);
});
afterEach(() => open.page.context().close());

function post(name: string): Locator {
  return open.pane.locator('.post', { hasText: name });
}

const hold = (name: string) => open.pane.getByLabel(`Lås ${name}`);

async function typeTotal(text: string): Promise<void> {
  await open.pane.getByLabel('Ny summa (tkr)').fill(text);
}

describe('Issue 5: a total typed over in the browser', () => {
  test('with two posts held the rest follow at every stroke, say why, and are written; the holds stay', async () => {
    const { page, pane } = open;
    await turnToPage(open, 'Sätt total');
    await hold('FR-01 Verksamhetsfördelade medel').check();
    await hold('FR-02 Projektmedel').check();
    await typeTotal('503 000');
    await expectSaid(post('FR-01'), '220 000 → Efter 220 000');
    await expectSaid(post('FR-03'), '46 000 → Efter 45 685');
    await expectSaid(post('FR-04'), '25 760 → Efter 25 584');
    await expectSaid(post('FR-05'), '20 000 → Efter 19 863');
    await expectSaid(post('FR-07'), '54 240 → Efter 53 868');
    await expectSaid(pane.locator('.remainder'), '503 000 tkr', '−1 000 tkr');
    await post('FR-04').getByText('Varför?').click();
    await expectSaid(post('FR-04'), '25 583,56164383561644', '0,43835616438356', 'Hade 25 760 tkr');
    expect(await textAt(page, ALF['FR-04'])).toBe('25760');

    await pane.getByLabel('Ditt namn').fill('Anna Budget');
    await button(open, 'Skriv till arbetsboken').click();
    await pane.getByText('Den nya summan är fördelad').waitFor();
    expect(await textAt(page, ALF['FR-01'])).toBe('220000');
    expect(await textAt(page, ALF['FR-04'])).toBe('25584');
    expect(await textAt(page, ALF['FR-07'])).toBe('53868');

    await openFile(page, await save(page), 'sparad.xlsx');
    await expectStanding(open, '1 101,4 mkr');
    await turnToPage(open, 'Sätt total');
    expect(await hold('FR-01 Verksamhetsfördelade medel').isChecked()).toBe(true);
    expect(await hold('FR-03 Klinisk forskare').isChecked()).toBe(false);
    expect(open.complaints).toEqual([]);
  });

  test('what was written is taken back with its holds', async () => {
    const { page, pane } = open;
    await turnToPage(open, 'Sätt total');
    await hold('FR-01 Verksamhetsfördelade medel').check();
    await typeTotal('503 000');
    await button(open, 'Skriv till arbetsboken').click();
    await pane.getByText('Den nya summan är fördelad').waitFor();
    await button(open, 'Ångra').click();
    await pane.getByText('Skrivningen är ångrad').waitFor();
    expect(await textAt(page, ALF['FR-07'])).toBe('54240');
    expect(await hold('FR-01 Verksamhetsfördelade medel').isChecked()).toBe(false);
  });

  test('a total below what is held says so before anything is written', async () => {
    const { pane } = open;
    await turnToPage(open, 'Sätt total');
    await hold('FR-01 Verksamhetsfördelade medel').check();
    await typeTotal('200 000');
    await pane.getByText('De låsta posterna är tillsammans 220 000 tkr').waitFor();
    expect(await button(open, 'Skriv till arbetsboken').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('Issue 5: a key and its reasons in Fördela', () => {
  test('the built-in key lika tells everybody’s exact share, and its reasons are written to a sheet when asked', async () => {
    const { page, pane } = open;
    await turnTo(open, 'Fördela');
    await pane.getByLabel('Fördela efter').selectOption('lika');
    const share = pane.locator('.share', { hasText: 'UR (tkr)' });
    await share.getByText('Varför?').click();
    await expectSaid(share, 'Exakt andel', '138,33333333333333', 'Avrundning');
    await pane.getByLabel('Skriv även skälen').check();
    await button(open, 'Skriv till arbetsboken').click();
    await expectStanding(open, 'Ej fördelat 0 tkr');
    await goTo(page, 'Fördelningsspår!A1');
    await page.getByRole('tab', { name: 'Fördelningsspår', selected: true }).waitFor();
  });
});

describe('Issue 5: scenarios in the browser', () => {
  test('a proposal is saved, compared and adopted; the budget is untouched until then', async () => {
    const { page, pane } = open;
    await turnToPage(open, 'Sätt total');
    await typeTotal('502 000');
    await button(open, 'Spara som scenario').click();
    await pane.getByLabel('Scenariots namn').fill('Lägre FR');
    await button(open, 'Spara scenario').click();
    await pane.getByText('Scenariot är sparat.').waitFor();
    expect(await textAt(page, ALF['FR-04'])).toBe('25760');

    await button(open, 'Jämför Lägre FR').click();
    const table = pane.getByRole('table', { name: 'ALF, tkr' });
    await expectSaid(table, 'Lägre FR Budgeten Skillnad', 'Klinisk postdoc', 'Summa');
    await pane.getByRole('img', { name: /^Lägre FR: / }).waitFor();

    await button(open, 'Anta Lägre FR …').click();
    await pane.getByLabel('Beslut', { exact: true }).fill('§ 8');
    await button(open, 'Anta scenariot').click();
    await pane.getByText('Scenariot är antaget').waitFor();
    expect(await textAt(page, ALF['FR-04'])).toBe('25658');
    expect(open.complaints).toEqual([]);
  });

  test('a scenario whose posts have changed since is told as stale and is not adopted', async () => {
    const { page, pane } = open;
    await turnToPage(open, 'Sätt total');
    await typeTotal('502 000');
    await button(open, 'Spara som scenario').click();
    await pane.getByLabel('Scenariots namn').fill('Lägre FR');
    await button(open, 'Spara scenario').click();
    await pane.getByText('Scenariot är sparat.').waitFor();
    await goTo(page, ALF['FR-04']);
    await page.keyboard.type('26 000');
    await page.keyboard.press('Enter');
    await button(open, 'Läs om').first().click();
    await pane.getByText('Inaktuellt: budgeten har ändrats').first().waitFor();
    await pane.getByText('men har nu 26 000 tkr').waitFor();
    const adopt = button(open, 'Anta Lägre FR …');
    expect(await adopt.getAttribute('aria-disabled')).toBe('true');
  });

  test('the keyboard reaches the holds and the reasons, and nothing runs over at 320 px', async () => {
    const { page, pane } = open;
    await narrow();
    await turnToPage(open, 'Sätt total');
    await pane.getByLabel('Ny summa (tkr)').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('503 000');
    await tabTo('Lås FR-01 Verksamhetsfördelade medel');
    await page.keyboard.press('Space');
    expect(await hold('FR-01 Verksamhetsfördelade medel').isChecked()).toBe(true);
    await tabTo('Varför? Verksamhetsfördelade medel');
    await page.keyboard.press('Enter');
    await post('FR-01').getByText('Exakt andel').waitFor();
    expect(await sideways()).toBe(false);
    await button(open, 'Spara som scenario').focus();
    await page.keyboard.press('Enter');
    await pane.getByLabel('Scenariots namn').fill('Ett scenario med ett ganska långt namn');
    await button(open, 'Spara scenario').focus();
    await page.keyboard.press('Enter');
    await pane.getByText('Scenariot är sparat.').waitFor();
    await button(open, 'Jämför Ett scenario med ett ganska långt namn').click();
    await pane.getByRole('table').first().waitFor();
    expect(await sideways()).toBe(false);
  });
});

async function narrow(): Promise<void> {
  const edge = open.page.getByRole('separator', { name: 'Panelens kant' });
  for (let press = 0; press < 20; press += 1) await edge.press('ArrowRight');
  expect(await edge.getAttribute('aria-valuenow')).toBe('320');
}

/** Moves by the Tab key until what is in focus is called this. */
async function tabTo(name: string): Promise<void> {
  const focus = open.pane.locator('*:focus');
  for (let press = 0; press < 30; press += 1) {
    await open.page.keyboard.press('Tab');
    if ((await focus.getAttribute('aria-label')) === name) return;
  }
  expect(await focus.getAttribute('aria-label')).toBe(name);
}

function sideways(): Promise<boolean> {
  return open.pane
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
}
