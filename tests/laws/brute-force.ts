/**
 * Answers by trying everything, for tables so small that it can be done: whether a table can be served, what is
 * missing when it cannot, and which rounding is best.
 */
import type { Problem, ProblemCell } from '#core/allocation/problem';

export interface Limits {
  readonly least: bigint;
  readonly most: bigint;
}

/** What a cell of a problem at or above zero can take; no limit means the whole total. */
export function limitsOfCell(cell: ProblemCell, total: bigint): Limits {
  if (cell.forbidden) return { least: 0n, most: 0n };
  if (cell.hold !== null) return { least: cell.hold, most: cell.hold };
  const least = cell.min ?? 0n;
  return { least, most: cell.weight === 0n ? least : (cell.max ?? total) };
}

/** Every way to fill the cells within the choices that meets all margins. */
export function* everyFilling(
  problem: Problem,
  choices: readonly Limits[],
): Generator<readonly bigint[]> {
  const left = new Map<string, bigint>();
  for (const { id, total } of problem.rows) left.set(`row ${id}`, total);
  for (const { id, total } of problem.columns) if (total !== null) left.set(`column ${id}`, total);
  const values: bigint[] = [];
  function* fill(index: number): Generator<readonly bigint[]> {
    const cell = problem.cells[index];
    const choice = choices[index];
    if (!cell || !choice) {
      if ([...left.values()].every((rest) => rest === 0n)) yield [...values];
      return;
    }
    const lines = [`row ${cell.row}`, `column ${cell.column}`].filter((line) => left.has(line));
    for (let value = choice.least; value <= choice.most; value++) {
      if (lines.some((line) => (left.get(line) ?? 0n) < value)) break;
      for (const line of lines) left.set(line, (left.get(line) ?? 0n) - value);
      values[index] = value;
      yield* fill(index + 1);
      for (const line of lines) left.set(line, (left.get(line) ?? 0n) + value);
    }
    values.length = index;
  }
  yield* fill(0);
}

/**
 * By how much a set of rows has more to place than a set of columns and the limits elsewhere can take: what the rows
 * have, and what other rows must place in these columns, minus what the columns take and what may go elsewhere.
 */
export function excessOf(
  problem: Problem,
  limits: readonly Limits[],
  rows: ReadonlySet<string>,
  columns: ReadonlySet<string>,
): bigint {
  let excess = 0n;
  for (const { id, total } of problem.rows) if (rows.has(id)) excess += total;
  for (const { id, total } of problem.columns) if (columns.has(id)) excess -= total ?? 0n;
  problem.cells.forEach((cell, index) => {
    const limit = limits[index];
    if (!limit) return;
    if (rows.has(cell.row) && !columns.has(cell.column)) excess -= limit.most;
    if (!rows.has(cell.row) && columns.has(cell.column)) excess += limit.least;
  });
  return excess;
}

/** All subsets of a few names. */
export function subsets(names: readonly string[]): ReadonlySet<string>[] {
  return Array.from(
    { length: 2 ** names.length },
    (_, bits) => new Set(names.filter((_name, index) => (bits >> index) % 2 === 1)),
  );
}
