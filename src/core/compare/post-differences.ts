/** How the posts differ: their amounts by source, which are new or gone, and what is said of them. Spec: compare §2 */
import { accountOfPost } from '#core/budget/account';
import type { Post } from '#core/budget/book';
import { placeOf } from '#core/budget/place';
import { sources } from '#core/budget/words';
import type { AccountReasons } from './account-reasons';
import { amountDifference, textDifference, type Sides } from './difference-of';
import type { Difference } from './difference';
import type { MatchedPosts } from './matched-posts';

const texts = {
  recipient: 'Ram',
  section: 'Avsnitt',
  performer: 'Utförare',
  from: 'Fr.o.m.',
  to: 'T.o.m.',
  appendixNote: 'Not i bilagan',
  internalComment: 'Intern kommentar',
  code: 'Kod',
} as const;

const fields = Object.keys(texts) as readonly (keyof typeof texts)[];

export function postDifferences(
  sides: Sides,
  { both, onlyBefore, onlyAfter }: MatchedPosts,
  reasons: AccountReasons,
): readonly Difference[] {
  const pairs: readonly (readonly [Post | null, Post | null])[] = [
    ...both,
    ...onlyAfter.map((post) => [null, post] as const),
    ...onlyBefore.map((post) => [post, null] as const),
  ];
  return pairs.flatMap(([before, after]) => ofPost(sides, before, after, reasons));
}

function ofPost(
  sides: Sides,
  before: Post | null,
  after: Post | null,
  reasons: AccountReasons,
): readonly Difference[] {
  const post = after ?? before;
  if (!post) return [];
  const change = !before ? 'added' : !after ? 'removed' : 'changed';
  const common = { about: 'post', name: post.name, id: post.id, version: null } as const;
  const ends = (field: string) => ({
    before: before && placeOf(before, field),
    after: after && placeOf(after, field),
  });
  const amounts = sources.flatMap((source): readonly Difference[] => {
    const [was, is] = [before?.amount[source] ?? null, after?.amount[source] ?? null];
    if (change !== 'changed' && was === null && is === null) return [];
    const own = reasons.of(accountOfPost(post, source));
    const named = { ...common, change, source, field: source, before: was, after: is } as const;
    return [amountDifference(sides, ends(source), named, own) ?? []].flat();
  });
  if (!before || !after) {
    const named = { ...common, change, field: null } as const;
    const told = { before: before?.name ?? null, after: after?.name ?? null };
    // A post without any amount is new or gone all the same.
    return amounts.length > 0
      ? amounts
      : [textDifference(sides, ends('name'), { ...named, ...told }) ?? []].flat();
  }
  const renamed = textDifference(sides, ends('name'), {
    ...{ ...common, change: 'renamed', field: 'Post' },
    ...{ before: before.name, after: after.name },
  });
  const said = fields.map((field) =>
    textDifference(sides, ends(field), {
      ...{ ...common, change: 'changed', field: texts[field] },
      ...{ before: before[field], after: after[field] },
    }),
  );
  return [renamed, ...amounts, ...said].flatMap((each) => each ?? []);
}
