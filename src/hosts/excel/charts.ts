/**
 * Charts through Office.js: made or changed where they stand, told by name and title, and put back after a write that
 * failed. Only what a chart's data say is set, so what a person has changed of its looks stays; colours are left to the
 * theme. Office.js has no call for the alternative text of a chart: `can.chartAlternatives` says so. Spec: files §16
 */
/// <reference types="office-js" />
import { areaAddress, cellAddress } from '#sheet/address';
import { chartNamed, type Chart } from '#sheet/chart';
import { HostError, type ChartOp } from '#workbook/host';
import type { Requests } from './requests';

/** The charts on a sheet, whoever has made them. */
export interface ChartsState {
  readonly sheet: string;
  readonly charts: readonly Pick<Chart, 'name' | 'title'>[];
}

const TYPES = {
  'clustered columns': 'ColumnClustered',
  'stacked columns': 'ColumnStacked',
} as const;

/** A sheet that is not there has no charts. */
export function askCharts(
  { workbook }: Excel.RequestContext,
  sheets: readonly string[],
): () => ChartsState[] {
  const asked = [...new Set(sheets)].map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name).load('name');
    const charts = sheet.charts.load('items/name,items/title/text');
    return { name, sheet, charts };
  });
  return () =>
    asked.map(({ name, sheet, charts }) => ({
      sheet: name,
      charts: sheet.isNullObject
        ? []
        : charts.items.map((chart) => ({ name: chart.name, title: chart.title.text })),
    }));
}

export function chartOn(
  states: readonly ChartsState[],
  { sheet, name }: Pick<ChartOp, 'sheet' | 'name'>,
): Pick<Chart, 'name' | 'title'> | undefined {
  const wanted = sheet.toLowerCase();
  const state = states.find((each) => each.sheet.toLowerCase() === wanted);
  return state && chartNamed(state.charts, name);
}

/** `stands`: there is one of its name on the sheet. */
export function putChart(
  { worksheets }: Excel.Workbook,
  { sheet: on, name, chart }: Pick<ChartOp, 'sheet' | 'name' | 'chart'>,
  stands: boolean,
): void {
  const sheet = worksheets.getItem(on);
  if (!chart) {
    if (stands) sheet.charts.getItem(name).delete();
    return;
  }
  const source = sheet.getRange(areaAddress(chart.source));
  const type = TYPES[chart.kind];
  const drawn = stands ? sheet.charts.getItem(name) : sheet.charts.add(type, source, 'Columns');
  if (stands) {
    drawn.chartType = type;
    drawn.setData(source, 'Columns');
  } else {
    drawn.name = name;
  }
  drawn.title.text = chart.title;
  drawn.legend.visible = chart.legend;
  if (chart.legend) drawn.legend.position = 'Bottom';
  const { top, left, bottom, right } = chart.position;
  drawn.setPosition(cellAddress(top, left), cellAddress(bottom, right));
  const { valueAxis, categoryAxis } = drawn.axes;
  valueAxis.title.text = chart.axis.title;
  valueAxis.numberFormat = chart.axis.numberFormat;
  // An empty text leaves the beginning of the axis to Excel.
  valueAxis.minimum = chart.axis.minimum ?? '';
  categoryAxis.tickLabelPosition = 'Low';
  chart.series.forEach((_, rank) => dress(drawn, chart, rank));
}

function dress(drawn: Excel.Chart, { kind, legend, series: all }: Chart, rank: number): void {
  const series = drawn.series.getItemAt(rank);
  const { drawn: isDrawn = true, labels = null } = all[rank] ?? {};
  if (rank === 0) series.gapWidth = 60;
  if (!isDrawn) {
    series.format.fill.clear();
    if (legend) drawn.legend.legendEntries.getItemAt(rank).visible = false;
  }
  series.hasDataLabels = labels !== null;
  if (labels === null) return;
  const { dataLabels } = series;
  dataLabels.numberFormat = labels;
  dataLabels.position = kind === 'clustered columns' ? 'OutsideEnd' : 'Center';
  // Dark words on a light ground of their own: readable upon whatever colour the theme has.
  dataLabels.format.fill.setSolidColor('#FFFFFF');
  dataLabels.format.font.color = '#000000';
  dataLabels.format.font.bold = true;
}

/** The first of the charts that is not as it was meant to be; null when all are. */
export function chartNotAsMeant(
  ops: readonly ChartOp[],
  states: readonly ChartsState[],
): string | null {
  const last = new Map(ops.map((op) => [`${op.sheet}!${op.name}`.toLowerCase(), op]));
  const other = [...last.values()].find((op) => chartOn(states, op)?.title !== op.chart?.title);
  return other ? other.sheet : null;
}

/** The first of the sheets whose charts could not be proven to stand as before; null when all do. */
export async function restoreCharts(
  requests: Requests,
  ops: readonly ChartOp[],
  before: readonly ChartsState[],
): Promise<string | null> {
  if (ops.length === 0) return null;
  const sheets = before.map(({ sheet }) => sheet);
  for (const last of [false, true]) {
    try {
      const now = await requests.ask((context) => askCharts(context, sheets));
      return await requests.ask((context) => {
        for (const op of [...ops].reverse()) {
          const stood = chartOn(before, op) !== undefined;
          const stands = chartOn(now, op) !== undefined;
          if (stood ? op.before !== null : stands) {
            putChart(context.workbook, { ...op, chart: stood ? op.before : null }, stands);
          }
        }
        const after = askCharts(context, sheets);
        return () => firstOther(before, after());
      });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (last) break;
    }
  }
  return sheets[0] ?? null;
}

function firstOther(before: readonly ChartsState[], now: readonly ChartsState[]): string | null {
  const told = ({ charts }: ChartsState): string =>
    JSON.stringify(charts.map(({ name, title }) => [name, title]).sort());
  const other = before.find((each, index) => {
    const after = now[index];
    return !after || told(each) !== told(after);
  });
  return other?.sheet ?? null;
}
