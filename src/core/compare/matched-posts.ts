/**
 * Which post of one workbook is which of the other: by Post-id, else by frame and name, else by a name that stands once
 * in both. Where they stand does not matter. Posts that could be two are left apart and told. Spec: compare §2
 */
import type { Post } from '#core/budget/book';
import { grouped } from '#core/budget/grouped';
import { nameKey } from '#core/modules/names';

export interface MatchedPosts {
  readonly both: readonly (readonly [Post, Post])[];
  readonly onlyBefore: readonly Post[];
  readonly onlyAfter: readonly Post[];
  /** Posts that share what they would be known by. */
  readonly unclear: readonly Post[];
}

type Key = (post: Post) => string | null;

const keys: readonly Key[] = [
  ({ id }) => id && nameKey(id),
  ({ recipient, name }) => (recipient === null ? null : nameKey(`${recipient}\u001f${name}`)),
  ({ name }) => nameKey(name),
];

export function matchedPosts(before: readonly Post[], after: readonly Post[]): MatchedPosts {
  const pairs = new Map<Post, Post>();
  const met = new Set<Post>();
  const unclear = new Set<Post>();
  for (const key of keys) {
    const free = (posts: readonly Post[]) =>
      grouped(
        posts.filter((post) => !met.has(post) && key(post) !== null),
        key,
      );
    const [left, right] = [free(before), free(after)];
    for (const [name, own] of left) {
      const others = right.get(name) ?? [];
      const [one, other] = [own[0], others[0]];
      if (!one || !other) continue;
      if (own.length > 1 || others.length > 1) {
        for (const post of [...own, ...others]) unclear.add(post);
      } else if (mayBeOne(one, other)) {
        pairs.set(one, other);
        met.add(one);
        met.add(other);
      }
    }
  }
  return {
    both: [...pairs],
    onlyBefore: before.filter((post) => !met.has(post)),
    onlyAfter: after.filter((post) => !met.has(post)),
    unclear: [...unclear].filter((post) => !met.has(post)),
  };
}

/** Two posts with ids of their own are two, whatever they are called. */
function mayBeOne(one: Post, other: Post): boolean {
  return one.id === null || other.id === null || nameKey(one.id) === nameKey(other.id);
}
