/** Bars side by side or on top of each other, one row for each label, its text above the bar. Spec: modules §4 */
import { scaleLinear } from 'd3-scale';
import { sum, type Amount } from '#core/money/amount';
import type { Chart } from '#core/modules/report';
import { lengthOf } from '#core/modules/drawn-length';
import { labelText, valueText } from '#core/modules/report-words';
import type { Language } from '#core/money/language';
import type { Words } from '../words/words';
import { Legend } from './legend';
import { extentOf, lengthsOf, partClass } from './picture-scale';

export interface BarsPictureProps {
  readonly chart: Chart;
  readonly words: Words;
  readonly language: Language;
}

const LENGTH = 100;

export function BarsPicture({ chart, words, language }: BarsPictureProps) {
  const { kind, labels, series, unit } = chart;
  const lanes = labels.map((_, index) =>
    kind === 'stack' ? stacked(chart, index) : beside(chart, index),
  );
  const extent =
    kind === 'stack'
      ? extentOf(lanes.flat().flatMap(({ from, to }) => [from, to]))
      : extentOf(lengthsOf(chart));
  const x = scaleLinear([...extent], [0, LENGTH]);
  const only = series.length === 1 ? series[0] : undefined;
  return (
    <>
      {labels.map((label, index) => {
        const name = labelText(label, language);
        const values = series.map((each) => {
          const value = written(each.values[index] ?? null);
          return only ? value : `${labelText(each.name, language)} ${value}`;
        });
        const bars = lanes[index] ?? [];
        const height = Math.max(...bars.map(({ lane }) => lane + 1), 1);
        return (
          <div key={index} class="bar">
            <span>{name}</span>
            <span class="number">{only ? values[0] : kind === 'stack' && total(chart, index)}</span>
            <svg
              viewBox={`0 0 ${String(LENGTH)} ${String(height)}`}
              preserveAspectRatio="none"
              role="img"
              aria-label={`${name}: ${values.join(', ')}`}
              style={{ blockSize: `${String(height === 1 ? 14 : height * 8)}px` }}
            >
              {bars.map(({ lane, rank, from, to }) => (
                <rect
                  key={rank}
                  class={partClass(rank)}
                  x={x(Math.min(from, to))}
                  width={Math.abs(x(to) - x(from))}
                  y={lane + 0.05}
                  height={0.9}
                />
              ))}
              {extent[0] < 0 && <line class="zero" x1={x(0)} x2={x(0)} y1={0} y2={height} />}
            </svg>
          </div>
        );
      })}
      <Legend series={series} words={words} language={language} />
    </>
  );

  /** Blank when something of it is unknown: the part that is drawn is then not all. */
  function total({ series: parts }: Chart, index: number): string {
    const all = parts.map(({ values }) => values[index] ?? null);
    const amounts = all.filter((value) => typeof value === 'object' && value !== null);
    return amounts.length === all.length ? written(sum(amounts)) : '';
  }

  function written(value: Amount | number | null): string {
    return valueText(value, unit, language);
  }
}

interface Bar {
  /** From above. */
  readonly lane: number;
  readonly rank: number;
  readonly from: number;
  readonly to: number;
}

/** What is unknown has no bar. */
function beside({ series }: Chart, index: number): readonly Bar[] {
  return series.flatMap(({ values }, rank) => {
    const to = lengthOf(values[index] ?? null);
    return to === null ? [] : [{ lane: rank, rank, from: 0, to }];
  });
}

/** What is above zero to the right of it, what is below to the left. */
function stacked({ series }: Chart, index: number): readonly Bar[] {
  let [below, above] = [0, 0];
  return series.flatMap(({ values }, rank): Bar[] => {
    const length = lengthOf(values[index] ?? null);
    if (length === null) return [];
    const from = length < 0 ? below : above;
    const to = from + length;
    if (length < 0) below = to;
    else above = to;
    return [{ lane: 0, rank, from, to }];
  });
}
