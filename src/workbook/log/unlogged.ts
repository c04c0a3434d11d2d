/**
 * What does not stand as the log tells: somebody has written past it. In Arbetsmaterial that is normal work; from
 * Förslag on each amount, and each cell that says whose it is, is a finding; a row that was moved, taken out or put in
 * is one finding. Spec: workbook §14
 */
import type { Finding } from '#core/findings/finding';
import { formatPlace } from '#core/findings/place';
import { subtract, sumKnown, type Amount } from '#core/money/amount';
import { readCellNumber } from '#core/money/cell';
import type { Unit } from '#core/money/unit';
import { areaAddress, cellAddress } from '#sheet/address';
import { plainly, sameValue, type CellValue } from '#sheet/cell';
import { raise } from '../findings';
import { fixedColumns } from './fixed-point';
import { contentOf, gridOf, type Grids } from '../grid';
import type { LogEntry } from './journal';
import type { Layout, LocatedTable } from '../read/layout';
import { logText } from './log-text';
import {
  keyOf,
  loggedCells,
  type DisplacedCell,
  type LoggedCell,
  type LoggedCells,
} from './logged-cells';
import { matchRows, movedRows, type FixedRow } from './matched-rows';

/** Of a budget that has left Arbetsmaterial. */
export function unloggedFindings(
  entries: readonly LogEntry[],
  grids: Grids,
  layout: Layout,
): Finding[] {
  const logged = loggedCells(entries);
  if (!logged) return [raise('workbook/no-fixed-point', {}, { where: logPlace(layout) })];
  const tables = [...layout.values()]
    .map((table) => comparedIn(table, logged, grids))
    .filter(({ columns }) => columns.length > 0);
  const covered = new Set(
    tables.flatMap(({ table: { sheet }, columns, logged: rows }) =>
      rows.flatMap(({ row }) => columns.map((column) => keyOf({ sheet, row, column }))),
    ),
  );
  const elsewhere = [...logged.cells].filter(([key]) => !covered.has(key)).map(([, cell]) => cell);
  return [
    ...tables.flatMap(rowFindings),
    ...elsewhere.flatMap(({ content, ...at }) =>
      content ? changed(at, content.value, heldAt(grids, at), null) : [],
    ),
  ];
}

/** A table of the budget as the log tells it and as it stands. */
interface Compared {
  readonly table: LocatedTable;
  /** The columns of the sheet, those that name a row first. */
  readonly columns: readonly number[];
  readonly names: number;
  readonly units: readonly (Unit | null)[];
  readonly logged: readonly FixedRow[];
  readonly held: readonly FixedRow[];
}

type Spot = Omit<LoggedCell, 'content'>;

function comparedIn(table: LocatedTable, told: LoggedCells, grids: Grids): Compared {
  const { sheet, firstRow, lastRow, contract } = table;
  const isHere = (at: LoggedCell) => at.sheet.toLowerCase() === sheet.toLowerCase();
  const here = [...told.cells.values()].filter(isHere);
  const { names: all, amounts } = fixedColumns(table);
  const names = all.filter((column) => here.some((at) => at.column === column));
  const columns = [...names, ...amounts];
  const fixed = new Set(columns);
  const loggedRows = new Set(here.filter(({ column }) => fixed.has(column)).map(({ row }) => row));
  const rows = new Set(loggedRows);
  for (let row = firstRow; row <= lastRow; row += 1) rows.add(row);
  const isWorthIt = ({ cells }: FixedRow) =>
    names.length === 0 || cells.some((cell) => cell !== null);
  const rowsOf = (contentAt: (at: Spot) => CellValue | undefined, among: Iterable<number>) =>
    [...among]
      .map((row) => ({ row, cells: columns.map((column) => contentAt({ sheet, row, column })) }))
      .filter(isWorthIt);
  const byPlace = rowsOf((at) => loggedAt(told, at), names.length > 0 ? loggedRows : rows);
  const displaced = displacedRows(told.displaced.filter(isHere), columns).filter(isWorthIt);
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
function displacedRows(cells: readonly DisplacedCell[], columns: readonly number[]): FixedRow[] {
  const rows = new Map<string, DisplacedCell[]>();
  for (const cell of cells) {
    const key = `${String(cell.row)} ${String(cell.plan)}`;
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  return [...rows.values()].map((row) => ({
    row: row[0]?.row ?? 0,
    cells: columns.map((column) => {
      const cell = row.find((each) => each.column === column);
      return blankless(cell?.content?.value ?? null);
    }),
  }));
}

function loggedAt(told: LoggedCells, at: Spot): CellValue | undefined {
  const cell = told.cells.get(keyOf(at));
  if (cell?.content === null) return undefined;
  return blankless(cell?.content.value ?? null);
}

function heldAt(grids: Grids, { sheet, row, column }: Spot): CellValue {
  if (!gridOf(grids, sheet)) return null;
  return blankless(plainly(logText(contentOf(grids, sheet, row, column))));
}

function rowFindings(compared: Compared): Finding[] {
  const { table, columns, names, units } = compared;
  const { sheet } = table;
  const matched = matchRows(compared.logged, compared.held, names);
  const moved = movedRows(matched);
  const [first, last] = [moved[0], moved.at(-1)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return [
    ...(first === undefined || last === undefined
      ? []
      : [
          raise(
            'workbook/rows-moved',
            { sheet, rows: moved.length },
            {
              where: [{ sheet, cell: areaAddress({ top: first, bottom: last, left, right }) }],
            },
          ),
        ]),
    ...matched.pairs.flatMap(([logged, held]) =>
      columns.flatMap((column, index) =>
        changed(
          { sheet, row: held.row, column },
          logged.cells[index],
          held.cells[index] ?? null,
          units[index] ?? null,
        ),
      ),
    ),
    ...matched.gone
      .filter(({ cells }) => cells.some((cell) => cell !== null && cell !== undefined))
      .map((row) =>
        raise(
          'workbook/row-gone',
          { ...factsOf(row, compared), row: row.row + 1 },
          { where: [{ sheet }], effect: worthOf(row, compared) },
        ),
      ),
    ...matched.added.map((row) => {
      const where = [{ sheet, cell: areaAddress({ top: row.row, bottom: row.row, left, right }) }];
      return raise('workbook/row-not-logged', factsOf(row, compared), {
        where,
        effect: worthOf(row, compared),
      });
    }),
  ];
}

function factsOf(row: FixedRow, compared: Compared) {
  const names = row.cells
    .slice(0, compared.names)
    .flatMap((cell) => (cell === null || cell === undefined ? [] : [String(plainly(cell))]));
  return {
    sheet: compared.table.sheet,
    post: names.join(' · '),
    amount: worthOf(row, compared),
  };
}

/** The money of the year in a row; last year's is none of it. */
function worthOf({ cells }: FixedRow, { table, columns, units }: Compared): Amount | null {
  const ofTheYear = new Set(
    table.contract.columns
      .filter(({ required }) => required === true)
      .map(({ key }) => table.columns.get(key)),
  );
  return sumKnown(
    cells.flatMap((cell, index) => {
      const unit = units[index] ?? null;
      return ofTheYear.has(columns[index]) && unit !== null && typeof cell === 'number'
        ? [readCellNumber(cell, unit).amount]
        : [];
    }),
  );
}

/** Nothing is said where nobody knows what the log would say. */
function changed(
  at: Spot,
  logged: CellValue | undefined,
  held: CellValue,
  unit: Unit | null,
): Finding[] {
  if (logged === undefined || sameValue(blankless(logged), held)) return [];
  const difference = unit === null ? null : differenceOf(logged, held, unit);
  const place = { sheet: at.sheet, cell: cellAddress(at.row, at.column) };
  const facts = {
    cell: formatPlace(place),
    logged: plainly(logged),
    held: plainly(held),
    difference,
  };
  return [raise('workbook/changed-without-log', facts, { where: [place], effect: difference })];
}

function differenceOf(logged: CellValue, held: CellValue, unit: Unit): Amount | null {
  if (typeof logged !== 'number' || typeof held !== 'number') return null;
  const [before, after] = [logged, held].map((number) => readCellNumber(number, unit).amount);
  return before && after ? subtract(after, before) : null;
}

function blankless(value: CellValue): CellValue {
  return value === '' ? null : value;
}

function logPlace(layout: Layout) {
  const table = layout.get('tblLogg');
  return table ? [{ sheet: table.sheet }] : [];
}
