/** A proposal as it was read, and as it stands when it has been judged. Spec: council-round §3, §4 */
import type { KnownSum } from '#core/budget/known-sum';
import type { Recipient, Source } from '#core/budget/words';
import type { Finding, Place } from '#core/findings/finding';
import type { Amount } from '#core/money/amount';
import type { ProposalComparison } from './comparison';
import type { CouncilPost } from './council-post';
import type { Sent } from './sent';

/** Something that the council has written where nothing is read. */
export interface Besides {
  readonly kind: 'sheet' | 'column';
  /** The name of the sheet; the heading of the column, else its letters. */
  readonly name: string;
  readonly place: Place;
}

/** What was read out of a workbook that came back. */
export interface CouncilProposal {
  /** The file's name. */
  readonly file: string;
  /** Which council the workbook says that it was sent to. */
  readonly council: Recipient | null;
  /** What the workbook says that it was sent with; null when it says nothing of a round. */
  readonly sent: Sent | null;
  /** The mark that it was sent with. */
  readonly mark: string | null;
  readonly posts: readonly CouncilPost[];
  /** The columns of posts, by key, that the workbook no longer has or whose unit it no longer says. */
  readonly gone: ReadonlySet<string>;
  /** What of it is read by nobody, in words: a further sheet, a column of the council's own. */
  readonly besides: readonly Besides[];
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
