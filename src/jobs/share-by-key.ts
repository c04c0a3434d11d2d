/** The shares that a key gives the recipients of a change, in the order in which they stand on Ramar. Spec: allocation §10 */
import type { Book } from '#core/budget/book';
import { summarise } from '#core/budget/summary';
import type { Source } from '#core/budget/words';
import { shareByKey, type KeyRule } from '#core/allocation/key';
import type { Finding } from '#core/findings/finding';
import { sumKnown, type Amount } from '#core/money/amount';
import { kronorText } from '#core/money/plain-decimal';
import type { Share } from './allocate';

/** The keys that need no table of their own. */
export const builtInKeys = ['lika', 'proportionell', 'föregående år'] as const;
export type BuiltInKey = (typeof builtInKeys)[number];

export type KeyedShares =
  | { readonly shares: readonly Share[]; readonly findings: readonly [] }
  | { readonly shares: null; readonly findings: readonly Finding[] };

/** lika: the same to all; proportionell: as the frames of the source; föregående år: as last year's posts. */
export function sharesByKey(
  book: Book,
  source: Source,
  amount: Amount,
  key: BuiltInKey,
): KeyedShares {
  const sharing = shareByKey(amount, { rule: ruleOf(book, source, key) });
  return sharing.kind === 'refused'
    ? { shares: null, findings: sharing.findings }
    : {
        shares: sharing.lines.map((line) => ({ to: line.name, amount: line.amount })),
        findings: [],
      };
}

function ruleOf(book: Book, source: Source, key: BuiltInKey): KeyRule {
  const recipients = summarise(book).recipients.map(({ recipient, row }) => ({
    name: recipient,
    frame: row.amount[source],
  }));
  switch (key) {
    case 'lika':
      return { kind: key, parts: recipients };
    case 'proportionell': {
      const parts = recipients.map(({ name, frame }) => ({
        name,
        weight: frame && kronorText(frame),
      }));
      return { kind: key, parts };
    }
    case 'föregående år': {
      const previousOf = (name: string) =>
        sumKnown(
          book.posts
            .filter(({ recipient }) => recipient === name)
            .map(({ previous }) => previous[source]),
        );
      return {
        kind: key,
        parts: recipients.map(({ name }) => ({ name, previous: previousOf(name) })),
      };
    }
  }
}
