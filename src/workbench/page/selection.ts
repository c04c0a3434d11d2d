/** What is selected on a sheet, and how keys move it. Rows and columns count from 0. */
import type { Worksheet } from '#sheet/worksheet';
import type { Rectangle } from '../office/session';
import type { CellAt } from '../office/writer';
import { sizeAt, type Axis } from './axis';

export interface Selection {
  readonly area: Rectangle;
  /** The cell that typing goes to; a corner of the area unless somebody else selected it. */
  readonly active: CellAt;
  /** What is brought into sight; null leaves the sheet where it is. */
  readonly seen: Rectangle | null;
}

/** A step over the sheet: which way, and whether to the edge of what is filled. */
export interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
  readonly toEdge: boolean;
}

export interface Ground {
  readonly sheet: Worksheet;
  readonly rows: Axis;
  readonly columns: Axis;
}

export function cellSelection(cell: CellAt): Selection {
  const area = cellArea(cell);
  return { area, active: { row: cell.row, column: cell.column }, seen: area };
}

export function cellArea({ row, column }: CellAt): Rectangle {
  return { top: row, left: column, bottom: row, right: column };
}

/** The area between the active cell and another corner. */
export function stretched({ active }: Selection, corner: CellAt): Selection {
  return {
    active,
    seen: cellArea(corner),
    area: {
      top: Math.min(active.row, corner.row),
      bottom: Math.max(active.row, corner.row),
      left: Math.min(active.column, corner.column),
      right: Math.max(active.column, corner.column),
    },
  };
}

/** The corner that moves when the selection is stretched: the one across from the active cell. */
export function movingCorner({ area, active }: Selection): CellAt {
  return {
    row: active.row === area.top ? area.bottom : area.top,
    column: active.column === area.left ? area.right : area.left,
  };
}

export function stepFrom(ground: Ground, from: CellAt, step: Step): CellAt {
  return step.toEdge ? edgeFrom(ground, from, step) : neighbour(ground, from, step);
}

/** The next cell that is not hidden; the cell itself at the edge of the sheet. */
function neighbour({ rows, columns }: Ground, from: CellAt, step: Step): CellAt {
  return {
    row: nextShown(rows, from.row, step.rows),
    column: nextShown(columns, from.column, step.columns),
  };
}

function nextShown(along: Axis, from: number, by: number): number {
  if (by === 0) return from;
  let next = from + by;
  while (next >= 0 && next < along.count && sizeAt(along, next) === 0) next += by;
  return next < 0 || next >= along.count ? from : next;
}

/** As Ctrl and an arrow in Excel: to the end of a filled stretch, or over a gap to the next filled cell. */
function edgeFrom(ground: Ground, from: CellAt, step: Step): CellAt {
  const filled = ({ row, column }: CellAt): boolean => {
    const { value, formula } = ground.sheet.cell(row, column);
    return value !== null || formula !== undefined;
  };
  const same = (a: CellAt, b: CellAt): boolean => a.row === b.row && a.column === b.column;
  let at = neighbour(ground, from, step);
  const within = filled(from) && filled(at);
  for (;;) {
    const next = neighbour(ground, at, step);
    if (same(next, at)) return at;
    if (within ? !filled(next) : filled(at)) return at;
    at = next;
  }
}

/** The last row and the last column that hold anything; the first cell of an empty sheet. */
export function lastFilled(sheet: Worksheet): CellAt {
  const used = sheet.usedArea();
  return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
}

/** A whole-sheet area: everything that is filled. */
export function everything(sheet: Worksheet): Rectangle {
  const { row, column } = lastFilled(sheet);
  return { top: 0, left: 0, bottom: row, right: column };
}
