/** Charts of a file as LibreOffice draws and prints them. */
import { openXlsx } from '#hosts/file/open-xlsx';
import { blankXlsx } from '#hosts/file/blank-xlsx';
import { newBudget } from '#jobs/create';
import { wantedCharts } from '#jobs/charts/charts';
import { chartsOnSheet } from '#jobs/charts/charts-on-sheet';
import { openWorkbook } from '#jobs/open';
import { commit } from '#workbook/write/commit';
import { pagesByLibreOffice } from '../../../fixtures/libreoffice';
import { asked } from '../../../fixtures/other-programs';

// Under CI a missing reader is a failure, not a skip.
const withReaders = asked(['soffice', 'pdftotext']) ? describe : describe.skip;

withReaders('Files §16: charts as LibreOffice draws them', () => {
  test('titles, labels from the cells and figures by their formats stand on one page', async () => {
    const file = openXlsx(blankXlsx('Blad1'), 'bok.xlsx');
    await commit(file.host, newBudget({ year: 2026, example: true }));
    const opened = await openWorkbook(file.host);
    const { sheet, drawn } = wantedCharts(opened, []);
    const writer = { who: 'Exempel', now: '2025-10-14T09:30' };
    const { request } = await chartsOnSheet(opened, sheet, drawn, file.host, writer);
    expect((await commit(file.host, request)).kind).toBe('written');
    const page = pagesByLibreOffice('bok.xlsx', file.save()).at(-1) ?? '';
    const lines = page.split('\n').map((line) => line.trim());
    // Once as the heading of the section, once as the title of the chart.
    for (const title of ['Från preliminär till slutlig ram', 'Mottagarnas ramar per källa']) {
      expect(lines.filter((line) => line === title)).toHaveLength(2);
    }
    // The label of the rise, with the sign of its format, and those of the level and of its row in the table.
    expect(page).toContain('+415');
    const level = page.match(/1[\s,.]101[\s,.]385/g) ?? [];
    expect(level.length).toBeGreaterThanOrEqual(3);
    expect(page).toMatch(/Preliminär\s+ALF\s+FoUU\s+Slutlig/);
    expect(page).toMatch(/FR\s+UR\s+LG/);
    // The ground is not in a legend; the sources are.
    expect(page).toMatch(/\n\s+ALF\s+FoUU\s*\n/);
  }, 180_000);
});
