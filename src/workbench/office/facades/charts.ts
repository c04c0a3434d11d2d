/**
 * Excel.ChartCollection and Excel.Chart. The model keeps no charts: they live as long as the session, hold what is set
 * on them and draw nothing. Series are read from the chart's source: the first row gives names, the first column labels.
 */
import { isCellError } from '#sheet/cell';
import { flag, oneOf, text, textOr, wholeNumber } from '../arguments';
import { accessDenied, invalidArgument, itemNotFound, present } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import { columnCount, rowCount } from '../place';
import type { ChartState, SheetPlace } from '../session';
import { placeArgument } from './place-argument';

interface Chart extends SheetPlace {
  readonly state: ChartState;
}

interface Series extends Chart {
  readonly index: number;
}

const list = ({ session, sheet }: SheetPlace): ChartState[] => session.charts.get(sheet) ?? [];

const series = new Facade<Series>('ChartSeries', {
  values: { Name: seriesName },
});

const seriesCollection = new Facade<Chart>('ChartSeriesCollection', {
  values: { Count: seriesCount },
  items: (chart) =>
    Array.from({ length: seriesCount(chart) }, (_, index) => series.of({ ...chart, index })),
  find: {
    GetItemAt: (chart, [index]) => {
      const at = wholeNumber(index);
      if (at < 0 || at >= seriesCount(chart)) throw itemNotFound();
      return series.of({ ...chart, index: at });
    },
  },
  run: { GetCount: seriesCount },
});

const title = new Facade<Chart>('ChartTitle', {
  values: { Text: ({ state }) => state.title, Visible: ({ state }) => state.titleShown },
  assign: {
    Text: ({ state }, value) => {
      state.title = text(value);
      state.titleShown = true;
    },
    Visible: ({ state }, value) => {
      state.titleShown = flag(value);
    },
  },
});

const legend = new Facade<Chart>('ChartLegend', {
  values: {
    Visible: ({ state }) => state.legend.visible,
    Position: ({ state }) => state.legend.position,
  },
  assign: {
    Visible: ({ state }, value) => {
      state.legend.visible = flag(value);
    },
    Position: ({ state }, value) => {
      state.legend.position = oneOf(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner']);
    },
  },
});

const chart = new Facade<Chart>('Chart', {
  identity: ({ state }) => ({ Id: state.id }),
  alive: (target) => list(target).includes(target.state),
  values: {
    Id: ({ state }) => state.id,
    Name: ({ state }) => state.name,
    ChartType: ({ state }) => state.type,
  },
  assign: {
    Name: (target, value) => {
      const name = text(value);
      if (list(target).some((each) => each !== target.state && each.name === name)) {
        throw invalidArgument();
      }
      target.state.name = name;
    },
    ChartType: ({ state }, value) => {
      state.type = text(value);
    },
  },
  objects: {
    Title: (target) => title.of(target),
    Legend: (target) => legend.of(target),
    Series: (target) => seriesCollection.of(target),
    Worksheet: (target) => target.session.make.worksheet(target),
  },
  run: {
    SetPosition: (target, [from, to]) => {
      const start = placeArgument(target, from);
      const end = to === null || to === undefined ? null : placeArgument(target, to);
      if (start.sheet !== target.sheet || (end && end.sheet !== target.sheet)) {
        throw invalidArgument();
      }
      target.state.position = { start, end };
    },
    SetData: ({ session, sheet, state }, [source, seriesBy]) => {
      state.source = placeArgument({ session, sheet }, source);
      state.seriesBy = textOr(seriesBy, 'Auto');
    },
    Delete: (target) => {
      const charts = list(target);
      const at = charts.indexOf(target.state);
      charts.splice(at, 1);
      target.session.undo.record(() => charts.splice(at, 0, target.state));
    },
  },
});

const facade = new Facade<SheetPlace>('ChartCollection', {
  values: { Count: (place) => list(place).length },
  items: (place) => list(place).map((state) => chart.of({ ...place, state })),
  item: (place, key) => present(find(place, text(key))),
  find: {
    Add: (place, [type, source, seriesBy]) =>
      add(place, text(type), source, textOr(seriesBy, 'Auto')),
    GetItem: (place, [name]) => present(find(place, text(name))),
    GetItemOrNullObject: (place, [name]) => find(place, text(name)),
    GetItemAt: (place, [index]) => {
      const state = list(place)[wholeNumber(index)];
      return present(state ? chart.of({ ...place, state }) : null);
    },
  },
  run: { GetCount: (place) => list(place).length },
});

export function charts({ session, sheet }: SheetPlace): ExcelObject {
  return facade.of({ session, sheet });
}

function find(place: SheetPlace, key: string): ExcelObject | null {
  const state = list(place).find(
    ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
  );
  return state ? chart.of({ ...place, state }) : null;
}

function add(
  place: SheetPlace,
  type: string,
  source: Parameters<typeof placeArgument>[1],
  seriesBy: string,
): ExcelObject {
  if (place.sheet.isProtected) throw accessDenied();
  const { session, sheet } = place;
  const charts = list(place);
  const state: ChartState = {
    id: session.nextId('000D'),
    name: `Diagram ${charts.length + 1}`,
    type,
    title: '',
    titleShown: false,
    source: placeArgument(place, source),
    seriesBy,
    position: null,
    legend: { visible: true, position: 'Bottom' },
  };
  charts.push(state);
  session.charts.set(sheet, charts);
  session.undo.record(() => charts.splice(charts.indexOf(state), 1));
  return chart.of({ session, sheet, state });
}

/** Auto: the shorter side of the source is the number of series. */
function bySeriesRows({ state: { source, seriesBy } }: Chart): boolean {
  if (seriesBy !== 'Auto') return seriesBy === 'Rows';
  return rowCount(source) < columnCount(source);
}

function seriesCount(target: Chart): number {
  const { source } = target.state;
  const length = bySeriesRows(target) ? rowCount(source) : columnCount(source);
  return Math.max(1, length - 1);
}

function seriesName(target: Series): string {
  const { source } = target.state;
  const cell = bySeriesRows(target)
    ? source.sheet.cell(source.top + 1 + target.index, source.left)
    : source.sheet.cell(source.top, source.left + 1 + target.index);
  const { value } = cell;
  return value === null || isCellError(value) ? `Serie${target.index + 1}` : String(value);
}
