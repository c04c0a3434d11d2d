/** Native charts as a budget officer asks for them in the pane, with the grid and the saved file beside. */
import { openXlsx } from '#hosts/file/open-xlsx';
import { button, expectStanding, makeExample, turnTo } from './pane';
import { save, textAt, type } from './person';
import type { OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();
let open: OpenPage;

test('Charts §1: drawn from Ramar, following the cells, brought up to date from Bilaga, and saved', async () => {
  open = await bench.open();
  const { page, pane } = open;
  await makeExample(open);
  const charts = page.locator('svg.chart');
  await turnTo(open, 'Ramar');
  await button(open, 'Rita diagram i arbetsboken').click();
  await pane.getByText('Diagrammen är ritade på ett eget blad').waitFor();
  // The sheet has come before the eyes, with its charts.
  await page.getByRole('grid', { name: 'Blad Diagram' }).waitFor();
  const titles = await charts.locator('.title').allTextContents();
  expect(titles).toEqual(['Från preliminär till slutlig ram', 'Mottagarnas ramar per källa']);
  const waterfall = charts.first();
  expect(await waterfall.locator('.figure').allTextContents()).toEqual([
    '1\u00a0101\u00a0385',
    '+415',
    '1\u00a0101\u00a0800',
  ]);

  // What is typed into a frame moves the columns at once.
  await type(page, 'Ramar!D7', '727600');
  await textAt(page, 'Diagram!A1');
  expect(await waterfall.locator('.figure').allTextContents()).toContain('+515');

  await button(open, 'Läs om').click();
  await expectStanding(open, '1 101,9 mkr');
  await turnTo(open, 'Bilaga');
  await button(open, 'Rita diagram i arbetsboken').click();
  await pane.getByText('Diagrammen är ritade på ett eget blad').waitFor();
  expect(await charts.count()).toBe(2);
  const file = openXlsx(await save(page), 'bok.xlsx');
  const saved = file.workbook.sheet('Diagram')?.charts ?? [];
  expect(saved.map(({ title }) => title)).toEqual(titles);
  expect(open.complaints).toEqual([]);
  await page.context().close();
}, 240_000);
