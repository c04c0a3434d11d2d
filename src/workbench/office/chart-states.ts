/**
 * The charts of a sheet as Excel knows them. Those of ours stand in the model too, so that the grid draws them and a
 * file keeps them; others live as long as the session. Excel has no word for a chart's alternative text, so that which
 * the model holds stays as it is.
 */
import { CHART_MARK, chartNamed, type Chart, type ChartKind } from '#sheet/chart';
import { itemNotFound } from './excel-error';
import { columnCount } from './place';
import type { ChartState, SeriesState, SheetPlace } from './session';

export interface ChartPlace extends SheetPlace {
  readonly id: string;
}

const TYPES: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: 'clustered columns',
  ColumnStacked: 'stacked columns',
};

export const PLAIN_SERIES: SeriesState = { filled: true, labels: null };

/** In the order in which they were made; what somebody else has made of the model's charts is taken up. */
export function chartsOn({ session, sheet }: SheetPlace): readonly ChartState[] {
  const known = session.charts.get(sheet);
  if (known?.model === sheet.charts) return known.states;
  const kept = known?.states.filter(({ name }) => !name.startsWith(CHART_MARK)) ?? [];
  const states = [
    ...kept,
    ...sheet.charts.map((chart) => {
      const before = known && chartNamed(known.states, chart.name);
      return stateOf({ session, sheet }, chart, before?.id ?? session.nextId('000D'));
    }),
  ];
  session.charts.set(sheet, { states, model: sheet.charts });
  return states;
}

export function chartAt(place: ChartPlace): ChartState {
  const state = chartsOn(place).find(({ id }) => id === place.id);
  if (!state) throw itemNotFound();
  return state;
}

export function changeChart(place: ChartPlace, change: Partial<ChartState>): void {
  const before = chartAt(place);
  setCharts(
    place,
    chartsOn(place).map((each) => (each === before ? { ...each, ...change } : each)),
  );
}

/** Puts others in the place of a sheet's charts, with the way back. */
export function setCharts(place: SheetPlace, next: readonly ChartState[]): void {
  const before = chartsOn(place);
  put(place, next);
  place.session.undo.record(() => put(place, before));
}

function put({ session, sheet }: SheetPlace, states: readonly ChartState[]): void {
  const model = states.flatMap((state) => modelOf(state, sheet.charts) ?? []);
  const isSame = JSON.stringify(model) === JSON.stringify(sheet.charts);
  if (!isSame) session.workbook.setCharts(sheet.name, model);
  session.charts.set(sheet, { states, model: sheet.charts });
}

function modelOf(state: ChartState, held: readonly Chart[]): Chart | null {
  const { name, type, title, source, axis, legend, position } = state;
  const kind = TYPES[type];
  if (!name.startsWith(CHART_MARK) || !kind) return null;
  const { top, left, bottom, right } = source;
  const start = position?.start ?? source;
  const end = position?.end ?? start;
  return {
    name,
    kind,
    title,
    alternative: chartNamed(held, name)?.alternative ?? '',
    source: { sheet: source.sheet.name, top, left, bottom, right },
    series: Array.from({ length: columnCount(source) - 1 }, (_, rank) => {
      const { filled, labels } = state.series[rank] ?? PLAIN_SERIES;
      return { drawn: filled, labels };
    }),
    axis,
    legend: legend.visible,
    position: { top: start.top, left: start.left, bottom: end.bottom, right: end.right },
  };
}

function stateOf({ session, sheet }: SheetPlace, chart: Chart, id: string): ChartState {
  const { source, position } = chart;
  const type = Object.keys(TYPES).find((name) => TYPES[name] === chart.kind) ?? '';
  return {
    id,
    name: chart.name,
    type,
    title: chart.title,
    titleShown: true,
    source: { ...source, session, sheet: session.workbook.sheet(source.sheet) ?? sheet },
    seriesBy: 'Columns',
    position: { start: position, end: position },
    legend: { visible: chart.legend, position: 'Bottom' },
    axis: chart.axis,
    series: Object.fromEntries(
      chart.series.map(({ drawn, labels }, rank) => [rank, { filled: drawn, labels }]),
    ),
  };
}
