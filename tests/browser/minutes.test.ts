/**
 * Protokoll as a person uses it: the minutes of the meeting pasted or opened from a file, the amounts marked, the cell
 * shown, the report written; in the page's own policy, which lets it ask the network for nothing.
 */
import { join } from 'node:path';
import { button, makeExample, turnTo } from './pane';
import { LAW, paneFrame, violations } from './pane-looks';
import { cell, commandLine, expectSaid, goTo, said, save, textAt } from './person';
import { root, type OpenPage, type PageOptions } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();
let open: OpenPage;

afterEach(() => open.page.context().close());

/** As the minutes of January 2025 have it, in words of our own. */
const remainder =
  '§ 9 Datainfrastruktur\n\nFör datainfrastruktur har 8,5 mkr reserverats. Av dessa används upp till 3,5 mkr till en plattform. Därefter återstår 5,5 mkr.';

async function start(options: PageOptions = {}): Promise<void> {
  open = await bench.open(options);
  await makeExample(open);
  await turnTo(open, 'Protokoll');
}

async function checkText(text: string): Promise<void> {
  await open.pane.getByLabel('Protokolltext').fill(text);
  await button(open, 'Granska text').click();
}

const list = (name: string) => open.pane.getByRole('list', { name });
const marked = () => open.pane.getByRole('region', { name: 'Texten med beloppen markerade' });

describe('Pane §13: a text that is pasted', () => {
  test('the remainder of January 2025 is wrong, and 5,0 is the first of the corrections', async () => {
    await start();
    await checkText(remainder);
    const relation = list('Samband i texten').getByRole('listitem').first();
    await expectSaid(relation, 'Fel', '§ 9', '8,5 mkr − 3,5 mkr = 5,0 mkr', '5,5 mkr → 5,0 mkr');
    const corrections = await relation.getByRole('listitem').allInnerTexts();
    expect(corrections.map((text) => text.replace(/\s/g, ' '))).toEqual([
      '5,5 mkr → 5,0 mkr',
      '8,5 mkr → 9,0 mkr',
      '3,5 mkr → 3,0 mkr',
    ]);
    // Sign and word, not colour alone.
    const mark = marked().getByRole('button', { name: '5,5 mkr: fel' });
    expect(await said(mark)).toBe('5,5 mkr ✗ Fel');
    await relation.getByRole('button', { name: 'Visa 5,5 mkr i texten' }).click();
    expect(await mark.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(
      true,
    );
    expect(open.complaints).toEqual([]);
  });

  test('a click on an amount, in the text or in the list, shows its cell in the workbook', async () => {
    await start();
    const { page } = open;
    await checkText(
      '§ 7 Budget\n\nDen totala ramen är 1 101,8 mkr, varav ALF 727,5 mkr och FoUU 374,3 mkr.',
    );
    const matched = list('Belopp mot arbetsboken').getByRole('listitem').nth(2);
    await expectSaid(matched, '374,3 mkr', 'Exakt', 'Ramar!');
    await goTo(page, 'Poster!A1');
    await marked().getByRole('button', { name: '727,5 mkr: exakt' }).click();
    await expectShown('D7');
    await matched.getByRole('button', { name: /^Visa Ramar!/ }).click();
    await expectShown(/Ramar!([A-Z]+\d+)/.exec(await said(matched))?.[1] ?? 'ingen cell');
    expect(open.complaints).toEqual([]);
  });

  test('a text without amounts gives no verdicts and says so', async () => {
    await start();
    await checkText('§ 1 Mötet öppnas av ordföranden klockan 13.00.');
    await expectSaid(open.pane.getByRole('main'), 'Texten har inga belopp.');
    expect(await marked().count()).toBe(0);
  });
});

describe('Pane §13: a text that is opened', () => {
  test.each(['protokoll-2025.docx', 'protokoll-2025.pdf'])(
    '%s is read in the page, without the network, a worker or a font',
    async (name) => {
      await start();
      const { pane, requests, complaints } = open;
      await pane.getByLabel('Öppna protokoll').setInputFiles(join(root, 'examples', name));
      await expectSaid(
        pane.getByRole('main'),
        `hämtad ur ${name}`,
        '26 belopp, 14 samband. 1 fel.',
      );
      const wrong = list('Samband i texten').getByRole('listitem').filter({ hasText: 'Fel' });
      await expectSaid(wrong.first(), '§ 9', '8,5 mkr − 3,5 mkr = 5,0 mkr');
      expect(requests.filter((url) => !url.startsWith(bench.address))).toEqual([]);
      expect(open.page.workers()).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  test('a file that is no document is told by one sentence, and the text stays', async () => {
    await start();
    const { pane } = open;
    await pane.getByLabel('Protokolltext').fill(remainder);
    await pane
      .getByLabel('Öppna protokoll')
      .setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from('nej') });
    await expectSaid(pane.getByRole('main'), 'x.pdf är ingen PDF.');
    expect(await pane.getByLabel('Protokolltext').inputValue()).toBe(remainder);
    expect(open.complaints).toEqual([]);
  });

  test('a file that is dropped on the text is opened', async () => {
    await start();
    const { pane } = open;
    await pane.getByLabel('Protokolltext').evaluate((field, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'draget.txt'));
      field.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, remainder);
    await expectSaid(pane.getByRole('main'), 'hämtad ur draget.txt', '3 belopp, 1 samband. 1 fel.');
  });
});

describe('Minutes §24: the report', () => {
  test('is written to a sheet of its own, stands in the log and is copied as text', async () => {
    await start();
    const { page, pane } = open;
    await checkText(remainder);
    await pane.getByLabel('Ditt namn').fill('Anna Budget');
    await button(open, 'Skriv rapport till ett blad').click();
    await expectSaid(pane.getByRole('main'), '3 belopp, 1 samband. 1 fel.');
    await page.getByRole('tab', { name: 'Protokollgranskning' }).waitFor();
    expect(await textAt(page, 'Protokollgranskning!D5')).toBe('5,5 mkr');
    expect(await textAt(page, 'Protokollgranskning!F5')).toBe('5000000');
    await button(open, 'Kopiera som text').click();
    await expectSaid(pane.getByRole('main'), 'Rapporten är kopierad.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replace(/\u00a0/g, ' ')).toContain('Rättas av: 5,5 mkr → 5,0 mkr; ');
    const { answer } = await commandLine(['journal', 'a.xlsx'], { 'a.xlsx': await save(page) });
    expect(JSON.stringify(answer)).toContain('Protokollgranskning');
    expect(open.complaints).toEqual([]);
  });
});

describe('Pane §13: for everybody', () => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing in %s, and nothing runs over the edge of 320 px',
    async (colorScheme) => {
      await start({ colorScheme });
      const { page, pane } = open;
      await page.locator('iframe[title="Panelen"]').evaluate((frame) => {
        frame.style.inlineSize = '320px';
      });
      await checkText(
        `${remainder}\n\n§ 7 Den totala ramen är 1 101,8 mkr. Därtill kommer 42 045981 kr.`,
      );
      await marked().waitFor();
      expect(await violations(await paneFrame(page), [...LAW, 'best-practice'])).toEqual([]);
      const over = await pane
        .locator('html')
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(over).toBe(0);
    },
  );
});

async function expectShown(address: string): Promise<void> {
  await cell(open.page, address).and(open.page.locator('[aria-selected="true"]')).waitFor();
  expect(await open.page.getByRole('tab', { name: 'Ramar', selected: true }).count()).toBe(1);
}
