/** What a person does at the workbench, by what is read on the screen. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { run } from '../../src/cli/run';
import { memoryIo } from '../golden/memory-io';

/** Waits until the place says exactly this. */
export async function expectText(place: Locator, text: string): Promise<void> {
  await place.filter({ hasText: text }).waitFor();
  expect(await place.textContent()).toBe(text);
}

/** What a place says, with ordinary spaces. */
export async function said(place: Locator): Promise<string> {
  return (await place.innerText()).replace(/\s+/g, ' ');
}

/** Waits until the place says all of this. */
export async function expectSaid(place: Locator, ...words: readonly string[]): Promise<void> {
  const until = Date.now() + 15_000;
  let text = await said(place);
  while (!words.every((word) => text.includes(word)) && Date.now() < until) {
    await place.page().waitForTimeout(50);
    text = await said(place);
  }
  for (const word of words) expect(text).toContain(word);
}

export function cell(page: Page, address: string): Locator {
  return page.locator(`[data-address="${address}"]`);
}

export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByLabel('Namnruta').fill(place);
  await page.getByLabel('Namnruta').press('Enter');
}

export async function type(page: Page, place: string, text: string): Promise<void> {
  await goTo(page, place);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What stands in the formula bar when the place is selected. */
export async function textAt(page: Page, place: string): Promise<string> {
  await goTo(page, place);
  return page.getByLabel('Formelfält').inputValue();
}

/** Opens a workbook from the disk, or from bytes. */
export async function openFile(page: Page, file: string | Uint8Array, name: string): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page
    .getByLabel('Arbetsbok att öppna')
    .setInputFiles(typeof file === 'string' ? file : { name, mimeType, buffer: Buffer.from(file) });
  await page.getByRole('heading', { name }).waitFor();
}

export async function save(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara', exact: true }).click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
}

export interface WrittenByCoAuthor {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

export async function writeAsCoAuthor(page: Page, written: WrittenByCoAuthor): Promise<void> {
  await page.getByRole('button', { name: 'Medförfattare' }).click();
  const form = page.getByRole('form', { name: 'Ändra som medförfattare' });
  await form.getByLabel('Blad').selectOption(written.sheet);
  await form.getByLabel('Cell').fill(written.cell);
  await form.getByLabel('Nytt innehåll').fill(written.text);
  await form.getByRole('button', { name: 'Skriv som medförfattare' }).click();
}

/** The command line on a file that was saved here; its one JSON object. */
export async function commandLine(
  words: readonly string[],
  files: Readonly<Record<string, Uint8Array>>,
): Promise<{ readonly code: number; readonly answer: unknown }> {
  const recorded = memoryIo();
  for (const [name, bytes] of Object.entries(files)) recorded.files.set(name, bytes);
  const code = await run([...words, '--json'], recorded.io, '0.0.0');
  const { out, err } = recorded.taken();
  expect(err).toBe('');
  return { code, answer: JSON.parse(out) };
}
