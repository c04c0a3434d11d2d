/**
 * The budget in a few figures: what the pane's strip, `check` and `read` show. Everything is computed from the rows of
 * the book's own year, exactly; null is unknown and is never taken for zero. Spec: budget §3
 */
import { sumKnown, type Amount } from '#core/money/amount';
import type { Book } from './book';
import { sourcesInUse, versionTotals, type VersionTotal } from './history';
import { minutedComparisons, type MinutedComparison } from './minuted';
import { recipientStandings, type RecipientStanding } from './recipient-standing';
import { sourceStanding, type SourceStanding } from './source-standing';
import type { BudgetState } from './words';
import { ofYear } from './year';

export interface Summary {
  readonly year: number | null;
  readonly state: BudgetState;
  /** The newest frames of all sources in use. */
  readonly total: Amount | null;
  readonly versions: readonly VersionTotal[];
  /** The sources in use, in the order of the register. */
  readonly sources: readonly SourceStanding[];
  readonly recipients: readonly RecipientStanding[];
  /** The recipients' newest frames; null when one is unknown or nobody has one. */
  readonly distributed: Amount | null;
  readonly onPosts: Amount | null;
  /** What the recipients have not put on posts. */
  readonly notOnPosts: Amount | null;
  /** Changes that have not been allocated to recipients. */
  readonly unallocated: Amount | null;
  /** total − distributed − unallocated. */
  readonly residual: Amount | null;
  readonly minuted: readonly MinutedComparison[];
}

export function summarise(anyYear: Book): Summary {
  const book = ofYear(anyYear);
  const used = sourcesInUse(book);
  const recipients = recipientStandings(book, used);
  const rows = recipients.map(({ row }) => row);
  const sources = used.map((source) => sourceStanding(book, source, rows));
  const changes = new Map(sources.map(({ source, change }) => [source, change]));
  return {
    year: book.year,
    state: book.state,
    total: over(sources, ({ amount }) => amount),
    versions: versionTotals(book),
    sources,
    recipients,
    distributed: over(recipients, ({ total }) => total),
    onPosts: over(recipients, ({ onPosts }) => onPosts),
    notOnPosts: over(recipients, ({ notOnPosts }) => notOnPosts),
    unallocated: over(sources, ({ unallocated }) => unallocated),
    residual: over(sources, ({ residual }) => residual),
    minuted: minutedComparisons(book, changes),
  };
}

/** The sum over the items; null when one is unknown, and when there is nothing to sum. */
function over<Item>(
  items: readonly Item[],
  amountOf: (item: Item) => Amount | null,
): Amount | null {
  return items.length === 0 ? null : sumKnown(items.map(amountOf));
}
