/**
 * The council round as a whole: which proposal belongs to which council, what keeps it from being joined, how it stands
 * beside the council's frame, and what differs from the book. The order of the files means nothing: the councils come
 * in the order of the book. Amounts are exact; null is unknown. Spec: council-round §3, §4
 */
import type { Book } from '#core/budget/book';
import { sumUp, whole, type KnownSum } from '#core/budget/known-sum';
import type { Recipient, Source } from '#core/budget/words';
import { ofYear } from '#core/budget/year';
import type { Finding } from '#core/findings/finding';
import { subtract, type Amount } from '#core/money/amount';
import { compareProposal, type ProposalComparison } from './comparison';
import type { CouncilPost } from './council-post';
import { hindersOf, remarksOn, twice } from './judge';
import { councilsOf, sentTo, type Sent } from './sent';

/** What was read out of a workbook that came back. */
export interface CouncilProposal {
  /** The file's name. */
  readonly file: string;
  /** What the workbook says that it was sent with; null when it says nothing of a round. */
  readonly sent: Sent | null;
  /** The mark that it was sent with. */
  readonly mark: string | null;
  readonly posts: readonly CouncilPost[];
  /** What reading it found, with the file in its places. */
  readonly findings: readonly Finding[];
}

/** How the posts of a proposal stand beside the council's frame as it is now. */
export interface ProposedPart {
  readonly source: Source;
  readonly frame: Amount | null;
  /** As it was when the workbook was sent. */
  readonly frameSent: Amount | null;
  readonly proposed: KnownSum;
  /** The frame less the posts; null while one of them is unknown. */
  readonly left: Amount | null;
}

export interface JudgedProposal {
  readonly file: string;
  readonly council: Recipient;
  readonly version: string;
  readonly parts: readonly ProposedPart[];
  readonly posts: readonly CouncilPost[];
  readonly comparison: ProposalComparison;
  /** What people should know; it hinders nothing. */
  readonly remarks: readonly Finding[];
}

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
  const hinders = [...ordered.flatMap((file) => hindersOf(file, book)), ...twice(ordered)];
  const proposals = ordered.flatMap((file): JudgedProposal[] => {
    const { sent } = file;
    if (!sent || !councils.includes(sent.council)) return [];
    return [judged(book, file, sent, goneToZero)];
  });
  const came = new Set(ordered.flatMap(({ sent }) => sent?.council ?? []));
  return { proposals, absent: councils.filter((council) => !came.has(council)), hinders };
}

function judged(
  book: Book,
  { file, posts, findings }: CouncilProposal,
  sent: Sent,
  goneToZero: boolean,
): JudgedProposal {
  const { council, version } = sent;
  const now = sentTo(book, council);
  const ours = book.posts.filter((post) => post.recipient === council);
  const comparison = compareProposal({ sent: sent.posts, ours, proposed: posts, goneToZero });
  const parts = now.frames.map(({ source, amount: frame }): ProposedPart => {
    const proposed = sumUp(posts.map(({ amount }) => amount[source]));
    const placed = whole(proposed);
    const frameSent = sent.frames.find((each) => each.source === source)?.amount ?? null;
    return { source, frame, frameSent, proposed, left: frame && placed && subtract(frame, placed) };
  });
  const judgement = { file, council, version, parts, posts, comparison };
  // What is wrong in reading hinders, and is told there.
  const read = findings.filter(({ severity }) => severity !== 'error');
  return { ...judgement, remarks: [...read, ...remarksOn(judgement, goneToZero)] };
}

/** By the signs themselves, so that every machine orders alike. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
