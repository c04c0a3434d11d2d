/**
 * What has been granted for the years to come goes on: the application with its amounts, and its call. Who has applied,
 * and why it was granted, stays in the old workbook: the commitment needs neither. Spec: modules §8
 */
import { isZero, type Amount } from '#core/money/amount';
import { carriedRows, type CarriedTable } from '../carried';
import type { ModuleInput } from '../module';
import { nameKey } from '../names';
import { rowsOf } from '../table-spec';
import { applicationsTable, callsTable, type ApplicationRow } from './grants-tables';

export function carryGrants(
  { tables, examined }: ModuleInput,
  year: number,
): readonly CarriedTable[] {
  const firstYears = new Map(
    rowsOf(tables, callsTable).map(({ name, firstYear }) => [
      nameKey(name),
      firstYear ?? examined.book.year,
    ]),
  );
  const promises = ({ call, outcome, granted2, granted3 }: ApplicationRow): boolean => {
    const first = firstYears.get(nameKey(call)) ?? examined.book.year;
    const later = [granted2, granted3].filter((_, index) => (first ?? 0) + index + 1 >= year);
    return outcome === 'bevilja' && later.some(isSomething);
  };
  const calls = new Set(
    rowsOf(tables, applicationsTable)
      .filter(promises)
      .map(({ call }) => nameKey(call)),
  );
  return [
    ...carriedRows(tables, callsTable, ({ name, firstYear }) =>
      calls.has(nameKey(name)) ? { firstYear: firstYear ?? examined.book.year } : null,
    ),
    ...carriedRows(tables, applicationsTable, (row) => (promises(row) ? withoutPerson : null)),
  ];
}

const withoutPerson = { applicant: null, gender: null, profession: null, reason: null };

function isSomething(amount: Amount | null): boolean {
  return amount !== null && !isZero(amount);
}
