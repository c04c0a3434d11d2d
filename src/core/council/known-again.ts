/**
 * Which post of the book a post of the round is: the one with its id, else with its name, else a new post of an earlier
 * proposal that has got its id here. Where several can be meant, all of them are given and none is chosen.
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
  return (post) => byOurs.get(keyOf(post)) ?? (post.id === null ? calledThe(nameOf(post)) : []);

  /** Those that have come here since; one that was sent may be meant too, if it has not come back under its id. */
  function calledThe(name: string): readonly Post[] {
    const here = byName.get(name) ?? [];
    const isOfHere = (post: Post) => !wasSent.has(keyOf(post));
    return here.some(isOfHere)
      ? here.filter((post) => isOfHere(post) || !cameBack.has(keyOf(post)))
      : [];
  }
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

function nameOf({ name }: Named): string {
  return keyOf({ id: null, name });
}
