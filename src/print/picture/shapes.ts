/**
 * What pictures are set out in, for whoever draws them (SVG in a page, vectors in a PDF). Measures are in points of a
 * drawing 640 wide; y grows downwards. Places are whole hundredths, so that the same picture is the same text.
 * Spec: printing §6
 */

/** What a colour stands for; who draws it chooses the colour. */
export type Tone =
  | 'level'
  | 'rise'
  | 'fall'
  | 'first'
  | 'second'
  | 'third'
  | 'fourth'
  | 'fifth'
  | 'sixth'
  | 'seventh'
  | 'track'
  | 'text'
  | 'line';

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
  /** From point to point. */
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly width: number;
      readonly tone: Tone;
    };

export type Point = readonly [x: number, y: number];

export interface Drawing {
  readonly title: string;
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export const WIDTH = 640;
/** Of the letters. */
export const SIZE = 12;

const series: readonly Tone[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** The colour of a series; more series than colours begin again. */
export const toneOf = (rank: number): Tone => series[rank % series.length] ?? 'first';

/** A part of a whole for drawing, where four digits are more than the eye sees. */
export const share = (part: bigint, whole: bigint): number =>
  whole === 0n ? 0 : Number((part * 10_000n) / whole) / 10_000;

const round = (place: number): number => Math.round(place * 100) / 100;

export const box = (x: number, y: number, width: number, height: number, tone: Tone): Shape => ({
  kind: 'box',
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
  tone,
});

export const text = (
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  words: string,
  isStrong: boolean,
): Shape => ({ kind: 'text', x: round(x), y: round(y), anchor, text: words, isStrong });

export const line = (points: readonly Point[], tone: Tone = 'line', width = 1): Shape => ({
  kind: 'line',
  points: points.map(([x, y]) => [round(x), round(y)]),
  tone,
  width,
});

/** The text cut so that it is about as wide as it may be; a table of the same paper has it whole. */
export function cut(words: string, width: number): string {
  const most = Math.max(4, Math.floor(width / ADVANCE));
  const letters = Array.from(words);
  return letters.length <= most
    ? words
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** About how wide the texts are. */
export const about = (words: string): number => Array.from(words).length * ADVANCE;

/** The mean width of a letter of this size, rather more than less: whoever sets out a picture has no typeface. */
const ADVANCE = SIZE * 0.56;
