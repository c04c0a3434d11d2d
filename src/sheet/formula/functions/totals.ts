/** SUM and its kin: what many values come to. Of cells only numbers count; a written value must be one. */
import { isCellError, type CellError, type CellValue } from '../../cell';
import { toNumber } from '../coercion';
import type { Directory } from '../directory';
import { BAD_VALUE, DIVISION_BY_ZERO, finite } from '../error-values';
import { MANY, ofOperands, type WorksheetFunction } from '../function-definition';
import { demandManageable, isGrid, visit, type Operand } from '../operand';

/** Visits the numbers, left to right and row by row; answers with the first error met, else null. */
export function visitNumbers(
  operands: readonly Operand[],
  directory: Directory,
  visitor: (number: number, times: number) => void,
): CellError | null {
  for (const operand of operands) {
    const error = isGrid(operand) ? fromGrid(operand, visitor) : fromValue(operand);
    if (error) return error;
  }
  return null;

  function fromValue(value: CellValue): CellError | null {
    const number = toNumber(value, directory);
    if (isCellError(number)) return number;
    visitor(number, 1);
    return null;
  }
}

function fromGrid(
  grid: Operand,
  visitor: (number: number, times: number) => void,
): CellError | null {
  let error: CellError | null = null;
  visit(grid, (value, times) => {
    if (typeof value === 'number') visitor(value, times);
    else if (isCellError(value)) error = value;
    return error !== null;
  });
  return error;
}

/** A function of all the numbers, folded one by one from the left as Excel does. */
function folding(
  start: number,
  fold: (total: number, number: number, times: number) => number,
  end: (total: number, count: number) => CellValue = finite,
): WorksheetFunction {
  return ofOperands(1, MANY, (operands, { directory }) => {
    let [total, count] = [start, 0];
    const error = visitNumbers(operands, directory, (number, times) => {
      total = fold(total, number, times);
      count += times;
    });
    return error ?? end(total, count);
  });
}

const add = (total: number, number: number, times: number) =>
  total + (times === 1 ? number : number * times);
const orZero = (total: number, count: number) => (count === 0 ? 0 : total);

const sumproductOf = ofOperands(1, MANY, (operands) => {
  const grids = operands.map((operand) => (isGrid(operand) ? operand : null));
  const [first] = grids;
  if (!first) return product(operands);
  if (grids.some((grid) => grid?.rows !== first.rows || grid.columns !== first.columns)) {
    return BAD_VALUE;
  }
  const held = grids.filter((grid) => grid !== null);
  const rows = Math.max(...held.map((grid) => grid.filledRows));
  const columns = Math.max(...held.map((grid) => grid.filledColumns));
  demandManageable(rows, columns);
  let total = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const term = product(held.map((grid) => grid.at(row, column)));
      if (isCellError(term)) return term;
      total += term;
    }
  }
  const rest = product(held.map((grid) => grid.rest));
  if (isCellError(rest)) return rest;
  return finite(total + rest * (first.rows * first.columns - rows * columns));
});

const sumproduct: WorksheetFunction = { ...sumproductOf, takesWhole: MANY };

/** In SUMPRODUCT whatever is no number counts as 0. */
function product(values: readonly Operand[]): number | CellError {
  let result = 1;
  for (const value of values) {
    if (isGrid(value)) return BAD_VALUE;
    if (isCellError(value)) return value;
    result *= typeof value === 'number' ? value : 0;
  }
  return result;
}

function counting(counts: (value: CellValue) => boolean): WorksheetFunction {
  return ofOperands(1, MANY, (operands) => {
    let count = 0;
    for (const operand of operands) {
      visit(operand, (value, times) => {
        if (counts(value)) count += times;
      });
    }
    return count;
  });
}

const count = ofOperands(1, MANY, (operands, { directory }) => {
  let total = 0;
  for (const operand of operands) {
    if (isGrid(operand)) {
      visit(operand, (value, times) => {
        if (typeof value === 'number') total += times;
      });
    } else if (!isCellError(toNumber(operand, directory))) total += 1;
  }
  return total;
});

export const TOTALS: Readonly<Record<string, WorksheetFunction>> = {
  SUM: folding(0, add),
  SUMSQ: folding(0, (total, number, times) => total + number * number * times),
  PRODUCT: folding(
    1,
    (total, number, times) => total * number ** times,
    (total, found) => finite(orZero(total, found)),
  ),
  AVERAGE: folding(0, add, (total, found) =>
    found === 0 ? DIVISION_BY_ZERO : finite(total / found),
  ),
  MIN: folding(Infinity, (total, number) => Math.min(total, number), orZero),
  MAX: folding(-Infinity, (total, number) => Math.max(total, number), orZero),
  COUNT: count,
  COUNTA: counting((value) => value !== null),
  COUNTBLANK: counting((value) => value === null || value === ''),
  SUMPRODUCT: sumproduct,
};
