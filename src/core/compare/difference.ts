/** What differs between two workbooks, as data: what it is about, before and after, and what explains it. Spec: compare §2 */
import type { BudgetEvent } from '#core/budget/book';
import type { Source } from '#core/budget/words';
import type { Place } from '#core/findings/finding';
import type { Amount } from '#core/money/amount';
import type { LogLine } from './side';

/** frame: of a source · recipient: its frame · previous-year: last year's column beside last year's budget. */
export type About =
  'frame' | 'recipient' | 'post' | 'previous-year' | 'event' | 'state' | 'setting' | 'table';

/** A part of a difference that something explains. */
export interface Reason {
  readonly amount: Amount;
  /** The event, or the line of the log when no event tells of it. */
  readonly by:
    { readonly event: BudgetEvent; readonly takenBack: boolean } | { readonly line: LogLine };
}

/** moved = explained + unexplained, to the öre. */
export interface Explained {
  /** After − before; a blank counts as nothing here, and both ends are shown as they stand. */
  readonly moved: Amount;
  readonly reasons: readonly Reason[];
  readonly explained: Amount;
  readonly unexplained: Amount;
}

interface Common {
  readonly about: About;
  readonly change: 'added' | 'removed' | 'changed' | 'renamed';
  /** A source, a recipient, a post, a setting or the key of a row, as people call it. */
  readonly name: string;
  readonly id: string | null;
  /** Of a frame. */
  readonly version: string | null;
  /** The heading of what differs; null when it is the row as a whole. */
  readonly field: string | null;
  /** In the newer workbook first, then in the older one with its file name. */
  readonly where: readonly Place[];
}

export interface AmountDifference extends Common {
  readonly kind: 'amount';
  readonly source: Source;
  readonly before: Amount | null;
  readonly after: Amount | null;
  readonly explanation: Explained;
}

export interface TextDifference extends Common {
  readonly kind: 'text';
  readonly before: string | null;
  readonly after: string | null;
}

export type Difference = AmountDifference | TextDifference;
