/** Bilaga as a person uses it: previewed, written to its sheet, written again, the decision text copied. */
import { readFileSync } from 'node:fs';
import { rowsOfWord } from '../trials/print/tables-read-back';
import { readPdf } from '../unit/print/pdf/read-pdf';
import { button, makeExample, turnTo } from './pane';
import { paneFrame } from './pane-looks';
import { expectSaid, textAt } from './person';
import type { OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();
let open: OpenPage;

afterEach(() => open.page.context().close());

const preview = () => open.pane.getByLabel('Bilaga 1, förhandsgranskning');
const sheets = () => open.page.getByRole('tab', { name: /^Bilaga 1/ });

async function start(): Promise<void> {
  open = await bench.open();
  await makeExample(open);
  await turnTo(open, 'Bilaga');
}

/** Counts how often the width of a page is asked for, which lays it out. Runs in the pane. */
function countMeasurings(): void {
  const { prototype } = Element;
  const own = Object.getOwnPropertyDescriptor(prototype, 'scrollWidth');
  const { dataset } = document.documentElement;
  dataset['measured'] = '0';
  Object.defineProperty(prototype, 'scrollWidth', {
    configurable: true,
    get(this: Element): unknown {
      if (this.matches('main[role=none]'))
        dataset['measured'] = String(Number(dataset['measured']) + 1);
      return own?.get?.call(this);
    },
  });
}

/** Ends when what was changed has been laid out and drawn. Runs in the pane. */
function drawnTwice(): Promise<unknown> {
  return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}

describe('Pane §13: Bilaga', () => {
  test('is previewed as the page, which is no wider than the pane, and no word of a name is parted', async () => {
    await start();
    await open.pane.getByText('Val för bilagan').click();
    await open.pane.getByLabel('Diarienummer').fill('LG 2025-0123');
    await button(open, 'Förhandsgranska bilaga').click();
    await preview().getByText('TOTALT').first().waitFor();
    expect(await preview().getByText('Dnr LG 2025-0123').count()).toBe(1);
    const [held, wide] = await preview().evaluate((frame) => {
      const page = frame.shadowRoot?.querySelector('main');
      return [frame.getBoundingClientRect().width, page?.getBoundingClientRect().width ?? Infinity];
    });
    expect(wide).toBeLessThanOrEqual((held ?? 0) + 1);
    expect(await preview().evaluate(partedWords)).toEqual([]);
    await expectSaid(open.pane.getByRole('main'), 'Att rätta före beslut', '415 tkr');
    // All its columns are wider than 350 px even at the smallest that can be read, and nothing else tells of the last of them.
    await open.pane.getByText('Bilagan är bredare än panelen').waitFor();
    await open.pane.getByRole('checkbox', { name: 'Jämförelse' }).uncheck();
    await open.pane.getByRole('checkbox', { name: 'Ändring' }).uncheck();
    await button(open, 'Förhandsgranska bilaga').click();
    await open.pane.getByText('Bilagan är bredare än panelen').waitFor({ state: 'hidden' });
    await preview().getByText('TOTALT').first().waitFor();
    expect(open.complaints).toEqual([]);
  });

  test('measures the page once, which takes a second for thousands of posts, and follows the width of the pane', async () => {
    await start();
    const pane = await paneFrame(open.page);
    await pane.evaluate(countMeasurings);
    await button(open, 'Förhandsgranska bilaga').click();
    await preview().getByText('TOTALT').first().waitFor();
    await pane.evaluate(drawnTwice);
    const measured = () => pane.evaluate(() => document.documentElement.dataset['measured']);
    const wide = () =>
      preview().evaluate((frame) => frame.shadowRoot?.querySelector('main')?.clientWidth);
    expect(await measured()).toBe('1');
    const before = await wide();
    await open.page.getByLabel('Panelens bredd').selectOption('480');
    await pane.evaluate(drawnTwice);
    expect(await wide()).toBeGreaterThan(before ?? Infinity);
    expect(await measured()).toBe('1');
  });

  test('writes the sheet Bilaga 1, and written again there is still one', async () => {
    await start();
    const { page, pane } = open;
    await pane.getByLabel('Ditt namn').fill('Anna Budget');
    await button(open, 'Skriv bladet Bilaga 1').click();
    await expectSaid(pane.locator('body'), 'Bladet Bilaga 1 är skrivet.');
    expect(await sheets().count()).toBe(1);
    expect(await textAt(page, "'Bilaga 1'!A1")).toContain('ALF/FoUU-budget 2026');
    await pane.getByText('Val för bilagan').click();
    await pane.getByLabel('Diarienummer').fill('LG 2025-0123');
    await button(open, 'Stäng').click();
    await button(open, 'Skriv bladet Bilaga 1').click();
    await expectSaid(pane.locator('body'), 'Bladet Bilaga 1 är skrivet.');
    expect(await textAt(page, "'Bilaga 1'!A2")).toContain('LG 2025-0123');
    await pane.getByLabel('Gruppera efter').selectOption('source');
    await button(open, 'Stäng').click();
    await button(open, 'Skriv bladet Bilaga 1').click();
    await expectSaid(pane.locator('body'), 'Bladet Bilaga 1 är skrivet.');
    expect(await sheets().count()).toBe(1);
    expect(open.complaints).toEqual([]);
  });

  test('shows the decision text with the verdict beside it, and leads to the page that prints', async () => {
    await start();
    const { pane } = open;
    await button(open, 'Förhandsgranska bilaga').click();
    const decision = pane.getByRole('region', { name: 'Beslutstext' });
    await expectSaid(decision, 'Ledningsgruppen beslutar', 'Granskad som protokoll:', 'Inga fel.');
    await button(open, 'Kopiera beslutstext').click();
    await expectSaid(decision, 'Beslutstexten är kopierad');
    const link = pane.getByRole('link', { name: 'Öppna utskriftssidan' });
    expect(await link.getAttribute('href')).toBe('print.html');
    const pasted = await pane.locator('body').evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await (await item?.getType('text/html'))?.text()) ?? '';
    });
    expect(pasted).toContain('att fastslå den totala ramen');
    expect(pasted).toContain('</table>');
    const [word] = await Promise.all([
      open.page.waitForEvent('download'),
      button(open, 'Spara som Word').click(),
    ]);
    expect(word.suggestedFilename()).toBe('beslut.docx');
    const rows = await rowsOfWord(new Uint8Array(readFileSync(await word.path())));
    expect(rows.flat()).toContain('1 101 800');
    await expectSaid(decision, 'beslut.docx är sparad.');
    expect(open.complaints).toEqual([]);
  });

  test('the list of a module is saved as PDF from its page, as the page shows it', async () => {
    await start();
    const { pane, page } = open;
    await turnTo(open, 'Mer');
    await pane.getByRole('button', { name: /^Öronmärkta satsningar/ }).click();
    await pane.getByText('Skriv ut eller spara').click();
    await pane.getByLabel('Paragraf').fill('6');
    const [pdf] = await Promise.all([
      page.waitForEvent('download'),
      button(open, 'Spara som PDF').click(),
    ]);
    expect(pdf.suggestedFilename()).toBe('earmarks.pdf');
    const read = await readPdf(new Uint8Array(readFileSync(await pdf.path())));
    expect(read.info['Title']).toContain('till § 6');
    expect(read.drawn.join(' ')).toContain('Leveransyta');
    expect(open.complaints).toEqual([]);
  });
});

/** Words of the first column that stand on more than one line. */
function partedWords(frame: Element): string[] {
  const cells = frame.shadowRoot?.querySelectorAll('tbody th:first-child') ?? [];
  return [...cells].flatMap((cell) => {
    const text = cell.firstChild;
    if (!(text instanceof Text)) return [];
    return [...text.data.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
    });
  });
}
