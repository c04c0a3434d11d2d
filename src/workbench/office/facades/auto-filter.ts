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
  /** Where the filter stands; null when there is none. */
  readonly place: () => Place | null;
  /** Rows are hidden by it. */
  readonly filters: () => boolean;
  readonly clear: () => void;
  readonly remove: () => void;
}

const facade = new Facade<Filter>('AutoFilter', {
  values: {
    Enabled: ({ place }) => place() !== null,
    IsDataFiltered: ({ filters }) => filters(),
  },
  find: {
    GetRange: ({ place }) => {
      const found = place();
      if (!found) throw itemNotFound();
      return found.session.make.range(found);
    },
    GetRangeOrNullObject: ({ place }) => {
      const found = place();
      return found && found.session.make.range(found);
    },
  },
  run: {
    ClearCriteria: ({ clear }) => clear(),
    Remove: ({ remove }) => remove(),
    Reapply: () => undefined,
  },
});

/** The filter on the sheet itself. */
export function sheetAutoFilter(target: SheetPlace): ExcelObject {
  const place = (): Place | null => target.sheet.filter && at(target, target.sheet.filter);
  const clear = (): void => {
    const found = place();
    if (found) showRows(found);
  };
  return facade.of({
    place,
    filters: () => {
      const found = place();
      return found !== null && hiddenRows(found).length > 0;
    },
    clear,
    remove: () => {
      clear();
      setFlag(target, 'filter', null);
    },
  });
}

/** The filter that a table carries in its heading row. */
export function tableAutoFilter(target: TablePlace): ExcelObject {
  const clear = (): void => clearTableFilter(target);
  return facade.of({
    place: () => areaOf(target),
    filters: () => demandTable(target).table.filtered,
    clear,
    remove: clear,
  });
}

/** Shows the rows that a table's filter hides. */
export function clearTableFilter(target: TablePlace): void {
  const { table } = demandTable(target);
  showRows(areaOf(target));
  if (table.filtered) replaceTable(target.session, table.name, { ...table, filtered: false });
}

function areaOf(target: TablePlace): Place {
  const { sheet, table } = demandTable(target);
  return at({ session: target.session, sheet }, table.area);
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
