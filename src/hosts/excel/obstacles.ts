/**
 * What stands in the way of writing, or makes what is read doubtful. Excel tells of merged areas and filters where they
 * are; of spilled and locked cells only whether an area has them: they are told as that area.
 */
/// <reference types="office-js" />
import { MAX_COLUMNS, overlaps, type Area } from '#sheet/address';
import type { Obstacle, ObstacleKind } from '#workbook/host';
import { EDGES, areaOf, areasIn } from './edges';
import type { Standing } from './questions';
import type { SheetState } from './sheets';
import type { TableState } from './tables';

/** What Excel tells of a range beside its cells. null stands for "partly". */
export interface RangeState {
  readonly area: Area;
  readonly locked: boolean | null;
  readonly spilled: boolean | null;
  readonly merged: readonly Area[];
}

/** What tells the state of a range. */
export const STATE = 'hasSpill,format/protection/locked';

/** What tells of obstacles in a range; of rows and columns only whether any are hidden. */
export const OBSTACLES = `${STATE},hidden`;

/** The state of a range that EDGES and STATE are loaded of; null when it lies on no sheet. */
export function askRangeState(range: Excel.Range): () => RangeState | null {
  const merged = askMerged(range);
  return () => {
    if (range.isNullObject) return null;
    return {
      area: areaOf(range),
      locked: range.format.protection.locked,
      spilled: range.hasSpill,
      merged: merged(),
    };
  };
}

function askMerged(range: Excel.Range): () => Area[] {
  const merged = range.getMergedAreasOrNullObject().load(EDGES);
  return () => (merged.isNullObject ? [] : areasIn(merged.address));
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

/**
 * Everything about an area that a reader should know, of a range that EDGES and OBSTACLES are loaded of. null when
 * something is hidden there that must be asked about closely.
 */
export function askObstacles(
  range: Excel.Range,
  closely: boolean,
): (standing: Standing) => Obstacle[] | null {
  const merged = askMerged(range);
  const hidden = closely ? askHidden(range) : null;
  return ({ sheets, tables }) => {
    if (range.isNullObject) return [];
    const area = areaOf(range);
    const about = sheets.find(({ name }) => name === area.sheet);
    if (!about) return [];
    if (!hidden && range.hidden !== false) return null;
    const locked = about.isProtected && range.format.protection.locked !== false;
    const of = (kind: ObstacleKind, areas: readonly Area[]): Obstacle[] =>
      areas.filter((each) => overlaps(each, area)).map((each) => ({ kind, area: each }));
    return [
      ...of('protected', locked ? [area] : []),
      ...of('merged', merged()),
      ...of('filtered', filteredAreas(about, tables)),
      ...of('spilled', range.hasSpill === false ? [] : [area]),
      ...(hidden?.(area) ?? []),
    ];
  };
}

/** Each row and each column is asked: Excel looks for no special cells, such as visible ones, on a protected sheet. */
function askHidden(range: Excel.Range): (area: Area) => Obstacle[] {
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return (area) => [
    ...rows.value.flatMap(({ rowHidden }, index): Obstacle[] => {
      const row = area.top + index;
      return rowHidden === false
        ? []
        : [{ kind: 'hidden row', area: { ...area, top: row, bottom: row } }];
    }),
    ...columns.value.flatMap(({ columnHidden }, index): Obstacle[] => {
      const column = area.left + index;
      return columnHidden === false
        ? []
        : [{ kind: 'hidden column', area: { ...area, left: column, right: column } }];
    }),
  ];
}
