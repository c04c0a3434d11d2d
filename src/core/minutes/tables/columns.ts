/** The columns of a table: where they stand, their headings, and whether they hold money. Spec: minutes §5 */
import type { Unit } from '#core/money/unit';
import { numberOf, type Cell, type CellLine } from './cells';
import { declaredUnit } from './declared-unit';
import { holdsOtherThings, takesSharedUnit } from './table-words';

export interface Column {
  readonly heading: string;
  /** The unit of its numbers; null when they are no money, or only where a cell says so itself. */
  readonly unit: Unit | null;
  /** Number of the cell in lines of tabs or bars, else the right edge within the line. */
  readonly place: number;
}

interface Placed {
  readonly cell: Cell;
  readonly place: number;
}

/** A row of values with the position of its line. */
interface ValueLine {
  readonly from: number;
  readonly values: readonly Cell[];
}

/** The columns that the fullest row shows; `unit` is that of the caption. */
export function columnsOf(
  headings: readonly CellLine[],
  rows: readonly ValueLine[],
  unit: Unit | null,
): readonly Column[] {
  const fullest = rows.reduce<ValueLine>(
    (best, row) => (row.values.length > best.values.length ? row : best),
    { from: 0, values: [] },
  );
  const places = fullest.values.map((cell) => placeOf(cell, fullest.from));
  const texts: string[] = places.map(() => '');
  let [label, all] = ['', unit];
  for (const line of headings) {
    for (const { cell, column } of headingCells(line, places)) {
      if (column < 0) label += ` ${cell.text}`;
      else texts[column] = `${texts[column] ?? ''} ${cell.text}`.trim();
    }
  }
  all = declaredUnit(label) ?? all;
  const units = texts.map(declaredUnit);
  const shared = all ?? units.find((each) => each !== null) ?? null;
  return places.map((place, index) => {
    const heading = texts[index] ?? '';
    const own = units[index] ?? null;
    const takes = !holdsOtherThings(heading) && (all !== null || takesSharedUnit(heading));
    return { heading, place, unit: own ?? (takes ? shared : null) };
  });
}

/** The values of a row, each in its column. */
export function inColumns(
  { from, values }: ValueLine,
  columns: readonly Column[],
): readonly (Cell | null)[] {
  const row: (Cell | null)[] = columns.map(() => null);
  if (values.length === columns.length) return values;
  const placed = values.map((cell): Placed => ({ cell, place: placeOf(cell, from) }));
  for (const { cell, place } of placed) {
    const nearest = nearestIndex(
      columns.map((column) => column.place),
      place,
    );
    if (nearest >= 0 && (row[nearest] === null || numberOf(cell))) row[nearest] = cell;
  }
  return row;
}

function placeOf(cell: Cell, line: number): number {
  return cell.place ?? cell.to - line;
}

/** Heading cells with the index of their column; −1 is the column of labels. */
function headingCells(
  { from, cells }: CellLine,
  places: readonly number[],
): readonly { cell: Cell; column: number }[] {
  const marked = cells.some(({ place }) => place !== null);
  const extra = cells.length - places.length;
  return cells.map((cell, index) => {
    if (!marked && (extra === 0 || extra === 1)) return { cell, column: index - extra };
    if (!marked && cell.from === from && cells.length > 1) return { cell, column: -1 };
    const at = marked ? (cell.place ?? 0) : cell.to - from;
    const exact = places.indexOf(at);
    return { cell, column: marked ? exact : nearestIndex(places, at) };
  });
}

function nearestIndex(places: readonly number[], at: number): number {
  let best = -1;
  places.forEach((place, index) => {
    const other = places[best];
    if (other === undefined || Math.abs(place - at) < Math.abs(other - at)) best = index;
  });
  return best;
}
