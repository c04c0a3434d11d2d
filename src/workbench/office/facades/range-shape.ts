/** How one range is reached from another: rows, cells, offsets, intersections, the used part, merged and spilled areas. */
import { MAX_COLUMNS, enclosing, parseAddress } from '#sheet/address';
import { wholeNumber, optionalFlag } from '../arguments';
import { invalidArgument, present } from '../excel-error';
import type { Argument, ExcelObject, Members } from '../excel-object';
import { at, columnCount, meet, rowCount } from '../place';
import type { Place, Rectangle } from '../session';
import { placeArgument } from './place-argument';

const range = (place: Place): ExcelObject => place.session.make.range(place);
const moved = (place: Place, rectangle: Rectangle): ExcelObject => range(at(place, rectangle));

export const rangeShape: NonNullable<Members<Place>['find']> = {
  GetCell: (place, [row, column]) => {
    const top = place.top + wholeNumber(row);
    const left = place.left + wholeNumber(column);
    return moved(place, { top, left, bottom: top, right: left });
  },
  GetRow: (place, [row]) => {
    const top = place.top + wholeNumber(row);
    return moved(place, { ...edges(place), top, bottom: top });
  },
  GetColumn: (place, [column]) => {
    const left = place.left + wholeNumber(column);
    return moved(place, { ...edges(place), left, right: left });
  },
  GetLastRow: (place) => moved(place, { ...edges(place), top: place.bottom }),
  GetLastColumn: (place) => moved(place, { ...edges(place), left: place.right }),
  GetLastCell: (place) => moved(place, { ...edges(place), top: place.bottom, left: place.right }),
  GetEntireRow: (place) => moved(place, { ...edges(place), left: 0, right: MAX_COLUMNS - 1 }),
  GetEntireColumn: (place) => moved(place, { ...edges(place), top: 0, bottom: 1_048_575 }),
  GetRowsBelow: (place, [count]) => {
    const rows = wholeNumber(count);
    return moved(place, { ...edges(place), top: place.bottom + 1, bottom: place.bottom + rows });
  },
  GetRowsAbove: (place, [count]) => {
    const rows = wholeNumber(count);
    return moved(place, { ...edges(place), top: place.top - rows, bottom: place.top - 1 });
  },
  GetOffsetRange: (place, [rows, columns]) => {
    const [down, right] = [wholeNumber(rows), wholeNumber(columns)];
    return moved(place, {
      top: place.top + down,
      bottom: place.bottom + down,
      left: place.left + right,
      right: place.right + right,
    });
  },
  GetResizedRange: (place, [rows, columns]) =>
    moved(place, {
      ...edges(place),
      bottom: place.bottom + wholeNumber(rows),
      right: place.right + wholeNumber(columns),
    }),
  GetAbsoluteResizedRange: (place, [rows, columns]) =>
    moved(place, {
      ...edges(place),
      bottom: place.top + wholeNumber(rows) - 1,
      right: place.left + wholeNumber(columns) - 1,
    }),
  GetBoundingRect: (place, [other]) => moved(place, enclosing(place, onSameSheet(place, other))),
  GetIntersection: (place, [other]) => present(intersection(place, other)),
  GetIntersectionOrNullObject: (place, [other]) => intersection(place, other),
  GetUsedRange: (place, [valuesOnly]) =>
    usedPart(place, optionalFlag(valuesOnly)) ?? firstCell(place),
  GetUsedRangeOrNullObject: (place, [valuesOnly]) => usedPart(place, optionalFlag(valuesOnly)),
  GetMergedAreasOrNullObject: (place) => {
    const merged = place.sheet.merges.filter((each) => meet(each, place));
    if (merged.length === 0) return null;
    return place.session.make.rangeAreas(merged.map((each) => at(place, each)));
  },
  GetSpillingToRange: (place) => present(spillOf(place)),
  GetSpillingToRangeOrNullObject: (place) => spillOf(place),
  GetSpillParent: (place) => present(spillParent(place)),
  GetSpillParentOrNullObject: (place) => spillParent(place),
};

/** The part of a place that is in use; null when nothing is. With `valuesOnly`, formats do not count as use. */
export function usedRectangle(place: Place, valuesOnly: boolean): Rectangle | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  place.sheet.cells.forEach(({ value, formula }, row, column) => {
    if (valuesOnly && value === null && formula === undefined) return;
    const outside =
      row < place.top || row > place.bottom || column < place.left || column > place.right;
    if (outside) return;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  });
  return bottom < 0 ? null : { top, left, bottom, right };
}

function usedPart(place: Place, valuesOnly: boolean): ExcelObject | null {
  const used = usedRectangle(place, valuesOnly);
  return used && moved(place, used);
}

function firstCell(place: Place): ExcelObject {
  return moved(place, { ...edges(place), bottom: place.top, right: place.left });
}

function edges({ top, left, bottom, right }: Place): Rectangle {
  return { top, left, bottom, right };
}

function onSameSheet(place: Place, other: Argument | undefined): Place {
  const found = placeArgument(place, other);
  if (found.sheet !== place.sheet) throw invalidArgument();
  return found;
}

function intersection(place: Place, other: Argument | undefined): ExcelObject | null {
  const met = meet(place, onSameSheet(place, other));
  return met && moved(place, met);
}

/** Spilled areas, with the cell whose formula spills. */
export function spills(place: Place): { readonly parent: Rectangle; readonly area: Rectangle }[] {
  const found: { readonly parent: Rectangle; readonly area: Rectangle }[] = [];
  place.sheet.cells.forEach(({ spill }, row, column) => {
    const area = spill === undefined ? null : parseAddress(spill);
    if (area) found.push({ parent: { top: row, left: column, bottom: row, right: column }, area });
  });
  return found;
}

function spillOf(place: Place): ExcelObject | null {
  if (rowCount(place) !== 1 || columnCount(place) !== 1) throw invalidArgument();
  const found = spills(place).find(({ parent }) => meet(parent, place));
  return found ? moved(place, found.area) : null;
}

function spillParent(place: Place): ExcelObject | null {
  if (rowCount(place) !== 1 || columnCount(place) !== 1) throw invalidArgument();
  const found = spills(place).find(({ area }) => meet(area, place));
  return found ? moved(place, found.parent) : null;
}
