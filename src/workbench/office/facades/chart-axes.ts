/** The two axes of a chart: what the value axis says, counts from and how it writes; where the categories' words stand. */
import { flag, numberOf, oneOf, text } from '../arguments';
import { changeChart, chartAt, type ChartPlace } from '../chart-states';
import { Facade, type ExcelObject } from '../excel-object';
import type { ChartState } from '../session';

function change(target: ChartPlace, part: Partial<ChartState['axis']>): void {
  changeChart(target, { axis: { ...chartAt(target).axis, ...part } });
}

const title = new Facade<ChartPlace>('ChartAxisTitle', {
  values: { Text: (target) => chartAt(target).axis.title },
  assign: {
    Text: (target, value) => change(target, { title: text(value) }),
    Visible: (_, value) => {
      flag(value);
    },
  },
});

const valueAxis = new Facade<ChartPlace>('ChartAxis', {
  values: {
    Minimum: (target) => chartAt(target).axis.minimum ?? '',
    NumberFormat: (target) => chartAt(target).axis.numberFormat,
  },
  assign: {
    // An empty text leaves it to Excel.
    Minimum: (target, value) => change(target, { minimum: value === '' ? null : numberOf(value) }),
    NumberFormat: (target, value) => change(target, { numberFormat: text(value) }),
  },
  objects: { Title: (target) => title.of(target) },
});

const categoryAxis = new Facade<ChartPlace>('ChartAxis', {
  assign: {
    TickLabelPosition: (_, value) => {
      oneOf(value, ['NextToAxis', 'High', 'Low', 'None']);
    },
  },
});

const axes = new Facade<ChartPlace>('ChartAxes', {
  objects: {
    CategoryAxis: (target) => categoryAxis.of(target),
    ValueAxis: (target) => valueAxis.of(target),
  },
});

export function chartAxes(chart: ChartPlace): ExcelObject {
  return axes.of(chart);
}
