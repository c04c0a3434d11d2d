/**
 * Excel.Table.
 *
 * Without its heading row a table begins at its data; the row above is blank, and the columns keep their names.
 * resize: the headings stay in their row, the new area overlaps the old one, has a row of data, and touches no other
 * table and no merged cells. Cells are not moved; a calculated column fills the empty cells of new rows. With a totals row shown, resizing is refused by name (hide it first: its cells come back with it).
 */
import type { Cell } from '#sheet/cell';
import type { Table } from '#sheet/worksheet';
import { flag, text } from '../arguments';
import { invalidArgument, itemNotFound, lacks } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import { at, bodyOf, meet } from '../place';
import type { Place, Rectangle, TablePlace } from '../session';
import {
  removeTable,
  replaceTable,
  resizeTable,
  setCells,
  setEntries,
  shownStyle,
  type CellEdit,
} from '../writer';
import { clearTableFilter, tableAutoFilter } from './auto-filter';
import { demandTable } from './find-table';
import { demandFormatting } from './formatting';
import { headingsOf } from './headings';
import { placeArgument } from './place-argument';
import { tableColumns } from './table-columns';
import { tableRows } from './table-rows';
import { demandFree } from './tables';

/** What stood in a totals row that was hidden, by table id. */
const hiddenTotals = new WeakMap<object, Map<string, readonly Cell[]>>();

const areaOf = (target: TablePlace): Place => {
  const { sheet, table } = demandTable(target);
  return at({ session: target.session, sheet }, table.area);
};
const range = (target: TablePlace, part: (table: Table) => Rectangle): ExcelObject =>
  target.session.make.range(at(areaOf(target), part(demandTable(target).table)));

const facade = new Facade<TablePlace>('Table', {
  identity: ({ id }) => ({ Id: id }),
  values: {
    Id: ({ id }) => id,
    Name: (target) => demandTable(target).table.name,
    ShowTotals: (target) => demandTable(target).table.totalsRow,
    ShowHeaders: ({ session, id }) => !session.headless.has(id),
    Style: ({ session, id }) => session.tableStyles.get(id) ?? 'TableStyleMedium2',
  },
  assign: {
    Name: (target, value) => rename(target, text(value)),
    ShowTotals: (target, value) => showTotals(target, flag(value)),
    ShowHeaders: (target, value) => showHeaders(target, flag(value)),
    Style: ({ session, id }, value) => session.tableStyles.set(id, text(value)),
  },
  objects: {
    AutoFilter: tableAutoFilter,
    Columns: tableColumns,
    Rows: tableRows,
    Worksheet: (target) => target.session.make.worksheet(areaOf(target)),
  },
  find: {
    GetRange: (target) => {
      const first = target.session.headless.has(target.id) ? 1 : 0;
      return range(target, ({ area }) => ({ ...area, top: area.top + first }));
    },
    GetHeaderRowRange: (target) => {
      if (target.session.headless.has(target.id)) throw itemNotFound();
      return range(target, ({ area }) => ({ ...area, bottom: area.top }));
    },
    GetDataBodyRange: (target) => range(target, bodyOf),
    GetTotalRowRange: (target) => {
      if (!demandTable(target).table.totalsRow) throw itemNotFound();
      return range(target, ({ area }) => ({ ...area, top: area.bottom }));
    },
    ConvertToRange: (target) => {
      const place = areaOf(target);
      demandFormatting(place);
      removeTable(target.session, demandTable(target).table.name);
      return target.session.make.range(place);
    },
  },
  run: {
    Resize: (target, [newRange]) => resize(target, placeArgument(areaOf(target), newRange)),
    ClearFilters: clearTableFilter,
    ReapplyFilters: () => undefined,
    Delete: (target) => {
      const place = areaOf(target);
      demandFormatting(place);
      removeTable(target.session, demandTable(target).table.name);
      clearCells(place);
    },
  },
});

export function table(target: TablePlace): ExcelObject {
  return facade.of(target);
}

function resize(target: TablePlace, next: Place): void {
  const { sheet, table: now } = demandTable(target);
  demandFormatting(areaOf(target));
  if (now.totalsRow) throw lacks('Table', 'resize', 'with the totals row shown');
  const fits =
    next.sheet === sheet &&
    next.top === now.area.top &&
    next.bottom > next.top &&
    meet(next, now.area) !== null;
  if (!fits) throw invalidArgument();
  demandFree(
    next,
    sheet.tables.filter((each) => each !== now),
  );
  const { top, left, bottom, right } = next;
  const area = { sheet: sheet.name, top, left, bottom, right };
  resizeTable(target.session, now, { ...now, area, headings: headingsOf(sheet, next) });
  fillCalculated(next, now);
}

/** Only in columns that stay where they were, and only where nothing stands. */
function fillCalculated(next: Place, { area, formulas = [] }: Table): void {
  const edits: CellEdit[] = [];
  for (const [index, formula] of formulas.entries()) {
    if (formula === null || next.left !== area.left) continue;
    const column = area.left + index;
    for (let row = area.bottom + 1; row <= next.bottom && column <= next.right; row += 1) {
      const cell = next.sheet.cell(row, column);
      const isEmpty = cell.value === null && cell.formula === undefined;
      if (isEmpty) edits.push({ row, column, content: { value: null, formula } });
    }
  }
  setCells(next, edits);
}

/** Letters, digits, _ and dots, not like a cell's address, and no other table's or name's. */
function rename(target: TablePlace, name: string): void {
  const { session } = target;
  const { table: now } = demandTable(target);
  demandFormatting(areaOf(target));
  const plain = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  if (!plain || /^([A-Z]{1,3}\d+|R|C|R\d+C\d+)$/i.test(name)) throw invalidArgument();
  const wanted = name.toLowerCase();
  const other = session.workbook.table(name);
  if (other && other.table !== now) throw invalidArgument();
  if (session.workbook.names.some((each) => each.name.toLowerCase() === wanted)) {
    throw invalidArgument();
  }
  const spoken = `${now.name.toLowerCase()}[`;
  const mentioned = session.workbook.sheets.some((sheet) =>
    sheet.cells.some(({ formula }) => formula?.toLowerCase().includes(spoken) === true),
  );
  if (mentioned) throw lacks('Table', 'name', 'of a table that formulas refer to');
  session.renameTable(now.name, name);
  session.undo.record(() => session.renameTable(name, now.name));
  replaceTable(session, now.name, { ...now, name });
}

/** Switching the headings off empties their row; switching them on brings them back. */
function showHeaders(target: TablePlace, shown: boolean): void {
  const { session, id } = target;
  const { table: now } = demandTable(target);
  const { headless } = session;
  if (headless.has(id) !== shown) return;
  const place = areaOf(target);
  demandFormatting(place);
  const others = [...headless].filter((each) => each !== id);
  setEntries(session, headless, shown ? others : [...others, id]);
  setCells(
    place,
    now.headings.map((heading, index) => ({
      row: now.area.top,
      column: now.area.left + index,
      content: { value: shown ? heading : null },
    })),
  );
}

/** Hiding the totals row empties it; showing it again brings back what stood there. */
function showTotals(target: TablePlace, shown: boolean): void {
  const { session, id } = target;
  const { sheet, table: now } = demandTable(target);
  if (now.totalsRow === shown) return;
  const place = areaOf(target);
  demandFormatting(place);
  const kept = hiddenTotals.get(session) ?? new Map<string, readonly Cell[]>();
  hiddenTotals.set(session, kept);
  if (!shown) {
    const row = at(place, { ...now.area, top: now.area.bottom });
    kept.set(
      id,
      columnsOf(now).map((column) => sheet.cell(row.top, column)),
    );
    clearCells(row);
    const area = { ...now.area, bottom: now.area.bottom - 1 };
    replaceTable(session, now.name, { ...now, area, totalsRow: false });
    return;
  }
  const row = now.area.bottom + 1;
  const occupied = columnsOf(now).some((column) => {
    const cell = sheet.cell(row, column);
    return cell.value !== null || cell.formula !== undefined;
  });
  if (occupied) throw lacks('Table', 'showTotals', 'with cells below the table');
  const area = { ...now.area, bottom: row };
  replaceTable(session, now.name, { ...now, area, totalsRow: true });
  const before = kept.get(id);
  setCells(
    place,
    columnsOf(now).map((column, index) => {
      const { value = index === 0 ? 'Summa' : null, formula } = before?.[index] ?? {};
      const style = before?.[index]?.style ?? shownStyle(sheet, row, column);
      return { row, column, content: { value, style, ...(formula ? { formula } : {}) } };
    }),
  );
}

function columnsOf({ area }: Table): number[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
}

function clearCells(place: Place): void {
  const edits = [];
  for (let row = place.top; row <= place.bottom; row += 1) {
    for (let column = place.left; column <= place.right; column += 1) {
      edits.push({ row, column, content: { value: null } });
    }
  }
  setCells(place, edits);
}
