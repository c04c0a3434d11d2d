/**
 * Sums by a condition (SUMIFS, SUMIF, SUMPRODUCT) that stop above the last rows of what they count. That a row below meets
 * the condition is worked out: the call is reckoned once as it stands and once with its areas drawn down over the row.
 */
import { partsOf, type AreaReference, type Expression } from '#sheet/formula/expression';
import type { Amount } from '#core/money/amount';
import { add } from '#core/money/amount';
import { cellKey, type Course } from './inspection';
import type { FormulaCell } from './formula-cell';
import type { Inspected, Where } from './inspected';

const CONDITIONAL = new Set(['SUMIFS', 'SUMIF', 'SUMPRODUCT']);
/** A list of people's own that has outgrown its sum has done so by a few rows. */
const MOST_ROWS = 20;
/** An area as tall as this is a whole column, as people write one. */
const WHOLE_COLUMN = 1_000_000;

export interface Uncounted {
  readonly missed: readonly Where[];
  /** What the rows would have added to the formula's call; null when it is no money. */
  readonly effect: Amount | null;
}

/** null when the formula is no conditional sum, or counts all that it should. */
export function uncountedBelow(
  cell: FormulaCell,
  inspected: Inspected,
  course: Course,
): Uncounted | null {
  const found = callsIn(cell.expression).map((call) => below(call, cell, inspected, course));
  const missed = found.flatMap((each) => each?.missed ?? []);
  if (missed.length === 0) return null;
  const effects = found.flatMap((each) => each?.effect ?? []);
  return { missed, effect: effects.length === 0 ? null : effects.reduce(add) };
}

function callsIn(expression: Expression): readonly Expression[] {
  if (expression.kind === 'call' && CONDITIONAL.has(expression.name)) return [expression];
  return partsOf(expression).flatMap(callsIn);
}

function below(
  call: Expression,
  cell: FormulaCell,
  inspected: Inspected,
  course: Course,
): Uncounted | null {
  const areas = areasIn(call);
  const [first] = areas;
  if (!first || !areas.every((area) => area.top === first.top && area.bottom === first.bottom)) {
    return null;
  }
  const height = first.bottom - first.top + 1;
  if (height < 2 || height >= WHOLE_COLUMN) return null;
  const [missed, effects]: [Where[], Amount[]] = [[], []];
  let counted: number | null | undefined;
  for (let row = first.bottom + 1; row <= first.bottom + MOST_ROWS; row += 1) {
    const figure = figureOf(areas, row, cell, inspected, course);
    if (!figure) break;
    // Only where a row follows: a call may read thousands of rows.
    counted ??= inspected.work(call, cell);
    const drawn = inspected.work(drawnTo(call, row), cell);
    if (counted === null || drawn === null) break;
    if (drawn !== counted) {
      missed.push(figure);
      const amount = figure.view.amount(drawn - counted, figure.row, figure.column);
      if (amount) effects.push(amount);
    }
    counted = drawn;
  }
  if (missed.length === 0) return null;
  return { missed, effect: effects.length === 0 ? null : effects.reduce(add) };
}

function areasIn(expression: Expression): readonly AreaReference[] {
  if (expression.kind === 'area') return expression.bottom > expression.top ? [expression] : [];
  return partsOf(expression).flatMap(areasIn);
}

/** The figure of the list's next row; null where the list ends, or where another formula begins to count. */
function figureOf(
  areas: readonly AreaReference[],
  row: number,
  cell: FormulaCell,
  inspected: Inspected,
  course: Course,
): Where | null {
  for (const area of areas) {
    const view = area.sheet === null ? cell.view : inspected.view(area.sheet);
    const column = area.left;
    if (!view || area.left !== area.right) return null;
    if (!view.isFigure(row, column)) continue;
    if (view === cell.view && row === cell.row) return null;
    const isItem =
      view.isItemRow(row, column) && !course.outside.has(cellKey({ view, row, column }));
    if (!isItem || view.region(row, column) !== view.region(area.top, column)) return null;
    const isCounted = inspected
      .readersOf(view, row, column)
      .some((reader) => reader.area.top > area.bottom && reader.area.bottom > reader.area.top);
    return isCounted ? null : { view, row, column };
  }
  return null;
}

/** The same with every area drawn down to a row. */
function drawnTo(expression: Expression, bottom: number): Expression {
  const drawn = (part: Expression): Expression => drawnTo(part, bottom);
  switch (expression.kind) {
    case 'area':
      return expression.bottom > expression.top ? { ...expression, bottom } : expression;
    case 'call':
      return { ...expression, arguments: expression.arguments.map((part) => part && drawn(part)) };
    case 'operation':
      return {
        ...expression,
        first: drawn(expression.first),
        rest: expression.rest.map(({ operator, operand }) => ({
          operator,
          operand: drawn(operand),
        })),
      };
    case 'negative':
    case 'positive':
    case 'percent':
      return { ...expression, of: drawn(expression.of) };
    default:
      return expression;
  }
}
