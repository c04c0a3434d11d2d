/**
 * The ledger: every balance of the budget, derived from the opening frames and the events, exactly.
 *
 * Where a source or a recipient has several rows, the first is its opening frame, and the balance says what its frame
 * should be now. A single row, the amount of a post, and rows that the events explain (explanation.ts) are taken as
 * the balance itself; its opening is then what remains without the events. An event of unknown amount makes the balances that it touches unknown, by name.
 * Over all accounts but the posts, balances sum to zero. Spec: budget §4
 */
import { add, negate, subtract, sumKnown, ZERO, type Amount } from '#core/money/amount';
import { accountKey, partiesOf, postKey, type Account } from './account';
import type { Book } from './book';
import { explain } from './explanation';
import { grouped } from './grouped';
import { framesOf, recipientRows, recipientsOf, sourcesInUse } from './history';
import { entriesOf, type Entry } from './posting';
import type { Source } from './words';
import { ofYear } from './year';

export interface Balance {
  readonly account: Account;
  /** null when it cannot be told. */
  readonly opening: Amount | null;
  /** The sum of the entries; null when one of them is unknown. */
  readonly moved: Amount | null;
  /** opening + moved. */
  readonly balance: Amount | null;
  /** In the order of the sheet. */
  readonly entries: readonly Entry[];
}

/** The balances by account: first those with an opening, then those that only events have touched. */
export type Ledger = ReadonlyMap<string, Balance>;

export function ledgerOf(anyYear: Book): Ledger {
  const book = ofYear(anyYear);
  const entries = entriesByAccount(book);
  const opened = [
    ...sourcesInUse(book).flatMap((source) => openingFrames(book, source, entries)),
    ...openingPosts(book, entries),
  ];
  const ledger = new Map<string, Balance>();
  for (const { account, opening } of opened) {
    const key = accountKey(account);
    ledger.set(key, balance(account, opening, entries.get(key) ?? []));
  }
  for (const [key, own] of entries) {
    const account = own[0]?.account;
    if (!account || ledger.has(key)) continue;
    ledger.set(key, balance(account, account.kind === 'nowhere' ? ZERO : null, own));
  }
  return ledger;
}

/** What an account holds; undefined when the budget knows nothing of it. */
export function balanceOf(ledger: Ledger, account: Account): Balance | undefined {
  return ledger.get(accountKey(account));
}

type Entries = ReadonlyMap<string, readonly Entry[]>;

interface Opening {
  readonly account: Account;
  readonly opening: Amount | null;
}

function entriesByAccount(book: Book): Entries {
  const partyOf = partiesOf(book);
  const all = book.events.flatMap((event) => entriesOf(event, partyOf));
  return grouped(all, ({ account }) => accountKey(account));
}

function balance(account: Account, opening: Amount | null, entries: readonly Entry[]): Balance {
  const moved = movedBy(entries);
  return { account, opening, moved, balance: opening && moved && add(opening, moved), entries };
}

function movedBy(entries: readonly Entry[]): Amount | null {
  return sumKnown(entries.map(({ amount }) => amount));
}

/** The opening of outside, of the pool and of every recipient: what came in was handed out or lay in the pool. */
function openingFrames(book: Book, source: Source, entries: Entries): readonly Opening[] {
  const outside: Account = { kind: 'outside', source };
  const brought = amountsOf(outside).map((amount) => amount && negate(amount));
  const frames = framesOf(book, source).map(({ amount }) => amount);
  const given = openingOf(frames, brought, false);
  const handed = recipientsOf(book).map((recipient): Opening => {
    const account: Account = { kind: 'recipient', source, recipient };
    const rows = recipientRows(book, recipient).map(({ amount }) => amount[source]);
    return { account, opening: openingOf(rows, amountsOf(account), true) };
  });
  const sumHanded = sumKnown(handed.map(({ opening }) => opening));
  const inPool = given && sumHanded && subtract(given, sumHanded);
  return [
    { account: outside, opening: given && negate(given) },
    { account: { kind: 'pool', source }, opening: inPool },
    ...handed,
  ];

  function amountsOf(account: Account): readonly (Amount | null)[] {
    return (entries.get(accountKey(account)) ?? []).map(({ amount }) => amount);
  }
}

/** Of the posts that events name. */
function openingPosts(book: Book, entries: Entries): readonly Opening[] {
  const posts = new Map(book.posts.map((post) => [postKey(post), post]));
  return [...entries.values()].flatMap((own): readonly Opening[] => {
    const account = own[0]?.account;
    if (account?.kind !== 'post') return [];
    const held = posts.get(account.post)?.amount[account.source];
    const moved = movedBy(own);
    return [{ account, opening: held && moved ? subtract(held, moved) : null }];
  });
}

function openingOf(
  rows: readonly (Amount | null)[],
  events: readonly (Amount | null)[],
  mayContainEvents: boolean,
): Amount | null {
  const [first, newest] = [rows[0] ?? null, rows.at(-1) ?? null];
  const explained = explain(rows, events, mayContainEvents).kind === 'explained';
  if (rows.length > 1 && !explained) return first;
  const moved = sumKnown(events);
  return newest && moved && subtract(newest, moved);
}
