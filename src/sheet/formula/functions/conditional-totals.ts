/** SUMIFS, COUNTIFS and their kin: totals over the cells whose neighbours meet every criterion. */
import { isCellError, type CellValue } from '../../cell';
import type { Context } from '../context';
import { BAD_VALUE, DIVISION_BY_ZERO, finite } from '../error-values';
import { MANY, ofOperands, type WorksheetFunction } from '../function-definition';
import { lift } from '../lift';
import { isGrid, slice, type Grid, type Operand } from '../operand';
import { uncomputable } from '../uncomputable';
import { criterionOf } from './criterion';
import { visitMatches } from './matching-cells';

/** What the matching values of a range come to. */
interface Total {
  readonly start: number;
  readonly fold: (total: number, number: number, times: number) => number;
  readonly end: (total: number, count: number) => CellValue;
}

const SUM: Total = {
  start: 0,
  fold: (total, number, times) => total + (times === 1 ? number : number * times),
  end: finite,
};
const AVERAGE: Total = {
  ...SUM,
  end: (total, count) => (count === 0 ? DIVISION_BY_ZERO : finite(total / count)),
};
const MIN: Total = {
  start: Infinity,
  fold: (total, number) => Math.min(total, number),
  end: (total, count) => (count === 0 ? 0 : total),
};
const MAX: Total = { ...MIN, start: -Infinity, fold: (total, number) => Math.max(total, number) };

/** Range and criterion in turn; several criteria in one argument give several answers. */
function totalIfs(total: Total): WorksheetFunction {
  return ofOperands(3, MANY, ([range = null, ...pairs], context) =>
    totalling(total, range, pairs, context),
  );
}

function totalIf(total: Total): WorksheetFunction {
  return ofOperands(2, 3, ([range = null, criterion = null, summed = range], context) => {
    if (!isGrid(range)) return BAD_VALUE;
    return totalling(total, sameShape(summed, range), [range, criterion], context);
  });
}

const countIfs = ofOperands(2, MANY, (pairs, context) => {
  const [range = null] = pairs;
  if (!isGrid(range)) return BAD_VALUE;
  return answered(pairs, context, range, (conditions) => {
    let count = 0;
    visitMatches(conditions, null, (_row, _column, times) => {
      count += times;
    });
    return count;
  });
});

function totalling(
  total: Total,
  range: Operand,
  pairs: readonly Operand[],
  context: Context,
): Operand {
  if (!isGrid(range)) return BAD_VALUE;
  return answered(pairs, context, range, (conditions) => {
    let [sum, count] = [total.start, 0];
    let error: CellValue = null;
    visitMatches(conditions, range, (row, column, times) => {
      const value = range.at(row, column);
      if (typeof value === 'number') {
        sum = total.fold(sum, value, times);
        count += times;
      } else if (isCellError(value)) error ??= value;
    });
    return error ?? total.end(sum, count);
  });
}

function answered(
  pairs: readonly Operand[],
  context: Context,
  shape: Grid,
  answer: (conditions: Parameters<typeof visitMatches>[0]) => CellValue,
): Operand {
  const ranges = pairs.filter((_, position) => position % 2 === 0).filter(isGrid);
  const criteria = pairs.filter((_, position) => position % 2 === 1);
  const isPaired = ranges.length === criteria.length && ranges.length * 2 === pairs.length;
  const isOneShape = ranges.every(
    ({ rows, columns }) => rows === shape.rows && columns === shape.columns,
  );
  if (!isPaired || !isOneShape) return BAD_VALUE;
  return lift(criteria, context, (values) =>
    answer(
      ranges.map((range, position) => ({
        range,
        criterion: criterionOf(values[position] ?? null, context.directory),
      })),
    ),
  );
}

/** SUMIF's last range only says where the summed cells begin. */
function sameShape(summed: Operand, { rows, columns }: Grid): Operand {
  if (!isGrid(summed) || (summed.rows === rows && summed.columns === columns)) return summed;
  if (!summed.place) return uncomputable('SUMIF over arrays of different shapes');
  return slice(summed, { top: 0, left: 0, rows, columns });
}

export const CONDITIONAL_TOTALS: Readonly<Record<string, WorksheetFunction>> = {
  SUMIF: totalIf(SUM),
  SUMIFS: totalIfs(SUM),
  AVERAGEIF: totalIf(AVERAGE),
  AVERAGEIFS: totalIfs(AVERAGE),
  MINIFS: totalIfs(MIN),
  MAXIFS: totalIfs(MAX),
  COUNTIF: { ...countIfs, most: 2 },
  COUNTIFS: countIfs,
};
