/**
 * Where the cells of a problem stand, and what stands twice: names become indices, once for its judging
 * (check-problem.ts) and its solving (placing.ts). Spec: allocation §2, §3
 */
import type { Problem } from './problem';

export interface Places {
  /** By cell, the index of its row and of its column, the first of those that share a name; −1 where no line has it. */
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** The indices of lines whose name an earlier line has, and of cells whose row and column an earlier cell has. */
  readonly repeated: Readonly<Record<'rows' | 'columns' | 'cells', ReadonlySet<number>>>;
}

interface Line {
  readonly id: string;
}

const NONE: ReadonlySet<number> = new Set();

export function placesOf({ rows, columns, cells }: Problem): Places {
  const repeated = { rows: repeatedLines(rows), columns: repeatedLines(columns) };
  const places = { rows: new Int32Array(cells.length), columns: new Int32Array(cells.length) };
  const rowOf = finder(rows, repeated.rows);
  const columnOf = finder(columns, repeated.columns);
  let [row, column, last, isInOrder] = [0, -1, -1, true];
  cells.forEach((cell, index) => {
    row = rowOf(cell.row, row);
    column = columnOf(cell.column, column + 1);
    places.rows[index] = row;
    places.columns[index] = column;
    const place = row * columns.length + column;
    isInOrder &&= place > last;
    last = place;
  });
  // Row by row and along the columns, as most tables are listed, no cell has been listed before.
  return { ...places, repeated: { ...repeated, cells: isInOrder ? NONE : repeatedCells(cells) } };
}

function repeatedLines(lines: readonly Line[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  lines.forEach(({ id }, index) => {
    const { size } = seen;
    if (seen.add(id).size === size) repeated.add(index);
  });
  return repeated;
}

function repeatedCells(cells: Problem['cells']): ReadonlySet<number> {
  const seen = new Map<string, Set<string>>();
  const repeated = new Set<number>();
  cells.forEach(({ row, column }, index) => {
    const inRow = seen.get(row) ?? new Set();
    seen.set(row, inRow);
    if (inRow.has(column)) repeated.add(index);
    inRow.add(column);
  });
  return repeated;
}

/**
 * Looks a name up; first where it is expected, since cells mostly follow the order of the lines. All names are listed
 * when one is asked for that stands elsewhere.
 */
function finder(lines: readonly Line[], repeated: ReadonlySet<number>) {
  let indices: ReadonlyMap<string, number> | null = null;
  return (name: string, expected: number) => {
    if (repeated.size === 0 && lines[expected]?.id === name) return expected;
    indices ??= indicesByName(lines);
    return indices.get(name) ?? -1;
  };
}

/** The index of each line by its name: the first of those that share one. */
function indicesByName(lines: readonly Line[]): ReadonlyMap<string, number> {
  return new Map(lines.map(({ id }, index) => [id, index] as const).reverse());
}
