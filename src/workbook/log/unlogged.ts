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
import { blankless, comparedIn, heldAt, type Compared, type Spot } from './compared-table';
import { raise } from '../findings';
import type { Grids } from '../grid';
import type { LogEntry } from './journal';
import type { Layout } from '../read/layout';
import { keyOf, loggedCells } from './logged-cells';
import { renamedSheets } from './renamed-sheets';
import { matchRows, movedRows, type FixedRow } from './matched-rows';

/** Of a budget that has left Arbetsmaterial. */
export function unloggedFindings(
  entries: readonly LogEntry[],
  grids: Grids,
  layout: Layout,
): Finding[] {
  const logged = loggedCells(entries, renamedSheets(entries, grids, layout));
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

function logPlace(layout: Layout) {
  const table = layout.get('tblLogg');
  return table ? [{ sheet: table.sheet }] : [];
}
