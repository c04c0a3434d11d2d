/** What formats have in common: which cells they touch, whether they may, and what mixed cells answer. */
import { GENERAL, type CellStyle } from '#sheet/cell';
import { accessDenied } from '../excel-error';
import { isUnbounded, wholeColumns } from '../place';
import type { Place } from '../session';
import type { Json } from '../wire';
import { restyle, setEntry, shownStyle, type CellAt } from '../writer';

/** A protected sheet takes no formats, hidden rows, merges or widths. */
export function demandFormatting({ sheet }: Place): void {
  if (sheet.isProtected) throw accessDenied();
}

/** The cells of a place: all of them, or only those that the sheet keeps. */
export function cellsIn(place: Place, which: 'all' | 'present'): CellAt[] {
  const cells: CellAt[] = [];
  if (which === 'present' || isUnbounded(place)) {
    place.sheet.cells.forEach((_, row, column) => {
      const inside =
        row >= place.top && row <= place.bottom && column >= place.left && column <= place.right;
      if (inside) cells.push({ row, column });
    });
    return cells;
  }
  for (let row = place.top; row <= place.bottom; row += 1) {
    for (let column = place.left; column <= place.right; column += 1) cells.push({ row, column });
  }
  return cells;
}

/** Changes the style of every cell of the place; whole rows and columns get a style of their own. */
export function changeStyle(place: Place, change: (style: CellStyle) => CellStyle): void {
  demandFormatting(place);
  if (isUnbounded(place)) {
    const { sheet, session } = place;
    const columns = wholeColumns(place);
    const styles = columns ? sheet.columnStyles : sheet.rowStyles;
    const [first, last] = columns ? [place.left, place.right] : [place.top, place.bottom];
    for (let each = first; each <= last; each += 1) {
      const [row, column] = columns ? [-1, each] : [each, -1];
      setEntry(session, styles, each, change(shownStyle(sheet, row, column)));
    }
  }
  restyle(place, cellsIn(place, 'all'), change);
}

/** What all cells of the place agree on; null when they differ. */
export function agreed(place: Place, read: (style: CellStyle) => Json): Json {
  const { sheet } = place;
  let first: Json | undefined;
  const differs = (style: CellStyle): boolean => {
    const value = read(style);
    if (first === undefined) first = value;
    return value !== first;
  };
  const kept = cellsIn(place, 'present');
  if (kept.some(({ row, column }) => differs(shownStyle(sheet, row, column)))) return null;
  const empty = isUnbounded(place) ? emptyStyles(place) : stylesIn(place);
  return empty.some(differs) ? null : (first ?? null);
}

function stylesIn(place: Place): CellStyle[] {
  return cellsIn(place, 'all').map(({ row, column }) => shownStyle(place.sheet, row, column));
}

/** The styles that cells without anything of their own show in whole rows or columns. */
function emptyStyles(place: Place): CellStyle[] {
  const { sheet, top, left, bottom, right } = place;
  if (wholeColumns(place)) {
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    return columns.map((column) => shownStyle(sheet, -1, column));
  }
  const styled = [...sheet.rowStyles.keys()].filter((row) => row >= top && row <= bottom);
  const plain = styled.length < bottom - top + 1 ? [GENERAL] : [];
  return [...styled.map((row) => shownStyle(sheet, row, left)), ...plain];
}
