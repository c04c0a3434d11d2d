/**
 * Which row of the log is which row of the sheet, when rows have been moved, taken out or put in: by all that they hold,
 * else by what they are, else by their place. Spec: workbook §14
 */
import { plainly, type CellValue } from '#sheet/cell';

/** A row of the columns that are fixed, what names it first; undefined where nobody knows. */
export interface FixedRow {
  readonly row: number;
  readonly cells: readonly (CellValue | undefined)[];
  /** Which row this is, when the log tells of another one at its place now (logged-cells.ts). */
  readonly aside?: string;
}

export interface MatchedRows {
  /** As the log tells the row, and as it stands; in the order of the log. */
  readonly pairs: readonly (readonly [logged: FixedRow, held: FixedRow])[];
  readonly gone: readonly FixedRow[];
  readonly added: readonly FixedRow[];
}

/** `names` is how many of the cells, from the left, name a row; 0 where the log tells of none: then the place decides. */
export function matchRows(
  logged: readonly FixedRow[],
  held: readonly FixedRow[],
  names: number,
): MatchedRows {
  const [left, right] = [new Set(logged), new Set(held)];
  const pairs: (readonly [FixedRow, FixedRow])[] = [];
  const pairBy = (keyOf: (row: FixedRow) => string, among: (row: FixedRow) => boolean): void => {
    const waiting = new Map<string, FixedRow[]>();
    for (const row of right) {
      const alike = waiting.get(keyOf(row));
      if (alike) alike.push(row);
      else waiting.set(keyOf(row), [row]);
    }
    for (const alike of waiting.values()) alike.reverse();
    for (const row of [...left].filter(among)) {
      const found = waiting.get(keyOf(row))?.pop();
      if (!found) continue;
      pairs.push([row, found]);
      left.delete(row);
      right.delete(found);
    }
  };
  const place = ({ row }: FixedRow): string => String(row);
  const whole = ({ cells }: FixedRow): string => textOf(cells);
  const name = ({ cells }: FixedRow): string => textOf(cells.slice(0, names));
  const any = (): boolean => true;
  const named = ({ cells }: FixedRow): boolean =>
    cells.slice(0, names).some((cell) => cell !== null && cell !== undefined);
  pairBy(place, ({ cells }) => cells.includes(undefined));
  if (names > 0) {
    pairBy((row) => `${place(row)} ${whole(row)}`, any);
    pairBy(whole, any);
    pairBy((row) => `${place(row)} ${name(row)}`, named);
    pairBy(name, named);
  }
  pairBy(place, any);
  // Two rows were logged at one place when a new one was written where a row had moved away.
  pairs.sort(([one, here], [other, there]) => one.row - other.row || here.row - there.row);
  return { pairs, gone: [...left], added: [...right] };
}

/** The rows whose order among each other is not that of the log, by where they stand. */
export function movedRows({ pairs }: MatchedRows): readonly number[] {
  const standing = pairs.map(([, held]) => held.row);
  const inOrder = [...standing].sort((one, other) => one - other);
  return inOrder.filter((row, index) => row !== standing[index]);
}

function textOf(cells: FixedRow['cells']): string {
  return JSON.stringify(cells.map((cell) => (cell === undefined ? null : plainly(cell))));
}
