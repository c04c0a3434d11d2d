/**
 * The committees that go on, with what they have this year as last year's; nobody has said what the indicators will be, so
 * their columns go on blank. A move that is dated in a later year goes on as it is. Spec: modules §8
 */
import { yearOf } from '#core/budget/date';
import { carriedRows, type CarriedTable } from '../carried';
import type { ModuleInput } from '../module';
import { sameName } from '../names';
import type { Committees } from './committees';
import { committeesTable, movesTable } from './committees-tables';

export function carryCommittees(
  { committees }: Committees,
  { tables }: ModuleInput,
  year: number,
): readonly CarriedTable[] {
  const going = carriedRows(tables, committeesTable, ({ name, to }) => {
    if (to !== null && yearOf(to) < year) return null;
    return { previous: committees.find((each) => sameName(each.name, name))?.after ?? null };
  });
  return [
    ...going.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        open: new Map([...row.open.keys()].map((heading) => [heading, null] as const)),
      })),
    })),
    ...carriedRows(tables, movesTable, ({ date }) =>
      date !== null && yearOf(date) >= year ? {} : null,
    ),
  ];
}
