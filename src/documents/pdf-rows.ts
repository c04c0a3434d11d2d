/**
 * Rows of a table on a page as text. A cell that a row leaves blank leaves no trace in a PDF: the row with the most cells
 * tells where the columns stand, and the cells of the others are put in theirs, with a tab for each that is blank.
 */
import { cellsOfLine, type Fragment, type LineCell, type PageLine } from './pdf-lines';

/** The texts of lines that stand below each other, as many as there are lines. */
export function textsOfRows(lines: readonly PageLine[]): readonly string[] {
  const loose = lines.map((line) => cellsOfLine(line));
  const most = Math.max(...loose.map(({ length }) => length));
  const fullest = loose.filter(({ length }) => length === most);
  const columns = (fullest[0] ?? []).map((_, at) =>
    spanOf(fullest.flatMap((row) => row[at] ?? [])),
  );
  const rows = loose.map((row, at) => {
    const line = lines[at];
    return line && row.length < most ? cellsOfLine(line, areOfTwo(columns)) : row;
  });
  return rows.map((row) => {
    const places = row.map((cell) => columnOf(cell, columns));
    const isClear = places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1));
    if (row.length === most || !isClear) return textOf(row);
    return columns
      .map((_, column) => row[places.indexOf(column)]?.text ?? '')
      .join('\t')
      .trimEnd();
  });
}

/** A narrow table: "1 066 300" and "1 101 800" stand closer than columns do, each over or under one of its own. */
function areOfTwo(columns: readonly Span[]) {
  const place = (fragment: Fragment) =>
    isFigure.test(fragment.text)
      ? columnOf({ left: fragment.left, right: fragment.left + fragment.width }, columns)
      : -1;
  return (before: Fragment, fragment: Fragment): boolean => {
    const [one, other] = [place(before), place(fragment)];
    return one >= 0 && other >= 0 && one !== other;
  };
}
const isFigure = /^[\d\s.,()+%\u2212–-]*\d[\d\s.,()+%\u2212–-]*$/u;

const textOf = (row: readonly LineCell[]) =>
  row
    .map(({ text }) => text)
    .join('\t')
    .trim();

type Span = Pick<LineCell, 'left' | 'right'>;

function spanOf(cells: readonly Span[]): Span {
  return {
    left: Math.min(...cells.map(({ left }) => left)),
    right: Math.max(...cells.map(({ right }) => right)),
  };
}

/** The only column that a cell stands over or under; −1 when that is none, or more than one. */
function columnOf(cell: Span, columns: readonly Span[]): number {
  const over = columns.flatMap(({ left, right }, at) =>
    cell.left < right && left < cell.right ? at : [],
  );
  return over.length === 1 ? (over[0] ?? -1) : -1;
}
