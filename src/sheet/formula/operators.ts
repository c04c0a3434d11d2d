/** The operators between two values, and the signs before and after one. Spec: recalculation §7 */
import { isCellError, type CellError, type CellValue } from '../cell';
import { toNumber, toText } from './coercion';
import { compareValues } from './comparison';
import type { Directory } from './directory';
import { BAD_NUMBER, DIVISION_BY_ZERO, finite } from './error-values';
import type { Operator } from './expression';

export function operate(
  operator: Operator,
  a: CellValue,
  b: CellValue,
  directory: Directory,
): CellValue {
  if (isCellError(a)) return a;
  if (isCellError(b)) return b;
  switch (operator) {
    case '&': {
      const [x, y] = [toText(a, directory), toText(b, directory)];
      return isCellError(x) ? x : isCellError(y) ? y : x + y;
    }
    case '=':
      return compareValues(a, b, directory.language) === 0;
    case '<>':
      return compareValues(a, b, directory.language) !== 0;
    case '<':
      return compareValues(a, b, directory.language) < 0;
    case '>':
      return compareValues(a, b, directory.language) > 0;
    case '<=':
      return compareValues(a, b, directory.language) <= 0;
    case '>=':
      return compareValues(a, b, directory.language) >= 0;
    default: {
      const x = toNumber(a, directory);
      if (isCellError(x)) return x;
      const y = toNumber(b, directory);
      return isCellError(y) ? y : calculate(operator, x, y);
    }
  }
}

/** The sum or difference that ends a formula: a residue of less than 2⁻⁴⁸ of its terms counts as zero. */
export function withoutResidue(result: CellValue, last: CellValue): CellValue {
  const isResidue =
    typeof result === 'number' &&
    typeof last === 'number' &&
    Math.abs(result) < Math.abs(last) * 2 ** -48;
  return isResidue ? 0 : result;
}

export function negative(value: CellValue, directory: Directory): CellValue {
  const number = toNumber(value, directory);
  return isCellError(number) ? number : finite(-number);
}

export function percent(value: CellValue, directory: Directory): CellValue {
  const number = toNumber(value, directory);
  return isCellError(number) ? number : number / 100;
}

function calculate(
  operator: '+' | '-' | '*' | '/' | '^',
  a: number,
  b: number,
): number | CellError {
  switch (operator) {
    case '+':
      return finite(a + b);
    case '-':
      return finite(a - b);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? DIVISION_BY_ZERO : finite(a / b);
    case '^':
      return power(a, b);
  }
}

/** aᵇ; 0⁰ is #NUM!, 0 to a negative power a division by zero. */
export function power(a: number, b: number): number | CellError {
  if (a === 0 && b === 0) return BAD_NUMBER;
  if (a === 0 && b < 0) return DIVISION_BY_ZERO;
  return finite(a ** b);
}
