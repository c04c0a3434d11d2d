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
  const x = (length: number) =>
    left + ((length - low) / (high === low ? 1 : high - low)) * (WIDTH - left - behind);
  const legend = series.length < 2 ? [] : legendOf(series.map(({ name }) => name));
  const top = 36 + (legend.length > 0 ? 24 : 0);
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
          const end = Math.max(0, ...own.flatMap(({ from, to }) => [from, to]));
          return text(x(end) + 8, y + LANE * lane + 12, 'start', words, false);
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
        ...legend,
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

/** What is above zero to the right of it, what is below to the left. */
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
  const shown = values.filter(({ length }) => length !== null && length !== 0);
  return { bars: parts, texts: [shown.map(({ text: words }) => words).join(' + ')] };
}

function legendOf(names: readonly string[]): readonly Shape[] {
  let x = 0;
  return names.flatMap((name, rank): readonly Shape[] => {
    const at = x;
    x += about(name) + 40;
    return [box(at, 32, 12, 12, toneOf(rank)), text(at + 18, 43, 'start', name, false)];
  });
}
