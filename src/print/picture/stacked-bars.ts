/** The recipients' frames: one bar for each, made up of the sources. Spec: printing §6 */
import type { StackedBars } from '#core/appendix/picture';
import { oreOf, sum, ZERO } from '#core/money/amount';
import { formatNumber } from '#core/money/format';
import { box, share, text, toneOf, WIDTH, type Drawing, type Shape } from './shapes';

const TOP = 40;

export function stackedBars({ title, alternative, series: names, bars }: StackedBars): Drawing {
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
      const shape = box(x, y, width, 24, toneOf(place));
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
    box(left + 120 * place, TOP - 4, 12, 12, toneOf(place)),
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

const maximum = (values: readonly bigint[]): bigint => values.reduce((a, b) => (b > a ? b : a));
