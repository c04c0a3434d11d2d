/** Bars beside or on top of each other: one row for each label, the figures behind the bars. Spec: printing §6 */
import type { ChartValue, PaperChart } from '#core/paper/paper-picture';
import { inPages, numbered } from './in-pages';
import {
  about,
  box,
  cut,
  line,
  text,
  toneOf,
  WIDTH,
  type Drawing,
  type Shape,
  type Tone,
} from './shapes';

const MOST_LABEL = 200;
const LANE = 18;
const LEGEND_LINE = 24;
/** From the colour of a series to its name. */
const KEY = 18;
/** Between the figures of a stack. */
const PLUS = ' + ';
/** Bars keep this much room, however much is written behind them. */
const LEAST_BARS = 120;

interface Bar {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
}

/** A row of the picture: its bars, and what is written behind each lane. */
interface Row {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly texts: readonly string[];
}

export function bars(chart: PaperChart): readonly Drawing[] {
  const { title, told, kind, labels, series } = chart;
  const rows = labels.map((label, index): Row => {
    const values = series.map(({ values: all }) => all[index] ?? { length: null, text: '' });
    return { label, ...(kind === 'stack' ? stacked(values) : beside(values)) };
  });
  const lanes = kind === 'stack' ? 1 : Math.max(1, series.length);
  const height = LANE * lanes + 12;
  const left = Math.min(MOST_LABEL, Math.max(40, ...labels.map(about))) + 12;
  const behind = Math.max(0, ...rows.flatMap(({ texts }) => texts.map(about))) + 10;
  const ends = rows.flatMap((row) => row.bars.flatMap(({ from, to }) => [from, to]));
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const room = Math.max(LEAST_BARS, WIDTH - left - behind);
  const x = (length: number) => left + ((length - low) / (high === low ? 1 : high - low)) * room;
  const legend = legendOf(series.length < 2 ? [] : series.map(({ name }) => name));
  const top = 36 + legend.height;
  const pages = inPages(rows, height);
  return pages.map((own, page) => {
    const name = numbered(title, page, pages.length);
    const shapes = own.flatMap((row, rank): readonly Shape[] => {
      const y = top + height * rank;
      return [
        text(left - 12, y + (LANE * lanes) / 2 + 3, 'end', cut(row.label, left - 12), false),
        ...row.bars.map(({ lane, from, to, tone }) =>
          box(x(Math.min(from, to)), y + LANE * lane, Math.abs(x(to) - x(from)), LANE - 3, tone),
        ),
        ...row.texts.map((words, lane) => {
          const own = row.bars.filter((bar) => bar.lane === lane);
          const at = x(Math.max(0, ...own.flatMap(({ from, to }) => [from, to]))) + 8;
          return text(at, y + LANE * lane + 12, 'start', fitting(words, WIDTH - at), false);
        }),
      ];
    });
    const foot = top + height * own.length;
    return {
      title: name,
      alternative: inPages(told, height)[page]?.join(' ') ?? '',
      width: WIDTH,
      height: foot,
      shapes: [
        text(0, 16, 'start', name, true),
        ...legend.shapes,
        ...shapes,
        line([
          [x(0), top - 4],
          [x(0), foot - 8],
        ]),
      ],
    };
  });
}

/** What is unknown has no bar, and says so. */
function beside(values: readonly ChartValue[]): Omit<Row, 'label'> {
  return {
    bars: values.flatMap(({ length }, lane) =>
      length === null ? [] : [{ lane, from: 0, to: length, tone: toneOf(lane) }],
    ),
    texts: values.map(({ text: words }) => words),
  };
}

/** What is above zero to the right of it, what is below to the left; what is unknown has no bar, and says so. */
function stacked(values: readonly ChartValue[]): Omit<Row, 'label'> {
  let [below, above] = [0, 0];
  const parts = values.flatMap(({ length }, rank): Bar[] => {
    if (length === null) return [];
    const from = length < 0 ? below : above;
    const to = from + length;
    if (length < 0) below = to;
    else above = to;
    return [{ lane: 0, from, to, tone: toneOf(rank) }];
  });
  const shown = values.filter(({ length }) => length !== 0);
  return { bars: parts, texts: [shown.map(({ text: words }) => words).join(PLUS)] };
}

/** As many of the figures as there is room for, each of them whole: a part of a figure would be another. */
function fitting(words: string, room: number): string {
  if (about(words) <= room) return words;
  const figures = words.split(PLUS);
  const begun = (count: number) => [...figures.slice(0, count), '…'].join(PLUS);
  const most = figures.findLastIndex((_, count) => about(begun(count)) <= room);
  return begun(Math.max(0, most));
}

/** In as many lines as the names need. */
function legendOf(names: readonly string[]): {
  readonly shapes: readonly Shape[];
  readonly height: number;
} {
  let [x, lines] = [WIDTH, 0];
  const shapes = names.flatMap((name, rank): readonly Shape[] => {
    const words = cut(name, WIDTH - KEY);
    if (x + KEY + about(words) > WIDTH) {
      x = 0;
      lines += 1;
    }
    const [at, y] = [x, 8 + LEGEND_LINE * lines];
    x += about(words) + 40;
    return [box(at, y, 12, 12, toneOf(rank)), text(at + KEY, y + 11, 'start', words, false)];
  });
  return { shapes, height: LEGEND_LINE * lines };
}
