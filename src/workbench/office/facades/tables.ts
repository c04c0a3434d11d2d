/** Excel.TableCollection, of a sheet or of the whole workbook. */
import type { Table, Worksheet } from '#sheet/worksheet';
import { optionalFlag, text, wholeNumber } from '../arguments';
import { invalidArgument, itemNotFound, lacks, present } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import { meet } from '../place';
import type { Place, Session } from '../session';
import { addTable, setCells } from '../writer';
import { findTable } from './find-table';
import { demandFormatting } from './formatting';
import { headingsOf } from './headings';
import { placeArgument } from './place-argument';

interface Tables {
  readonly session: Session;
  /** null: all sheets. */
  readonly sheet: Worksheet | null;
}

const list = ({ session, sheet }: Tables): readonly Table[] =>
  sheet ? sheet.tables : session.workbook.sheets.flatMap((each) => each.tables);

const of = ({ session }: Tables, table: Table): ExcelObject =>
  session.make.table({ session, id: session.tableId(table.name) });

const byKey = (tables: Tables, key: string): ExcelObject | null => {
  const found = findTable(tables.session, key);
  if (!found || (tables.sheet && found.sheet !== tables.sheet)) return null;
  return of(tables, found.table);
};

const facade = new Facade<Tables>('TableCollection', {
  values: { Count: (tables) => list(tables).length },
  items: (tables) => list(tables).map((table) => of(tables, table)),
  item: (tables, key) => {
    return present(byKey(tables, text(key)));
  },
  find: {
    GetItemOrNullObject: (tables, [key]) => byKey(tables, text(key)),
    GetItemAt: (tables, [index]) => {
      const table = list(tables)[wholeNumber(index)];
      if (!table) throw itemNotFound();
      return of(tables, table);
    },
    Add: (tables, [address, hasHeaders]) => {
      const { session } = tables;
      const sheet = tables.sheet ?? session.active;
      const place = placeArgument({ session, sheet }, address);
      if (tables.sheet && place.sheet !== tables.sheet) throw invalidArgument();
      return of(tables, create(place, optionalFlag(hasHeaders)));
    },
  },
  run: { GetCount: (tables) => list(tables).length },
});

export function tables(target: Tables): ExcelObject {
  return facade.of(target);
}

/** A table has a heading row and at least one row below it, and overlaps no other table and no merged cells. */
function create(place: Place, hasHeaders: boolean): Table {
  if (!hasHeaders) throw lacks('TableCollection', 'add', 'without headings');
  demandFormatting(place);
  const { session, sheet, top, left, bottom, right } = place;
  demandFree(place, sheet.tables);
  const headings = headingsOf(sheet, place);
  setCells(
    place,
    headings.map((value, index) => ({ row: top, column: left + index, content: { value } })),
  );
  const area = { sheet: sheet.name, top, left, bottom: Math.max(bottom, top + 1), right };
  const table = { name: freeName(session), area, headings, totalsRow: false, filtered: false };
  addTable(place, table);
  return table;
}

/** Refuses an area that another table or merged cells reach into. */
export function demandFree(place: Place, others: readonly Table[]): void {
  if (others.some(({ area }) => meet(area, place))) {
    throw invalidArgument('A table cannot overlap another table.');
  }
  if (place.sheet.merges.some((merge) => meet(merge, place))) throw invalidArgument();
}

function freeName({ workbook }: Session): string {
  let number = 1;
  while (workbook.table(`Tabell${number}`)) number += 1;
  return `Tabell${number}`;
}
