/**
 * A table grows over what a person types right below it, as Excel's own does: the new row gets the looks of the row
 * above and the formulas of its columns, and lists of choices follow. A table with a totals row stays as it is.
 *
 * What an add-in writes does this only where the user's settings say so (facades/after-write.ts).
 */
import type { Table } from '#sheet/worksheet';
import { meet } from './place';
import type { SheetPlace } from './session';
import { resizeTable, setCells, shownStyle, type CellEdit } from './writer';

export function growOverTyped(place: SheetPlace, edits: readonly CellEdit[]): void {
  for (const { name } of [...place.sheet.tables]) {
    for (;;) {
      const table = place.sheet.tables.find((each) => each.name === name);
      if (!table || !isTypedBelow(place, table, edits)) break;
      takeIn(place, table);
    }
  }
}

function isTypedBelow(
  { sheet }: SheetPlace,
  { name, area, totalsRow }: Table,
  edits: readonly CellEdit[],
): boolean {
  const next = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (totalsRow || sheet.isProtected) return false;
  if (sheet.tables.some((other) => other.name !== name && meet(other.area, next))) return false;
  const typed = edits.filter(
    ({ row, column, content }) =>
      row === next.bottom &&
      column >= area.left &&
      column <= area.right &&
      (content.value !== null || content.formula !== undefined),
  );
  const columns = new Set(typed.map(({ column }) => column));
  let others = 0;
  for (let column = area.left; column <= area.right; column += 1) {
    const { value, formula } = sheet.cell(next.bottom, column);
    if (!columns.has(column) && (value !== null || formula !== undefined)) others += 1;
  }
  return typed.length > 0 && others === 0;
}

function takeIn(place: SheetPlace, table: Table): void {
  const { sheet, session } = place;
  const { area, formulas = [] } = table;
  const row = area.bottom + 1;
  resizeTable(session, table, { ...table, area: { ...area, bottom: row } });
  const edits: CellEdit[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const { value, formula } = sheet.cell(row, column);
    const own = formulas[column - area.left] ?? undefined;
    const isEmpty = value === null && formula === undefined;
    const kept = isEmpty ? own : formula;
    const style = shownStyle(sheet, area.bottom, column);
    const content = { value, ...(kept === undefined ? {} : { formula: kept }), style };
    edits.push({ row, column, content });
  }
  setCells(place, edits);
}
