/**
 * No number is typed where a formula belongs: among sums of the same row, among formulas of the same column that all do
 * the same, or in a row that calls itself a sum. What the formula would give is computed, and the difference is the
 * effect. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import { sumLabel } from '../adopt/row-words';
import { plainNumber } from './plain-number';
import type { Inspected, Where } from './inspected';
import { cellKey, isNone, type Course, type Inspection } from './inspection';
import type { Region } from './region';
import type { SheetView } from './sheet-view';

export const totalTypedFindings = {
  'formulas/total-typed': define<{
    typed: string;
    expected: string | null;
    formula: string | null;
  }>({
    severity: 'error',
    sv: {
      what: ({ typed, expected, formula }) =>
        `Talet ${typed} är inskrivet där en formel hör hemma${formula === null ? '' : ` (som ${formula})`}${expected === null ? '' : `; formeln skulle ge ${expected}`}.`,
      remedy: 'Skriv tillbaka formeln.',
      cause: 'En summa eller en annan formel har ersatts av ett inskrivet tal.',
    },
    en: {
      what: ({ typed, expected, formula }) =>
        `The number ${typed} is typed where a formula belongs${formula === null ? '' : ` (like ${formula})`}${expected === null ? '' : `; the formula would give ${expected}`}.`,
      remedy: 'Put the formula back.',
      cause: 'A sum or another formula was replaced by a typed number.',
    },
  }),
};

const raise = raiser(totalTypedFindings);

interface Typed {
  readonly expected: number;
  readonly formula: string | null;
  /** Formulas beside it leave no doubt; the words of a row do. */
  readonly isSure: boolean;
}

export const totalTyped: Inspection = {
  name: 'total-typed',
  codes: Object.keys(totalTypedFindings),
  run: (inspected, course) =>
    inspected.views.flatMap((view) =>
      view.regions.flatMap((region) =>
        [...constantsOf(view, region)].flatMap((at) => {
          const figure = view.number(at.row, at.column);
          if (figure === null) return [];
          const typed =
            amongSums(at, region, inspected, course) ??
            amongFormulas(at, region, inspected) ??
            byLabel(at, region, inspected);
          if (!typed) return [];
          course.told.add(cellKey(at));
          const effect = view.amount(figure - typed.expected, at.row, at.column);
          const facts = {
            typed: plainNumber(figure),
            expected: plainNumber(typed.expected),
            formula: typed.formula,
          };
          const where = [view.place(at.row, at.column)];
          const severity = typed.isSure && !isNone(effect) ? 'error' : 'warning';
          return [raise('formulas/total-typed', facts, { where, effect, severity })];
        }),
      ),
    ),
};

function* constantsOf(view: SheetView, { area, firstBodyRow }: Region): Iterable<Where> {
  for (let row = firstBodyRow; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (view.formula(row, column) === undefined && view.isFigure(row, column)) {
        yield { view, row, column };
      }
    }
  }
}

/** The nearest cells of the row that hold a figure have sums of their own columns. */
function amongSums(
  at: Where,
  { area }: Region,
  inspected: Inspected,
  course: Course,
): Typed | null {
  const { view, row, column } = at;
  for (const step of [-1, 1]) {
    let beside = column + step;
    while (beside >= area.left && beside <= area.right && view.value(row, beside) === null) {
      beside += step;
    }
    const formula = inspected.formulaAt(view, row, beside);
    const sum = formula && course.sums.get(formula);
    if (!formula || !sum) continue;
    const isDown = ({ sheet, left, right, top, bottom }: (typeof sum.added)[number]) =>
      sheet === view.source &&
      left === beside &&
      right === beside &&
      (bottom > top || sum.added.length > 1) &&
      (row < top || row > bottom);
    const rows = sum.added.flatMap((place) => (isDown(place) ? [place] : []));
    if (rows.length !== sum.added.length || sum.subtracted.length > 0) continue;
    let count = 0;
    let expected = 0;
    for (const { top, bottom } of rows) {
      for (let each = top; each <= Math.min(bottom, view.lastRow); each += 1) {
        const figure = view.number(each, column);
        if (figure === null) continue;
        count += 1;
        expected += figure;
      }
    }
    if (count >= 2) return { expected, formula: formula.text, isSure: true };
  }
  return null;
}

/** The formulas above and below, or the two nearest on one side, do the same. */
function amongFormulas(at: Where, { area, firstBodyRow }: Region, inspected: Inspected) {
  const { view, row, column } = at;
  const form = (of: number) =>
    of < firstBodyRow || of > area.bottom
      ? undefined
      : inspected.formulaAt(view, of, column)?.relative;
  const isNumber = (of: number) =>
    view.number(of, column) !== null && view.formula(of, column) === undefined;
  const [above, below] = [form(row - 1), form(row + 1)];
  const isBetween = above !== undefined && above === below;
  const isLast =
    above !== undefined && above === form(row - 2) && above === form(row - 3) && !isNumber(row + 1);
  const isFirst =
    below !== undefined && below === form(row + 2) && below === form(row + 3) && !isNumber(row - 1);
  const relative = isBetween || isLast ? above : isFirst ? below : undefined;
  if (relative === undefined || view.isSumRow(row, column)) return null;
  const expected = inspected.workForm(relative, at);
  const formula = inspected.formulaAt(view, relative === above ? row - 1 : row + 1, column);
  if (expected === null || !formula) return null;
  return { expected, formula: formula.text, isSure: isBetween };
}

/** The row calls itself a sum: of the rows since the last sum, of the sums, or of all that are neither. */
function byLabel(at: Where, { firstBodyRow }: Region, inspected: Inspected): Typed | null {
  const { view, row, column } = at;
  const word = wordOf(view, row, column);
  if (word === undefined || word === 'perhaps') return null;
  const all: number[] = [];
  const since: number[] = [];
  const sums: number[] = [];
  let isSince = true;
  for (let each = row - 1; each >= firstBodyRow; each -= 1) {
    const figure = view.number(each, column);
    if (figure === null) {
      if (since.length > 0) isSince = false;
      continue;
    }
    if (wordOf(view, each, column) !== undefined) {
      isSince = false;
      sums.push(figure);
    } else if (view.isItemRow(each, column)) {
      all.push(figure);
      if (isSince) since.push(figure);
    }
  }
  const figure = view.number(row, column) ?? 0;
  const candidates = [since, sums, all]
    // A sum of a single row is one when it says what the row says.
    .filter((figures) => figures.length >= 2 || (figures === since && figures[0] === figure))
    .map((figures) => figures.reduce((total, each) => total + each, 0));
  const [first] = word === 'sum' ? candidates : [...candidates].reverse();
  if (first === undefined) return null;
  const same = candidates.find((each) => each.toPrecision(12) === figure.toPrecision(12));
  // Where every amount of the block is typed, so are its sums: nothing says that a formula belongs there.
  const isTypedThroughout = same !== undefined && inspected.formulas.every((f) => f.view !== view);
  if (isTypedThroughout) return null;
  return { expected: same ?? first, formula: null, isSure: false };
}

function wordOf(view: SheetView, row: number, column: number) {
  const labels = view.labels(row, column).flatMap((label) => sumLabel(label) ?? []);
  return labels[0]?.word;
}
