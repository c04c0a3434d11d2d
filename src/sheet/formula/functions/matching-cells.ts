/** Which cells meet all criteria, found through an index of a column when there is one. */
import { demandManageable, type Grid } from '../operand';
import type { Criterion } from './criterion';

export interface Condition {
  readonly range: Grid;
  readonly criterion: Criterion;
}

type Visitor = (row: number, column: number, times: number) => void;

/** Below so many rows reading through is as quick as an index. */
const WORTH_AN_INDEX = 32;

/**
 * Visits the matching positions, row by row. All ranges have one shape; `also` is a range whose values the visitor
 * will read. Empty cells beyond every filled part come last, together, with their number.
 */
export function visitMatches(
  conditions: readonly Condition[],
  also: Grid | null,
  visitor: Visitor,
): void {
  for (const { range } of conditions) range.place?.sheet.values.demandComputed(range.place);
  const candidates = rowsByIndex(conditions);
  if (candidates) {
    for (const row of candidates) if (isMatch(conditions, row, 0)) visitor(row, 0, 1);
    return;
  }
  const ranges = [...conditions.map(({ range }) => range), ...(also ? [also] : [])];
  const rows = Math.max(...ranges.map((range) => range.filledRows));
  const columns = Math.max(...ranges.map((range) => range.filledColumns));
  demandManageable(rows, columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (isMatch(conditions, row, column)) visitor(row, column, 1);
    }
  }
  visitRest(conditions, rows, columns, visitor);
}

function visitRest(
  conditions: readonly Condition[],
  rows: number,
  columns: number,
  visitor: Visitor,
): void {
  const [first] = conditions;
  if (!first) return;
  const times = first.range.rows * first.range.columns - rows * columns;
  if (times === 0 || !conditions.every(({ criterion, range }) => criterion.meets(range.rest)))
    return;
  if (rows < first.range.rows) visitor(rows, 0, times);
  else visitor(0, columns, times);
}

function isMatch(conditions: readonly Condition[], row: number, column: number): boolean {
  for (const { range, criterion } of conditions) {
    if (!criterion.meets(range.at(row, column))) return false;
  }
  return true;
}

/** Rows of the ranges, rising, that may match; null when every row must be read. */
function rowsByIndex(conditions: readonly Condition[]): readonly number[] | null {
  let shortest: readonly number[] | null = null;
  for (const { range, criterion } of conditions) {
    const rows = rowsEqualTo(range, criterion);
    if (rows && (shortest === null || rows.length < shortest.length)) shortest = rows;
  }
  return shortest;
}

function rowsEqualTo({ place, columns, filledRows }: Grid, criterion: Criterion) {
  const { equals, meets } = criterion;
  if (!place || columns !== 1 || filledRows < WORTH_AN_INDEX || equals === null) return null;
  const lookup = place.sheet.values.lookup(place.left);
  if (!lookup) return null;
  const isInside = (row: number) => row >= place.top && row <= place.bottom;
  const rows = lookup.rowsOf(equals).filter(isInside);
  const texts = typeof equals === 'number' ? lookup.digits.filter(isInside) : [];
  const alike = texts.filter((row) => meets(place.sheet.values.at(row, place.left)));
  const all = alike.length > 0 ? [...rows, ...alike].sort((a, b) => a - b) : rows;
  return all.map((row) => row - place.top);
}
