/** Excel.TableColumnCollection and Excel.TableColumn. Columns are added by resizing the table. */
import { text, wholeNumber } from '../arguments';
import { itemNotFound, present } from '../excel-error';
import { Facade, type Argument, type ExcelObject } from '../excel-object';
import { at, bodyOf } from '../place';
import type { Place, Rectangle, TablePlace } from '../session';
import { demandTable } from './find-table';
import { values, writeValues } from './range-values';

interface Column {
  readonly table: TablePlace;
  readonly index: number;
}

const headings = (target: TablePlace): readonly string[] => demandTable(target).table.headings;

const column = new Facade<Column>('TableColumn', {
  identity: ({ index }) => ({ Id: index + 1 }),
  values: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ table, index }) => headings(table)[index] ?? '',
    Values: (target) => values(placeOf(target, ({ area }) => area)),
  },
  assign: {
    Name: (target, value) =>
      writeValues(
        placeOf(target, ({ area }) => ({ ...area, bottom: area.top })),
        [[`'${text(value)}`]],
      ),
  },
  find: {
    GetRange: (target) => rangeOf(target, ({ area }) => area),
    GetDataBodyRange: (target) => rangeOf(target, bodyOf),
    GetHeaderRowRange: (target) => rangeOf(target, ({ area }) => ({ ...area, bottom: area.top })),
    GetTotalRowRange: (target) => {
      if (!demandTable(target.table).table.totalsRow) throw itemNotFound();
      return rangeOf(target, ({ area }) => ({ ...area, top: area.bottom }));
    },
  },
});

const facade = new Facade<TablePlace>('TableColumnCollection', {
  values: { Count: (target) => headings(target).length },
  items: (target) => headings(target).map((_, index) => column.of({ table: target, index })),
  item: (target, key) => {
    return present(find(target, key));
  },
  find: {
    GetItemOrNullObject: (target, [key]) => find(target, key ?? null),
    GetItemAt: (target, [index]) => {
      return present(find(target, wholeNumber(index) + 1));
    },
  },
  run: { GetCount: (target) => headings(target).length },
});

export function tableColumns(target: TablePlace): ExcelObject {
  return facade.of(target);
}

/** By id (a number, from 1) or by heading. */
function find(target: TablePlace, key: Argument): ExcelObject | null {
  const names = headings(target);
  const index =
    typeof key === 'number'
      ? key - 1
      : names.findIndex((name) => name.toLowerCase() === text(key).toLowerCase());
  return index >= 0 && index < names.length ? column.of({ table: target, index }) : null;
}

function placeOf(
  { table: target, index }: Column,
  part: (table: ReturnType<typeof demandTable>['table']) => Rectangle,
): Place {
  const { sheet, table } = demandTable(target);
  const left = table.area.left + index;
  return at({ session: target.session, sheet }, { ...part(table), left, right: left });
}

function rangeOf(
  target: Column,
  part: (table: ReturnType<typeof demandTable>['table']) => Rectangle,
): ExcelObject {
  return target.table.session.make.range(placeOf(target, part));
}
