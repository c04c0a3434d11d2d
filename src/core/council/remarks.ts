/**
 * What people should look at before they join a proposal: it hinders nothing. Spec: council-round §3
 */
import type { Post } from '#core/budget/book';
import { nameOfPost } from '#core/budget/name-of-post';
import { sources, type Source } from '#core/budget/words';
import type { Finding, Place } from '#core/findings/finding';
import { isNegative, isZero, sum } from '#core/money/amount';
import type { Divergence, KnownByName } from './comparison';
import { sameContent, type CouncilPost } from './council-post';
import { raise } from './findings';
import type { Besides, JudgedProposal, ProposedPart } from './proposal';
import type { Unread } from './unread';

/** How the proposal was read, and what is to become of posts that are gone. */
interface Remarking {
  readonly unread: Unread;
  readonly goneToZero: boolean;
  readonly besides: readonly Besides[];
}

/** What people should know before they join the proposal. */
export function remarksOn(
  { file, council, parts, comparison, posts }: Omit<JudgedProposal, 'remarks'>,
  { unread, goneToZero, besides }: Remarking,
): readonly Finding[] {
  const { both, oursOnly, previousChanged, differences, knownByName, columnsGone } = comparison;
  const gone = differences.filter(({ kind }) => kind === 'gone' && !goneToZero);
  return [
    ...parts.flatMap((part) => beside(part, file, council, blankIn(posts, part.source, unread))),
    ...gone.flatMap(({ post }) =>
      post
        ? [
            raise(
              'council/post-gone',
              { post: nameOfPost(post), name: post.name, council, amount: totalOf(post) },
              { where: [post.origin.row], effect: totalOf(post) },
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
    ...byName(knownByName, council),
    ...(columnsGone.length === 0
      ? []
      : [
          raise(
            'council/column-gone',
            { council, fields: columnsGone },
            { where: [{ input: file }] },
          ),
        ]),
    ...(besides.length === 0 ? [] : [notRead(file, besides)]),
    ...previousChanged.map(({ post, of }) =>
      raise(
        'council/previous-changed',
        { post: nameOfPost(post) },
        { where: of.map((source) => previousPlace(post, source)) },
      ),
    ),
  ];
}

/** Both sources, as far as they are known. */
function totalOf({ amount }: Post) {
  return sum(sources.flatMap((source) => amount[source] ?? []));
}

function byName(rows: readonly KnownByName[], council: string): readonly Finding[] {
  const [first] = rows;
  if (!first) return [];
  const { sent, proposed } = first;
  const facts = { council, rows: rows.length, name: proposed.name, sent: sent.id };
  return [
    raise('council/known-by-name', facts, { where: rows.map((each) => each.proposed.origin.row) }),
  ];
}

function notRead(file: string, besides: readonly Besides[]): Finding {
  const named = (wanted: Besides['kind']) =>
    besides.flatMap(({ kind, name }) => (kind === wanted ? [name] : []));
  const facts = { file, sheets: named('sheet'), columns: named('column') };
  return raise('council/not-read', facts, { where: besides.map(({ place }) => place) });
}

interface Blank {
  readonly name: string;
  readonly place: Place;
}

/** The posts without an amount, but for the cells whose content could not be read: that is told already. */
function blankIn(posts: readonly CouncilPost[], source: Source, unread: Unread): readonly Blank[] {
  if (unread.column(source)) return [];
  return posts
    .filter((post) => post.amount[source] === null && !unread.cell(post, source))
    .map(({ name, origin }) => ({ name, place: origin.fields.get(source) ?? origin.row }));
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
    proposed.origin.fields.get(field) ?? proposed.origin.row,
  ];
}

function previousPlace({ origin }: CouncilPost, source: Source): Place {
  return origin.fields.get(`previous${source}`) ?? origin.row;
}
