/**
 * A chart of the sheet in front, drawn from the cells that it stands on, as simply as it can be read: columns, figures,
 * axis. It is hidden from assistive technology, for which its figures and words stand in the cells. Spec: workbench §2
 */
import type { JSX } from 'preact';
import type { Chart } from '#sheet/chart';
import type { Worksheet } from '#sheet/worksheet';
import { HEADING_HEIGHT, ROW_HEADING_WIDTH, startOf, type Axis } from './axis';
import { shownText } from './cell-text';

interface SheetChartProps {
  readonly chart: Chart;
  readonly sheet: Worksheet;
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Room in pixels around the columns: title, words below, axis at the left. */
const AROUND = { top: 34, bottom: 46, left: 84, right: 12 };
const LINES = 4;

interface Bar {
  readonly series: number;
  readonly category: number;
  /** Values of the axis between which it is drawn. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

export function SheetChart({ chart, sheet, rows, columns }: SheetChartProps): JSX.Element {
  const { position, source, axis } = chart;
  const [x, y] = [startOf(columns, position.left), startOf(rows, position.top)];
  const width = startOf(columns, position.right + 1) - x;
  const height = startOf(rows, position.bottom + 1) - y;
  const names = Array.from({ length: source.bottom - source.top }, (_, rank) =>
    words(sheet, source.top + 1 + rank, source.left),
  );
  const bars = barsOf(chart, sheet);
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const least = axis.minimum ?? Math.min(0, ...ends);
  const most = Math.max(least + 1, ...ends);
  const plot = {
    width: width - AROUND.left - AROUND.right,
    height: height - AROUND.top - AROUND.bottom,
  };
  const at = (value: number): number =>
    AROUND.top + plot.height * (1 - (Math.max(value, least) - least) / (most - least));
  const slot = plot.width / Math.max(1, names.length);
  const beside = chart.kind === 'clustered columns' ? chart.series.length : 1;
  const thick = (slot * 0.62) / beside;
  const middle = ({ category, series }: Bar): number =>
    AROUND.left + slot * (category + 0.19) + thick * ((beside > 1 ? series : 0) + 0.5);
  return (
    <svg
      class="chart"
      aria-hidden="true"
      data-chart={chart.name}
      style={{ left: `${ROW_HEADING_WIDTH + x}px`, top: `${HEADING_HEIGHT + y}px` }}
      width={width}
      height={height}
    >
      <rect class="paper" width={width} height={height} />
      <text class="title" x={width / 2} y={22} text-anchor="middle">
        {chart.title}
      </text>
      {Array.from({ length: LINES + 1 }, (_, rank) => {
        const value = least + ((most - least) * rank) / LINES;
        return (
          <g key={rank}>
            <line x1={AROUND.left} x2={width - AROUND.right} y1={at(value)} y2={at(value)} />
            <text x={AROUND.left - 6} y={at(value) + 4} text-anchor="end">
              {figure(Math.round(value), axis.numberFormat)}
            </text>
          </g>
        );
      })}
      {bars.map((bar) => (
        <rect
          key={`${String(bar.series)} ${String(bar.category)}`}
          class={`series-${String((bar.series % 6) + 1)}`}
          x={middle(bar) - thick / 2}
          y={at(Math.max(bar.from, bar.to))}
          width={thick}
          height={Math.max(0, at(Math.min(bar.from, bar.to)) - at(Math.max(bar.from, bar.to)))}
        />
      ))}
      {bars.map((bar) => {
        const format = chart.series[bar.series]?.labels ?? null;
        const text = format === null ? '' : figure(bar.value, format);
        const top = at(Math.max(bar.from, bar.to));
        const low = at(Math.min(bar.from, bar.to));
        const place =
          beside > 1 || chart.kind === 'clustered columns' ? top - 5 : (top + low) / 2 + 4;
        return (
          text !== '' && (
            <text
              key={`${String(bar.series)} ${String(bar.category)}`}
              class="figure"
              x={middle(bar)}
              y={place}
              text-anchor="middle"
            >
              {text}
            </text>
          )
        );
      })}
      {names.map((name, rank) => (
        <text key={rank} x={AROUND.left + slot * (rank + 0.5)} y={height - 28} text-anchor="middle">
          {name}
        </text>
      ))}
      {chart.legend &&
        chart.series.map((_, rank) => (
          <g key={rank}>
            <rect
              class={`series-${String((rank % 6) + 1)}`}
              x={AROUND.left + 130 * rank}
              y={height - 18}
              width={10}
              height={10}
            />
            <text x={AROUND.left + 130 * rank + 15} y={height - 9}>
              {words(sheet, source.top, source.left + 1 + rank)}
            </text>
          </g>
        ))}
    </svg>
  );
}

/** Stacked columns stand upon each other, also upon those that are not drawn. */
function barsOf({ source, series, kind }: Chart, sheet: Worksheet): readonly Bar[] {
  const bars: Bar[] = [];
  for (let category = 0; category < source.bottom - source.top; category += 1) {
    let reached = 0;
    series.forEach(({ drawn }, rank) => {
      const { value } = sheet.cell(source.top + 1 + category, source.left + 1 + rank);
      if (typeof value !== 'number') return;
      const from = kind === 'stacked columns' ? reached : 0;
      reached = from + value;
      if (drawn) bars.push({ series: rank, category, from, to: reached, value });
    });
  }
  return bars;
}

function words(sheet: Worksheet, row: number, column: number): string {
  const { value } = sheet.cell(row, column);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const figure = (value: number, format: string): string => shownText({ value }, format);
