/** Excel.Worksheet: its name and visibility, its cells, and the collections that hang on it. */
import type { Visibility } from '#sheet/worksheet';
import { optionalFlag, oneOf, text, textOr, wholeNumber } from '../arguments';
import { invalidArgument, invalidOperation, lacks, present } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import { at, findPlace, quoted, wholeSheet } from '../place';
import type { Place, SheetPlace } from '../session';
import { removeSheet, setFlag } from '../writer';
import { sheetAutoFilter } from './auto-filter';
import { charts } from './charts';
import { eventMembers } from './event-members';
import { freezePanes } from './freeze-panes';
import { names } from './names';
import { horizontalPageBreaks } from './page-breaks';
import { pageLayout } from './page-layout';
import { placeArgument } from './place-argument';
import { protection } from './protection';
import { usedRectangle } from './range-shape';
import { tables } from './tables';
import { demandOpenStructure, demandSheetName } from './worksheets';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

const range = (place: Place): ExcelObject => place.session.make.range(place);

const facade = new Facade<SheetPlace>('Worksheet', {
  identity: ({ session, sheet }) => ({ Id: session.idOf(sheet) }),
  alive: ({ session, sheet }) => session.workbook.sheets.includes(sheet),
  values: {
    Id: ({ session, sheet }) => session.idOf(sheet),
    Name: ({ sheet }) => sheet.name,
    Position: ({ session, sheet }) => session.workbook.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => VISIBILITY[sheet.visibility],
  },
  assign: {
    Name: (place, value) => rename(place, text(value)),
    Visibility: (place, value) => {
      const wanted = oneOf(value, Object.values(VISIBILITY));
      const visibility = (Object.keys(VISIBILITY) as Visibility[]).find(
        (key) => VISIBILITY[key] === wanted,
      );
      if (!visibility) throw invalidArgument();
      if (visibility !== 'visible') demandAnotherVisible(place);
      setFlag(place, 'visibility', visibility);
    },
  },
  objects: {
    AutoFilter: sheetAutoFilter,
    Charts: charts,
    FreezePanes: freezePanes,
    HorizontalPageBreaks: horizontalPageBreaks,
    Names: ({ session, sheet }) => names({ session, scope: sheet }),
    PageLayout: pageLayout,
    Protection: protection,
    Tables: ({ session, sheet }) => tables({ session, sheet }),
  },
  find: {
    GetCell: (place, [row, column]) => {
      const [top, left] = [wholeNumber(row), wholeNumber(column)];
      return range(at(place, { top, left, bottom: top, right: left }));
    },
    GetRange: (place, [address]) => {
      const wanted = textOr(address, null);
      if (wanted === null) return range(wholeSheet(place));
      const found = findPlace(place, wanted);
      if (found?.sheet !== place.sheet) throw invalidArgument();
      return range(found);
    },
    GetRanges: (place, [addresses]) => {
      const found = text(addresses)
        .split(',')
        .map((address) => placeArgument(place, address));
      if (found.some(({ sheet }) => sheet !== place.sheet)) throw invalidArgument();
      return place.session.make.rangeAreas(found);
    },
    GetRangeByIndexes: (place, [top, left, rows, columns]) => {
      const [row, column] = [wholeNumber(top), wholeNumber(left)];
      return range(
        at(place, {
          top: row,
          left: column,
          bottom: row + wholeNumber(rows) - 1,
          right: column + wholeNumber(columns) - 1,
        }),
      );
    },
    GetUsedRange: (place, [valuesOnly]) =>
      used(place, optionalFlag(valuesOnly)) ??
      range(at(place, { top: 0, left: 0, bottom: 0, right: 0 })),
    GetUsedRangeOrNullObject: (place, [valuesOnly]) => used(place, optionalFlag(valuesOnly)),
    GetNext: (place, [visibleOnly]) => present(neighbour(place, 1, optionalFlag(visibleOnly))),
    GetNextOrNullObject: (place, [visibleOnly]) => neighbour(place, 1, optionalFlag(visibleOnly)),
    GetPrevious: (place, [visibleOnly]) => present(neighbour(place, -1, optionalFlag(visibleOnly))),
    GetPreviousOrNullObject: (place, [visibleOnly]) =>
      neighbour(place, -1, optionalFlag(visibleOnly)),
  },
  run: {
    Activate: ({ session, sheet }) => session.activate(sheet),
    Calculate: () => undefined,
    Delete: (place) => {
      demandOpenStructure(place.session);
      demandAnotherVisible(place);
      place.session.undo.cannot('Worksheet.delete');
      const id = place.session.idOf(place.sheet);
      const { names: all } = place.session.workbook;
      const kept = all.filter(({ scope }) => scope !== place.sheet.name);
      all.splice(0, all.length, ...kept);
      removeSheet(place);
      place.session.events.raise('deleted', id, { source: 'Local' });
    },
    ...eventMembers<SheetPlace>(
      ({ session }) => session.events,
      ({ session, sheet }) => session.idOf(sheet),
    ),
  },
});

export function worksheet(place: SheetPlace): ExcelObject {
  return facade.of(place);
}

function used(place: SheetPlace, valuesOnly: boolean): ExcelObject | null {
  const rectangle = usedRectangle(wholeSheet(place), valuesOnly);
  return rectangle && range(at(place, rectangle));
}

function demandAnotherVisible({ session, sheet }: SheetPlace): void {
  const another = session.workbook.sheets.some(
    (each) => each !== sheet && each.visibility === 'visible',
  );
  if (!another) throw invalidOperation('A workbook must contain at least one visible worksheet.');
}

/** The model does not rewrite formulas: a sheet that any formula or name speaks of is not renamed here. */
function rename(place: SheetPlace, name: string): void {
  const { session, sheet } = place;
  if (name === sheet.name) return;
  demandOpenStructure(session);
  if (name.toLowerCase() !== sheet.name.toLowerCase()) demandSheetName(session, name);
  const { workbook } = session;
  const spoken = `${quoted(sheet.name)}!`.toLowerCase();
  const mentions = (formula: string | undefined): boolean =>
    formula?.toLowerCase().includes(spoken) ?? false;
  const mentioned =
    workbook.names.some(({ formula, scope }) => mentions(formula) || scope === sheet.name) ||
    workbook.sheets.some((each) => each.cells.some(({ formula }) => mentions(formula)));
  if (mentioned || !workbook.changes.added.has(sheet.name)) {
    throw lacks('Worksheet', 'name', 'of a sheet that the file has or that formulas refer to');
  }
  session.undo.cannot('Worksheet.name');
  workbook.renameSheet(sheet.name, name);
}

function neighbour(place: SheetPlace, step: 1 | -1, visibleOnly: boolean): ExcelObject | null {
  const { session, sheet } = place;
  const { sheets } = session.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next && (!visibleOnly || next.visibility === 'visible'))
      return worksheet({ session, sheet: next });
  }
  return null;
}
