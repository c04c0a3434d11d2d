import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openXlsx } from '#hosts/file/open-xlsx';
import { cell, expectText, goTo, openFile, save, textAt, type, writeAsCoAuthor } from './person';
import { violations } from './pane-looks';
import { root, type OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile({ pane: join(root, 'tests/browser/small-pane') });
let open: OpenPage;

beforeEach(async () => {
  open = await bench.open();
  await expectText(open.pane.locator('#ready'), 'Excel PC sv-SE');
});
afterEach(() => open.page.context().close());

describe('Workbench §2 and §4: grid and pane over one workbook', () => {
  test('what the pane writes shows in the grid, and is taken back as one step', async () => {
    const { page, pane } = open;
    await pane.getByRole('button', { name: 'Skriv' }).click();
    await expectText(cell(page, 'B2'), '1101,4');
    await expectText(cell(page, 'B3'), '2202,8');
    expect(await page.getByText('Osparade ändringar').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await expectText(cell(page, 'B2'), '');
    await expectText(cell(page, 'B3'), '');
  });

  test('typing raises the pane’s events as a person’s, the co-author’s as somebody else’s', async () => {
    const { page, pane } = open;
    await type(page, 'C4', '727,5');
    await expectText(pane.locator('#seen'), 'C4 Local Unknown');
    await writeAsCoAuthor(page, { sheet: 'Blad1', cell: 'C4', text: '727,1' });
    await expectText(cell(page, 'C4'), '727,1');
    await expectText(pane.locator('#seen'), 'C4 Remote Unknown');
  });

  test('a place that the pane shows is selected and brought into sight', async () => {
    const { page, pane } = open;
    await pane.getByRole('button', { name: 'Visa' }).click();
    await cell(page, 'E61').waitFor();
    expect(await page.getByLabel('Namnruta').inputValue()).toBe('D60:E61');
    const grid = await page.getByRole('grid').boundingBox();
    const shown = await cell(page, 'E61').boundingBox();
    expect(shown && grid && shown.y + shown.height <= grid.y + grid.height).toBe(true);
  });

  test('another look and another language load the pane anew and keep the workbook', async () => {
    const { page, pane } = open;
    await type(page, 'A1', 'kvar');
    await page.getByLabel('Panelens språk').selectOption('English');
    await expectText(pane.locator('#ready'), 'Excel PC en-US');
    await page.getByLabel('Utseende').selectOption('Mörkt');
    await expectText(pane.locator('#ready'), 'Excel PC en-US');
    await pane.getByRole('button', { name: 'Skriv' }).click();
    await expectText(cell(page, 'B3'), '2202,8');
    await expectText(cell(page, 'A1'), 'kvar');
  });
});

describe('Workbench §3: the grid by keyboard', () => {
  test('amounts, dates and formulas are typed as in a Swedish Excel', async () => {
    const { page } = open;
    await goTo(page, 'A1');
    for (const [text, key] of [
      ['727 500,5', 'Tab'],
      ['374 300', 'Tab'],
      ['=SUMMA(A1:B1;0,5)', 'Enter'],
    ] as const) {
      await page.keyboard.type(text);
      await page.keyboard.press(key);
    }
    await expectText(cell(page, 'C1'), '1101801');
    await type(page, 'A2', '2026-01-31');
    await goTo(page, 'C1');
    expect(await page.getByLabel('Formelfält').inputValue()).toBe('=SUMMA(A1:B1;0,5)');
    await page.getByLabel('Formelfält').fill('=A1');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Formelfält').inputValue()).toBe('=SUMMA(A1:B1;0,5)');
  });

  test('cells are copied and pasted through the clipboard', async () => {
    const { page } = open;
    await type(page, 'A1', '1,5');
    await type(page, 'B1', '=A1*2');
    await goTo(page, 'A1:B1');
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('1,5\t3');
    await goTo(page, 'A5');
    await page.keyboard.press('Control+v');
    expect(await textAt(page, 'B5')).toBe('=A5*2');
    await page.evaluate(() => navigator.clipboard.writeText('Radiance\t3 500\nLeveransyta\t\n'));
    await goTo(page, 'D1');
    await page.keyboard.press('Control+v');
    await expectText(cell(page, 'E1'), '3\u00a0500');
    await expectText(cell(page, 'D2'), 'Leveransyta');
  });

  test('a mouse drag selects, and the sum of the selection is told', async () => {
    const { page } = open;
    await type(page, 'A1', '0,1');
    await type(page, 'A2', '0,2');
    const [from, to] = [await cell(page, 'A1').boundingBox(), await cell(page, 'B3').boundingBox()];
    await page.mouse.move((from?.x ?? 0) + 8, (from?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 8, (to?.y ?? 0) + 8);
    await page.mouse.up();
    expect(await page.getByLabel('Namnruta').inputValue()).toBe('A1:B3');
    await expectText(page.getByLabel('Markeringens summa'), 'Antal: 2   Summa: 0,3');
  });
});

describe('Workbench §5: files', () => {
  const rich = join(root, 'tests/fixtures/rich.xlsx');

  test('a file is opened and saved byte by byte when nothing was changed', async () => {
    const { page } = open;
    await openFile(page, rich, 'rich.xlsx');
    expect(await save(page)).toEqual(new Uint8Array(await readFile(rich)));
  });

  test('what was typed is in the file, and another workbook is not opened over it unasked', async () => {
    const { page } = open;
    await openFile(page, rich, 'rich.xlsx');
    const sheet = (await page.getByRole('tab', { selected: true }).textContent()) ?? '';
    await type(page, 'Z40', 'hej');
    await page.getByRole('button', { name: 'Ny tom' }).click();
    const question = page.getByRole('alertdialog');
    expect(await question.textContent()).toContain('rich.xlsx har ändringar som inte är sparade');
    await question.getByRole('button', { name: 'Avbryt' }).click();
    const saved = openXlsx(await save(page), 'saved.xlsx').workbook;
    expect(saved.sheet(sheet)?.cell(39, 25).value).toBe('hej');
    await page.getByRole('button', { name: 'Ny tom' }).click();
    await page.getByRole('heading', { name: 'Bok1.xlsx' }).waitFor();
  });

  test('what is no workbook is refused in a sentence, and the open one stays', async () => {
    const { page } = open;
    await type(page, 'A1', 'kvar');
    await page.getByLabel('Arbetsbok att öppna').setInputFiles({
      name: 'brev.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('Bästa budgetgrupp'),
    });
    await expectText(
      page.getByRole('status', { name: 'Meddelande' }),
      'Filen brev.xlsx är ingen Excelarbetsbok.',
    );
    await expectText(cell(page, 'A1'), 'kvar');
  });
});

describe('Workbench §1: what is served', () => {
  test('nothing is asked for but by its own address, and nothing is complained of', async () => {
    const { page, requests, complaints } = open;
    await page.getByRole('button', { name: 'Nytt exempel' }).click();
    await page.getByRole('tab', { name: 'Poster' }).click();
    await expectText(cell(page, 'A5'), 'FR-01');
    expect(requests.filter((url) => !/^(blob:)?http:\/\/127\.0\.0\.1:/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('Workbench §2: the page is for everybody', () => {
  test.each(['light', 'dark'] as const)(
    'it has no violation of WCAG 2.1 AA when it is %s',
    async (colorScheme) => {
      const { page } = await bench.open({ colorScheme, width: 1000, height: 500 });
      await page.getByRole('button', { name: 'Nytt exempel' }).click();
      await page.getByRole('tab', { name: 'Poster' }).click();
      await page.getByRole('button', { name: 'Medförfattare' }).click();
      expect(await violations(page.mainFrame())).toEqual([]);
      await page.context().close();
    },
  );

  test('every tool is reached by keyboard alone, and the pane can be made wider', async () => {
    const { page } = open;
    await page.getByLabel('Namnruta').focus();
    for (const name of ['Medförfattare', 'Spara', 'Öppna .xlsx', 'Ny tom', 'Nytt exempel']) {
      const tool = page.getByRole('button', { name });
      for (let step = 0; step < 8; step += 1) {
        if (await tool.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press('Shift+Tab');
      }
      expect(await tool.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    const edge = page.getByRole('separator', { name: 'Panelens kant' });
    await edge.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await edge.getAttribute('aria-valuenow')).toBe('360');
  });
});
