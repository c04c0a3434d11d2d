/** What every Host that draws keeps about charts; a host that cannot draw is asked nothing. Spec: files §16 */
import { CHART_MARK, type Chart } from '#sheet/chart';
import type { ChartOp, Host, WriteOutcome } from '#workbook/host';
import { differs, first, type ContractCase } from './expectation';
import { blockAt, cell, write } from './scratch-sheet';

/** The two amounts of the scratch sheet. */
export function scratchChart(sheet: string, title: string): Chart {
  return {
    name: `${CHART_MARK} prov`,
    kind: 'clustered columns',
    title,
    alternative: 'Radiance 3 500 tkr, SciLifeLab 0,5 tkr.',
    source: { sheet, top: 0, left: 0, bottom: 2, right: 1 },
    series: [{ drawn: true, labels: '#,##0' }],
    axis: { title: 'tkr', numberFormat: '#,##0', minimum: null },
    legend: false,
    position: { top: 5, left: 0, bottom: 18, right: 5 },
  };
}

function put(sheet: string, chart: Chart | null, before: Chart | null = null): ChartOp {
  return { kind: 'chart', sheet, name: scratchChart(sheet, '').name, chart, before };
}

async function titles(host: Host, sheet: string): Promise<readonly string[] | undefined> {
  const block = await blockAt(host, sheet, [0, 0, 0, 0], ['charts']);
  return block?.charts?.map(({ title }) => title);
}

export const chartCases: readonly ContractCase[] = [
  {
    name: 'a chart is found again by its name, changed where it stands, never doubled, and goes',
    run: async (host, sheet) => {
      if (!host.can.charts) return null;
      const [old, renewed] = [scratchChart(sheet, 'Först'), scratchChart(sheet, 'Sedan')];
      const made = await write(host, put(sheet, old));
      const once = await titles(host, sheet);
      await write(host, put(sheet, renewed, old));
      const changed = await titles(host, sheet);
      await write(host, put(sheet, null, renewed));
      return first(
        differs('outcome', 'written', made.kind),
        differs('made', ['Först'], once),
        differs('changed', ['Sedan'], changed),
        differs('gone', [], await titles(host, sheet)),
      );
    },
  },
  {
    name: 'a request that fails leaves the charts as they were',
    run: async (host, sheet) => {
      if (!host.can.charts) return null;
      const [old, renewed] = [scratchChart(sheet, 'Först'), scratchChart(sheet, 'Sedan')];
      await write(host, put(sheet, old));
      let refused: WriteOutcome['kind'] | 'error' = 'error';
      try {
        const missing = cell(`${sheet} saknas`, 0, 0, 1);
        refused = (await write(host, put(sheet, renewed, old), missing)).kind;
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'HostError') throw error;
      }
      return first(
        differs('outcome', true, refused === 'error' || refused === 'restored'),
        differs('charts', ['Först'], await titles(host, sheet)),
      );
    },
  },
];
