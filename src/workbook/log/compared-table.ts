/** A table of the budget twice, row by row: as the log tells it and as it stands. Spec: workbook §14 */
import type { Unit } from '#core/money/unit';
import { plainly, type CellValue } from '#sheet/cell';
import { fixedColumns } from './fixed-point';
import { contentOf, gridOf, type Grids } from '../grid';
import { logText } from './log-text';
import { keyOf, type LoggedCell, type LoggedCells } from './logged-cells';
import type { FixedRow } from './matched-rows';
import type { LocatedTable } from '../read/layout';

/** A table of the budget as the log tells it and as it stands. */
export interface Compared {
  readonly table: LocatedTable;
  /** The columns of the sheet, those that name a row first. */
  readonly columns: readonly number[];
  readonly names: number;
  readonly units: readonly (Unit | null)[];
  readonly logged: readonly FixedRow[];
  readonly held: readonly FixedRow[];
}

export type Spot = Omit<LoggedCell, 'content'>;

export function comparedIn(table: LocatedTable, told: LoggedCells, grids: Grids): Compared {
  const { sheet, firstRow, lastRow, contract } = table;
  const isHere = (at: LoggedCell) => at.sheet.toLowerCase() === sheet.toLowerCase();
  const here = [...told.cells.values()].filter(isHere);
  const { names: all, amounts } = fixedColumns(table);
  const names = all.filter((column) => here.some((at) => at.column === column));
  const columns = [...names, ...amounts];
  const fixed = new Set(columns);
  const loggedRows = new Set(here.filter(({ column }) => fixed.has(column)).map(({ row }) => row));
  // What stands above the rows is the heading, and no row that was typed in.
  const rows = new Set([...loggedRows].filter((row) => row >= firstRow));
  for (let row = firstRow; row <= lastRow; row += 1) rows.add(row);
  const isWorthIt = ({ cells }: FixedRow) =>
    names.length === 0 || cells.some((cell) => cell !== null);
  const rowsOf = (contentAt: (at: Spot) => CellValue | undefined, among: Iterable<number>) =>
    [...among]
      .map((row) => ({ row, cells: columns.map((column) => contentAt({ sheet, row, column })) }))
      .filter(isWorthIt);
  const byPlace = rowsOf((at) => loggedAt(told, at), names.length > 0 ? loggedRows : rows);
  const displaced = displacedRows(told.displaced, columns, isHere).filter(isWorthIt);
  const unitOf = new Map(
    contract.columns.map(({ key }) => [table.columns.get(key), table.units.get(key) ?? null]),
  );
  return {
    table,
    columns,
    names: names.length,
    units: columns.map((column) => unitOf.get(column) ?? null),
    logged: names.length > 0 ? [...byPlace, ...displaced] : byPlace,
    held: rowsOf((at) => heldAt(grids, at), rows),
  };
}

/** One row for each writing that came to a place; they are known again by what they held. */
function displacedRows(
  cells: ReadonlyMap<string, LoggedCell>,
  columns: readonly number[],
  isHere: (at: LoggedCell) => boolean,
): FixedRow[] {
  const rows = new Map<string, LoggedCell[]>();
  for (const cell of cells.values()) {
    if (cell.aside === undefined || !isHere(cell)) continue;
    const own = rows.get(cell.aside);
    if (own) own.push(cell);
    else rows.set(cell.aside, [cell]);
  }
  return [...rows].map(([aside, row]) => ({
    row: row[0]?.row ?? 0,
    cells: columns.map((column) => {
      const cell = row.find((each) => each.column === column);
      return blankless(cell?.content?.value ?? null);
    }),
    aside,
  }));
}

function loggedAt(told: LoggedCells, at: Spot): CellValue | undefined {
  const cell = told.cells.get(keyOf(at));
  if (cell?.content === null) return undefined;
  return blankless(cell?.content.value ?? null);
}

export function heldAt(grids: Grids, { sheet, row, column }: Spot): CellValue {
  if (!gridOf(grids, sheet)) return null;
  return blankless(plainly(logText(contentOf(grids, sheet, row, column))));
}

export function blankless(value: CellValue): CellValue {
  return value === '' ? null : value;
}
