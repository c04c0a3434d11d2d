/**
 * Rectangles of cells as Excel names and combines them: addresses with and without a sheet, whole rows and columns,
 * and the texts that getRange accepts (addresses, defined names, tables and their columns).
 */
import {
  MAX_COLUMNS,
  MAX_ROWS,
  areaAddress,
  columnLetters,
  columnOf,
  parseAddress,
} from '#sheet/address';
import type { Table } from '#sheet/worksheet';
import { invalidArgument } from './excel-error';
import type { Place, Rectangle, Session, SheetPlace } from './session';

const LAST_ROW = MAX_ROWS - 1;
const LAST_COLUMN = MAX_COLUMNS - 1;

export const wholeRows = (area: Rectangle): boolean =>
  area.left === 0 && area.right === LAST_COLUMN;
export const wholeColumns = (area: Rectangle): boolean =>
  area.top === 0 && area.bottom === LAST_ROW;
/** Excel gives no cell values for whole rows and columns, and takes none. */
export const isUnbounded = (area: Rectangle): boolean => wholeRows(area) || wholeColumns(area);

export const rowCount = (area: Rectangle): number => area.bottom - area.top + 1;
export const columnCount = (area: Rectangle): number => area.right - area.left + 1;

export function wholeSheet(place: SheetPlace): Place {
  return { ...place, top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
}

/** The rectangle on the same sheet; throws InvalidArgument when it leaves the sheet. */
export function at(place: SheetPlace, rectangle: Rectangle): Place {
  const { top, left, bottom, right } = rectangle;
  const inside = top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN;
  if (!inside || top > bottom || left > right) throw invalidArgument();
  return { session: place.session, sheet: place.sheet, top, left, bottom, right };
}

export function meet(a: Rectangle, b: Rectangle): Rectangle | null {
  const met = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return met.top > met.bottom || met.left > met.right ? null : met;
}

export function sameRectangle(a: Rectangle, b: Rectangle): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** "A1:B2", "A:B", "1:3": without the sheet. */
export function localAddress(area: Rectangle): string {
  if (wholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (wholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return areaAddress(area);
}

/** "Poster!A1:B2", "'Bilaga 1'!A1": as Range.address has it. */
export function fullAddress(place: Place): string {
  return `${quoted(place.sheet.name)}!${localAddress(place)}`;
}

/** A sheet's name as it stands before the exclamation mark. */
export function quoted(sheetName: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  const looksLikeCell = /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(sheetName);
  return plain && !looksLikeCell ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
}

/** A text as getRange takes it; null when it means nothing here. */
export function findPlace(place: SheetPlace, text: string): Place | null {
  const [sheetName, local] = splitReference(text);
  const sheet = sheetName === null ? place.sheet : place.session.workbook.sheet(sheetName);
  if (!sheet) return null;
  const rectangle = rectangleOf(local);
  if (rectangle) return at({ session: place.session, sheet }, rectangle);
  return namedPlace(place.session, local) ?? tablePlace(place.session, local);
}

/** The cells that a defined name refers to; null when it is no name of cells. */
function namedPlace(session: Session, name: string): Place | null {
  const wanted = name.toLowerCase();
  const found = session.workbook.names.find((each) => each.name.toLowerCase() === wanted);
  return found ? referredPlace(session, found.formula) : null;
}

/** "=Ramar!$D$5" → the cells; null for any other formula. */
export function referredPlace(session: Session, formula: string): Place | null {
  const [sheetName, local] = splitReference(formula.replace(/^=/, ''));
  const sheet = sheetName === null ? undefined : session.workbook.sheet(sheetName);
  const rectangle = rectangleOf(local);
  return sheet && rectangle ? at({ session, sheet }, rectangle) : null;
}

/** Rows of a table between its headings and its totals. */
export function bodyOf(table: Table): Rectangle {
  const { top, left, bottom, right } = table.area;
  return { top: top + 1, left, bottom: table.totalsRow ? bottom - 1 : bottom, right };
}

function tablePlace(session: Session, text: string): Place | null {
  const match = /^([^[\]]+)(?:\[([^[\]]*)\])?$/.exec(text);
  const found = match && session.workbook.table(match[1] ?? '');
  if (!found) return null;
  const part = match[2] ?? '';
  const body = bodyOf(found.table);
  const whole = { session, sheet: found.sheet };
  if (part === '') return { ...whole, ...body };
  if (part === '#All') return at(whole, found.table.area);
  if (part === '#Headers') return { ...whole, ...body, top: body.top - 1, bottom: body.top - 1 };
  const column = found.table.headings.findIndex(
    (heading) => heading.toLowerCase() === part.toLowerCase(),
  );
  if (column < 0) return null;
  return { ...whole, ...body, left: body.left + column, right: body.left + column };
}

function splitReference(text: string): readonly [string | null, string] {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (!match) return [null, text.trim()];
  return [match[1]?.replaceAll("''", "'") ?? match[2] ?? '', match[3] ?? ''];
}

function rectangleOf(text: string): Rectangle | null {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const [a, b] = [columnOf(columns[1] ?? ''), columnOf(columns[2] ?? '')];
    if (a === null || b === null) return null;
    return { top: 0, bottom: LAST_ROW, left: Math.min(a, b), right: Math.max(a, b) };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) {
    const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    if (Math.min(a, b) < 0 || Math.max(a, b) > LAST_ROW) return null;
    return { top: Math.min(a, b), bottom: Math.max(a, b), left: 0, right: LAST_COLUMN };
  }
  return parseAddress(text);
}
