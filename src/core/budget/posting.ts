/**
 * Event → entries: every event that moves money takes it from one account and gives it to another, so its entries sum
 * to zero over all accounts but the posts, which only detail their recipient's. An event that does not say how much
 * gives entries of unknown amount; one that does not say of which source gives such entries for each of them.
 * Spec: budget §4
 */
import { negate, type Amount } from '#core/money/amount';
import { accountsOf, type Account, type Party } from './account';
import type { BudgetEvent } from './book';
import { movementOf } from './movement';
import { sources, type Source } from './words';

export interface Entry {
  readonly account: Account;
  /** Added to the account; null when it is not known how much. */
  readonly amount: Amount | null;
  readonly event: BudgetEvent;
}

export function entriesOf(
  event: BudgetEvent,
  partyOf: (name: string | null) => Party,
): readonly Entry[] {
  if (event.source !== null) return post(event, event.source, event.amount, partyOf);
  return sources.flatMap((source) => post(event, source, null, partyOf));
}

function post(
  event: BudgetEvent,
  source: Source,
  amount: Amount | null,
  partyOf: (name: string | null) => Party,
): readonly Entry[] {
  const outside: Account = { kind: 'outside', source };
  const pool: Account = { kind: 'pool', source };
  switch (movementOf(event)) {
    case 'arrives':
      return move([outside], [pool]);
    case 'allocated':
      return move([pool], accountsOf(partyOf(event.to), source));
    case 'transferred': {
      const [giver, taker] = [partyOf(event.from), partyOf(event.to)];
      const elsewhere = giver.kind === 'unknown' || taker.kind === 'unknown';
      if (event.type === 'flytt' && elsewhere) return [];
      return move(accountsOf(giver, source), accountsOf(taker, source));
    }
    default:
      return [];
  }

  function move(from: readonly Account[], to: readonly Account[]): readonly Entry[] {
    const taken = amount && negate(amount);
    return [
      ...from.map((account) => ({ account, amount: taken, event })),
      ...to.map((account) => ({ account, amount, event })),
    ];
  }
}
