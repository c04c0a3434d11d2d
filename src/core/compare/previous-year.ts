/**
 * Last year's workbook beside this year's: the column for the previous year against last year's budget, post by post.
 * Spec: compare §5
 */
import { placeOf } from '#core/budget/place';
import { sources } from '#core/budget/words';
import { yearOf } from '#core/budget/date';
import type { Post } from '#core/budget/book';
import { isZero } from '#core/money/amount';
import { amountDifference, type Sides } from './difference-of';
import type { AmountDifference } from './difference';
import type { MatchedPosts } from './matched-posts';

/** `year` is the newer workbook's. A post whose last day has passed is left behind rightly. */
export function previousYear(
  { before: older, after: newer }: Sides,
  { both, onlyBefore, onlyAfter }: MatchedPosts,
  year: number,
): readonly AmountDifference[] {
  // The log of this year's workbook tells of changes within it, and excuses none against last year's.
  const sides: Sides = { before: older, after: { ...newer, log: new Map() } };
  const left = onlyBefore.filter(({ to }) => to === null || yearOf(to) >= year);
  const pairs: readonly (readonly [Post | null, Post | null])[] = [
    ...both,
    ...onlyAfter.map((post) => [null, post] as const),
    ...left.map((post) => [post, null] as const),
  ];
  return pairs.flatMap(([before, after]) => {
    const post = after ?? before;
    if (!post) return [];
    const change = !before ? 'added' : !after ? 'removed' : 'changed';
    return sources.flatMap((source) => {
      const [was, is] = [before?.amount[source] ?? null, after?.previous[source] ?? null];
      const difference = amountDifference(
        sides,
        {
          before: before && placeOf(before, source),
          after: after && placeOf(after, PREVIOUS[source]),
        },
        {
          ...{ about: 'previous-year', change, name: post.name, id: post.id, version: null },
          ...{ field: `${source} föreg. år`, source, before: was, after: is },
        },
        [],
      );
      // A new post without last year's amount, and one left behind without any, differ in nothing.
      return difference && !isZero(difference.explanation.moved) ? [difference] : [];
    });
  });
}

const PREVIOUS = { ALF: 'previousALF', FoUU: 'previousFoUU' } as const;
