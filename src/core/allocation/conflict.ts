/**
 * Why a table cannot be served, as amounts that a person can add up: what the blocked rows have to place, what the
 * blocked columns take, what may go elsewhere, and what is promised to others. Words: conflict-words.ts.
 * Spec: allocation §4
 */
import type { Cut } from './feasible-flow';
import { at, sumOf, type Cell, type Table } from './table';

export interface Conflict {
  /** Indices, in register order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly shortfall: bigint;
  readonly owing: boolean;
  /** What the rows have to place; with `owing` what they have. */
  readonly demand: bigint;
  /** What the columns shall have in all. */
  readonly room: bigint;
  /** What the rows may place in other columns. */
  readonly elsewhere: bigint;
  /** What other rows must place in these columns; with `owing` what the rows themselves must place. */
  readonly promised: bigint;
  /** Whether some of the cells that could have taken more lack weight; all, when no cell of the rows has any. */
  readonly weightless: 'none' | 'some' | 'all';
  /** The columns outside, when no row is: they are what cannot be filled. */
  readonly unfilled: readonly number[];
}

export function conflictOf(table: Table, cut: Cut): Conflict {
  const inRow = ({ row }: Cell) => cut.rows.has(row);
  const inColumn = ({ column }: Cell) => cut.columns.has(column);
  const away = table.cells.filter((cell) => inRow(cell) && !inColumn(cell));
  const promised = table.cells.filter((cell) =>
    cut.owing ? inRow(cell) : !inRow(cell) && inColumn(cell),
  );
  return {
    rows: inOrder(cut.rows),
    columns: inOrder(cut.columns),
    shortfall: cut.shortfall,
    owing: cut.owing,
    demand: sumOf(inOrder(cut.rows).map((row) => at(table.rows, row))),
    room: sumOf(inOrder(cut.columns).map((column) => at(table.columns ?? [], column))),
    elsewhere: cut.owing ? 0n : sumOf(away.map(({ most }) => most ?? 0n)),
    promised: sumOf(promised.map(({ least }) => least)),
    unfilled: unfilledBy(table, cut),
    weightless: cut.owing ? 'none' : weightlessAmong(away, table.cells.filter(inRow)),
  };
}

function unfilledBy({ rows, columns, columnCount }: Table, cut: Cut): readonly number[] {
  if (columns === null || cut.owing || cut.rows.size < rows.length) return [];
  return Array.from({ length: columnCount }, (_, column) => column).filter(
    (column) => !cut.columns.has(column),
  );
}

function weightlessAmong(away: readonly Cell[], ofRows: readonly Cell[]): Conflict['weightless'] {
  if (away.every(({ weight }) => weight !== 0n)) return 'none';
  // A cell that is full or held has its weight: what is then in the way is its limit.
  return ofRows.every(({ weight }) => weight === 0n) ? 'all' : 'some';
}

function inOrder(indices: ReadonlySet<number>): readonly number[] {
  return [...indices].sort((a, b) => a - b);
}
