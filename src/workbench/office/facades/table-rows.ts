/**
 * Excel.TableRowCollection and Excel.TableRow, for reading. Adding and deleting rows moves the cells below the table,
 * which the model does not do: both are refused by name (write below the table and resize it instead).
 */
import { wholeNumber } from '../arguments';
import { itemNotFound } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import { at, bodyOf, rowCount } from '../place';
import type { Place, TablePlace } from '../session';
import { demandTable } from './find-table';
import { values, writeValues } from './range-values';

interface Row {
  readonly table: TablePlace;
  readonly index: number;
}

const row = new Facade<Row>('TableRow', {
  values: { Index: ({ index }) => index, Values: (target) => values(placeOf(target)) },
  assign: { Values: (target, value) => writeValues(placeOf(target), value) },
  find: { GetRange: (target) => target.table.session.make.range(placeOf(target)) },
});

const facade = new Facade<TablePlace>('TableRowCollection', {
  values: { Count: count },
  items: (table) => Array.from({ length: count(table) }, (_, index) => row.of({ table, index })),
  find: {
    GetItemAt: (table, [argument]) => {
      const index = wholeNumber(argument);
      if (index < 0 || index >= count(table)) throw itemNotFound();
      return row.of({ table, index });
    },
  },
  run: { GetCount: count },
});

export function tableRows(target: TablePlace): ExcelObject {
  return facade.of(target);
}

function bodyPlace(target: TablePlace): Place {
  const { sheet, table } = demandTable(target);
  return at({ session: target.session, sheet }, bodyOf(table));
}

function count(target: TablePlace): number {
  return rowCount(bodyPlace(target));
}

function placeOf({ table, index }: Row): Place {
  const body = bodyPlace(table);
  return at(body, { ...body, top: body.top + index, bottom: body.top + index });
}
