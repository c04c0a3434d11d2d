/** `read BOOK.xlsx`: frames, recipients, posts, events and the balances of the ledger. */
import type { Account } from '#core/budget/account';
import type { BySource, Origin } from '#core/budget/book';
import { ledgerOf } from '#core/budget/ledger';
import { sources } from '#core/budget/words';
import { formatNumber } from '#core/money/format';
import { inKronor } from '#core/money/plain-decimal';
import { assess } from '#jobs/assess';
import { openBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { bookJson } from '../print/book-json';
import { summaryText } from '../print/summary-text';
import { textTable } from '../print/table';

export async function read(context: Context, path: string): Promise<ExitCode> {
  const { opened } = await openBook(context, path);
  const { book } = opened;
  const checked = assess(opened);
  const ledger = [...ledgerOf(book).values()];
  return context.answer(
    {
      book: bookJson(checked.summary),
      frames: book.frames.map(({ origin, amount, minuted, ...frame }) => ({
        ...frame,
        amount: inKronor(amount),
        minuted: minuted?.text ?? null,
        where: origin.row,
      })),
      recipients: book.recipientFrames.map(({ origin, amount, ...frame }) => ({
        ...frame,
        ...perSource(amount),
        where: origin.row,
      })),
      posts: book.posts.map(({ origin, amount, undivided, previous, ...post }) => ({
        ...post,
        ...perSource(amount),
        ...(undivided && { undivided: inKronor(undivided.amount) }),
        previous: perSource(previous),
        where: origin.row,
      })),
      events: book.events.map(({ origin, amount, ...event }) => ({
        ...event,
        amount: inKronor(amount),
        where: origin.row,
      })),
      ledger: ledger.map(({ account, opening, moved, balance }) => ({
        account: accountName(account),
        source: account.source,
        opening: inKronor(opening),
        moved: inKronor(moved),
        balance: inKronor(balance),
      })),
    },
    () => [...summaryText(checked, context.language), ...postsText(context, book.posts)],
    checked.findings,
  );
}

interface PostLine {
  readonly id: string | null;
  readonly recipient: string | null;
  readonly name: string;
  readonly amount: BySource;
  readonly origin: Origin;
}

function postsText(context: Context, posts: readonly PostLine[]): string[] {
  const { language } = context;
  const unknown = context.say({ sv: 'okänt', en: 'unknown' });
  const heading = context.say({ sv: 'Post (tkr)', en: 'Post (tkr)' });
  const frame = context.say({ sv: 'Ram', en: 'Frame' });
  const rows = posts.map(({ id, recipient, name, amount }) => [
    [id, name].filter((part) => part !== null).join(' '),
    recipient ?? '–',
    ...sources.map((source) =>
      amount[source] === null ? unknown : formatNumber(amount[source], { unit: 'tkr', language }),
    ),
  ]);
  if (posts.length === 0) return [];
  return ['', ...textTable([[heading, frame, ...sources], ...rows], [0, 1])];
}

function perSource(amount: BySource): Record<string, string | null> {
  return Object.fromEntries(sources.map((source) => [source, inKronor(amount[source])]));
}

function accountName(account: Account): string {
  switch (account.kind) {
    case 'recipient':
      return account.recipient;
    case 'post':
      return account.post;
    case 'nowhere':
      return account.name;
    case 'outside':
    case 'pool':
      return account.kind;
  }
}
