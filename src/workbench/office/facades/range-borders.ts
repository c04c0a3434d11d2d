/** Excel.RangeBorder, as far as the model keeps borders: a thin line above a cell (over a sum). */
import { oneOf, text } from '../arguments';
import { invalidArgument, lacks } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import type { Place } from '../session';
import { agreed, changeStyle } from './formatting';

type Places = readonly Place[];

const border = new Facade<Places>('RangeBorder', {
  values: {
    SideIndex: () => 'EdgeTop',
    Style: (places) => {
      const lines = places.map((place) =>
        agreed(topRow(place), (style) => style.topBorder ?? false),
      );
      if (lines.some((line) => line !== lines[0])) return null;
      return lines[0] === true ? 'Continuous' : 'None';
    },
  },
  assign: {
    Style: (places, value) => {
      const drawn = oneOf(value, ['Continuous', 'None']) === 'Continuous';
      for (const place of places) {
        changeStyle(topRow(place), (style) => ({ ...style, topBorder: drawn }));
      }
    },
  },
});

const facade = new Facade<Places>('RangeBorderCollection', {
  item: (places, key) => {
    const side = text(key);
    if (side === 'EdgeTop') return border.of(places);
    if (!/^(Edge|Inside|Diagonal)/.test(side)) throw invalidArgument();
    throw lacks('RangeBorderCollection', 'getItem', side);
  },
});

export function rangeBorders(places: Places): ExcelObject {
  return facade.of(places);
}

function topRow(place: Place): Place {
  return { ...place, bottom: place.top };
}
