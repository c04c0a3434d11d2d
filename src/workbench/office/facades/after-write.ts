/**
 * What Excel does by itself after cells were written: a table's headings follow its heading cells, and, where the user's
 * settings say so, a table grows over what was written right below it.
 */
import type { Table } from '#sheet/worksheet';
import { meet } from '../place';
import type { Place } from '../session';
import { replaceTable, setCells, type CellEdit } from '../writer';
import { headingsOf } from './headings';

export function followWrite(place: Place, edits: readonly CellEdit[]): void {
  for (const table of [...place.sheet.tables]) {
    followHeadings(place, table, edits);
    if (place.session.options.tablesGrowByWriting) growOver(place, table, edits);
  }
}

function followHeadings(place: Place, table: Table, edits: readonly CellEdit[]): void {
  const { session } = place;
  if (session.headless.has(session.tableId(table.name))) return;
  const { top, left, right } = table.area;
  const touched = edits.some(({ row, column }) => row === top && column >= left && column <= right);
  if (!touched) return;
  const headings = headingsOf(place.sheet, table.area);
  const renamed = headings.flatMap((value, index) =>
    place.sheet.cell(top, left + index).value === value
      ? []
      : [{ row: top, column: left + index, content: { value } }],
  );
  setCells(place, renamed);
  replaceTable(place.session, table.name, { ...table, headings });
}

function growOver(place: Place, table: Table, edits: readonly CellEdit[]): void {
  if (table.totalsRow) return;
  const { area } = table;
  let { bottom } = area;
  const written = (row: number): boolean =>
    edits.some(
      (edit) =>
        edit.row === row &&
        edit.column >= area.left &&
        edit.column <= area.right &&
        (edit.content.value !== null || edit.content.formula !== undefined),
    );
  while (written(bottom + 1)) bottom += 1;
  const others = place.sheet.tables.filter((each) => each.name !== table.name);
  const blocked = others.some((each) => meet(each.area, { ...area, bottom }));
  if (bottom > area.bottom && !blocked) {
    replaceTable(place.session, table.name, { ...table, area: { ...area, bottom } });
  }
}
