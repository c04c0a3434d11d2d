/** The waterfall: levels on the ground, and the changes that hang between them. Spec: printing §6 */
import type { Waterfall } from '#core/appendix/picture';
import { add, oreOf, ZERO, type Amount } from '#core/money/amount';
import { formatChange, formatNumber } from '#core/money/format';
import { box, line, share, text, WIDTH, type Drawing, type Shape, type Tone } from './shapes';

const TOP = 40;

/**
 * A change is small beside the levels, so the axis does not begin at zero; the levels are drawn broken, with a gap near
 * the foot, to say so.
 */
export function waterfall({ title, alternative, steps }: Waterfall): Drawing {
  const [height, foot] = [300, 250];
  const placed = placedSteps(steps);
  const ends = placed.flatMap(({ from, to }) => [from, to]);
  const [least, most] = [minimum(ends), maximum(ends)];
  const margin = most === least ? 1n : most - least;
  const floor = least - margin;
  const scale = (ore: bigint) => share(ore - floor, most - floor) * (foot - TOP - 24);
  const slot = WIDTH / Math.max(1, steps.length);
  const shapes = placed.flatMap(({ step, from, to }, rank): readonly Shape[] => {
    const isLevel = step.kind === 'level';
    const [low, high] = from < to ? [from, to] : [to, from];
    const bottom = isLevel ? foot : foot - scale(low);
    const top = foot - scale(high);
    const x = slot * rank + slot * 0.2;
    const width = slot * 0.6;
    const tone: Tone = isLevel ? 'level' : to >= from ? 'rise' : 'fall';
    const middle = x + width / 2;
    const next = foot - scale(to);
    return [
      ...(isLevel
        ? [box(x, top, width, foot - 18 - top, tone), box(x, foot - 12, width, 12, tone)]
        : [box(x, top, width, Math.max(bottom - top, 1), tone)]),
      text(middle, top - 8, 'middle', written(step.amount, isLevel), true),
      text(middle, foot + 20, 'middle', step.label, false),
      ...(rank < placed.length - 1
        ? [
            line([
              [x + width, next],
              [x + slot, next],
            ]),
          ]
        : []),
    ];
  });
  return {
    title,
    alternative,
    width: WIDTH,
    height,
    shapes: [
      text(0, 16, 'start', `${title} (tkr)`, true),
      ...shapes,
      line([
        [0, foot],
        [WIDTH, foot],
      ]),
    ],
  };
}

interface PlacedStep {
  readonly step: Waterfall['steps'][number];
  readonly from: bigint;
  readonly to: bigint;
}

function placedSteps(steps: Waterfall['steps']): readonly PlacedStep[] {
  let reached = ZERO;
  return steps.map((step) => {
    const from = step.kind === 'level' ? step.amount : reached;
    reached = step.kind === 'level' ? step.amount : add(reached, step.amount);
    return { step, from: oreOf(from), to: oreOf(reached) };
  });
}

const written = (amount: Amount, isLevel: boolean): string =>
  isLevel
    ? formatNumber(amount, { unit: 'tkr' })
    : formatChange(amount, { unit: 'tkr' }).replace(/\u00a0tkr$/, '');

const minimum = (values: readonly bigint[]): bigint => values.reduce((a, b) => (b < a ? b : a));
const maximum = (values: readonly bigint[]): bigint => values.reduce((a, b) => (b > a ? b : a));
