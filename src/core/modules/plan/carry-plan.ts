/** The assumptions of the years to come go on, for the posts that go on. Spec: modules §8 */
import { carriedRows, type CarriedTable } from '../carried';
import type { ModuleInput } from '../module';
import { hasEnded } from './planned-posts';
import { planTable, yearInHeading } from './plan-table';

export function carryPlan(
  { tables, examined }: ModuleInput,
  year: number,
): readonly CarriedTable[] {
  const goesOn = (heading: string) => (yearInHeading(heading) ?? 0) >= year;
  const staying = new Set(
    examined.book.posts.filter((post) => !hasEnded(post, year)).map(({ id }) => id),
  );
  return carriedRows(
    tables,
    planTable,
    ({ post, open }) => {
      const says = [...open].some(([heading, amount]) => amount !== null && goesOn(heading));
      return staying.has(post) && says ? {} : null;
    },
    goesOn,
  );
}
