/** The outcome of the old year goes on, for the posts that go on: a forecast may follow its profile. Spec: modules §8 */
import { yearOf } from '#core/budget/date';
import { carriedRows, type CarriedTable } from '../carried';
import type { ModuleInput } from '../module';
import { nameKey } from '../names';
import { outcomesTable } from './follow-up-table';
import { yearOfMonth } from './outcome-row';

export function carryOutcomes(
  { tables, examined }: ModuleInput,
  year: number,
): readonly CarriedTable[] {
  const staying = examined.book.posts.filter(({ to }) => to === null || yearOf(to) >= year);
  const ids = new Set(staying.flatMap(({ id }) => (id === null ? [] : nameKey(id))));
  return carriedRows(tables, outcomesTable, ({ post, month }) =>
    ids.has(nameKey(post)) && yearOfMonth(month) >= year - 1 ? {} : null,
  );
}
