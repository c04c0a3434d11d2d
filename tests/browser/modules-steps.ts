/** What a person does on the page of a module, by what is read on the screen. */
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { button, turnTo } from './pane';
import { goTo } from './person';
import { root, type OpenPage } from './workbench';

/** A file of the examples, such as "national/tblModeller.csv". */
export function exampleFile(path: string): string {
  return join(root, 'examples', path);
}

/** Turns to the page of the module, from wherever the pane is. */
export async function turnToModule(open: OpenPage, title: string): Promise<void> {
  await turnTo(open, 'Mer');
  const back = open.pane.getByRole('button', { name: 'Tillbaka till Mer' });
  if (await back.isVisible()) await back.click();
  const menu = open.pane.getByRole('region', { name: 'Årets pengar' });
  await menu.locator('.menu-item', { has: open.pane.getByText(title, { exact: true }) }).click();
  await open.pane.getByRole('heading', { name: title, level: 2, exact: true }).waitFor();
}

/** The page of a module whose sheet is not there yet: makes it, and says who does. */
export async function makeSheet(open: OpenPage, title: string): Promise<void> {
  await turnToModule(open, title);
  await sayName(open);
  await button(open, 'Skapa bladet').click();
  await open.pane.getByText('Bladet är tillagt.').waitFor();
}

/** Brings the table before the eyes: "Avrop". */
export async function chooseTable({ pane }: OpenPage, title: string): Promise<void> {
  await filledIn(pane).getByLabel('Tabell').selectOption({ label: title });
}

/** Types a row under its headings and writes it. */
export async function typeRow(
  open: OpenPage,
  row: Readonly<Record<string, string>>,
): Promise<Locator> {
  const form = await opened(open, 'Skriv en rad');
  for (const [heading, text] of Object.entries(row)) {
    const field = form.getByLabel(heading, { exact: true });
    if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT')
      await field.selectOption(text);
    else await field.fill(text);
  }
  await sayName(open);
  await button(open, 'Skriv raden').click();
  return form;
}

/** Types a row that is written. */
export async function writeRow(
  open: OpenPage,
  row: Readonly<Record<string, string>>,
): Promise<void> {
  await typeRow(open, row);
  await noticed(open, 'Raden är skriven.');
}

/** Brings in the rows of a file: compares them first, as the page does by itself. */
export async function bringInFile(open: OpenPage, path: string): Promise<void> {
  const form = await opened(open, 'Hämta in rader');
  await form.getByLabel('CSV-fil').setInputFiles(exampleFile(path));
  await bringIn(open, form);
}

/** Pastes rows and brings them in. */
export async function pasteRows(open: OpenPage, rows: readonly string[]): Promise<void> {
  const form = await opened(open, 'Hämta in rader');
  await form.getByLabel('Klistra in rader med rubriker').fill(rows.join('\n'));
  await form.getByRole('button', { name: 'Jämför' }).click();
  await bringIn(open, form);
}

async function bringIn(open: OpenPage, form: Locator): Promise<void> {
  await form.getByText(/nya, .* ändrade/).waitFor();
  await sayName(open);
  await form.getByRole('button', { name: 'Hämta in', exact: true }).click();
  await noticed(open, 'Raderna är inhämtade.');
}

/** Sets what Inställningar says for the module. */
export async function setParameters(
  open: OpenPage,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const form = await opened(open, 'Förutsättningar');
  for (const [label, text] of Object.entries(values)) {
    const field = form.getByLabel(label, { exact: true });
    if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT')
      await field.selectOption(text);
    else await field.fill(text);
  }
  await button(open, 'Spara förutsättningarna').click();
  await noticed(open, 'Förutsättningarna är sparade.');
}

/** The row of Inställningar stands in the grid beside. */
export async function standsInSettings({ page }: OpenPage, key: string): Promise<void> {
  await goTo(page, 'Inställningar!A1');
  await page.locator('[data-address^="A"]', { hasText: key }).waitFor();
}

/** What the page has found, in words. */
export function found({ pane }: OpenPage): Locator {
  return pane.getByRole('region', { name: 'Att åtgärda och tänka på' });
}

/** A table of the page, by its caption. */
export function tableOf({ pane }: OpenPage, caption: string): Locator {
  return pane.getByRole('table', { name: caption, exact: true });
}

/** Waits for what was done to be said, and puts it away, so that the next time is another. */
async function noticed(open: OpenPage, text: string): Promise<void> {
  await open.pane.getByText(text).waitFor();
  await button(open, 'Stäng').click();
}

function filledIn(pane: OpenPage['pane']): Locator {
  return pane.getByRole('region', { name: 'Fyll i' });
}

/** The form under the heading, which is opened when it is not. */
async function opened({ pane }: OpenPage, title: string): Promise<Locator> {
  const form = pane.getByRole('form', { name: title });
  if (!(await form.isVisible())) {
    await filledIn(pane).locator('summary', { hasText: title }).click();
  }
  await form.waitFor();
  return form;
}

/** The name is asked for until something has been written. */
async function sayName({ pane }: OpenPage): Promise<void> {
  const name = pane.locator('input:visible').and(pane.getByLabel('Ditt namn')).first();
  if (await name.isVisible()) await name.fill('Anna Budget');
}
