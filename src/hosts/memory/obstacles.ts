/**
 * What stands in the way of writing, decided the way Excel would: locked cells of a protected sheet, cells inside a
 * merged area other than its first, rows that a filter may hide, cells that a formula spills over.
 * Hidden rows and columns are told to whoever reads, because what is not seen is easily counted twice; they stop
 * no writing to cells that somebody names. Spec: files §11
 */
import { MAX_COLUMNS, overlaps, parseAddress, type Area } from '#sheet/address';
import type { CellStyle } from '#sheet/cell';
import type { Worksheet } from '#sheet/worksheet';
import type { Obstacle, ObstacleKind } from '#workbook/host';

/** Everything about the area that a reader should know before trusting or changing it. */
export function obstaclesIn(sheet: Worksheet, area: Area): Obstacle[] {
  const within = (kind: ObstacleKind, areas: readonly Area[]): Obstacle[] =>
    areas.filter((each) => overlaps(each, area)).map((each) => ({ kind, area: each }));
  const hidden = [...sheet.hiddenRows].sort((a, b) => a - b);
  const hiddenColumns = [...sheet.hiddenColumns].sort((a, b) => a - b);
  return [
    ...lockedIn(sheet, area),
    ...within('merged', sheet.merges),
    ...within('filtered', filteredAreas(sheet)),
    ...within('spilled', spilledAreas(sheet)),
    ...within(
      'hidden row',
      hidden.map((row) => ({ ...area, top: row, bottom: row })),
    ),
    ...within(
      'hidden column',
      hiddenColumns.map((column) => ({ ...area, left: column, right: column })),
    ),
  ];
}

/** What forbids writing the one cell; undefined when nothing does. */
export function obstacleAt(
  sheet: Worksheet,
  spilled: readonly Area[],
  row: number,
  column: number,
): Obstacle | undefined {
  const cell = { sheet: sheet.name, top: row, left: column, bottom: row, right: column };
  const hit = (kind: ObstacleKind, areas: readonly Area[]): Obstacle | undefined => {
    const area = areas.find((each) => overlaps(each, cell));
    return area && { kind, area };
  };
  const covered = sheet.merges.filter(({ top, left }) => top !== row || left !== column);
  return (
    (isLocked(sheet, row, column) ? { kind: 'protected', area: cell } : undefined) ??
    hit('merged', covered) ??
    hit('filtered', filteredAreas(sheet)) ??
    hit('spilled', spilled)
  );
}

/** The areas that formulas fill beyond their own cell. */
export function spilledAreas(sheet: Worksheet): Area[] {
  const areas: Area[] = [];
  sheet.cells.forEach(({ spill }) => {
    const area = spill === undefined ? null : parseAddress(spill);
    if (area && (area.top !== area.bottom || area.left !== area.right)) {
      areas.push({ sheet: sheet.name, ...area });
    }
  });
  return areas;
}

function isLocked(sheet: Worksheet, row: number, column: number): boolean {
  return sheet.isProtected && styleAt(sheet, row, column)?.unlocked !== true;
}

/** The style that a cell has, or would have if it were written. */
function styleAt(sheet: Worksheet, row: number, column: number): CellStyle | undefined {
  return (
    sheet.cells.at(row, column)?.style ?? sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column)
  );
}

/** One obstacle around all locked cells of the area, looked for only where there is protection. */
function lockedIn(sheet: Worksheet, area: Area): Obstacle[] {
  if (!sheet.isProtected) return [];
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!isLocked(sheet, row, column)) continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
  }
  if (bottom < 0) return [];
  return [{ kind: 'protected', area: { sheet: sheet.name, top, left, bottom, right } }];
}

/** A filter hides whole rows, so it concerns every column. */
function filteredAreas(sheet: Worksheet): Area[] {
  const tables = sheet.tables.filter(({ filtered }) => filtered).map(({ area }) => area);
  return [...tables, ...(sheet.filter ? [sheet.filter] : [])].map((area) => ({
    ...area,
    sheet: sheet.name,
    top: area.top + 1,
    left: 0,
    right: MAX_COLUMNS - 1,
  }));
}
