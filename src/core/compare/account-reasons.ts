/**
 * What the events that only one of the workbooks has do to every account: those that came add what they moved, those
 * that went are taken back. Each is posted in its own workbook, where its names are known. Spec: compare §3
 */
import { accountKey, partiesOf, type Account } from '#core/budget/account';
import type { Book, BudgetEvent } from '#core/budget/book';
import { grouped } from '#core/budget/grouped';
import { entriesOf } from '#core/budget/posting';
import type { Source } from '#core/budget/words';
import { negate } from '#core/money/amount';
import type { Reason } from './difference';
import type { EventChanges } from './event-changes';

export interface AccountReasons {
  /** What a source has got from outside. */
  readonly ofFrame: (source: Source) => readonly Reason[];
  readonly of: (account: Account) => readonly Reason[];
}

interface Posted extends Reason {
  readonly key: string;
}

export function accountReasons(before: Book, after: Book, changes: EventChanges): AccountReasons {
  const posted = grouped(
    [...postedBy(changes.added, after, false), ...postedBy(changes.removed, before, true)],
    ({ key }) => key,
  );
  const of = (account: Account): readonly Reason[] => posted.get(accountKey(account)) ?? [];
  return {
    of,
    ofFrame: (source) =>
      of({ kind: 'outside', source }).map(({ amount, by }) => ({ amount: negate(amount), by })),
  };
}

/** An event that does not say how much explains nothing. */
function postedBy(
  events: readonly BudgetEvent[],
  book: Book,
  takenBack: boolean,
): readonly Posted[] {
  const partyOf = partiesOf(book);
  return events.flatMap((event) =>
    entriesOf(event, partyOf).flatMap(({ account, amount }): Posted[] => {
      if (amount === null) return [];
      const by = { event, takenBack };
      return [{ key: accountKey(account), amount: takenBack ? negate(amount) : amount, by }];
    }),
  );
}
