/** Excel's error values. */
import type { CellError, CellValue } from '../cell';
import { isCellError } from '../cell';

export const DIVISION_BY_ZERO: CellError = { error: '#DIV/0!' };
export const NOT_AVAILABLE: CellError = { error: '#N/A' };
export const BAD_NAME: CellError = { error: '#NAME?' };
export const NO_INTERSECTION: CellError = { error: '#NULL!' };
export const BAD_NUMBER: CellError = { error: '#NUM!' };
export const BAD_REFERENCE: CellError = { error: '#REF!' };
export const BAD_VALUE: CellError = { error: '#VALUE!' };

/** A number as a cell can hold it: no −0, and what overflows is #NUM!. */
export function finite(result: number): number | CellError {
  return Number.isFinite(result) ? result + 0 : BAD_NUMBER;
}

/** The first error among the values: it is what a function answers with. */
export function firstError(values: readonly CellValue[]): CellError | null {
  return values.find(isCellError) ?? null;
}
