/**
 * The council round as a whole: which proposal belongs to which council, what keeps it from being joined, how it stands
 * beside the council's frame, and what differs from the book. The order of the files means nothing: the councils come
 * in the order of the book. Amounts are exact; null is unknown. Spec: council-round §3, §4
 */
import type { Book } from '#core/budget/book';
import { sumUp, whole } from '#core/budget/known-sum';
import type { Recipient } from '#core/budget/words';
import { ofYear } from '#core/budget/year';
import type { Finding } from '#core/findings/finding';
import { subtract } from '#core/money/amount';
import { compareProposal } from './comparison';
import { hindersOf, isOfAnother, twice } from './hinders';
import type { CouncilProposal, JudgedProposal, ProposedPart } from './proposal';
import { remarksOn } from './remarks';
import { unreadOf } from './unread';
import { councilsOf, sentTo, type Sent } from './sent';

export interface Round {
  /** In the order of the councils in the book. */
  readonly proposals: readonly JudgedProposal[];
  /** Councils of the book from which nothing came. */
  readonly absent: readonly Recipient[];
  /** Why nothing can be joined. */
  readonly hinders: readonly Finding[];
}

export function judgeRound(
  anyYear: Book,
  files: readonly CouncilProposal[],
  goneToZero: boolean,
): Round {
  const book = ofYear(anyYear);
  const councils = councilsOf(book);
  const rank = ({ sent }: CouncilProposal) => (sent ? councils.indexOf(sent.council) : -1);
  const ordered = files.toSorted((a, b) => rank(a) - rank(b) || compareText(a.file, b.file));
  const found = ordered.map((file) => ({ file, hinders: hindersOf(file, book) }));
  const proposals = found.flatMap(({ file, hinders: own }): JudgedProposal[] => {
    // What answers something else than this budget, or has no posts to read, has nothing to be compared with.
    if (!file.sent || file.gone.has('name') || own.some(isOfAnother)) return [];
    return [judged(book, file, file.sent, goneToZero)];
  });
  const hinders = [...found.flatMap((each) => each.hinders), ...twice(ordered)];
  const came = new Set(ordered.flatMap(({ council }) => council ?? []));
  return { proposals, absent: councils.filter((council) => !came.has(council)), hinders };
}

function judged(
  book: Book,
  proposal: CouncilProposal,
  sent: Sent,
  goneToZero: boolean,
): JudgedProposal {
  const { file, posts, findings } = proposal;
  const { council, version } = sent;
  const unread = unreadOf(proposal);
  const now = sentTo(book, council);
  const ours = book.posts.filter((post) => post.recipient === council);
  const comparison = compareProposal({
    sent: sent.posts,
    ours,
    proposed: posts,
    unread,
    goneToZero,
  });
  const parts = now.frames.map(({ source, amount: frame }): ProposedPart => {
    const proposed = sumUp(posts.map(({ amount }) => amount[source]));
    const placed = whole(proposed);
    const frameSent = sent.frames.find((each) => each.source === source)?.amount ?? null;
    return { source, frame, frameSent, proposed, left: frame && placed && subtract(frame, placed) };
  });
  const judgement = { file, council, version, parts, posts, comparison };
  // What is wrong in reading hinders, and is told there.
  const read = findings.filter(({ severity }) => severity !== 'error');
  const remarks = remarksOn(judgement, { unread, goneToZero, besides: proposal.besides });
  return { ...judgement, remarks: [...read, ...remarks] };
}

/** By the signs themselves, so that every machine orders alike. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
