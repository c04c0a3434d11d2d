/** Spans of time, one below the other, with a rule at each new year. Spec: printing §6 */
import type { IsoDate } from '#core/budget/date';
import type { PaperTimeline } from '#core/paper/paper-picture';
import { inPages, numbered } from './in-pages';
import { about, box, cut, line, text, WIDTH, type Drawing, type Shape } from './shapes';

const ROW = 24;
const TOP = 52;
const MOST_LABEL = 270;

/** The names to the left, the spans to the right; what lasts beyond the picture ends at its edge. */
export function timeline({ title, from, to, bars, told }: PaperTimeline): readonly Drawing[] {
  const left = Math.min(MOST_LABEL, Math.max(60, ...bars.map(({ label }) => about(label)))) + 12;
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const x = (day: IsoDate) => {
    const part = (Date.parse(day) - start) / Math.max(1, end - start);
    return left + (WIDTH - left) * Math.min(1, Math.max(0, part));
  };
  const years = yearsFrom(from, to);
  const pages = inPages(bars, ROW);
  return pages.map((own, page) => {
    const foot = TOP + ROW * own.length;
    const rules = years.flatMap((year): readonly Shape[] => [
      line([
        [x(year), TOP - 6],
        [x(year), foot],
      ]),
      text(x(year) + 4, TOP - 10, 'start', year.slice(0, 4), false),
    ]);
    const rows = own.flatMap((bar, rank): readonly Shape[] => {
      const y = TOP + ROW * rank + 4;
      const [begins, ends] = [
        bar.from === null ? left : x(bar.from),
        bar.to === null ? WIDTH : x(bar.to),
      ];
      return [
        text(left - 12, y + 12, 'end', cut(bar.label, left - 12), false),
        box(left, y, WIDTH - left, ROW - 8, 'track'),
        // A single day is a day wide, which may be too thin to see.
        box(begins, y, Math.max(ends - begins, 2), ROW - 8, 'first'),
      ];
    });
    const name = numbered(title, page, pages.length);
    return {
      title: name,
      alternative: inPages(told, ROW)[page]?.join(' ') ?? '',
      width: WIDTH,
      height: foot + 8,
      shapes: [text(0, 16, 'start', name, true), ...rows, ...rules],
    };
  });
}

/** The first day of every year of the picture. */
function yearsFrom(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from(
    { length: last - first + 1 },
    (_, rank) => `${String(first + rank)}-01-01`,
  );
  return years.filter((year) => from <= year && year <= to);
}
