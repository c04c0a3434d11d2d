/**
 * The recipients' frames after a change: the version of the newest frames gets a row for every recipient, also for
 * those who get nothing, so that a version can be read by itself. When that version already has its rows, they get
 * the new amounts. An unknown amount stays unknown. Spec: budget §6
 */
import { add, type Amount } from '#core/money/amount';
import type { Book, BySource } from './book';
import { recipientRows, recipientsOf } from './history';
import type { NewRecipientFrame } from './proposal';
import type { Recipient, Source } from './words';
import { ofYear } from './year';

export interface FrameChange {
  readonly recipient: Recipient;
  readonly source: Source;
  readonly amount: Amount;
}

export function changeFrames(
  book: Book,
  changes: readonly FrameChange[],
): readonly NewRecipientFrame[] {
  const own = ofYear(book);
  const version = own.frames.at(-1)?.version ?? own.recipientFrames.at(-1)?.version ?? '';
  return recipientsOf(own).flatMap((recipient) => {
    const row = recipientRows(own, recipient).at(-1);
    if (!row) return [];
    const theirs = changes.filter((change) => change.recipient === recipient);
    const replaces = row.version === version ? row : null;
    if (replaces && theirs.length === 0) return [];
    const amount = theirs.reduce(changed, row.amount);
    return [{ year: row.year, version, recipient, amount, replaces }];
  });
}

function changed(before: BySource, { source, amount }: FrameChange): BySource {
  const known = before[source];
  return known === null ? before : { ...before, [source]: add(known, amount) };
}
