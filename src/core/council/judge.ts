/**
 * What is said of a proposal: why it cannot be joined (another year, another workbook, a council that is not here, a row
 * that cannot be told), and what people should look at before they join it. Spec: council-round §3
 */
import type { Book, Post } from '#core/budget/book';
import { grouped } from '#core/budget/grouped';
import { nameOfPost } from '#core/budget/name-of-post';
import { sources, type Source } from '#core/budget/words';
import type { Finding, Place } from '#core/findings/finding';
import { formatPlace } from '#core/findings/place';
import { isNegative, isZero } from '#core/money/amount';
import type { Divergence } from './comparison';
import { keyOf, sameContent, type CouncilPost } from './council-post';
import { raise } from './findings';
import { knownAgain, unclearPosts, type Unclear } from './known-again';
import type { CouncilProposal, JudgedProposal, ProposedPart } from './proposal';
import { councilsOf, markOf, type Sent } from './sent';

/** Why this file cannot be joined to the book. */
export function hindersOf(proposal: CouncilProposal, book: Book): readonly Finding[] {
  const { file, sent, mark, posts, findings } = proposal;
  const where = [{ input: file }];
  if (!sent) return [raise('council/no-mark', { file }, { where }), ...errorsIn(findings)];
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
    ...negative(posts, sent),
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

/** What the council itself has made negative. */
function negative(posts: readonly CouncilPost[], sent: Sent): readonly Finding[] {
  const before = new Map(sent.posts.map((post) => [keyOf(post), post]));
  return posts.flatMap((post) =>
    sources.flatMap((source) => {
      const amount = post.amount[source];
      const was = before.get(keyOf(post))?.amount[source] ?? null;
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

/** What people should know before they join the proposal. */
export function remarksOn(
  { file, council, parts, comparison, posts }: Omit<JudgedProposal, 'remarks'>,
  goneToZero: boolean,
  hindering: readonly Finding[],
): readonly Finding[] {
  const told = new Set(hindering.flatMap(({ where }) => where.map(formatPlace)));
  const { both, oursOnly, previousChanged, differences } = comparison;
  const gone = differences.filter(({ kind }) => kind === 'gone' && !goneToZero);
  return [
    ...parts.flatMap((part) => beside(part, file, council, blankIn(posts, part.source, told))),
    ...gone.flatMap(({ post }) =>
      post
        ? [
            raise(
              'council/post-gone',
              { post: nameOfPost(post), name: post.name, council },
              { where: [post.origin.row] },
            ),
          ]
        : [],
    ),
    ...both.map((each) =>
      raise('council/changed-on-both', factsOf(each), { where: placesOf(each) }),
    ),
    ...oursOnly.map((each) =>
      raise('council/changed-here', factsOf(each), { where: placesOf(each) }),
    ),
    ...previousChanged.map(({ post, of }) =>
      raise(
        'council/previous-changed',
        { post: nameOfPost(post) },
        { where: of.map((source) => previousPlace(post, source)) },
      ),
    ),
  ];
}

interface Blank {
  readonly name: string;
  readonly place: Place;
}

/** The posts without an amount, but for the cells whose content could not be read: that is told already. */
function blankIn(
  posts: readonly CouncilPost[],
  source: Source,
  told: ReadonlySet<string>,
): readonly Blank[] {
  return posts
    .filter(({ amount }) => amount[source] === null)
    .map(({ name, origin }) => ({ name, place: origin.fields.get(source) ?? origin.row }))
    .filter(({ place }) => !told.has(formatPlace(place)));
}

function beside(
  { source, frame, frameSent, proposed, left }: ProposedPart,
  file: string,
  council: string,
  blank: readonly Blank[],
): readonly Finding[] {
  const where = [{ input: file }];
  const moved = !sameContent(frame, frameSent);
  return [
    ...(moved
      ? [
          raise(
            'council/frame-changed',
            { council, source, before: frameSent, after: frame },
            { where },
          ),
        ]
      : []),
    ...(frame === null ? [raise('council/frame-unknown', { council, source }, { where })] : []),
    ...(blank[0]
      ? [
          raise(
            'council/amount-blank',
            { council, source, posts: blank.length, first: blank[0].name },
            { where: blank.map(({ place }) => place) },
          ),
        ]
      : []),
    ...(frame && left && !isZero(left)
      ? [differing(council, source, { frame, proposed: proposed.known, left }, where)]
      : []),
  ];
}

type Figures = Readonly<Record<'frame' | 'proposed' | 'left', NonNullable<ProposedPart['frame']>>>;

function differing(
  council: string,
  source: string,
  figures: Figures,
  where: readonly Place[],
): Finding {
  const code = isNegative(figures.left) ? 'council/over-frame' : 'council/under-frame';
  return raise(code, { council, source, ...figures }, { where, effect: figures.left });
}

function factsOf({ post, field, sent, ours, theirs }: Divergence) {
  return { post: nameOfPost(post), field, sent, ours, theirs };
}

function placesOf({ post, proposed, field }: Divergence): readonly Place[] {
  return [
    post.origin.fields.get(field) ?? post.origin.row,
    proposed.origin.fields.get(field) ?? rowOf(proposed),
  ];
}

function previousPlace({ origin }: CouncilPost, source: Source): Place {
  return origin.fields.get(`previous${source}`) ?? origin.row;
}

function rowOf({ origin }: CouncilPost): Place {
  return origin.row;
}
