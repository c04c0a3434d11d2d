/**
 * Where the cells of a problem stand: names become indices, once for its judging (check-problem.ts) and its solving
 * (placing.ts). Spec: allocation §3
 */
import type { Problem } from './problem';

/** The index of each line by its name: the first of those that share one. */
export type LinesByName = ReadonlyMap<string, number>;

export interface Places {
  readonly rowsByName: LinesByName;
  readonly columnsByName: LinesByName;
  /** By cell, the index of its row and of its column; −1 where no line has the name. */
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

interface Line {
  readonly id: string;
}

export function placesOf({ rows, columns, cells }: Problem): Places {
  const [rowsByName, columnsByName] = [byName(rows), byName(columns)];
  const places = { rows: new Int32Array(cells.length), columns: new Int32Array(cells.length) };
  const rowOf = finder(rows, rowsByName);
  const columnOf = finder(columns, columnsByName);
  let [row, column] = [0, 0];
  for (const [index, cell] of cells.entries()) {
    row = rowOf(cell.row, row);
    column = columnOf(cell.column, column + 1);
    places.rows[index] = row;
    places.columns[index] = column;
  }
  return { rowsByName, columnsByName, ...places };
}

function byName(lines: readonly Line[]): LinesByName {
  const indices = new Map<string, number>();
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line) indices.set(line.id, index);
  }
  return indices;
}

/** Looks a name up; first where it is expected, since cells mostly follow the order of the lines. */
function finder(lines: readonly Line[], named: LinesByName) {
  const isNameOfOne = named.size === lines.length;
  return (name: string, expected: number) =>
    isNameOfOne && lines[expected]?.id === name ? expected : (named.get(name) ?? -1);
}
