/**
 * A council's proposal beside what it was sent and what stands in the book now: what is new, changed and gone, what has
 * been moved, and what has changed on both sides. What the council has not touched stays as it stands in the book; what
 * it has changed counts, also when the book has changed since. A post that nothing tells from another is left out: it is
 * told by itself (judge) and nothing is written. Spec: council-round §4
 */
import type { Post } from '#core/budget/book';
import { sources, type Source } from '#core/budget/words';
import { isZero, ZERO } from '#core/money/amount';
import {
  contentOfField,
  isSource,
  keyOf,
  proposedFields,
  sameContent,
  type CouncilPost,
  type FieldContent,
  type ProposedField,
} from './council-post';
import { knownAgain, sentAs, unclearPosts } from './known-again';
import type { Unread } from './unread';

export interface FieldChange {
  readonly field: ProposedField;
  /** What stands in the book. */
  readonly before: FieldContent;
  /** null also for what cannot be read. */
  readonly after: FieldContent;
  /** The council has written what cannot be read: that hinders, and is told by itself. */
  readonly unread?: true;
}

export interface PostDifference {
  readonly kind: 'new' | 'changed' | 'gone';
  /** The book's; null for a new one. */
  readonly post: Post | null;
  /** The council's; null for one that is gone. */
  readonly proposed: CouncilPost | null;
  /** What is to be written; of one that is gone only when it is to become zero. */
  readonly changes: readonly FieldChange[];
}

/** The post's id here; of a new one the council's own, else the one in `given` that it gets. */
export function idOf(
  { post, proposed }: PostDifference,
  given: ReadonlyMap<CouncilPost, string>,
): string | null {
  if (post) return post.id;
  return (proposed && (proposed.id ?? given.get(proposed))) ?? null;
}

/** A field that both sides have changed, or that only the book has. */
export interface Divergence {
  readonly post: Post;
  readonly proposed: CouncilPost;
  readonly field: ProposedField;
  readonly sent: FieldContent;
  readonly ours: FieldContent;
  readonly theirs: FieldContent;
}

/** A comment that left one post and stands at another. */
export interface MovedComment {
  readonly text: string;
  readonly from: CouncilPost;
  readonly to: CouncilPost;
}

/** A row that has lost the id it was sent with, or got another, and is known again by its name. */
export interface KnownByName {
  readonly sent: CouncilPost;
  readonly proposed: CouncilPost;
}

/** Last year's amounts of a post that the council has altered. */
export interface ChangedPrevious {
  readonly post: CouncilPost;
  /** One at least. */
  readonly of: readonly Source[];
}

export interface ProposalComparison {
  readonly differences: readonly PostDifference[];
  readonly unchanged: number;
  readonly movedComments: readonly MovedComment[];
  /** Changed on both sides to different things: the council's counts. */
  readonly both: readonly Divergence[];
  /** Changed here alone since it was sent: the book's stays. */
  readonly oursOnly: readonly Divergence[];
  /** Posts whose amounts of last year the council has changed: those are not the council's to change. */
  readonly previousChanged: readonly ChangedPrevious[];
  readonly knownByName: readonly KnownByName[];
  /** Columns of texts that the proposal no longer has, though something was sent or stands here: that stays. */
  readonly columnsGone: readonly ProposedField[];
}

export interface Sides {
  /** The posts as they were sent. */
  readonly sent: readonly CouncilPost[];
  /** The council's posts in the book now. */
  readonly ours: readonly Post[];
  readonly proposed: readonly CouncilPost[];
  readonly unread: Unread;
  /** Whether a post that the council has taken away gets zero; else it stays. */
  readonly goneToZero: boolean;
}

export function compareProposal({
  sent,
  ours,
  proposed,
  unread,
  goneToZero,
}: Sides): ProposalComparison {
  const known = knownAgain(sent, ours, proposed);
  const wasSentAs = sentAs(sent, known);
  const unclear = new Set(unclearPosts(sent, ours, proposed).map(({ post }) => keyOf(post)));
  const isClear = (post: CouncilPost) => !unclear.has(keyOf(post));
  const met = new Set<Post>();
  const differences: PostDifference[] = [];
  const both: Divergence[] = [];
  const oursOnly: Divergence[] = [];
  const previousChanged: ChangedPrevious[] = [];
  const knownByName: KnownByName[] = [];
  let unchanged = 0;
  for (const each of proposed.filter(isClear)) {
    const [post] = known(each);
    const base = wasSentAs(each);
    if (base && keyOf(base) !== keyOf(each)) knownByName.push({ sent: base, proposed: each });
    const otherPrevious = changedPrevious(each, base ?? post ?? null, unread);
    if (otherPrevious.length > 0) previousChanged.push({ post: each, of: otherPrevious });
    if (!post) {
      differences.push({ kind: 'new', post: null, proposed: each, changes: contents(each) });
      continue;
    }
    met.add(post);
    const changes = changesOf(post, each, base);
    if (changes.length === 0) unchanged += 1;
    else differences.push({ kind: 'changed', post, proposed: each, changes });
  }
  for (const base of sent.filter(isClear)) {
    const [post] = known(base);
    if (!post || met.has(post)) continue;
    const changes = goneToZero ? sources.flatMap((source) => toZero(post, source)) : [];
    differences.push({ kind: 'gone', post, proposed: null, changes });
  }
  const movedComments = moved(differences);
  const columnsGone = proposedFields.filter(
    (field) =>
      !isSource(field) &&
      unread.column(field) &&
      [...sent, ...ours].some((post) => contentOfField(post, field) !== null),
  );
  return {
    ...{ differences, unchanged, movedComments, both, oursOnly },
    ...{ previousChanged, knownByName, columnsGone },
  };

  function changesOf(post: Post, each: CouncilPost, base: CouncilPost | null): FieldChange[] {
    return proposedFields.flatMap((field): FieldChange[] => {
      const before = contentOfField(post, field);
      const after = contentOfField(each, field);
      if (sameContent(before, after) || unread.column(field)) return [];
      if (after === null && unread.cell(each, field)) {
        return [{ field, before, after, unread: true }];
      }
      // A post that was not sent had nothing in any field.
      const sent = base && contentOfField(base, field);
      const divergence = { post, proposed: each, field, sent, ours: before, theirs: after };
      if (base && sameContent(sent, after)) {
        oursOnly.push(divergence);
        return [];
      }
      if (!sameContent(sent, before)) both.push(divergence);
      return [{ field, before, after }];
    });
  }
}

function contents(post: CouncilPost): FieldChange[] {
  return proposedFields.flatMap((field) => {
    const after = contentOfField(post, field);
    return after === null ? [] : [{ field, before: null, after }];
  });
}

function toZero({ amount }: Post, source: Source): FieldChange[] {
  const before = amount[source];
  return before === null || isZero(before) ? [] : [{ field: source, before, after: ZERO }];
}

/** A new post has no last year here, so any amount of last year is another. */
function changedPrevious(
  each: CouncilPost,
  base: CouncilPost | null,
  unread: Unread,
): readonly Source[] {
  return sources.filter((source) => {
    const [after, key] = [each.previous[source], `previous${source}`];
    if (unread.column(key) || (after === null && unread.cell(each, key))) return false;
    return !sameContent(after, base?.previous[source] ?? null);
  });
}

/** A text that is gone at one post and is new at another. */
function moved(differences: readonly PostDifference[]): MovedComment[] {
  const comments = differences.flatMap(({ post, proposed, kind, changes }) => {
    if (kind === 'gone') {
      return post?.internalComment ? [{ at: post, before: post.internalComment, after: null }] : [];
    }
    const change = changes.find(({ field }) => field === 'internalComment');
    if (!change || !proposed) return [];
    const { before, after } = change;
    return [{ at: proposed, before, after }];
  });
  const left = comments.filter(({ before }) => before !== null);
  return comments.flatMap(({ at, after }): MovedComment[] => {
    if (typeof after !== 'string') return [];
    const from = left.find((each) => each.before === after && each.at !== at);
    return from ? [{ text: after, from: from.at, to: at }] : [];
  });
}
