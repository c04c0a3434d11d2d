/** Excel.Range over the model: what of it the local host knows. Cells in range-values, neighbours in range-shape. */
import type { Area } from '#sheet/address';
import { GENERAL, type CellStyle } from '#sheet/cell';
import { flag, record, text, textOr, wholeNumber } from '../arguments';
import { invalidArgument, lacks } from '../excel-error';
import { Facade, type Argument, type ExcelObject } from '../excel-object';
import {
  columnCount,
  fullAddress,
  isUnbounded,
  meet,
  rowCount,
  wholeColumns,
  wholeRows,
} from '../place';
import type { Place } from '../session';
import type { Json } from '../wire';
import { restyle, setCells, setEntries, setList, shownStyle, type CellAt } from '../writer';
import { dataValidation } from './data-validation';
import { cellsIn, demandFormatting } from './formatting';
import { placeArgument, standsFor } from './place-argument';
import { rangeFormat } from './range-format';
import { rangeShape, spills, usedRectangle } from './range-shape';
import {
  demandUnlocked,
  formulas,
  numberFormats,
  texts,
  valueTypes,
  values,
  writeNumberFormats,
  writeValues,
} from './range-values';

const facade = new Facade<Place>('Range', {
  tracked: true,
  alive: ({ session, sheet }) => session.workbook.sheets.includes(sheet),
  values: {
    Address: fullAddress,
    AddressLocal: fullAddress,
    CellCount: (place) => rowCount(place) * columnCount(place),
    RowCount: rowCount,
    ColumnCount: columnCount,
    RowIndex: ({ top }) => top,
    ColumnIndex: ({ left }) => left,
    IsEntireRow: wholeRows,
    IsEntireColumn: wholeColumns,
    Values: values,
    Formulas: formulas,
    Text: texts,
    ValueTypes: valueTypes,
    NumberFormat: numberFormats,
    HasSpill: hasSpill,
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
    Hidden: (place) => both(rowHidden(place), columnHidden(place)),
  },
  assign: {
    Values: writeValues,
    Formulas: writeValues,
    NumberFormat: writeNumberFormats,
    RowHidden: (place, value) => hide(place, place.sheet.hiddenRows, rowsOf(place), flag(value)),
    ColumnHidden: (place, value) =>
      hide(place, place.sheet.hiddenColumns, columnsOf(place), flag(value)),
  },
  objects: {
    Worksheet: ({ session, sheet }) => session.make.worksheet({ session, sheet }),
    Format: (place) => rangeFormat([place]),
    DataValidation: (place) => dataValidation(place),
  },
  find: rangeShape,
  run: {
    Select: (place) => place.session.select(place.sheet, place),
    Calculate: () => undefined,
    GetRowProperties: (place, [wanted]) =>
      each(wanted, 'rowHidden', place.sheet.hiddenRows, rowsOf(place)),
    GetColumnProperties: (place, [wanted]) =>
      each(wanted, 'columnHidden', place.sheet.hiddenColumns, columnsOf(place)),
    CopyFrom: (place, [source, what, ...more]) => {
      if (what !== 'Formats' || more.some((each) => each === true)) {
        throw lacks('Range', 'copyFrom', 'other than formats');
      }
      copyFormats(place, placeArgument(place, source));
    },
    Clear: (place, [applyTo]) => clear(place, textOr(applyTo, 'All')),
    Merge: (place, [across]) => merge(place, across === true),
    Unmerge: (place) => {
      demandFormatting(place);
      setList(place.session, place.sheet.merges, unmerged(place));
    },
    _ValidateArraySize: (place, [rows, columns]) => {
      if (wholeNumber(rows) === rowCount(place) && wholeNumber(columns) === columnCount(place)) {
        return;
      }
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    },
  },
});

export function range(place: Place): ExcelObject {
  return standsFor(facade.of(place), place);
}

function hasSpill(place: Place): Json {
  const found = spills(place).filter(({ area }) => meet(area, place));
  if (found.length === 0) return false;
  const covered = found.some(({ area }) => {
    const met = meet(area, place);
    return (
      met !== null && rowCount(met) === rowCount(place) && columnCount(met) === columnCount(place)
    );
  });
  return covered ? true : null;
}

/** A source smaller than the place is repeated over it. */
function copyFormats(place: Place, source: Place): void {
  demandFormatting(place);
  restyle(place, cellsIn(place, 'all'), (_style, { row, column }) =>
    shownStyle(
      source.sheet,
      source.top + ((row - place.top) % rowCount(source)),
      source.left + ((column - place.left) % columnCount(source)),
    ),
  );
}

const rowsOf = ({ top, bottom }: Place): readonly [number, number] => [top, bottom];
const columnsOf = ({ left, right }: Place): readonly [number, number] => [left, right];

/** true or false when all agree, else null. */
function hiddenAmong(hidden: ReadonlySet<number>, [first, last]: readonly [number, number]): Json {
  let count = 0;
  for (const each of hidden) if (each >= first && each <= last) count += 1;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

function rowHidden(place: Place): Json {
  return hiddenAmong(place.sheet.hiddenRows, rowsOf(place));
}

function columnHidden(place: Place): Json {
  return hiddenAmong(place.sheet.hiddenColumns, columnsOf(place));
}

/** Whether each row or column is hidden, in their order; no other property is known. */
function each(
  wanted: Argument | undefined,
  name: 'rowHidden' | 'columnHidden',
  hidden: ReadonlySet<number>,
  [first, last]: readonly [number, number],
): Json {
  const other = Object.keys(record(wanted)).find((asked) => asked !== name);
  if (other !== undefined) throw lacks('Range', 'get properties of rows and columns', other);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    [name]: hidden.has(first + index),
  }));
}

function both(rows: Json, columns: Json): Json {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

function hide(
  place: Place,
  hidden: Set<number>,
  [first, last]: readonly [number, number],
  on: boolean,
): void {
  demandFormatting(place);
  const next = new Set([...hidden].filter((each) => each < first || each > last));
  if (on) for (let each = first; each <= last; each += 1) next.add(each);
  setEntries(place.session, hidden, next);
}

function clear(place: Place, applyTo: string): void {
  const used = usedRectangle(place, false);
  if (!used) return;
  const cells = cellsIn({ ...place, ...used }, 'present');
  if (applyTo === 'Contents') {
    demandUnlocked(place, cells);
    setCells(
      place,
      cells.map((cell) => ({ ...cell, content: { value: null } })),
    );
  } else if (applyTo === 'All') {
    demandFormatting(place);
    setCells(
      place,
      cells.map((cell) => ({ ...cell, content: { value: null, style: bareStyle(place, cell) } })),
    );
  } else if (applyTo === 'Formats') {
    demandFormatting(place);
    restyle(place, cells, (_style, cell) => bareStyle(place, cell));
  } else {
    throw lacks('Range', 'clear', text(applyTo));
  }
}

/** No style, said aloud where the row or the column has one. */
function bareStyle({ sheet }: Place, { row, column }: CellAt): CellStyle | null {
  return sheet.rowStyles.has(row) || sheet.columnStyles.has(column) ? GENERAL : null;
}

const unmerged = (place: Place): Area[] => place.sheet.merges.filter((each) => !meet(each, place));

function merge(place: Place, across: boolean): void {
  if (across) throw lacks('Range', 'merge', 'across');
  demandFormatting(place);
  if (isUnbounded(place)) throw invalidArgument();
  if (place.sheet.tables.some((table) => meet(table.area, place))) throw invalidArgument();
  const { top, left, bottom, right } = place;
  const merged = { sheet: place.sheet.name, top, left, bottom, right };
  setList(place.session, place.sheet.merges, [...unmerged(place), merged]);
  const covered = cellsIn(place, 'present').filter(
    ({ row, column }) => row !== top || column !== left,
  );
  setCells(
    place,
    covered.map((cell) => ({ ...cell, content: { value: null } })),
  );
}
