/**
 * A picture set out in shapes, for whoever draws them (SVG in a page, vectors in a PDF). Measures are in points of a
 * drawing 640 wide; y grows downwards. Places are whole hundredths, so that the same picture is the same text.
 * Spec: printing §6
 */
import type { Picture, StackedBars, Waterfall } from '#core/appendix/picture';
import { add, oreOf, sum, ZERO, type Amount } from '#core/money/amount';
import { formatChange, formatNumber } from '#core/money/format';

/** What a colour stands for; who draws it chooses the colour. */
export type Tone = 'level' | 'rise' | 'fall' | 'first' | 'second' | 'third' | 'text' | 'line';

export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
      readonly isStrong: boolean;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    };

export interface Drawing {
  readonly title: string;
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const WIDTH = 640;
const TOP = 40;
const series: readonly Tone[] = ['first', 'second', 'third'];

export function drawingOf(picture: Picture): Drawing {
  return picture.kind === 'waterfall' ? waterfall(picture) : stackedBars(picture);
}

/**
 * A change is small beside the levels, so the axis does not begin at zero; the levels are drawn broken, with a gap near
 * the foot, to say so.
 */
function waterfall({ title, alternative, steps }: Waterfall): Drawing {
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
      ...(rank < placed.length - 1 ? [line(x + width, next, x + slot, next)] : []),
    ];
  });
  return {
    title,
    alternative,
    width: WIDTH,
    height,
    shapes: [text(0, 16, 'start', `${title} (tkr)`, true), ...shapes, line(0, foot, WIDTH, foot)],
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

function stackedBars({ title, alternative, series: names, bars }: StackedBars): Drawing {
  const [row, left, right] = [44, 96, 110];
  const totals = bars.map(({ parts }) => sum(parts));
  const most = maximum([1n, ...totals.map(oreOf)]);
  const length = WIDTH - left - right;
  const shapes = bars.flatMap(({ label, parts }, rank): readonly Shape[] => {
    const y = TOP + 32 + row * rank;
    let x = left;
    const boxes = parts.map((part, place) => {
      // A negative part has no length; its figure stands in the alternative text.
      const width = Math.max(0, share(oreOf(part), most) * length);
      const shape = box(x, y, width, 24, series[place % series.length] ?? 'first');
      x += width;
      return shape;
    });
    const total = formatNumber(totals[rank] ?? ZERO, { unit: 'tkr' });
    return [
      text(left - 10, y + 17, 'end', label, false),
      ...boxes,
      text(x + 8, y + 17, 'start', total, true),
    ];
  });
  const legend = names.flatMap((name, place): readonly Shape[] => [
    box(left + 120 * place, TOP - 4, 12, 12, series[place % series.length] ?? 'first'),
    text(left + 120 * place + 18, TOP + 7, 'start', name, false),
  ]);
  return {
    title,
    alternative,
    width: WIDTH,
    height: TOP + 40 + row * bars.length,
    shapes: [text(0, 16, 'start', `${title} (tkr)`, true), ...legend, ...shapes],
  };
}

const written = (amount: Amount, isLevel: boolean): string =>
  isLevel
    ? formatNumber(amount, { unit: 'tkr' })
    : formatChange(amount, { unit: 'tkr' }).replace(/\u00a0tkr$/, '');

/** A part of a whole for drawing, where four digits are more than the eye sees. */
const share = (part: bigint, whole: bigint): number =>
  whole === 0n ? 0 : Number((part * 10_000n) / whole) / 10_000;

const minimum = (values: readonly bigint[]): bigint => values.reduce((a, b) => (b < a ? b : a));
const maximum = (values: readonly bigint[]): bigint => values.reduce((a, b) => (b > a ? b : a));

const round = (place: number): number => Math.round(place * 100) / 100;

const box = (x: number, y: number, width: number, height: number, tone: Tone): Shape => ({
  kind: 'box',
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
  tone,
});

const text = (
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  words: string,
  isStrong: boolean,
): Shape => ({ kind: 'text', x: round(x), y: round(y), anchor, text: words, isStrong });

const line = (x1: number, y1: number, x2: number, y2: number): Shape => ({
  kind: 'line',
  x1: round(x1),
  y1: round(y1),
  x2: round(x2),
  y2: round(y2),
});
