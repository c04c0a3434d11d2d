/** A table in the model by the id that the library remembers it by, or by its name. */
import type { Table, Worksheet } from '#sheet/worksheet';
import { present } from '../excel-error';
import type { Session, TablePlace } from '../session';

export interface FoundTable {
  readonly sheet: Worksheet;
  readonly table: Table;
}

export function findTable(session: Session, key: string): FoundTable | null {
  const wanted = key.toLowerCase();
  for (const sheet of session.workbook.sheets) {
    const table = sheet.tables.find(
      ({ name }) => session.tableId(name) === key || name.toLowerCase() === wanted,
    );
    if (table) return { sheet, table };
  }
  return null;
}

export function demandTable({ session, id }: TablePlace): FoundTable {
  return present(findTable(session, id));
}
