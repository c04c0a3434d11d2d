/**
 * Lines from point to point, each with its name at its end, so that nobody needs the colours to tell them apart. Where a
 * value is unknown the line is broken. Spec: printing §6
 */
import type { ChartValue, PaperChart } from '#core/paper/paper-picture';
import {
  about,
  box,
  cut,
  line,
  text,
  toneOf,
  WIDTH,
  type Drawing,
  type Point,
  type Shape,
} from './shapes';

const HEIGHT = 320;
const [TOP, FOOT] = [52, 282];
const MOST_NAME = 190;
/** Between two names at the ends of lines. */
const STEP = 16;

export function lines({ title, told, labels, series }: PaperChart): readonly Drawing[] {
  const known = series.flatMap(({ values }) => values.filter(isKnown));
  const [first] = known;
  if (!first) return [];
  const lowest = known.reduce((low, each) => (each.length < low.length ? each : low), first);
  const highest = known.reduce((high, each) => (each.length > high.length ? each : high), first);
  const span = highest.length - lowest.length;
  const y = (length: number) =>
    FOOT - 10 - (span === 0 ? 0.5 : (length - lowest.length) / span) * (FOOT - TOP - 20);
  const names = Math.min(MOST_NAME, Math.max(40, ...series.map(({ name }) => about(name)))) + 26;
  const right = WIDTH - names;
  const left = Math.max(about(lowest.text), about(highest.text)) + 10;
  const x = (index: number) => left + ((right - left) * index) / Math.max(1, labels.length - 1);
  const drawn = series.flatMap(({ values }, rank): readonly Shape[] =>
    runsOf(values).flatMap((run): readonly Shape[] => {
      const points = run.map(({ index, length }): Point => [x(index), y(length)]);
      const dots = points.map(([px, py]) => box(px - 2, py - 2, 4, 4, toneOf(rank)));
      return points.length > 1 ? [line(points, toneOf(rank), 2), ...dots] : dots;
    }),
  );
  return [
    {
      title,
      alternative: [...told, 'Alla värden står i tabellen.'].join(' '),
      width: WIDTH,
      height: HEIGHT,
      shapes: [
        text(0, 16, 'start', title, true),
        ...[highest, lowest].map((each) =>
          text(left - 10, y(each.length) + 4, 'end', each.text, false),
        ),
        line([
          [left, FOOT],
          [right, FOOT],
        ]),
        ...ticks(labels, x),
        ...drawn,
        ...nameShapes(series, right, names, y),
      ],
    },
  ];
}

type Known = ChartValue & { readonly length: number };

const isKnown = (value: ChartValue): value is Known => value.length !== null;

/** As many labels as there is room for, the first and the last always; none lies upon the last. */
function ticks(labels: readonly string[], x: (index: number) => number): readonly Shape[] {
  const room = x(labels.length - 1) - x(0);
  const widest = Math.max(...labels.map(about)) + 14;
  const most = Math.max(2, Math.floor(room / widest));
  const every = Math.max(1, Math.ceil((labels.length - 1) / (most - 1)));
  const last = labels.length - 1;
  return labels.flatMap((label, index) =>
    index === last || (index % every === 0 && last - index >= every)
      ? [text(x(index), FOOT + 18, 'middle', label, false)]
      : [],
  );
}

/** Every line's name at the height of its last point, moved apart where they would meet. */
function nameShapes(
  series: PaperChart['series'],
  right: number,
  room: number,
  y: (length: number) => number,
): readonly Shape[] {
  const wanted = series
    .flatMap(({ name, values }, rank) => {
      const last = values.findLast(isKnown);
      return last ? [{ name, rank, y: y(last.length) }] : [];
    })
    .toSorted((a, b) => a.y - b.y);
  // From above downwards, then pushed up again from the foot.
  const placed: number[] = [];
  for (const { y: at } of wanted) placed.push(Math.max(at, (placed.at(-1) ?? -STEP) + STEP));
  for (let rank = placed.length - 1, most = FOOT - 4; rank >= 0; rank--, most -= STEP) {
    placed[rank] = Math.min(placed[rank] ?? 0, most);
  }
  return wanted.flatMap(({ name, rank }, place): readonly Shape[] => {
    const at = placed[place] ?? 0;
    return [
      box(right + 8, at - 4, 8, 8, toneOf(rank)),
      text(right + 22, at + 4, 'start', cut(name, room - 22), false),
    ];
  });
}

/** The stretches without a gap. */
function runsOf(
  values: readonly ChartValue[],
): readonly (readonly { readonly index: number; readonly length: number }[])[] {
  const runs: { index: number; length: number }[][] = [[]];
  values.forEach(({ length }, index) => {
    if (length === null) runs.push([]);
    else runs.at(-1)?.push({ index, length });
  });
  return runs.filter((run) => run.length > 0);
}
