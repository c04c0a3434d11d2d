/**
 * A sum reaches all the rows that it seems to be about: no figure stands between its area and the formula, and none
 * directly above or below the area, that neither it nor a neighbouring sum counts. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import { formatPlace } from '#core/findings/place';
import { cellAddress } from '#sheet/address';
import type { Place } from '#sheet/formula/operand';
import type { FormulaCell } from './formula-cell';
import type { Inspected } from './inspected';
import { uncountedBelow } from './conditional-sums';
import { cellKey, effectOfGroup, groupsOf, type Course, type Inspection } from './inspection';
import type { SheetView } from './sheet-view';
import { holdsCell, spansOf } from './sum-terms';

export const sumMissesRowFindings = {
  'formulas/sum-misses-row': define<{ formula: string; missed: readonly string[]; alike: number }>({
    severity: 'error',
    sv: {
      what: ({ formula, missed, alike }) =>
        `Summan ${formula} räknar inte med ${missed.join(', ')}, som ligger vid kanten av det den summerar${alike > 1 ? ` (${String(alike)} formler likadana)` : ''}.`,
      remedy: 'Utvidga området i formeln, eller flytta raden om den inte hör dit.',
      cause: 'En rad har lagts till ovanför eller under det område som en summa räknar.',
    },
    en: {
      what: ({ formula, missed, alike }) =>
        `The sum ${formula} leaves out ${missed.join(', ')} at the edge of what it adds up${alike > 1 ? ` (${String(alike)} formulas alike)` : ''}.`,
      remedy: 'Extend the area of the formula, or move the row if it does not belong there.',
      cause: 'A row was added above or below the area that a sum counts.',
    },
  }),
};

const raise = raiser(sumMissesRowFindings);

interface Missed {
  readonly view: SheetView;
  readonly row: number;
  readonly column: number;
}

export const sumMissesRow: Inspection = {
  name: 'sum-misses-row',
  codes: Object.keys(sumMissesRowFindings),
  run: (inspected, course) => {
    const flagged = [...course.sums].flatMap(([cell, { added }]) => {
      const missed = spansOf(added).flatMap((span) => missedBy(cell, span, inspected, course));
      if (missed.length === 0) return [];
      const figures = missed.map((each) => each.view.number(each.row, each.column) ?? 0);
      const [first] = missed;
      const total = figures.reduce((sum, figure) => sum + figure, 0);
      const effect = first ? first.view.amount(total, first.row, first.column) : null;
      return [{ cell, missed, effect }];
    });
    const conditional = inspected.formulas.flatMap((cell) => {
      const found = course.sums.has(cell) ? null : uncountedBelow(cell, inspected, course);
      return found ? [{ cell, ...found }] : [];
    });
    return groupsOf([...flagged, ...conditional]).flatMap((group): Finding[] => {
      const [first] = group;
      if (!first) return [];
      for (const { cell } of group) course.told.add(cellKey(cell));
      const cells = group.map(({ cell }) => cell.view.place(cell.row, cell.column));
      const missing = group.flatMap(({ missed }) =>
        missed.map(({ view, row, column }) => view.place(row, column)),
      );
      const facts = {
        formula: first.cell.text,
        missed: first.missed.map(({ view, row, column }) =>
          view === first.cell.view
            ? cellAddress(row, column)
            : formatPlace(view.place(row, column)),
        ),
        alike: group.length,
      };
      const where = [...cells, ...missing];
      return [raise('formulas/sum-misses-row', facts, { where, effect: effectOfGroup(group) })];
    });
  },
};

function missedBy(cell: FormulaCell, span: Place, inspected: Inspected, course: Course): Missed[] {
  const view = inspected.viewOf(span);
  // One cell is an area too where SUM names it alone: what is left of a list of two.
  const isOne = span.left === span.right && span.left === cell.column;
  const isAlone = isOne && /^=(?:SUM|SUBTOTAL)\([^+]*:[^+]*\)$/.test(cell.text);
  const isArea = span.bottom > span.top || isAlone;
  const isColumn = isArea && span.bottom - span.top < 1_000_000;
  if (!view || !isColumn) return [];
  const missed: Missed[] = [];
  for (let column = span.left; column <= span.right; column += 1) {
    for (const row of besides(cell, span, view)) {
      if (isTextAt(view, row, column)) break;
      if (isLeftOut(row, column)) missed.push({ view, row, column });
    }
    const above = span.top - 1;
    const isItem = above >= 0 && view.labels(above, column).length > 0;
    if (isItem && isLeftOut(above, column)) missed.push({ view, row: above, column });
  }
  return missed;

  function isLeftOut(row: number, column: number): boolean {
    if (view === cell.view && row === cell.row) return false;
    if (view && course.outside.has(cellKey({ view, row, column }))) return false;
    if (!view?.isFigure(row, column) || !view.isItemRow(row, column)) return false;
    const { added = [], subtracted = [] } = course.sums.get(cell) ?? {};
    const isHeld = (place: Place) => place.sheet === span.sheet && holdsCell(place, row, column);
    if (added.some(isHeld) || subtracted.some(isHeld)) return false;
    if (view.region(row, column) !== view.region(span.top, column)) return false;
    const formula = inspected.formulaAt(view, row, column);
    const own = formula && course.sums.get(formula);
    if (own?.added.some((place) => place.bottom > place.top && place.left === column)) return false;
    return !isCounted(row, column);
  }

  /** Another sum counts the cell and not the span, or adds the cell to what this one gives. */
  function isCounted(row: number, column: number): boolean {
    if (!view) return false;
    return inspected.readersOf(view, row, column).some(({ formula, area }) => {
      if (formula === cell || !course.sums.has(formula)) return false;
      if (area.top === area.bottom) {
        const both = course.sums.get(formula)?.added ?? [];
        const adds = both.some(
          (place) => place.sheet === cell.view.source && holdsCell(place, cell.row, cell.column),
        );
        return adds && area.left === area.right;
      }
      const beside = formula.view === cell.view || formula.view === view;
      const apart = area.bottom < span.top || area.top > span.bottom;
      return beside && apart;
    });
  }
}

/** The rows from the area's lower edge to the formula, or the one below it when the formula stands elsewhere. */
function besides(cell: FormulaCell, span: Place, view: SheetView): number[] {
  const below = span.bottom + 1;
  const isUnder =
    cell.view === view &&
    cell.row > span.bottom &&
    cell.column >= span.left &&
    cell.column <= span.right;
  const end = isUnder ? Math.min(cell.row, below + 20) : below + 1;
  return Array.from({ length: end - below }, (_, index) => below + index);
}

function isTextAt(view: SheetView, row: number, column: number): boolean {
  return typeof view.value(row, column) === 'string';
}
