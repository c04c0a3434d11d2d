/** Earmarks: posts with a life. Between last year and this one an earmark ends, continues or is new (M6). Spec: budget §8 */
import type { Book, Post } from './book';
import { yearOf } from './date';

type Life = Pick<Post, 'from' | 'to'>;

/** Whether a day of the year lies within the post's dates; a missing date sets no limit. */
function aliveIn({ from, to }: Life, year: number): boolean {
  return (from === null || yearOf(from) <= year) && (to === null || yearOf(to) >= year);
}

/** A one-year initiative has both its dates inside the year. */
export function isOneYear({ from, to }: Life, year: number): boolean {
  return from !== null && to !== null && yearOf(from) === year && yearOf(to) === year;
}

export interface Earmark {
  readonly post: Post;
  readonly status: 'ends' | 'continues' | 'new';
  readonly isOneYear: boolean;
}

/** The posts with dates that were alive last year or are this year, in the order of the sheet; none without a year. */
export function earmarksOf({ year, posts }: Book): readonly Earmark[] {
  if (year === null) return [];
  return posts.flatMap((post): Earmark[] => {
    const [before, now] = [aliveIn(post, year - 1), aliveIn(post, year)];
    if ((post.from === null && post.to === null) || (!before && !now)) return [];
    const status = !now ? 'ends' : before ? 'continues' : 'new';
    return [{ post, status, isOneYear: isOneYear(post, year) }];
  });
}
