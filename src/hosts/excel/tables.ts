/** Tables as Excel has them at one moment. */
/// <reference types="office-js" />
import { contains, type Area } from '#sheet/address';
import type { TableOutline } from '#workbook/host';
import { EDGES, areaOf } from './edges';

export interface TableState extends TableOutline {
  /** A filter hides rows. */
  readonly filtered: boolean;
}

/** Asks for the named tables; those that are gone are left out of the answer. */
export function askTables(
  context: Excel.RequestContext,
  names: readonly string[],
): () => TableState[] {
  const asked = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load('name,showTotals,worksheet/name,autoFilter/isDataFiltered');
    table.columns.load('items/name');
    return { table, range: table.getRange().load(EDGES) };
  });
  return () =>
    asked.flatMap(({ table, range }): TableState[] => {
      if (table.isNullObject) return [];
      const sheet = table.worksheet.name;
      return [
        {
          name: table.name,
          sheet,
          area: areaOf(sheet, range),
          headings: table.columns.items.map(({ name }) => name),
          totalsRow: table.showTotals,
          filtered: table.autoFilter.isDataFiltered,
        },
      ];
    });
}

/** The table in whose area the cell stands. */
export function tableAround(
  tables: readonly TableState[],
  sheet: string,
  row: number,
  column: number,
): TableState | undefined {
  return tables.find(({ area }) => contains(area, sheet, row, column));
}

/** The rows of data, without headings and totals. */
export function bodyOf({ area, totalsRow }: TableOutline): Area {
  return { ...area, top: area.top + 1, bottom: area.bottom - (totalsRow ? 1 : 0) };
}
