/** Excel.RangeAreas: several rectangles of one sheet, as merged areas and print areas are given. */
import { numberOf } from '../arguments';
import { itemNotFound } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import { columnCount, fullAddress, rowCount } from '../place';
import type { Place } from '../session';
import { range } from './range';
import { rangeFormat } from './range-format';
import { standsFor } from './place-argument';

type Places = readonly Place[];

const areas = new Facade<Places>('RangeCollection', {
  values: {},
  items: (places) => places.map(range),
  find: {
    GetItemAt: (places, [index]) => {
      const place = places[numberOf(index)];
      if (!place) throw itemNotFound();
      return range(place);
    },
  },
  run: { GetCount: (places) => places.length },
});

const facade = new Facade<Places>('RangeAreas', {
  tracked: true,
  alive: (places) => places.every(({ session, sheet }) => session.workbook.sheets.includes(sheet)),
  values: {
    Address: (places) => places.map(fullAddress).join(','),
    AddressLocal: (places) => places.map(fullAddress).join(','),
    AreaCount: (places) => places.length,
    CellCount: (places) =>
      places.reduce((sum, place) => sum + rowCount(place) * columnCount(place), 0),
  },
  objects: {
    Areas: (places) => areas.of(places),
    Format: (places) => rangeFormat(places),
    Worksheet: ([place]) => place?.session.make.worksheet(place) ?? null,
  },
});

export function rangeAreas(places: Places): ExcelObject {
  const object = facade.of(places);
  const [only, ...more] = places;
  return only && more.length === 0 ? standsFor(object, only) : object;
}
