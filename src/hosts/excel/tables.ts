/** Tables as Excel has them at one moment. One question for all of them; where one lies is asked table by table. */
/// <reference types="office-js" />
import { contains, type Area } from '#sheet/address';
import type { TableOutline } from '#workbook/host';
import { EDGES, areaOf } from './edges';

/** Without headings when they were not asked for. */
export interface TableState extends TableOutline {
  /** A filter hides rows. */
  readonly filtered: boolean;
}

/** All tables with a heading row, when they were named; null when there are others. Names are of all. */
export interface TablesAsked {
  readonly names: readonly string[];
  readonly tables: readonly TableState[] | null;
}

/** Asks for all tables, knowing what they are called. */
export function askTables(
  { workbook: { tables } }: Excel.RequestContext,
  known: readonly string[],
  headings: boolean,
): () => TablesAsked {
  const columns = headings ? ',items/columns/items/name' : '';
  tables.load(
    `items/name,items/showHeaders,items/showTotals,items/autoFilter/isDataFiltered${columns}`,
  );
  const ranges = new Map(
    known.map((name) => [name, tables.getItemOrNullObject(name).getRange().load(EDGES)]),
  );
  return () => {
    const names = tables.items.map(({ name }) => name);
    // Without a heading row it is an ordinary range to us, as in a file: its first row is data.
    const shown = tables.items.filter(({ showHeaders }) => showHeaders);
    if (!shown.every(({ name }) => ranges.has(name))) return { names, tables: null };
    const states = shown.flatMap((table) => {
      const { name, showTotals, autoFilter } = table;
      const range = ranges.get(name);
      if (!range || range.isNullObject) return [];
      const area = areaOf(range);
      return [
        {
          name,
          sheet: area.sheet,
          area,
          headings: headings ? table.columns.items.map((column) => column.name) : [],
          totalsRow: showTotals,
          filtered: autoFilter.isDataFiltered,
        },
      ];
    });
    return { names, tables: states };
  };
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
