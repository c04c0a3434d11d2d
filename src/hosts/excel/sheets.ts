/** Sheets as Excel has them at one moment. One question for all of them; where a filter lies is asked sheet by sheet. */
/// <reference types="office-js" />
import type { Area } from '#sheet/address';
import type { Visibility } from '#sheet/worksheet';
import { HostError } from '#workbook/host';
import { EDGES, areaOf } from './edges';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export interface SheetState {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** A filter of the sheet's own hides rows. */
  readonly isFiltered: boolean;
  /** Where that filter lies, as far as it was asked for. */
  readonly filter: Area | null;
}

/** Asks for all sheets, in their order, and where the filters lie on those that are named. */
export function askSheets(
  { workbook: { worksheets } }: Excel.RequestContext,
  closely: readonly string[],
): () => SheetState[] {
  worksheets.load(
    'items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered',
  );
  const filters = closely.map((name) => {
    const { autoFilter } = worksheets.getItemOrNullObject(name);
    return { name, range: autoFilter.getRangeOrNullObject().load(EDGES) };
  });
  return () =>
    worksheets.items.map(({ name, visibility, protection, autoFilter }) => {
      const range = filters.find((each) => each.name === name)?.range;
      const isFiltered = autoFilter.isDataFiltered;
      return {
        name,
        visibility: VISIBILITY[visibility],
        isProtected: protection.protected,
        isFiltered,
        filter: isFiltered && range && !range.isNullObject ? areaOf(range) : null,
      };
    });
}

/** HostError for a sheet that is not there. */
export function demandSheets(sheets: readonly SheetState[], wanted: Iterable<string>): void {
  const there = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (const name of wanted) {
    if (!there.has(name.toLowerCase())) throw new HostError('host/no-such-sheet', name);
  }
}
