/** Excel.PageBreakCollection: the rows before which a new page begins. */
import { wholeNumber } from '../arguments';
import { invalidArgument, itemNotFound } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import { at } from '../place';
import type { SheetPlace } from '../session';
import { setPage } from '../writer';
import { placeArgument } from './place-argument';

interface Break {
  readonly place: SheetPlace;
  readonly row: number;
}

const breaks = ({ sheet }: SheetPlace): readonly number[] => sheet.page.rowBreaks ?? [];

const setBreaks = (place: SheetPlace, rows: readonly number[]): void =>
  setPage(place, { ...place.sheet.page, rowBreaks: [...new Set(rows)].sort((a, b) => a - b) });

const pageBreak = new Facade<Break>('PageBreak', {
  identity: ({ row }) => ({ _Id: String(row) }),
  values: { RowIndex: ({ row }) => row, ColumnIndex: () => 0 },
  find: {
    GetCellAfterBreak: ({ place, row }) =>
      place.session.make.range(at(place, { top: row, bottom: row, left: 0, right: 0 })),
  },
  run: {
    Delete: ({ place, row }) =>
      setBreaks(
        place,
        breaks(place).filter((each) => each !== row),
      ),
  },
});

const facade = new Facade<SheetPlace>('PageBreakCollection', {
  items: (place) => breaks(place).map((row) => pageBreak.of({ place, row })),
  item: (place, key) => {
    const row = wholeNumber(Number(key));
    if (!breaks(place).includes(row)) throw itemNotFound();
    return pageBreak.of({ place, row });
  },
  find: {
    Add: (place, [range]) => {
      const found = placeArgument(place, range);
      if (found.sheet !== place.sheet || found.top === 0) throw invalidArgument();
      setBreaks(place, [...breaks(place), found.top]);
      return pageBreak.of({ place, row: found.top });
    },
  },
  run: {
    GetCount: (place) => breaks(place).length,
    RemovePageBreaks: (place) => setBreaks(place, []),
  },
});

export function horizontalPageBreaks(place: SheetPlace): ExcelObject {
  return facade.of(place);
}
