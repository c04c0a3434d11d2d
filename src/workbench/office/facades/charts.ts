/**
 * Excel.ChartCollection and Excel.Chart: what is set on a chart is held, and drawn by whoever draws the model. As in
 * Excel each change is a part of the sync's step of undo, and none is made on a protected sheet.
 */
import { flag, oneOf, text, textOr, wholeNumber } from '../arguments';
import { changeChart, chartAt, chartsOn, setCharts, type ChartPlace } from '../chart-states';
import { accessDenied, invalidArgument, itemNotFound, present } from '../excel-error';
import { Facade, type Argument, type ExcelObject } from '../excel-object';
import type { ChartState, SheetPlace } from '../session';
import { chartAxes } from './chart-axes';
import { chartSeries } from './chart-series';
import { placeArgument } from './place-argument';

const title = new Facade<ChartPlace>('ChartTitle', {
  values: {
    Text: (target) => chartAt(target).title,
    Visible: (target) => chartAt(target).titleShown,
  },
  assign: {
    Text: (target, value) => changeChart(target, { title: text(value), titleShown: true }),
    Visible: (target, value) => changeChart(target, { titleShown: flag(value) }),
  },
});

const entry = new Facade<ChartPlace & { readonly rank: number }>('ChartLegendEntry', {
  assign: {
    Visible: (_, value) => {
      flag(value);
    },
  },
});

const entries = new Facade<ChartPlace>('ChartLegendEntryCollection', {
  find: {
    GetItemAt: (target, [index]) => {
      if (!chartAt(target).legend.visible) throw itemNotFound();
      return entry.of({ ...target, rank: wholeNumber(index) });
    },
  },
});

function changeLegend(target: ChartPlace, part: Partial<ChartState['legend']>): void {
  changeChart(target, { legend: { ...chartAt(target).legend, ...part } });
}

const legend = new Facade<ChartPlace>('ChartLegend', {
  values: {
    Visible: (target) => chartAt(target).legend.visible,
    Position: (target) => chartAt(target).legend.position,
  },
  assign: {
    Visible: (target, value) => changeLegend(target, { visible: flag(value) }),
    Position: (target, value) => {
      const position = oneOf(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner']);
      changeLegend(target, { position });
    },
  },
  objects: { LegendEntries: (target) => entries.of(target) },
});

const chart = new Facade<ChartPlace>('Chart', {
  identity: ({ id }) => ({ Id: id }),
  alive: (target) => chartsOn(target).some(({ id }) => id === target.id),
  values: {
    Id: ({ id }) => id,
    Name: (target) => chartAt(target).name,
    ChartType: (target) => chartAt(target).type,
  },
  assign: {
    Name: (target, value) => {
      const name = text(value);
      const taken = chartsOn(target).some((each) => each.id !== target.id && isNamed(each, name));
      if (taken) throw invalidArgument();
      changeChart(target, { name });
    },
    ChartType: (target, value) => changeChart(target, { type: text(value) }),
  },
  objects: {
    Axes: chartAxes,
    Legend: (target) => legend.of(target),
    Series: chartSeries,
    Title: (target) => title.of(target),
    Worksheet: ({ session, sheet }) => session.make.worksheet({ session, sheet }),
  },
  run: {
    SetPosition: (target, [from, to]) => {
      const start = placeArgument(target, from);
      const end = to === null || to === undefined ? null : placeArgument(target, to);
      if (start.sheet !== target.sheet || (end && end.sheet !== target.sheet)) {
        throw invalidArgument();
      }
      changeChart(target, { position: { start, end } });
    },
    SetData: (target, [source, seriesBy]) =>
      changeChart(target, {
        source: placeArgument(target, source),
        seriesBy: textOr(seriesBy, 'Auto'),
      }),
    Delete: (target) => {
      if (target.sheet.isProtected) throw accessDenied();
      setCharts(
        target,
        chartsOn(target).filter(({ id }) => id !== target.id),
      );
    },
  },
});

const facade = new Facade<SheetPlace>('ChartCollection', {
  values: { Count: (place) => chartsOn(place).length },
  items: (place) => chartsOn(place).map(({ id }) => chart.of({ ...place, id })),
  item: (place, key) => present(find(place, text(key))),
  find: {
    Add: add,
    GetItem: (place, [name]) => present(find(place, text(name))),
    GetItemOrNullObject: (place, [name]) => find(place, text(name)),
    GetItemAt: (place, [index]) => {
      const state = present(chartsOn(place)[wholeNumber(index)]);
      return chart.of({ ...place, id: state.id });
    },
  },
  run: { GetCount: (place) => chartsOn(place).length },
});

export function charts({ session, sheet }: SheetPlace): ExcelObject {
  return facade.of({ session, sheet });
}

function isNamed(state: ChartState, name: string): boolean {
  return state.name.toLowerCase() === name.toLowerCase();
}

function find({ session, sheet }: SheetPlace, key: string): ExcelObject | null {
  const state = chartsOn({ session, sheet }).find((each) => each.id === key || isNamed(each, key));
  return state ? chart.of({ session, sheet, id: state.id }) : null;
}

function add(
  { session, sheet }: SheetPlace,
  [type, source, seriesBy]: readonly Argument[],
): ExcelObject {
  if (sheet.isProtected) throw accessDenied();
  const place = { session, sheet };
  const held = chartsOn(place);
  const state: ChartState = {
    id: session.nextId('000D'),
    name: `Diagram ${held.length + 1}`,
    type: text(type),
    title: '',
    titleShown: false,
    source: placeArgument(place, source),
    seriesBy: textOr(seriesBy, 'Auto'),
    position: null,
    legend: { visible: true, position: 'Bottom' },
    axis: { title: '', numberFormat: 'General', minimum: null },
    series: {},
  };
  setCharts(place, [...held, state]);
  return chart.of({ ...place, id: state.id });
}
