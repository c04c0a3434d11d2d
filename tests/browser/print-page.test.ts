/** print.html in a real browser, as a secretary uses it: a workbook in, bilaga 1 out, nothing on the network. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { violations } from './pane-looks';
import { root } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const workbench = workbenchOfFile();
let page: Page;
let folder: string;
const asked: string[] = [];
const complaints: string[] = [];

const book = join(root, 'examples/budget-2026.xlsx');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'print-page-'));
  const context = await workbench.browser.newContext({ locale: 'sv-SE', acceptDownloads: true });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${workbench.address}pane/print.html`);
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const choose = (path: string) => page.getByLabel('Arbetsbok (.xlsx)').setInputFiles(path);

async function downloaded(button: string): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return new Uint8Array(readFileSync(await file.path()));
}

/** The file that the command line writes of the same workbook. */
function ofCommandLine(format: string, ...options: string[]): Uint8Array {
  const output = join(folder, `bilaga-1.${format}`);
  const words = ['--import', 'tsx', 'src/cli/main.ts', 'appendix', book, '-o', output, ...options];
  execFileSync(process.execPath, words, { cwd: root, stdio: 'pipe' });
  return new Uint8Array(readFileSync(output));
}

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length > 1000 && Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;

describe('Printing §5: print.html', () => {
  test('a file that is no workbook is refused with a sentence, and can be chosen anew', async () => {
    const torn = join(folder, 'trasig.xlsx');
    writeFileSync(torn, 'detta är ingen arbetsbok');
    await choose(torn);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('trasig.xlsx');
    expect(await page.getByRole('button', { name: /^Hämta/ }).count()).toBe(0);
    await choose(book);
    await page.getByRole('button', { name: 'Hämta PDF' }).waitFor();
    expect(await alert.count()).toBe(0);
  });

  test('what is shown is the appendix, and follows the choices', async () => {
    const preview = page.getByRole('region', { name: 'Förhandsgranskning' });
    await preview.getByRole('heading', { level: 1 }).waitFor();
    expect(await preview.getByRole('columnheader').allTextContents()).toContain('Budget');
    await page.getByLabel('Enhet').selectOption('mkr');
    await preview.getByText('1 101,8').first().waitFor();
    await page.getByLabel('Paragraf').fill('7');
    await page.getByLabel('Sammanträde').fill('2025-10-14');
    await page.getByLabel('Bilder').check();
    await preview.getByText('Bilaga 1 till § 7').waitFor();
    // The field is left by the click on the box below it: two choices at once, and both must stand.
    await preview.getByText('14 oktober 2025').first().waitFor();
    await preview.locator('figure').first().waitFor();
  });

  test('PDF and web page are the bytes of the command line', async () => {
    const options = ['--unit', 'mkr', '--paragraph', '7', '--meeting', '2025-10-14', '--pictures'];
    expect(same(await downloaded('Hämta PDF'), ofCommandLine('pdf', ...options))).toBe(true);
    expect(same(await downloaded('Hämta webbsida'), ofCommandLine('html', ...options))).toBe(true);
  });

  test('Word is a file of Word', async () => {
    expect([...(await downloaded('Hämta Word')).slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  test('the list of a module is chosen and taken as PDF, the bytes of the command line', async () => {
    const grants = join(root, 'examples/grants/grants.xlsx');
    await choose(grants);
    await page.getByLabel('Vad som skrivs ut').selectOption('Ansökningar');
    const preview = page.getByRole('region', { name: 'Förhandsgranskning' });
    await preview.getByText('Beslutslista').waitFor();
    await page.getByLabel('Bilagans nummer').fill('2');
    await page.getByLabel('Paragraf').fill('6');
    await page.keyboard.press('Tab');
    await preview.getByText('Bilaga 2 till § 6').waitFor();
    const output = join(folder, 'lista.pdf');
    const words = ['grants', grants, '-o', output, '--appendix', '2', '--paragraph', '6'];
    execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], { cwd: root });
    expect(same(await downloaded('Hämta PDF'), new Uint8Array(readFileSync(output)))).toBe(true);
  });

  test('nothing in it keeps a person out (WCAG 2.1 AA)', async () => {
    expect(await violations(page.mainFrame())).toEqual([]);
  });

  test('it asks for nothing but its own files, and breaks no rule of its policy', () => {
    const own = `${workbench.address}pane/`;
    expect(
      asked.filter((address) => !address.startsWith(own) && !address.startsWith('blob:')),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
