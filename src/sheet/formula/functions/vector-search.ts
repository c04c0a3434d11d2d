/**
 * Finding a value in a row or column, as MATCH, XLOOKUP and VLOOKUP do. Values are compared exactly, numbers to the
 * last bit and texts without regard to case, and only with values of their own kind. Positions count from 0.
 * Spec: recalculation §11
 */
import type { CellValue } from '../../cell';
import { compareTexts } from '../comparison';
import type { Language } from '../../language';
import type { Grid } from '../operand';
import { uncomputable } from '../uncomputable';
import { hasWildcards, wildcardTest } from './wildcards';

export type Nearest = 'exact' | 'smaller' | 'larger' | 'wildcards';

/** A single row or column, seen as a list. */
export interface Vector {
  readonly grid: Grid;
  readonly length: number;
  readonly filled: number;
  readonly at: (position: number) => CellValue;
}

/** null when the grid is neither a row nor a column. */
export function vectorOf(grid: Grid): Vector | null {
  const { rows, columns, filledRows, filledColumns, at } = grid;
  if (grid.place) grid.place.sheet.values.demandComputed(grid.place);
  if (columns === 1) return { grid, length: rows, filled: filledRows, at: (row) => at(row, 0) };
  return rows === 1
    ? { grid, length: columns, filled: filledColumns, at: (column) => at(0, column) }
    : null;
}

/** The first position (the last, from the end) that fits; null when none does. */
export function findIn(
  vector: Vector,
  value: CellValue,
  how: Nearest,
  language: Language,
  fromEnd = false,
): number | null {
  if (how === 'wildcards' && typeof value === 'string' && hasWildcards(value)) {
    const fits = wildcardTest(value);
    return scan(vector, fromEnd, (each) => typeof each === 'string' && fits(each));
  }
  const exact = findEqual(vector, value, fromEnd);
  if (exact !== null || how === 'exact' || how === 'wildcards') return exact;
  return findNearest(vector, value, how, language, fromEnd);
}

/** The last position of a rising (or falling) list that does not pass the value; null when the first does. */
export function findInSorted(
  vector: Vector,
  value: CellValue,
  direction: 'rising' | 'falling',
  language: Language,
): number | null {
  const sign = direction === 'rising' ? 1 : -1;
  let found: number | null = null;
  let previous: CellValue = null;
  for (let position = 0; position < vector.filled; position += 1) {
    const each = vector.at(position);
    if (!isSameKind(each, value)) continue;
    // Excel halves the list to find its way; in an unsorted one its answer is an accident.
    if (previous !== null && order(previous, each, language) * sign > 0) {
      uncomputable('an approximate match in an unsorted list');
    }
    if (order(each, value, language) * sign <= 0) found = position;
    previous = each;
  }
  return found;
}

function findEqual(vector: Vector, value: CellValue, fromEnd: boolean): number | null {
  const { place } = vector.grid;
  const wanted = typeof value === 'string' ? value.toLowerCase() : value;
  if (
    place &&
    place.left === place.right &&
    (typeof wanted === 'string' || typeof wanted === 'number')
  ) {
    const lookup = place.sheet.values.lookup(place.left);
    if (lookup) {
      const rows = lookup.rowsOf(wanted).filter((row) => row >= place.top && row <= place.bottom);
      const row = fromEnd ? rows.at(-1) : rows[0];
      return row === undefined ? null : row - place.top;
    }
  }
  return scan(vector, fromEnd, (each) =>
    typeof each === 'string' ? each.toLowerCase() === wanted : each !== null && each === wanted,
  );
}

function findNearest(
  vector: Vector,
  value: CellValue,
  how: 'smaller' | 'larger',
  language: Language,
  fromEnd: boolean,
): number | null {
  const sign = how === 'smaller' ? 1 : -1;
  let best: number | null = null;
  scan(vector, fromEnd, (each, position) => {
    const fits = isSameKind(each, value) && order(each, value, language) * sign <= 0;
    const isCloser = best === null || order(each, vector.at(best), language) * sign > 0;
    if (fits && isCloser) best = position;
    return false;
  });
  return best;
}

function scan(
  { filled, at }: Vector,
  fromEnd: boolean,
  fits: (value: CellValue, position: number) => boolean,
): number | null {
  for (let step = 0; step < filled; step += 1) {
    const position = fromEnd ? filled - 1 - step : step;
    if (fits(at(position), position)) return position;
  }
  return null;
}

function isSameKind(a: CellValue, b: CellValue): boolean {
  return a !== null && typeof a === typeof b && typeof a !== 'object';
}

function order(a: CellValue, b: CellValue, language: Language): number {
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b, language);
  return Number(a) - Number(b);
}
