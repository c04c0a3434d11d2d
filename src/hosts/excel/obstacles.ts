/**
 * What stands in the way of writing, or makes what is read doubtful. Excel tells of merged areas and filters where they
 * are; of spilled and locked cells only whether an area has them: they are told as that area.
 */
/// <reference types="office-js" />
import { MAX_COLUMNS, overlaps, type Area } from '#sheet/address';
import type { Obstacle, ObstacleKind } from '#workbook/host';
import { EDGES, areaOf } from './edges';
import type { TableState } from './tables';

/** What Excel tells of a range beside its cells. null stands for "partly". */
export interface RangeState {
  readonly area: Area;
  readonly locked: boolean | null;
  readonly spilled: boolean | null;
  readonly merged: readonly Area[];
}

/** Asks for the state of a range; null when it lies on no sheet. */
export function askRangeState(range: Excel.Range, sheet: () => string): () => RangeState | null {
  range.load(`${EDGES},hasSpill,format/protection/locked`);
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load(`items/rowIndex,items/columnIndex,items/rowCount,items/columnCount`);
  return () => {
    if (range.isNullObject) return null;
    const name = sheet();
    return {
      area: areaOf(name, range),
      locked: range.format.protection.locked,
      spilled: range.hasSpill,
      merged: merged.isNullObject ? [] : merged.areas.items.map((each) => areaOf(name, each)),
    };
  };
}

/** Whether a sheet is protected, and where a filter of its own hides rows. */
export interface SheetState {
  readonly name: string;
  readonly isProtected: boolean;
  readonly filter: Area | null;
}

export function askSheetState(sheet: Excel.Worksheet): () => SheetState {
  sheet.load('name');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  const filtered = sheet.autoFilter.getRangeOrNullObject().load(EDGES);
  return () => ({
    name: sheet.name,
    isProtected: sheet.protection.protected,
    filter:
      filtered.isNullObject || !sheet.autoFilter.isDataFiltered
        ? null
        : areaOf(sheet.name, filtered),
  });
}

/** The rows that filters may hide: whole rows, because a filter concerns every column. */
export function filteredAreas(sheet: SheetState, tables: readonly TableState[]): Area[] {
  const areas = tables
    .filter((table) => table.sheet === sheet.name && table.filtered)
    .map(({ area }) => area);
  return [...areas, ...(sheet.filter ? [sheet.filter] : [])].map((area) => ({
    ...area,
    top: area.top + 1,
    left: 0,
    right: MAX_COLUMNS - 1,
  }));
}

/** Everything about an area that a reader should know. */
export function askObstacles(
  range: Excel.Range,
  sheet: Excel.Worksheet,
): (tables: readonly TableState[]) => Obstacle[] {
  const sheetState = askSheetState(sheet);
  const rangeState = askRangeState(range, () => sheet.name);
  const hidden = askHidden(range, sheet);
  return (tables) => {
    const state = rangeState();
    if (!state) return [];
    const { area, locked, spilled, merged } = state;
    const of = (kind: ObstacleKind, areas: readonly Area[]): Obstacle[] =>
      areas.filter((each) => overlaps(each, area)).map((each) => ({ kind, area: each }));
    const about = sheetState();
    return [
      ...of('protected', about.isProtected && locked !== false ? [area] : []),
      ...of('merged', merged),
      ...of('filtered', filteredAreas(about, tables)),
      ...of('spilled', spilled === false ? [] : [area]),
      ...hidden(),
    ];
  };
}

/** Hidden rows and columns: those that no visible cell stands in. */
function askHidden(range: Excel.Range, sheet: Excel.Worksheet): () => Obstacle[] {
  range.load('rowHidden,columnHidden');
  const visible = range.getSpecialCellsOrNullObject('Visible');
  visible.areas.load(`items/rowIndex,items/columnIndex,items/rowCount,items/columnCount`);
  return () => {
    const area = areaOf(sheet.name, range);
    const shown = visible.isNullObject
      ? []
      : visible.areas.items.map((each) => areaOf(sheet.name, each));
    const rows = hiddenAmong(range.rowHidden, area.top, area.bottom, shown, ['top', 'bottom']);
    const columns = hiddenAmong(range.columnHidden, area.left, area.right, shown, [
      'left',
      'right',
    ]);
    return [
      ...rows.map((row): Obstacle => ({
        kind: 'hidden row',
        area: { ...area, top: row, bottom: row },
      })),
      ...columns.map((column): Obstacle => ({
        kind: 'hidden column',
        area: { ...area, left: column, right: column },
      })),
    ];
  };
}

function hiddenAmong(
  state: boolean | null,
  first: number,
  last: number,
  shown: readonly Area[],
  [from, to]: readonly ['top', 'bottom'] | readonly ['left', 'right'],
): number[] {
  if (state === false) return [];
  const seen = new Set<number>();
  // When all are hidden Excel may still answer with cells of other rows.
  if (state === null) {
    for (const area of shown) for (let at = area[from]; at <= area[to]; at += 1) seen.add(at);
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (at) => !seen.has(at),
  );
}
