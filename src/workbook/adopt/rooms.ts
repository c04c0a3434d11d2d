/**
 * Where a new post may stand in a layout that somebody else has made: in a blank row among the posts of its section,
 * when every sum that counts the posts beside it counts that row too. Below a list without sums every row is free down
 * to the next thing that stands there. Spec: adoption §10
 */
import { overlaps, type Area } from '#sheet/address';
import type { SheetGrid } from '../grid';
import type { ObstacleKind } from '../host';
import type { Room } from '../read/layout';
import { amountKeys } from './contract';
import type { Recognition } from './recognition';
import type { RoledRow } from './role';
import { covers, rowsAdded, type Span } from './sum-formula';

/** Rows below a list without sums that are offered: more new posts than this are no list that somebody types. */
const FREE_ROWS = 1000;

/** What makes a row no place for a post; protection and filters hinder every writing, and the host says so. */
const UNFIT = new Set<ObstacleKind>(['merged', 'hidden row', 'spilled']);

const handedDown = ['recipient', 'section', 'source'] as const;

/** `isGiven` says that a person has marked where the block ends: then nothing is put below it. */
export function roomsIn(recognition: Recognition, grid: SheetGrid, isGiven: boolean): Room[] {
  const { area, columns, rows } = recognition;
  if (!area) return [];
  const unfit = unfitRows({ ...area, bottom: area.bottom + FREE_ROWS });
  const sums = rows.flatMap(sumsOf);
  const rooms: { says: Room['says']; lastPost: number; blank: number[] }[] = [];
  let current: (typeof rooms)[number] | undefined;
  for (const row of rows) {
    const at = row.cells.row;
    if (row.role === 'post') {
      const says = saidBy(row);
      if (current && isSame(current.says, says)) current.lastPost = at;
      else rooms.push((current = { says, lastPost: at, blank: [] }));
    } else if (row.role === 'tom') {
      if (current && isFree(at) && isCounted(at, current.lastPost)) current.blank.push(at);
    } else {
      current = undefined;
    }
  }
  const last = rooms.at(-1);
  if (last && current === last && sums.length === 0 && !isGiven) {
    for (let row = area.bottom + 1; row <= area.bottom + FREE_ROWS && isFree(row); row += 1) {
      last.blank.push(row);
    }
  }
  return rooms;

  function sumsOf({ role, cells: { row } }: RoledRow): (readonly Span[])[] {
    if (role !== 'delsumma' && role !== 'summa') return [];
    return amountKeys.flatMap((key) => {
      const column = columns.get(key)?.column;
      const formula = column === undefined ? null : grid.formula(row, column);
      if (column === undefined || (formula === null && grid.value(row, column) === null)) return [];
      return [(formula === null ? null : rowsAdded(formula, row, column)) ?? []];
    });
  }

  function isCounted(row: number, beside: number): boolean {
    return sums.every((spans) => !covers(spans, beside) || covers(spans, row));
  }

  /** Nothing stands in the row, it is shown, and no cell of it belongs to another row. */
  function isFree(row: number): boolean {
    if (!area || unfit.has(row)) return false;
    for (let column = area.left; column <= area.right; column += 1) {
      if (grid.formula(row, column) !== null || (grid.value(row, column) ?? '') !== '')
        return false;
    }
    return true;
  }

  /** Each row is looked at once, however many areas lie over it. */
  function unfitRows(within: Area): ReadonlySet<number> {
    const found = new Set<number>();
    const areas = grid.obstacles.flatMap(({ kind, area: held }) => {
      const isUnfit = UNFIT.has(kind) && !(kind === 'merged' && isSide(held));
      return isUnfit && overlaps(held, within) ? [held] : [];
    });
    let next = within.top;
    for (const { top, bottom } of areas.toSorted((a, b) => a.top - b.top)) {
      for (next = Math.max(next, top); next <= Math.min(bottom, within.bottom); next += 1) {
        found.add(next);
      }
    }
    return found;
  }

  /** Merged down the side, it says of several rows whose they are. */
  function isSide({ left, right }: Area): boolean {
    return left === right && handedDown.some((key) => columns.get(key)?.column === left);
  }
}

function saidBy(row: RoledRow): Room['says'] {
  return new Map(
    handedDown.flatMap((key): [string, string][] => (row[key] === null ? [] : [[key, row[key]]])),
  );
}

function isSame(one: Room['says'], other: Room['says']): boolean {
  return handedDown.every((key) => one.get(key) === other.get(key));
}
