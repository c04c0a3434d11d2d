/**
 * No row of the budget stands right below its Excel table: the table has not grown over it, as in programs where tables
 * do not grow or where Excel was told not to, and it counts nowhere. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import { absolute, sum, type Amount } from '#core/money/amount';
import { readCellNumber } from '#core/money/cell';
import { overlaps } from '#sheet/address';
import type { Table } from '#sheet/worksheet';
import { sumLabel } from '../adopt/row-words';
import type { Column } from '../contract/column';
import { eventsTable, framesTable, postsTable, recipientFramesTable } from '../contract/tables';
import { matchHeadings } from '../read/headings';
import { cellKey, type Course, type Inspection } from './inspection';
import type { SheetView } from './sheet-view';

export const rowsBelowTableFindings = {
  'workbook/rows-below-table': define<{ table: string; rows: number }>({
    severity: 'error',
    sv: {
      what: ({ table, rows }) =>
        rows === 1
          ? `En rad står nedanför tabellen ${table} och inte i den: den räknas inte med i budgeten.`
          : `${String(rows)} rader står nedanför tabellen ${table} och inte i den: de räknas inte med i budgeten.`,
      remedy: 'Dra tabellens nedre hörn över raderna, eller skriv dem på tabellens tomma rader.',
      cause: 'Rader är skrivna nedanför en tabell utan att den har växt över dem.',
    },
    en: {
      what: ({ table, rows }) =>
        rows === 1
          ? `A row stands below the table ${table} and not in it: the budget does not count it.`
          : `${String(rows)} rows stand below the table ${table} and not in it: the budget does not count them.`,
      remedy: "Drag the table's lower corner over the rows, or write them in its blank rows.",
      cause: 'Rows were written below a table without its growing over them.',
    },
  }),
};

const raise = raiser(rowsBelowTableFindings);

const contracts = new Map(
  [framesTable, recipientFramesTable, postsTable, eventsTable].map((contract) => [
    contract.name.toLowerCase(),
    contract,
  ]),
);

export const rowsBelowTable: Inspection = {
  name: 'rows-below-table',
  codes: Object.keys(rowsBelowTableFindings),
  run: ({ views }, course) =>
    views.flatMap((view) => view.worksheet.tables.flatMap((table) => belowOf(table, view, course))),
};

function belowOf(table: Table, view: SheetView, course: Course): readonly Finding[] {
  const contract = contracts.get(table.name.toLowerCase());
  if (!contract) return [];
  const { positions, units } = matchHeadings(contract.columns, table.headings, new Map());
  const columns = contract.columns.flatMap((column) => {
    const position = positions.get(column.key);
    if (position === undefined || column.formula !== undefined) return [];
    return [{ ...column, at: table.area.left + position, unit: units.get(column.key) ?? null }];
  });
  const rows = [...rowsBeneath(table, view)].filter((row) => isRow(row, columns, view));
  const [first] = rows;
  if (first === undefined) return [];
  const effects = rows.flatMap((row) => {
    for (const { at } of columns) course.outside.add(cellKey({ view, row, column: at }));
    return columns.flatMap((column): Amount[] => {
      const figure = typed(row, column.at, view);
      if (!column.required || column.unit === null || typeof figure !== 'number') return [];
      const { amount } = readCellNumber(figure, column.unit);
      return amount ? [absolute(amount)] : [];
    });
  });
  const facts = { table: table.name, rows: rows.length };
  const where = rows.map((row) => view.place(row, table.area.left));
  return [raise('workbook/rows-below-table', facts, { where, effect: sum(effects) })];
}

/** From below the table down to the first two blank rows, or to another table. */
function* rowsBeneath({ area }: Table, view: SheetView): Iterable<number> {
  let blanks = 0;
  for (let row = area.bottom + 1; row <= view.lastRow && blanks < 2; row += 1) {
    const line = { ...area, top: row, bottom: row };
    if (view.worksheet.tables.some((other) => overlaps(other.area, line))) return;
    let isBlank = true;
    for (let column = area.left; column <= area.right; column += 1) {
      if (view.value(row, column) !== null) isBlank = false;
    }
    blanks = isBlank ? blanks + 1 : 0;
    yield row;
  }
}

type Placed = Omit<Column, 'unit'> & { readonly at: number };

/** A row has the words that its table chooses from, and two things that say what it is; an amount too, but for a record. */
function isRow(row: number, columns: readonly Placed[], view: SheetView): boolean {
  const words: string[] = [];
  let [saying, amounts, chosen] = [0, 0, 0];
  for (const { at, kind, required, choices = [] } of columns) {
    const value = typed(row, at, view);
    if (value === null || value === '') continue;
    if (kind === 'amount') amounts += required && typeof value === 'number' ? 1 : 0;
    else saying += 1;
    if (typeof value !== 'string') continue;
    words.push(value);
    const isWord = choices.some((each) => each.toLowerCase() === value.trim().toLowerCase());
    if (kind === 'choice' && required && isWord) chosen += 1;
  }
  const choosing = columns.filter(({ kind, required }) => kind === 'choice' && required).length;
  if (chosen < choosing || saying < 2 || (amounts === 0 && choosing < 2)) return false;
  const sums = words.map((text) => sumLabel(text)?.word);
  return (
    view.isItemRow(row, columns[0]?.at ?? 0) &&
    sums.every((word) => (word ?? 'perhaps') === 'perhaps')
  );
}

function typed(row: number, column: number, view: SheetView) {
  return view.formula(row, column) === undefined ? view.value(row, column) : null;
}
