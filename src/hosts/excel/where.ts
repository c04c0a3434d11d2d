/** Where tables lie in the middle of a writing, and how much of an area is used. */
/// <reference types="office-js" />
import type { Area } from '#sheet/address';
import { EDGES, areaOf } from './edges';
import type { TableState } from './tables';

/** As many blank cells as cost less than one object more in a request. */
const FEW = 40;

/** Asks where tables lie at this point of a request; those that are gone are left out of the answer. */
export function askWhere(
  { workbook: { tables } }: Excel.RequestContext,
  asked: readonly TableState[],
): () => TableState[] {
  const found = asked.map((state) => {
    const table = tables.getItemOrNullObject(state.name).load('showTotals');
    return { state, table, range: table.getRange().load(EDGES) };
  });
  return () =>
    found.flatMap(({ state, table, range }) =>
      table.isNullObject ? [] : [{ ...state, area: areaOf(range), totalsRow: table.showTotals }],
    );
}

/** Blank cells need not travel; in a small area they cost less than the question which of them are used. */
export function usedPart(range: Excel.Range, area: Area): Excel.Range {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return cells > FEW ? range.getUsedRangeOrNullObject(true) : range;
}
