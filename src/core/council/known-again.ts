/**
 * Which post of the book a post of the round is: the one with its id, else with its name, else a new post of an earlier
 * proposal that has got its id here. A row whose id was never sent, or is lost, is the post of its name that has not
 * come back under its own. Where several can be meant, all of them are given and none is chosen.
 * Spec: council-round §4
 */
import type { Post } from '#core/budget/book';
import { grouped } from '#core/budget/grouped';
import { keyOf, type CouncilPost } from './council-post';

type Named = Pick<Post, 'id' | 'name'>;

/** The posts of the book that a post can be: none of a new one, several when nothing tells them apart. */
export type Known = (post: Named) => readonly Post[];

export function knownAgain(
  sent: readonly CouncilPost[],
  ours: readonly Post[],
  proposed: readonly CouncilPost[],
): Known {
  const wasSent = new Set(sent.map(keyOf));
  const cameBack = new Set(proposed.map(keyOf));
  const byOurs = grouped(ours, keyOf);
  const byName = grouped(ours, nameOf);
  return (post) => byOurs.get(keyOf(post)) ?? calledLike(post);

  /** Those that have come here since, if the row has no id; and those that were sent and have not come back. */
  function calledLike(post: Named): readonly Post[] {
    const here = byName.get(nameOf(post)) ?? [];
    const isOfHere = (each: Post) => post.id === null && !wasSent.has(keyOf(each));
    // What was sent by this very id or name, and is no longer here, is no other post.
    if (wasSent.has(keyOf(post)) && !here.some(isOfHere)) return [];
    const isMissed = (each: Post) => wasSent.has(keyOf(each)) && !cameBack.has(keyOf(each));
    return here.filter((each) => isOfHere(each) || isMissed(each));
  }
}

/** What was sent of a post that has come back: under its own id or name, else under those of the post that it is here. */
export function sentAs(
  sent: readonly CouncilPost[],
  known: Known,
): (post: CouncilPost) => CouncilPost | null {
  const bySent = new Map(sent.map((post) => [keyOf(post), post]));
  return (post) => {
    const [ours, ...more] = known(post);
    return (
      bySent.get(keyOf(post)) ??
      (ours && more.length === 0 ? bySent.get(keyOf(ours)) : undefined) ??
      null
    );
  };
}

/** What several posts answer to: as they were sent, or here. */
export interface Unclear {
  readonly post: CouncilPost;
  readonly sent: readonly CouncilPost[];
  readonly ours: readonly Post[];
}

/** One for each id or name of the round that stands for several posts. */
export function unclearPosts(
  sent: readonly CouncilPost[],
  ours: readonly Post[],
  proposed: readonly CouncilPost[],
): readonly Unclear[] {
  const wasSent = grouped(sent, keyOf);
  const known = knownAgain(sent, ours, proposed);
  return [...grouped([...sent, ...proposed], keyOf)].flatMap(([key, [post]]): Unclear[] => {
    const unclear = post && { post, sent: wasSent.get(key) ?? [], ours: known(post) };
    return unclear && Math.max(unclear.sent.length, unclear.ours.length) > 1 ? [unclear] : [];
  });
}

/** The key of a name alone. */
export function nameOf({ name }: Named): string {
  return keyOf({ id: null, name });
}
