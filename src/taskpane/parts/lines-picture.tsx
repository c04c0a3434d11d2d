/** Lines from point to point; where a value is unknown the line is broken. Spec: modules §4 */
import { scaleLinear } from 'd3-scale';
import type { Amount } from '#core/money/amount';
import type { Chart } from '#core/modules/report';
import { lengthOf } from '#core/modules/drawn-length';
import { labelText, valueText } from '#core/modules/report-words';
import type { BarsPictureProps } from './bars-picture';
import { Legend } from './legend';
import { lengthsOf, partClass } from './picture-scale';

const WIDTH = 288;
const HEIGHT = 136;
/** Room for a line of text above, and below the axis for two: a text on the axis would have a line drawn through it. */
const ABOVE = 20;
const BELOW = 36;
const AXIS = HEIGHT - BELOW;
/** More labels than this do not fit beside each other. */
const MOST_LABELS = 4;

export function LinesPicture({ chart, words, language }: BarsPictureProps) {
  const { labels, series, unit, title } = chart;
  const known = lengthsOf(chart);
  if (known.length === 0) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const y = scaleLinear([low, high === low ? low + 1 : high], [AXIS, ABOVE]);
  const x = scaleLinear([0, Math.max(labels.length - 1, 1)], [4, WIDTH - 4]);
  const told = series.map(({ name, values }) => {
    const points = values.map((value, index) => {
      const label = labels[index] ?? '';
      return `${labelText(label, language)} ${valueText(value, unit, language)}`;
    });
    return `${labelText(name, language)}: ${points.join(', ')}`;
  });
  const every = Math.ceil((labels.length - 1) / (MOST_LABELS - 1)) || 1;
  return (
    <>
      <svg
        class="lines"
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={`${labelText(title, language)}. ${told.join('. ')}.`}
      >
        <line class="axis" x1={0} x2={WIDTH} y1={AXIS} y2={AXIS} />
        <text x={0} y={12}>
          {valueText(valueAt(chart, high), unit, language)}
        </text>
        {low !== high && (
          <text x={0} y={AXIS + 14}>
            {valueText(valueAt(chart, low), unit, language)}
          </text>
        )}
        {series.map(({ values }, rank) => (
          <g key={rank} class={`line ${partClass(rank)}`}>
            {runsOf(values).map((run) => (
              <polyline
                key={run[0]?.index}
                points={run.map((at) => `${String(x(at.index))},${String(y(at.length))}`).join(' ')}
              />
            ))}
            {runsOf(values)
              .flat()
              .map((at) => (
                <circle key={at.index} cx={x(at.index)} cy={y(at.length)} r={2} />
              ))}
          </g>
        ))}
        {labels.map((label, index) =>
          index % every === 0 || index === labels.length - 1 ? (
            <text key={index} x={x(index)} y={HEIGHT - 4} text-anchor={anchorOf(index)}>
              {labelText(label, language)}
            </text>
          ) : null,
        )}
      </svg>
      {low > 0 && <p class="field-hint">{words.frames.brokenAxis}</p>}
      <Legend series={series} words={words} language={language} />
    </>
  );

  function anchorOf(index: number): 'start' | 'middle' | 'end' {
    if (index === 0) return 'start';
    return index === labels.length - 1 ? 'end' : 'middle';
  }
}

interface Point {
  readonly index: number;
  readonly length: number;
}

/** The stretches without a gap. */
function runsOf(values: readonly (Amount | number | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  values.forEach((value, index) => {
    const length = lengthOf(value);
    if (length === null) runs.push([]);
    else runs.at(-1)?.push({ index, length });
  });
  return runs.filter((run) => run.length > 0);
}

/** The exact value that is drawn as long as this. */
function valueAt({ series }: Chart, length: number): Amount | number | null {
  const values = series.flatMap((each) => each.values);
  return values.find((value) => lengthOf(value) === length) ?? null;
}
