/**
 * Ids for the posts that a council has added without one: the council's own series goes on, so that FR-07 is followed
 * by FR-08. No id that anybody has used is given again. Spec: council-round §5
 */
import type { Post } from '#core/budget/book';
import type { Recipient } from '#core/budget/words';

/** The next ids of a council; null when the house gives its posts no ids, or not in a series. */
export function newIds(
  council: Recipient,
  posts: readonly Post[],
  taken: readonly string[],
  count: number,
): readonly (string | null)[] {
  const own = posts.filter(({ recipient }) => recipient === council);
  const last = own.findLast(({ id }) => id !== null && series.test(id))?.id ?? null;
  const hasIds = posts.length === 0 || posts.some(({ id }) => id !== null);
  if (last === null && (own.length > 0 || !hasIds))
    return Array.from({ length: count }, () => null);
  const [, stem = '', number = ''] = series.exec(last ?? `${council}-00`) ?? [];
  const used = [...posts.flatMap(({ id }) => id ?? []), ...taken].flatMap((id) => {
    const [, ofStem, ofNumber] = series.exec(id) ?? [];
    return ofStem?.toLowerCase() === stem.toLowerCase() ? [Number(ofNumber)] : [];
  });
  const first = Math.max(0, ...used) + 1;
  return Array.from(
    { length: count },
    (_, index) => stem + String(first + index).padStart(number.length, '0'),
  );
}

/** Letters, and a number that an id can count on with. */
const series = /^(.*?)(\d{1,9})$/;
