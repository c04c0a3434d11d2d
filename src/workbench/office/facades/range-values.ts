/**
 * A range's cells: reading them (values, formulas, text, types, formats), and writing them by Excel's rules.
 *
 * Rules of a write: the shape is the range's, or one value for all; null keeps a cell; a protected sheet takes only
 * unlocked cells; of a merged area only the first cell takes a value; where a filter hides rows of the range, every
 * row that shows takes the first row of the input and the hidden ones nothing (office-js issue 224, xlwings issue 747);
 * a table's headings become texts, all different. Data validation does not stop an add-in.
 */
import { MAX_COLUMNS } from '#sheet/address';
import { EMPTY, isCellError, type Cell, type CellError } from '#sheet/cell';
import { plain } from '../arguments';
import { raiseChanged } from '../changed-event';
import { readInput } from '../cell-input';
import { shownText } from '../cell-text';
import { accessDenied, invalidArgument } from '../excel-error';
import type { Argument } from '../excel-object';
import { columnCount, isUnbounded, meet, rowCount } from '../place';
import type { Place } from '../session';
import { asKept, asSpoken } from '../table-references';
import type { Json } from '../wire';
import { setCells, shownStyle, type CellAt, type CellEdit } from '../writer';
import { followWrite } from './after-write';

/** Excel gives at most so many cells at once. */
const MOST_CELLS = 5_000_000;

/** One answer per cell; null for whole rows and columns, as Excel has it. */
function grid(place: Place, read: (row: number, column: number, cell: Cell) => Json): Json {
  if (isUnbounded(place)) return null;
  if (rowCount(place) * columnCount(place) > MOST_CELLS) throw invalidArgument();
  const { cells } = place.sheet;
  const rows: Json[][] = [];
  for (let row = place.top; row <= place.bottom; row += 1) {
    const line: Json[] = [];
    for (let column = place.left; column <= place.right; column += 1) {
      line.push(read(row, column, cells.get(row * MAX_COLUMNS + column) ?? EMPTY));
    }
    rows.push(line);
  }
  return rows;
}

/** What stands for the value of a formula that the model cannot compute: Excel would have one, we do not. */
const NO_VALUE: CellError = { error: '#N/A' };

/** The value as Excel gives it: "" for an empty cell, an error as its text, a date as its serial. */
function given({ value, formula }: Cell): string | number | boolean {
  if (value === null) return formula === undefined ? '' : NO_VALUE.error;
  return isCellError(value) ? value.error : value;
}

export function values(place: Place): Json {
  const frozen = place.session.suspended?.get(place.sheet);
  if (!frozen) return grid(place, (_row, _column, cell) => given(cell));
  return grid(place, (row, column, cell) => frozen.get(row * MAX_COLUMNS + column) ?? given(cell));
}

export function formulas(place: Place): Json {
  return grid(place, (row, column, cell) =>
    cell.formula === undefined ? given(cell) : asSpoken(cell.formula, tableAt(place, row, column)),
  );
}

export function texts(place: Place): Json {
  const { workbook } = place.session;
  return grid(place, (row, column, cell) => {
    const value = cell.value === null && cell.formula !== undefined ? NO_VALUE : cell.value;
    return shownText(value, shownStyle(place.sheet, row, column).numberFormat, workbook);
  });
}

export function valueTypes(place: Place): Json {
  return grid(place, (_row, _column, cell) => typeOf(cell));
}

function typeOf({ value, formula }: Cell): string {
  if (value === null) return formula === undefined ? 'Empty' : 'Error';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

export function numberFormats(place: Place): Json {
  return grid(place, (row, column) => shownStyle(place.sheet, row, column).numberFormat);
}

/** The input as rows and columns of the range's shape. */
function shaped(place: Place, input: Argument): readonly (readonly Json[])[] {
  if (isUnbounded(place)) throw invalidArgument();
  const value = plain(input);
  if (!Array.isArray(value)) {
    const row = Array.from({ length: columnCount(place) }, () => value);
    return Array.from({ length: rowCount(place) }, () => row);
  }
  const rows = value as readonly Json[];
  const fits =
    rows.length === rowCount(place) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(place));
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as readonly (readonly Json[])[];
}

export function writeValues(place: Place, input: Argument): void {
  const rows = misplacedByFilter(place, shaped(place, input));
  const edits: CellEdit[] = [];
  for (const [down, row] of rows.entries()) {
    for (const [right, raw] of row.entries()) {
      if (raw === null) continue;
      const edit = editOf(place, place.top + down, place.left + right, raw);
      if (edit) edits.push(edit);
    }
  }
  demandUnlocked(place, edits);
  const before = singleValue(place, edits);
  setCells(place, edits);
  followWrite(place, edits);
  if (edits.length > 0) tell(place, before);
}

export function writeNumberFormats(place: Place, input: Argument): void {
  const rows = shaped(place, input);
  const edits: CellEdit[] = [];
  for (const [down, row] of rows.entries()) {
    for (const [right, format] of row.entries()) {
      if (format === null) continue;
      if (typeof format !== 'string') throw invalidArgument();
      const at = { row: place.top + down, column: place.left + right };
      const cell = place.sheet.cell(at.row, at.column);
      const style = { ...shownStyle(place.sheet, at.row, at.column), numberFormat: format };
      const formula = cell.formula === undefined ? {} : { formula: cell.formula };
      edits.push({ ...at, content: { value: cell.value, ...formula, style } });
    }
  }
  if (place.sheet.isProtected) throw accessDenied();
  setCells(place, edits);
}

/** Refuses the write when the sheet is protected and one of the cells is locked. */
export function demandUnlocked(place: Place, cells: readonly CellAt[]): void {
  if (!place.sheet.isProtected) return;
  const locked = cells.some(({ row, column }) => !shownStyle(place.sheet, row, column).unlocked);
  if (locked) throw accessDenied();
}

function editOf(place: Place, row: number, column: number, raw: Json): CellEdit | null {
  if (isCoveredByMerge(place, row, column)) return null;
  const style = shownStyle(place.sheet, row, column);
  const { dates1904 } = place.session.workbook;
  const input = readInput(raw, { format: style.numberFormat, dates1904 });
  const formats = input.format !== undefined && style.numberFormat === 'General';
  return {
    row,
    column,
    content: {
      value: input.value,
      ...(input.formula === undefined
        ? {}
        : { formula: asKept(input.formula, tableAt(place, row, column)) }),
      ...(formats ? { style: { ...style, numberFormat: input.format ?? '' } } : {}),
    },
  };
}

function isCoveredByMerge({ sheet }: Place, row: number, column: number): boolean {
  const cell = { top: row, bottom: row, left: column, right: column };
  const merge = sheet.merges.find((each) => meet(each, cell));
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

/** Rows that a filter hides among the range's rows. */
function filteredRows({ sheet, top, bottom }: Place): readonly number[] {
  const areas = [
    ...(sheet.filter ? [sheet.filter] : []),
    ...sheet.tables.filter((table) => table.filtered).map((table) => table.area),
  ];
  return [...sheet.hiddenRows].filter(
    (row) =>
      row >= top && row <= bottom && areas.some((area) => row >= area.top && row <= area.bottom),
  );
}

function misplacedByFilter(
  place: Place,
  rows: readonly (readonly Json[])[],
): readonly (readonly Json[])[] {
  const hidden = new Set(filteredRows(place));
  if (hidden.size === 0) return rows;
  const [first = []] = rows;
  return rows.map((row, down) => (hidden.has(place.top + down) ? row.map(() => null) : first));
}

/** The name of the table in whose body the cell stands. */
function tableAt({ sheet }: Place, row: number, column: number): string | null {
  const cell = { top: row, bottom: row, left: column, right: column };
  return sheet.tables.find((table) => meet(table.area, cell))?.name ?? null;
}

function singleValue(place: Place, edits: readonly CellEdit[]): Cell | null {
  const [edit, ...more] = edits;
  return edit && more.length === 0 ? place.sheet.cell(edit.row, edit.column) : null;
}

function tell(place: Place, before: Cell | null): void {
  const after = place.sheet.cell(place.top, place.left);
  const single = before && rowCount(place) === 1 && columnCount(place) === 1;
  const details = single && {
    valueBefore: given(before),
    valueAfter: given(after),
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
  raiseChanged(place, 'add-in', details || {});
}
