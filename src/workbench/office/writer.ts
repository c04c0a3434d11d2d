/**
 * Every change the façades make to the model, with the way back for the undo stack. Cells go through Workbook, which
 * recalculates; a sheet's other flags are set here and nowhere else.
 *
 * Left to the façades: whether the change is allowed, and whom to tell of it.
 */
import { MAX_COLUMNS } from '#sheet/address';
import { GENERAL, type Cell, type CellStyle } from '#sheet/cell';
import type { PageSetup } from '#sheet/page-setup';
import type { CellContent, DefinedName } from '#sheet/workbook';
import type { Table, Worksheet } from '#sheet/worksheet';
import { itemNotFound } from './excel-error';
import type { Session, SheetPlace } from './session';

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export interface CellEdit extends CellAt {
  readonly content: CellContent;
}

/** The style a cell shows: its own, else its row's, else its column's. */
export function shownStyle(sheet: Worksheet, row: number, column: number): CellStyle {
  return (
    sheet.cells.at(row, column)?.style ??
    sheet.rowStyles.get(row) ??
    sheet.columnStyles.get(column) ??
    GENERAL
  );
}

export function setCells({ session, sheet }: SheetPlace, edits: readonly CellEdit[]): void {
  if (edits.length === 0) return;
  const before = edits.map(({ row, column }) => ({
    row,
    column,
    content: contentOf(sheet.cells.at(row, column)),
  }));
  const frozen = session.suspended?.get(sheet);
  for (const { row, column } of edits) frozen?.delete(row * MAX_COLUMNS + column);
  session.workbook.set(sheet.name, edits);
  session.undo.record(() => session.workbook.set(sheet.name, before));
}

/** Changes the style of each cell by the same rule (null takes it away); the values stay. */
export function restyle(
  place: SheetPlace,
  cells: readonly CellAt[],
  change: (style: CellStyle, cell: CellAt) => CellStyle | null,
): void {
  const { sheet } = place;
  setCells(
    place,
    cells.map(({ row, column }) => ({
      row,
      column,
      content: {
        ...contentOf(sheet.cells.at(row, column)),
        style: change(shownStyle(sheet, row, column), { row, column }),
      },
    })),
  );
}

/** Sets a property of the sheet itself: protection, visibility, filter, frozen rows. */
export function setFlag<K extends 'filter' | 'isProtected' | 'visibility' | 'frozenRows'>(
  { session, sheet }: SheetPlace,
  flag: K,
  value: Worksheet[K],
): void {
  const before = sheet[flag];
  sheet[flag] = value;
  session.undo.record(() => {
    sheet[flag] = before;
  });
}

export function setPage({ session, sheet }: SheetPlace, page: PageSetup): void {
  const before = sheet.page;
  sheet.page = page;
  session.workbook.changes.pages.add(sheet.name);
  session.undo.record(() => {
    sheet.page = before;
  });
}

/** Puts other entries in one of the sheet's lists, sets or maps of layout. */
export function setEntries<K>(session: Session, entries: Set<K>, next: Iterable<K>): void {
  const before = [...entries];
  refill(entries, next);
  session.undo.record(() => refill(entries, before));
}

export function setEntry<K, V>(session: Session, map: Map<K, V>, key: K, value: V): void {
  const had = map.has(key);
  const before = map.get(key);
  map.set(key, value);
  session.undo.record(() => {
    if (had && before !== undefined) map.set(key, before);
    else map.delete(key);
  });
}

export function setList<T>(session: Session, list: T[], next: readonly T[]): void {
  const before = [...list];
  list.splice(0, list.length, ...next);
  session.undo.record(() => {
    list.splice(0, list.length, ...before);
  });
}

export function setNames(session: Session, next: readonly DefinedName[]): void {
  setList(session, session.workbook.names, next);
}

export function addSheet(session: Session, sheet: Worksheet): void {
  session.workbook.addSheet(sheet);
  session.undo.record(() => session.workbook.removeSheet(sheet.name));
}

/** There is no way back: Excel empties its undo stack. */
export function removeSheet({ session, sheet }: SheetPlace): void {
  session.workbook.removeSheet(sheet.name);
  session.charts.delete(sheet);
  session.selections.delete(sheet);
}

export function addTable({ session, sheet }: SheetPlace, table: Table): void {
  session.workbook.addTable(sheet.name, table);
  session.undo.record(() => session.workbook.removeTable(table.name));
}

export function removeTable(session: Session, name: string): void {
  const found = session.workbook.table(name);
  if (!found) throw itemNotFound();
  session.workbook.removeTable(name);
  session.undo.record(() => session.workbook.addTable(found.sheet.name, found.table));
}

/** Moves a table's edges; rules that cover its rows follow them. */
export function resizeTable(session: Session, table: Table, next: Table): void {
  const found = session.workbook.table(table.name);
  if (!found) throw itemNotFound();
  const { validations } = found.sheet;
  const before = [...validations];
  session.workbook.resizeTable(table.name, next.area);
  session.workbook.replaceTable(table.name, next);
  session.undo.record(() => {
    session.workbook.replaceTable(table.name, table);
    validations.splice(0, validations.length, ...before);
  });
}

export function replaceTable(session: Session, name: string, next: Table): void {
  const found = session.workbook.table(name);
  if (!found) throw itemNotFound();
  session.workbook.replaceTable(name, next);
  session.undo.record(() => session.workbook.replaceTable(next.name, found.table));
}

function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return { value: null, style: null };
  return {
    value: cell.value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    style: cell.style ?? null,
  };
}

function refill<K>(entries: Set<K>, next: Iterable<K>): void {
  const kept = [...next];
  entries.clear();
  for (const entry of kept) entries.add(entry);
}
