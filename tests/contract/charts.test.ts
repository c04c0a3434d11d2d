/** What every Host keeps about charts, and what only the one at hand can: its files, its syncs, its undo. */
import { excelHost } from '#hosts/excel/excel-host';
import { chartCases, scratchChart } from '#hosts/contract/chart-cases';
import { scratchSheet, write } from '#hosts/contract/scratch-sheet';
import type { Chart } from '#sheet/chart';
import type { ChartOp } from '#workbook/host';
import { LocalOffice } from '../../src/workbench/office/local-office';
import { loadOffice } from '../../src/workbench/office/node';
import { sampleWorkbook } from './sample-workbook';
import { subjects } from './subjects';

const onSheet = (sheet: string, chart: Chart, before: Chart | null = null): ChartOp => ({
  kind: 'chart',
  sheet,
  name: chart.name,
  chart,
  before,
});

describe.each(subjects)('Files §16: charts over $name', (subject) => {
  test.each(chartCases)('$name', async ({ run }) => {
    const { host } = await subject.open(sampleWorkbook());
    await write(host, scratchSheet('Prov'));
    expect(await run(host, 'Prov')).toBeNull();
  });

  test('whoever opens the workbook next sees the chart, on a new sheet and on one that stood', async () => {
    const { host, reopen } = await subject.open(sampleWorkbook());
    const own = scratchChart('Prov', 'På ett nytt blad');
    const source = { sheet: 'Ramar', top: 2, left: 0, bottom: 4, right: 1 };
    const other = { ...scratchChart('Ramar', 'På ett gammalt blad'), source };
    const outcome = await write(
      host,
      scratchSheet('Prov'),
      onSheet('Prov', own),
      onSheet('Ramar', other),
    );
    expect(outcome.kind).toBe('written');
    const again = await reopen();
    const areas = ['Prov', 'Ramar', 'Tomt'].map((sheet) => ({
      ...{ sheet, top: 0, left: 0, bottom: 0, right: 0 },
    }));
    const blocks = await again.read({ areas, want: ['charts'] });
    expect(blocks.map(({ charts }) => charts)).toEqual([
      [{ name: own.name, title: 'På ett nytt blad' }],
      [{ name: other.name, title: 'På ett gammalt blad' }],
      [],
    ]);
  });

  test('nothing is drawn on a protected sheet', async () => {
    const { host } = await subject.open(sampleWorkbook());
    const source = { sheet: 'Skyddat', top: 0, left: 0, bottom: 1, right: 1 };
    const chart = { ...scratchChart('Skyddat', 'Prov'), source };
    const outcome = await write(host, onSheet('Skyddat', chart));
    expect(outcome.kind === 'refused' ? outcome.obstacles : outcome.kind).toMatchObject([
      { kind: 'protected', area: { sheet: 'Skyddat' } },
    ]);
  });
});

describe('Files §16: charts through office.js', () => {
  async function open() {
    const workbook = sampleWorkbook();
    const office = new LocalOffice(workbook);
    const host = excelHost(await loadOffice(office));
    await host.survey([]);
    const syncs = async (act: () => Promise<unknown>): Promise<number> => {
      const before = office.counts.syncs;
      await act();
      return office.counts.syncs - before;
    };
    return { workbook, office, host, syncs };
  }
  const source = { sheet: 'Ramar', top: 2, left: 0, bottom: 4, right: 1 };
  const chart = { ...scratchChart('Ramar', 'Ramar'), source };

  test('a chart is written in the two syncs of any writing, and what Excel holds is what was asked for', async () => {
    const { workbook, host, syncs } = await open();
    expect(await syncs(() => write(host, onSheet('Ramar', chart)))).toBe(2);
    // Office.js has no call for the alternative text.
    expect(host.can.chartAlternatives).toBe(false);
    expect(workbook.sheet('Ramar')?.charts).toEqual([{ ...chart, alternative: '' }]);
    const stacked: Chart = {
      ...chart,
      kind: 'stacked columns',
      title: 'Ramar, staplade',
      series: [{ drawn: false, labels: null }],
      axis: { title: 'tkr', numberFormat: '#,##0', minimum: 300_000 },
      legend: true,
    };
    expect(await syncs(() => write(host, onSheet('Ramar', stacked, chart)))).toBe(2);
    expect(workbook.sheet('Ramar')?.charts).toEqual([{ ...stacked, alternative: '' }]);
  });

  test('Excel’s own undo takes a chart away again, and an updated one back to what it was', async () => {
    const { workbook, office, host } = await open();
    await write(host, onSheet('Ramar', chart));
    await write(host, onSheet('Ramar', { ...chart, title: 'Ny' }, chart));
    office.undo();
    expect(workbook.sheet('Ramar')?.charts.map(({ title }) => title)).toEqual(['Ramar']);
    office.undo();
    expect(workbook.sheet('Ramar')?.charts).toEqual([]);
  });

  test('a chart of somebody else’s on the sheet is left alone', async () => {
    const { office, host } = await open();
    const { Excel: excel } = await loadOffice(office);
    const names = () =>
      excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem('Ramar').load('charts/items/name');
        await context.sync();
        return charts.items.map(({ name }) => name);
      });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ramar');
      sheet.charts.add('Pie', sheet.getRange('A3:B5')).name = 'Mitt eget';
      await context.sync();
    });
    await write(host, onSheet('Ramar', chart));
    await write(host, { ...onSheet('Ramar', chart), chart: null, before: chart });
    expect(await names()).toEqual(['Mitt eget']);
  });
});
