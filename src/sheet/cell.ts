/** What a cell holds and how it looks. */

/** An Excel error as a value: "#REF!", "#N/A", "#DIV/0!" … */
export interface CellError {
  readonly error: string;
}

/** null is an empty cell. Dates are numbers (serials); only their format says that they are dates. */
export type CellValue = number | string | boolean | null | CellError;

export interface Cell {
  readonly value: CellValue;
  /** With its equals sign, English function names, comma separators, tables as Table[[#This Row],[Column]]. */
  readonly formula?: string;
  /** The area into which this formula spills (dynamic arrays) or which it fills (old array formulas). */
  readonly spill?: string;
  readonly style?: CellStyle;
}

/** The part of a style that we read or write; what else a file says about the cell is kept in the file. */
export interface CellStyle {
  /** Excel's format code in its English form: "General", "#,##0", "yyyy-mm-dd". */
  readonly numberFormat: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** RGB such as "1F4E79". */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly topBorder?: boolean;
  /** Cells are locked unless said otherwise; it matters only when the sheet is protected. */
  readonly unlocked?: boolean;
}

export const GENERAL: CellStyle = { numberFormat: 'General' };
export const EMPTY: Cell = { value: null };

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** An error as what it says. */
export function plainly(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}

/** As text, a blank as an empty one. */
export function asText(value: CellValue): string {
  return String(plainly(value) ?? '');
}

/** Whether two cells hold the same, numbers compared bit by bit: no tolerance. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) {
    return isCellError(a) && isCellError(b) && a.error === b.error;
  }
  return Object.is(a, b) || (a === 0 && b === 0);
}
