/**
 * From one level to another, step by step, as a picture with its text beside it. Amounts become lengths here, where
 * nobody counts with them. A level is drawn from where the axis is broken, because a change of a thousandth would
 * otherwise not be seen. Spec: pane §5
 */
import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Waterfall as Steps } from '#core/appendix/picture';
import { oreOf } from '#core/money/amount';
import type { Words } from '../words/words';

export interface WaterfallProps {
  readonly steps: Steps['steps'];
  readonly words: Words;
}

const WIDTH = 288;
const HEIGHT = 150;
const ABOVE = 20;
const BELOW = 22;
/** How much of the height lies below the lowest step. */
const GROUND = 0.6;

export function Waterfall({ steps, words }: WaterfallProps) {
  const bars = barsOf(steps);
  const ends = bars.flatMap(({ from, to }) => (from === null ? [to] : [from, to]));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const spread = high - low || Math.abs(high) || 1;
  const floor = low - spread * GROUND;
  const x = scaleBand<number>(
    bars.map((_, rank) => rank),
    [0, WIDTH],
  ).padding(0.25);
  const y = scaleLinear([floor, high], [HEIGHT - BELOW, ABOVE]);
  const joint = line();
  const text = words.frames;
  const told = steps.map(
    ({ label, kind, amount }) =>
      `${label} ${kind === 'level' ? words.amounts.tkr(amount) : words.amounts.change(amount)}`,
  );
  return (
    <figure class="section">
      <figcaption>
        <h3>{text.waterfall}</h3>
      </figcaption>
      <svg
        class="waterfall"
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={`${text.waterfallAlternative(told)} ${text.brokenAxis}`}
      >
        {bars.map(({ label, shown, from, to, look }, rank) => {
          const left = x(rank) ?? 0;
          const [top, bottom] = [y(Math.max(from ?? floor, to)), y(Math.min(from ?? floor, to))];
          const path = joint([
            [left + x.bandwidth(), y(to)],
            [x(rank + 1) ?? left + x.bandwidth(), y(to)],
          ]);
          return (
            <g key={rank}>
              <rect
                class={look}
                x={left}
                y={top}
                width={x.bandwidth()}
                height={Math.max(bottom - top, 1)}
              />
              <path class="joint" d={path ?? ''} />
              <text x={left + x.bandwidth() / 2} y={top - 5} text-anchor="middle">
                {shown}
              </text>
              <text x={left + x.bandwidth() / 2} y={HEIGHT - 6} text-anchor="middle">
                {label}
              </text>
            </g>
          );
        })}
      </svg>
      <p class="field-hint">{text.brokenAxis}</p>
    </figure>
  );

  function barsOf(all: Steps['steps']) {
    let level = 0;
    return all.map(({ label, kind, amount }) => {
      const size = Number(oreOf(amount));
      const from = kind === 'level' ? null : level;
      const to = kind === 'level' ? size : level + size;
      level = to;
      const look = kind === 'level' ? 'level' : size < 0 ? 'fall' : 'rise';
      const shown = kind === 'level' ? words.amounts.inTkr(amount) : words.amounts.change(amount);
      return { label, shown, from, to, look };
    });
  }
}
