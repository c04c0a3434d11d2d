/** The amounts of a table, each in its row and column. Spec: minutes §5 */
import { unitWords } from '#core/money/unit-words';
import { readAmount, type AmountInText, type MalformedInText } from '../amounts/amount-in-text';
import { isMissing, numberOf, type Cell } from './cells';
import type { Column } from './columns';
import type { Table } from './table';

/** What stands in one place of a table. */
export type Entry =
  | { readonly is: 'amount'; readonly amount: AmountInText }
  | { readonly is: 'malformed'; readonly malformed: MalformedInText }
  /** A number that is no money, as it is written. */
  | { readonly is: 'number'; readonly shape: string }
  | { readonly is: 'missing' }
  | { readonly is: 'nothing' };

export interface Grid {
  readonly table: Table;
  /** By row, then by column. */
  readonly entries: readonly (readonly Entry[])[];
}

export function gridOf(table: Table): Grid {
  const entries = table.rows.map(({ values }) =>
    table.columns.map((column, index) => entryOf(values[index] ?? null, column)),
  );
  return { table, entries };
}

function entryOf(cell: Cell | null, column: Column): Entry {
  if (cell === null) return { is: 'nothing' };
  const number = numberOf(cell);
  if (number === null)
    return isMissing(cell) && column.unit ? { is: 'missing' } : { is: 'nothing' };
  const own = number.unit === null ? null : unitWords.meaningOf(number.unit);
  const unit = own ?? column.unit;
  const { shape, length } = number;
  if (unit === null || number.percent) return { is: 'number', shape };
  const [from, to] = [cell.from, cell.from + length];
  const end = own === null ? to : Math.max(to, endOfUnit(cell, number.unit ?? ''));
  // Under "Utfall (budget)" the brackets hold what is compared with; nobody can tell it from a negative.
  const unclear = number.bracketed && comparedInBrackets.test(column.heading);
  const read = readAmount(
    cell.text,
    {
      ...{ shape, unclear: unclear ? 'unclear-sign' : null },
      ...{ from: 0, to: length, start: 0, end: end - from },
    },
    unit,
  );
  return 'written' in read
    ? { is: 'amount', amount: { ...read, from, to: end } }
    : { is: 'malformed', malformed: { ...read, from, to } };
}

const comparedInBrackets =
  /\([^)]{0,40}(?:(?:19|20)\d\d|föreg|förra|fjol|budget|utfall|prognos|plan|jämför)/iu;

function endOfUnit(cell: Cell, unit: string): number {
  return cell.from + cell.text.indexOf(unit) + unit.length;
}
