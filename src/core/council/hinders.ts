/**
 * Why a proposal cannot be joined: another year, another workbook, a council that is not here, a row that cannot be
 * told. Spec: council-round §3
 */
import type { Book, Post } from '#core/budget/book';
import { grouped } from '#core/budget/grouped';
import { nameOfPost } from '#core/budget/name-of-post';
import { sources } from '#core/budget/words';
import type { Finding, Place } from '#core/findings/finding';
import { isNegative } from '#core/money/amount';
import { keyOf, sameContent, type CouncilPost } from './council-post';
import { raise } from './findings';
import { knownAgain, nameOf, sentAs, unclearPosts, type Unclear } from './known-again';
import type { CouncilProposal } from './proposal';
import { councilsOf, markOf, type Sent } from './sent';

/** Why this file cannot be joined to the book. */
export function hindersOf(proposal: CouncilProposal, book: Book): readonly Finding[] {
  const { file, council: from, sent, mark, posts, findings } = proposal;
  const where = [{ input: file }];
  if (!sent) {
    return [raise('council/no-mark', { file, council: from }, { where }), ...errorsIn(findings)];
  }
  const { council, year } = sent;
  const councils = councilsOf(book);
  const unread = errorsIn(findings);
  if (!councils.includes(council)) {
    return [raise('council/unknown-council', { file, council, councils }, { where }), ...unread];
  }
  if (year !== book.year) {
    return [raise('council/other-year', { file, year, ours: book.year }, { where }), ...unread];
  }
  if (mark !== markOf(sent)) {
    return [raise('council/mark-broken', { file, council }, { where }), ...unread];
  }
  if (isOfAnotherBook(sent, book)) {
    return [raise('council/other-book', { file, council }, { where }), ...unread];
  }
  const ours = book.posts.filter(({ recipient }) => recipient === council);
  return [
    ...unread,
    ...alike(proposal, sent, ours),
    ...crossed(posts, sent),
    ...negative(posts, sentAs(sent.posts, knownAgain(sent.posts, ours, posts))),
    ...takenIds(posts, sent, book),
  ];
}

/** Whether the finding says that the file as a whole does not answer what this book has sent. */
export function isOfAnother({ code }: Finding): boolean {
  return [
    'council/unknown-council',
    'council/other-year',
    'council/mark-broken',
    'council/other-book',
  ].includes(code);
}

function errorsIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

/** A council that two files speak for. */
export function twice(files: readonly CouncilProposal[]): readonly Finding[] {
  const councils = new Map<string, string[]>();
  for (const { file, sent } of files) {
    if (sent) councils.set(sent.council, [...(councils.get(sent.council) ?? []), file]);
  }
  return [...councils].flatMap(([council, names]) =>
    names.length < 2
      ? []
      : [
          raise(
            'council/twice',
            { council, files: names },
            { where: names.map((input) => ({ input })) },
          ),
        ],
  );
}

/** None of what was sent is here under its id and its name, though something was sent. */
function isOfAnotherBook({ posts, council }: Sent, book: Book): boolean {
  const ours = new Map(
    book.posts.filter(({ recipient }) => recipient === council).map((post) => [keyOf(post), post]),
  );
  return posts.length > 0 && !posts.some((post) => ours.get(keyOf(post))?.name === post.name);
}

/** What nothing tells apart, as it was sent or here; else rows of the proposal that are the same post. */
function alike(
  { file, posts }: CouncilProposal,
  sent: Sent,
  ours: readonly Post[],
): readonly Finding[] {
  const unclear = unclearPosts(sent.posts, ours, posts);
  const isUnclear = new Set(unclear.map(({ post }) => keyOf(post)));
  const known = knownAgain(sent.posts, ours, posts);
  const rows = grouped(
    posts.filter((post) => !isUnclear.has(keyOf(post))),
    (post) => keyOf(known(post)[0] ?? post),
  );
  return [
    ...unclear.map((each) => notTold(each, sent, file)),
    ...[...rows.values()].flatMap(([first, ...more]) =>
      first && more.length > 0
        ? [
            raise(
              'council/row-twice',
              { post: nameOfPost(first) },
              { where: [first, ...more].map(rowOf) },
            ),
          ]
        : [],
    ),
  ];
}

function notTold({ post, sent, ours }: Unclear, { council }: Sent, file: string): Finding {
  const here = ours.length > 1 ? ours.map(rowOf) : [];
  const there = sent.length > 1 ? sent.map((each) => ({ ...rowOf(each), input: file })) : [];
  const facts = { council, post: nameOfPost(post), sent: sent.length, ours: ours.length };
  return raise('council/posts-alike', facts, { where: [...here, ...there] });
}

/** Rows that have the id of one post and the name of another which has a new name too: a column was sorted by itself. */
function crossed(
  posts: readonly CouncilPost[],
  { council, posts: sent }: Sent,
): readonly Finding[] {
  const byId = new Map(sent.map((post) => [keyOf(post), post]));
  const byName = grouped(sent, nameOf);
  const isRenamed = (post: CouncilPost) => {
    const was = byId.get(keyOf(post));
    return was !== undefined && nameOf(was) !== nameOf(post);
  };
  const renamed = posts.filter(isRenamed);
  const nameLost = new Set(renamed.map(keyOf));
  const rows = renamed.flatMap((post) => {
    const other = byName.get(nameOf(post))?.find((each) => nameLost.has(keyOf(each)));
    return other ? [{ post, other }] : [];
  });
  const [first] = rows;
  if (!first) return [];
  const facts = {
    council,
    rows: rows.length,
    post: nameOfPost(first.post),
    name: first.post.name,
    other: nameOfPost(first.other),
  };
  return [raise('council/names-crossed', facts, { where: rows.map(({ post }) => rowOf(post)) })];
}

/** What the council itself has made negative. */
function negative(
  posts: readonly CouncilPost[],
  wasSentAs: (post: CouncilPost) => CouncilPost | null,
): readonly Finding[] {
  return posts.flatMap((post) =>
    sources.flatMap((source) => {
      const amount = post.amount[source];
      const was = wasSentAs(post)?.amount[source] ?? null;
      if (!amount || !isNegative(amount) || sameContent(amount, was)) return [];
      const where = [post.origin.fields.get(source) ?? post.origin.row];
      return [
        raise('council/negative', { post: nameOfPost(post), amount }, { where, effect: amount }),
      ];
    }),
  );
}

/** A new post under the id of another recipient's. */
function takenIds(posts: readonly CouncilPost[], sent: Sent, book: Book): readonly Finding[] {
  const others = new Map(
    book.posts
      .filter(({ id, recipient }) => id !== null && recipient !== sent.council)
      .map((post) => [keyOf(post), post]),
  );
  return posts.flatMap((post) => {
    const other = post.id === null ? undefined : others.get(keyOf(post));
    if (!other) return [];
    const facts = { id: post.id ?? '', recipient: other.recipient ?? '', name: other.name };
    return [raise('council/id-taken', facts, { where: [rowOf(post)] })];
  });
}

function rowOf({ origin }: CouncilPost): Place {
  return origin.row;
}
