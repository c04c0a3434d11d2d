/**
 * The series of a chart and their labels. Series are read from the chart's source: the first row gives names, the first
 * column labels. Colours are the theme's; that a series has none is all that can be said of them.
 */
import { isCellError } from '#sheet/cell';
import { flag, numberOf, oneOf, text, wholeNumber } from '../arguments';
import { PLAIN_SERIES, changeChart, chartAt, type ChartPlace } from '../chart-states';
import { itemNotFound, lacks } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import { columnCount, rowCount } from '../place';
import type { SeriesState } from '../session';

interface Series extends ChartPlace {
  readonly rank: number;
}

const held = (target: Series): SeriesState => chartAt(target).series[target.rank] ?? PLAIN_SERIES;

function change(target: Series, part: Partial<SeriesState>): void {
  const { series } = chartAt(target);
  changeChart(target, { series: { ...series, [target.rank]: { ...held(target), ...part } } });
}

const seriesFill = new Facade<Series>('ChartFill', {
  run: {
    Clear: (target) => change(target, { filled: false }),
    SetSolidColor: () => {
      throw lacks('ChartFill', 'SetSolidColor', 'of a series: colours are the theme’s');
    },
  },
});

const seriesFormat = new Facade<Series>('ChartSeriesFormat', {
  objects: { Fill: (target) => seriesFill.of(target) },
});

/** How labels look is not kept; that a colour is a colour is looked at. */
const demandColor = (color: string): void => {
  if (!/^#[0-9A-F]{6}$/i.test(color)) throw lacks('ChartFont', 'Color', color);
};

const labelFill = new Facade<Series>('ChartFill', {
  run: { SetSolidColor: (_, [color]) => demandColor(text(color)) },
});

const labelFont = new Facade<Series>('ChartFont', {
  assign: {
    Color: (_, value) => demandColor(text(value)),
    Bold: (_, value) => {
      flag(value);
    },
  },
});

const labelFormat = new Facade<Series>('ChartDataLabelFormat', {
  objects: { Fill: (target) => labelFill.of(target), Font: (target) => labelFont.of(target) },
});

const labels = new Facade<Series>('ChartDataLabels', {
  values: { NumberFormat: (target) => held(target).labels ?? '' },
  assign: {
    NumberFormat: (target, value) => change(target, { labels: text(value) }),
    Position: (_, value) => {
      oneOf(value, ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd']);
    },
  },
  objects: { Format: (target) => labelFormat.of(target) },
});

const series = new Facade<Series>('ChartSeries', {
  alive: (target) => target.rank < seriesCount(target),
  values: { Name: seriesName, HasDataLabels: (target) => held(target).labels !== null },
  assign: {
    GapWidth: (_, value) => {
      numberOf(value);
    },
    HasDataLabels: (target, value) => {
      const shown = flag(value) ? (held(target).labels ?? 'General') : null;
      change(target, { labels: shown });
    },
  },
  objects: {
    Format: (target) => seriesFormat.of(target),
    DataLabels: (target) => labels.of(target),
  },
});

const collection = new Facade<ChartPlace>('ChartSeriesCollection', {
  values: { Count: seriesCount },
  items: (chart) =>
    Array.from({ length: seriesCount(chart) }, (_, rank) => series.of({ ...chart, rank })),
  find: {
    GetItemAt: (chart, [index]) => {
      const rank = wholeNumber(index);
      if (rank < 0 || rank >= seriesCount(chart)) throw itemNotFound();
      return series.of({ ...chart, rank });
    },
  },
  run: { GetCount: seriesCount },
});

export function chartSeries(chart: ChartPlace): ExcelObject {
  return collection.of(chart);
}

/** Auto: the shorter side of the source is the number of series. */
function bySeriesRows(target: ChartPlace): boolean {
  const { source, seriesBy } = chartAt(target);
  if (seriesBy !== 'Auto') return seriesBy === 'Rows';
  return rowCount(source) < columnCount(source);
}

function seriesCount(target: ChartPlace): number {
  const { source } = chartAt(target);
  const length = bySeriesRows(target) ? rowCount(source) : columnCount(source);
  return Math.max(1, length - 1);
}

function seriesName(target: Series): string {
  const { source } = chartAt(target);
  const cell = bySeriesRows(target)
    ? source.sheet.cell(source.top + 1 + target.rank, source.left)
    : source.sheet.cell(source.top, source.left + 1 + target.rank);
  const { value } = cell;
  return value === null || isCellError(value) ? `Serie${target.rank + 1}` : String(value);
}
