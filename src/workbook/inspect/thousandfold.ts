/**
 * No amount is a thousand times, or a thousandth of, what stands beside it in its row, such as last year's, where the
 * rows around it keep within ten times: it was typed in another unit. The effect is what it is too much or too little.
 * Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import type { Course, Inspection } from './inspection';
import { cellKey } from './inspection';
import { plainNumber } from './plain-number';
import type { Region } from './region';
import type { SheetView } from './sheet-view';

export const thousandfoldFindings = {
  'workbook/thousandfold': define<{ figure: string; beside: string; likely: string }>({
    severity: 'warning',
    sv: {
      what: ({ figure, beside, likely }) =>
        `Beloppet ${figure} står bredvid ${beside}, omkring tusen gånger olika. Menas ${likely}?`,
      remedy: 'Skriv beloppet i kolumnens enhet.',
      cause: 'Ett belopp är inskrivet i kr där kolumnen är i tkr, eller tvärtom.',
    },
    en: {
      what: ({ figure, beside, likely }) =>
        `The amount ${figure} stands beside ${beside}, about a thousand times apart. Is ${likely} meant?`,
      remedy: 'Type the amount in the unit of its column.',
      cause: 'An amount was typed in kr where the column is in tkr, or the other way round.',
    },
  }),
};

const raise = raiser(thousandfoldFindings);

/** Rows that must keep together before one of them can stand out. */
const ROWS = 4;

export const thousandfold: Inspection = {
  name: 'thousandfold',
  codes: Object.keys(thousandfoldFindings),
  run: (inspected, course) =>
    inspected.views.flatMap((view) =>
      view.regions.flatMap((region) => inRegion(view, region, course)),
    ),
};

interface Pair {
  readonly row: number;
  readonly figures: readonly [number, number];
  readonly ratio: number;
}

function inRegion(view: SheetView, region: Region, { told }: Course) {
  const { area } = region;
  const columns = Array.from(
    { length: Math.min(60, area.right - area.left + 1) },
    (_, i) => area.left + i,
  );
  const found = new Map<string, ReturnType<typeof finding>>();
  const rows = Array.from(
    { length: area.bottom - region.firstBodyRow + 1 },
    (_, index) => region.firstBodyRow + index,
  ).filter((row) => view.isItemRow(row, area.left));
  const typedIn = columns
    .map((column) => ({ column, figures: rows.map((row) => typed(view, row, column)) }))
    .filter(({ figures }) => figures.filter((figure) => figure !== null).length >= ROWS);
  for (const [index, { column: a, figures: first }] of typedIn.entries()) {
    for (const { column: b, figures: second } of typedIn.slice(index + 1)) {
      const pairs = pairsOf(rows, first, second);
      const close = pairs.filter(({ ratio }) => ratio > 0.1 && ratio < 10);
      if (close.length < ROWS || close.length < 0.75 * pairs.length) continue;
      for (const { row, figures, ratio } of pairs) {
        const isApart = (ratio > 250 && ratio < 4000) || (ratio > 1 / 4000 && ratio < 1 / 250);
        if (!isApart) continue;
        const [own, other] = isFurther(figures, close) ? [a, b] : [b, a];
        const key = cellKey({ view, row, column: own });
        if (told.has(key) || found.has(key)) continue;
        found.set(key, finding(view, row, own, other));
      }
    }
  }
  return [...found.values()];
}

/** Rows in which both columns hold an amount that somebody typed. */
function pairsOf(
  rows: readonly number[],
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): Pair[] {
  return rows.flatMap((row, index): Pair[] => {
    const [one, other] = [first[index] ?? null, second[index] ?? null];
    if (one === null || other === null) return [];
    return [{ row, figures: [one, other], ratio: Math.abs(one / other) }];
  });
}

function typed(view: SheetView, row: number, column: number): number | null {
  const number = view.number(row, column);
  if (number === null || number === 0 || view.formula(row, column) !== undefined) return null;
  return view.isFigure(row, column) ? number : null;
}

/** Whether the first of the two is the one that is further from what its column usually holds. */
function isFurther([first, second]: readonly [number, number], rows: readonly Pair[]): boolean {
  const middle = (of: 0 | 1) => {
    const all = rows.map(({ figures }) => Math.abs(figures[of])).sort((a, b) => a - b);
    return all[all.length >> 1] ?? 1;
  };
  const far = (figure: number, usual: number) => Math.abs(Math.log(Math.abs(figure) / usual));
  return far(first, middle(0)) >= far(second, middle(1));
}

function finding(view: SheetView, row: number, column: number, other: number) {
  const figure = view.number(row, column) ?? 0;
  const beside = view.number(row, other) ?? 0;
  const likely = Math.abs(figure) > Math.abs(beside) ? figure / 1000 : figure * 1000;
  const facts = {
    figure: plainNumber(figure),
    beside: plainNumber(beside),
    likely: plainNumber(likely),
  };
  const where = [view.place(row, column), view.place(row, other)];
  const effect = view.amount(figure - likely, row, column);
  return raise('workbook/thousandfold', facts, { where, effect });
}
