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
  keyOf,
  proposedFields,
  sameContent,
  type CouncilPost,
  type FieldContent,
  type ProposedField,
} from './council-post';
import { knownAgain, unclearPosts } from './known-again';

export interface FieldChange {
  readonly field: ProposedField;
  /** What stands in the book. */
  readonly before: FieldContent;
  readonly after: FieldContent;
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
}

export interface Sides {
  /** The posts as they were sent. */
  readonly sent: readonly CouncilPost[];
  /** The council's posts in the book now. */
  readonly ours: readonly Post[];
  readonly proposed: readonly CouncilPost[];
  /** Whether a post that the council has taken away gets zero; else it stays. */
  readonly goneToZero: boolean;
}

export function compareProposal({ sent, ours, proposed, goneToZero }: Sides): ProposalComparison {
  const bySent = new Map(sent.map((post) => [keyOf(post), post]));
  const known = knownAgain(sent, ours, proposed);
  const unclear = new Set(unclearPosts(sent, ours, proposed).map(({ post }) => keyOf(post)));
  const isClear = (post: CouncilPost) => !unclear.has(keyOf(post));
  const met = new Set<Post>();
  const differences: PostDifference[] = [];
  const both: Divergence[] = [];
  const oursOnly: Divergence[] = [];
  const previousChanged: ChangedPrevious[] = [];
  let unchanged = 0;
  for (const each of proposed.filter(isClear)) {
    const [post] = known(each);
    const base = bySent.get(keyOf(each)) ?? null;
    const otherPrevious = changedPrevious(each, base ?? post ?? null);
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
  return { differences, unchanged, movedComments, both, oursOnly, previousChanged };

  function changesOf(post: Post, each: CouncilPost, base: CouncilPost | null): FieldChange[] {
    return proposedFields.flatMap((field): FieldChange[] => {
      const before = contentOfField(post, field);
      const after = contentOfField(each, field);
      if (sameContent(before, after)) return [];
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
function changedPrevious(each: CouncilPost, base: CouncilPost | null): readonly Source[] {
  return sources.filter(
    (source) => !sameContent(each.previous[source], base?.previous[source] ?? null),
  );
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
