/**
 * What a module wants written when its money moves: events, the frame row that they make, and what follows for
 * recipients and posts, so that every difference between versions has its event. Who decided it, when and where is
 * added by the job. Spec: modules §5
 */
import type { BudgetEvent, Post } from '#core/budget/book';
import type { IsoDate } from '#core/budget/date';
import type { Source } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import type { Amount } from '#core/money/amount';

/** Whether the text of an event says that it records what is so named: the name alone, or with a colon and more. */
export function isRecordOf(text: string | null, name: string): boolean {
  const [told, wanted] = [(text ?? '').trim().toLowerCase(), name.trim().toLowerCase()];
  return told === wanted || told.startsWith(`${wanted}:`);
}

export type RecordedEvent = Pick<
  BudgetEvent,
  'type' | 'from' | 'to' | 'source' | 'amount' | 'duration' | 'text'
> & {
  /** When it happened, where the module knows; else the day of the order. */
  readonly date?: IsoDate;
};

/** What a source has from now on; the job adds status, body, date and decision. */
export interface RecordedFrame {
  readonly year: number;
  readonly version: string;
  readonly source: Source;
  readonly amount: Amount;
  readonly note: string;
}

/** How much somebody gets: a recipient's frame, or a post and its payer's frame. */
export type RecordedShare = {
  readonly source: Source;
  readonly amount: Amount;
} & ({ readonly recipient: string } | { readonly post: Post });

export interface Recording {
  /** The line for the log, in Swedish: "Uppräkning av 4 800 tkr FoUU". */
  readonly action: string;
  readonly frames: readonly RecordedFrame[];
  readonly events: readonly RecordedEvent[];
  readonly shares: readonly RecordedShare[];
  /** Why it cannot be recorded; then nothing is. */
  readonly objections: readonly Finding[];
}
