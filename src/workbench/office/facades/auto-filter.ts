/**
 * Excel.AutoFilter of a sheet and of a table: whether rows are filtered, and where. The model knows that a filter hides
 * rows, not by which criteria: setting criteria is refused by name, clearing shows the rows again.
 */
import { itemNotFound } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import { at } from '../place';
import type { Place, SheetPlace, TablePlace } from '../session';
import { replaceTable, setEntries, setFlag } from '../writer';
import { demandTable } from './find-table';
import { demandFormatting } from './formatting';

interface Filter {
  readonly place: Place | null;
  /** Rows are hidden by it. */
  readonly filters: boolean;
  readonly clear: () => void;
  readonly remove: () => void;
}

const facade = new Facade<Filter>('AutoFilter', {
  values: {
    Enabled: ({ place }) => place !== null,
    IsDataFiltered: ({ filters }) => filters,
  },
  find: {
    GetRange: ({ place }) => {
      if (!place) throw itemNotFound();
      return place.session.make.range(place);
    },
    GetRangeOrNullObject: ({ place }) => place && place.session.make.range(place),
  },
  run: {
    ClearCriteria: ({ clear }) => clear(),
    Remove: ({ remove }) => remove(),
    Reapply: () => undefined,
  },
});

/** The filter on the sheet itself. */
export function sheetAutoFilter({ session, sheet }: SheetPlace): ExcelObject {
  const { filter } = sheet;
  const place = filter && at({ session, sheet }, filter);
  const clear = (): void => {
    if (place) showRows(place);
  };
  return facade.of({
    place,
    filters: place !== null && hiddenRows(place).length > 0,
    clear,
    remove: () => {
      clear();
      setFlag({ session, sheet }, 'filter', null);
    },
  });
}

/** The filter that a table carries in its heading row. */
export function tableAutoFilter(target: TablePlace): ExcelObject {
  const { sheet, table } = demandTable(target);
  const place = at({ session: target.session, sheet }, table.area);
  const clear = (): void => clearTableFilter(target);
  return facade.of({ place, filters: table.filtered, clear, remove: clear });
}

/** Shows the rows that a table's filter hides. */
export function clearTableFilter(target: TablePlace): void {
  const { sheet, table } = demandTable(target);
  showRows(at({ session: target.session, sheet }, table.area));
  if (table.filtered) replaceTable(target.session, table.name, { ...table, filtered: false });
}

function hiddenRows({ sheet, top, bottom }: Place): number[] {
  return [...sheet.hiddenRows].filter((row) => row >= top && row <= bottom);
}

function showRows(place: Place): void {
  demandFormatting(place);
  const hidden = new Set(hiddenRows(place));
  const { hiddenRows: rows } = place.sheet;
  setEntries(
    place.session,
    rows,
    [...rows].filter((row) => !hidden.has(row)),
  );
}
