/**
 * The versions of a budget: rows are added below, never overwritten, so the order of the sheet is the order of time.
 * The newest row of a source or a recipient is its current frame; the rows above it are history (M1).
 * Takes a book of one year (year.ts). Spec: budget §2
 */
import { sumKnown, subtract, type Amount } from '#core/money/amount';
import type { Book, BySource, Frame, RecipientFrame } from './book';
import { sources, type Recipient, type Source } from './words';

/** The rows of one source, oldest first. */
export function framesOf(book: Book, source: Source): readonly Frame[] {
  return book.frames.filter((frame) => frame.source === source);
}

/** The rows of one recipient, oldest first. */
export function recipientRows(book: Book, recipient: Recipient): readonly RecipientFrame[] {
  return book.recipientFrames.filter((row) => row.recipient === recipient);
}

/** Everyone who has a frame, in the order of the sheet. */
export function recipientsOf(book: Book): readonly Recipient[] {
  return [...new Set(book.recipientFrames.map((row) => row.recipient))];
}

/** The recipient that is meant by a name as people type it, "fr" for FR; the name itself when it is nobody's. */
export function recipientNamed(recipients: readonly Recipient[], typed: string): Recipient {
  const same = (code: Recipient) => code.toLowerCase() === typed.trim().toLowerCase();
  return recipients.includes(typed) ? typed : (recipients.find(same) ?? typed);
}

/** The amounts of a row's history: how far they went from the first to the newest; null when it cannot be told. */
export function development(amounts: readonly (Amount | null)[]): Amount | null {
  const [first, ...later] = amounts;
  const newest = later.at(-1);
  return first && newest ? subtract(newest, first) : null;
}

/**
 * The sources that this budget concerns: those with a frame, and those that somebody has put money on. A column of
 * blanks and zeros does not make a source.
 */
export function sourcesInUse(book: Book): readonly Source[] {
  const rows = [...book.recipientFrames, ...book.posts];
  const carries = (amount: BySource, source: Source) =>
    amount[source] !== null && amount[source].ore !== 0;
  return sources.filter(
    (source) =>
      book.frames.some((frame) => frame.source === source) ||
      rows.some(({ amount }) => carries(amount, source)) ||
      book.events.some((event) => event.source === source),
  );
}

export interface VersionTotal {
  readonly version: string;
  /** Per source, its newest frame at or before this version; null when there is none. */
  readonly newest: Readonly<Record<Source, Frame | null>>;
  /** Over the sources in use; null when one of them is unknown. */
  readonly total: Amount | null;
}

/** What every version amounts to, in the order in which the versions first appear. */
export function versionTotals(book: Book): readonly VersionTotal[] {
  const versions = [...new Set(book.frames.map((frame) => frame.version))];
  const used = sourcesInUse(book);
  return versions.map((version, rank) => {
    const known = book.frames.filter((frame) => versions.indexOf(frame.version) <= rank);
    const newestOf = (source: Source) => known.findLast((row) => row.source === source) ?? null;
    const newest = { ALF: newestOf('ALF'), FoUU: newestOf('FoUU') };
    const total = sumKnown(used.map((source) => newest[source]?.amount ?? null));
    return { version, newest, total };
  });
}
