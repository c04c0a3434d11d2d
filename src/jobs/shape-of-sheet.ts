/**
 * Whether a sheet that stands can take the contents of another made by the same hand, cell by cell, and still look as
 * that one would: looks belong to rows, so the rows must be the same ones. Compared are which cells are filled, and the
 * words that decide how a row looks. Spec: printing §8
 */
import { MAX_COLUMNS } from '#sheet/address';
import type { CellStyle } from '#sheet/cell';
import type { SheetGrid } from '#workbook/grid';
import type { SheetOp } from '#workbook/host';

/** The row with the stamp and the unit, on which number formats and colours depend. */
const STAMP_ROW = 2;

export function hasShapeOf(grid: SheetGrid, { cells }: SheetOp): boolean {
  const wanted = new Set(cells.map(({ row, column }) => row * MAX_COLUMNS + column));
  return (
    cells.every(
      ({ row, column, content, style }) =>
        isFilled(grid, row, column) &&
        (!decidesLooks(row, column, style) || grid.value(row, column) === content),
    ) && filledOf(grid).every((key) => wanted.has(key))
  );
}

/** Headings are bold, and labels of the table wrap; plain lines of text look alike whatever they say. */
function decidesLooks(row: number, column: number, style: CellStyle | undefined): boolean {
  const isWords = style?.numberFormat === '@' && style.align === undefined;
  return (
    row === STAMP_ROW || (isWords && (style.bold === true || (column === 0 && style.wrap === true)))
  );
}

function isFilled(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return grid.formula(row, column) !== null || (value !== null && value !== '');
}

function filledOf(grid: SheetGrid): readonly number[] {
  const { block } = grid;
  if (!block) return [];
  return block.values.flatMap((line, down) =>
    line.flatMap((_, along) => {
      const [row, column] = [block.area.top + down, block.area.left + along];
      return isFilled(grid, row, column) ? [row * MAX_COLUMNS + column] : [];
    }),
  );
}
