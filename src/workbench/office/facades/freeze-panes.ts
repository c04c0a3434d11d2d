/** Excel.WorksheetFreezePanes: rows only, which is what the model keeps. */
import { MAX_COLUMNS } from '#sheet/address';
import { wholeNumber } from '../arguments';
import { invalidArgument, lacks, present } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import { at } from '../place';
import type { SheetPlace } from '../session';
import { setFlag } from '../writer';
import { placeArgument } from './place-argument';

const facade = new Facade<SheetPlace>('WorksheetFreezePanes', {
  find: {
    GetLocation: (place) => {
      return present(frozen(place));
    },
    GetLocationOrNullObject: (place) => frozen(place),
  },
  run: {
    FreezeRows: (place, [count]) => {
      const rows = wholeNumber(count);
      if (rows < 1) throw invalidArgument();
      setFlag(place, 'frozenRows', rows);
    },
    FreezeColumns: () => {
      throw lacks('WorksheetFreezePanes', 'freezeColumns');
    },
    FreezeAt: (place, [range]) => {
      const area = placeArgument(place, range);
      const rowsOnly = area.top === 0 && area.left === 0 && area.right === MAX_COLUMNS - 1;
      if (!rowsOnly) throw lacks('WorksheetFreezePanes', 'freezeAt', 'columns');
      setFlag(place, 'frozenRows', area.bottom + 1);
    },
    Unfreeze: (place) => setFlag(place, 'frozenRows', 0),
  },
});

export function freezePanes(place: SheetPlace): ExcelObject {
  return facade.of(place);
}

function frozen(place: SheetPlace): ExcelObject | null {
  const { frozenRows } = place.sheet;
  if (frozenRows === 0) return null;
  const rows = { top: 0, left: 0, bottom: frozenRows - 1, right: MAX_COLUMNS - 1 };
  return place.session.make.range(at(place, rows));
}
