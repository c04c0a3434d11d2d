/**
 * The proposals of the sheet Scenarier: under each name the amounts that posts, and recipients' frames, would get. A
 * scenario remembers what stood there when it was saved, so that it can tell when the budget has gone on without it.
 * Nothing here touches the budget. Spec: allocation §14
 */
import type { Post } from '#core/budget/book';
import type { IsoDate } from '#core/budget/date';
import { grouped } from '#core/budget/grouped';
import { recipientNamed } from '#core/budget/history';
import { nameOfPost } from '#core/budget/name-of-post';
import { summarise } from '#core/budget/summary';
import type { Recipient, Source } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { equals, subtract, type Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import { parseAmount } from '#core/money/parse';
import type { Opened } from '#workbook/opened';
import { readScenarioRows, type ScenarioRow } from '#workbook/read/read-scenarios';
import { sheetsOf } from '#workbook/read/table-rows';
import { postsNamed } from '../keys/holds';
import { raise } from './scenario-findings';

/** What a scenario gives a post, or a recipient's frame. */
export interface ScenarioEntry {
  /** The Post-id, or the recipient's code. */
  readonly id: string;
  /** null for a frame. */
  readonly post: Post | null;
  readonly recipient: Recipient | null;
  readonly source: Source;
  readonly amount: Amount;
  /** When the scenario was saved; null when the row does not say. */
  readonly was: Amount | null;
  readonly now: Amount | null;
  /** Whether the scenario wants another amount than the one that stood there. */
  readonly changes: boolean;
  readonly row: ScenarioRow;
}

export interface Scenario {
  readonly name: string;
  readonly created: IsoDate | null;
  readonly by: string | null;
  /** In the order of the sheet. */
  readonly entries: readonly ScenarioEntry[];
  readonly rows: readonly ScenarioRow[];
  /** What keeps it from being adopted as it is, and frames that have changed since (warnings). */
  readonly stale: readonly Finding[];
}

export interface ScenariosRead {
  readonly scenarios: readonly Scenario[];
  readonly findings: readonly Finding[];
}

export function listScenarios(opened: Opened): ScenariosRead {
  const { rows, findings } = readScenarioRows(sheetsOf(opened));
  const places = placesIn(opened);
  const scenarios = [...grouped(rows, ({ scenario }) => scenario.toLowerCase()).values()].map(
    (own) => scenarioOf(own, places),
  );
  return { scenarios, findings };
}

/** By name without case; a finding with the names that exist when there is none. */
export function scenarioNamed(
  scenarios: readonly Scenario[],
  wanted: string,
): Scenario | Finding<'scenarios/unknown'> {
  const found = scenarios.find(({ name }) => name.toLowerCase() === wanted.trim().toLowerCase());
  const known = scenarios.map(({ name }) => name);
  return found ?? raise('scenarios/unknown', { scenario: wanted, known });
}

/** The note of a row: what stood there when the scenario was saved. */
export function noteOf(was: Amount | null): string {
  return was ? `var ${formatAmount(was, { unit: 'tkr' })}` : 'var tomt';
}

function wasIn(note: string | null): Amount | null {
  const [, written] = /^var\s+(.+)$/iu.exec(note ?? '') ?? [];
  const parsed = written === undefined ? null : parseAmount(written);
  return parsed?.ok ? parsed.written.amount : null;
}

type Place = Pick<ScenarioEntry, 'id' | 'post' | 'recipient'> & {
  readonly now: (source: Source) => Amount | null;
};

/** A recipient's code goes before a Post-id, as everywhere; several where nothing tells posts apart. */
function placesIn({ book }: Opened): (id: string) => readonly Place[] {
  const frames = new Map(summarise(book).recipients.map(({ recipient, row }) => [recipient, row]));
  return (typed) => {
    const id = recipientNamed([...frames.keys()], typed);
    const frame = frames.get(id);
    if (frame) return [{ id, post: null, recipient: id, now: (source) => frame.amount[source] }];
    return postsNamed(book.posts, typed).map((post) => ({
      ...{ id: nameOfPost(post), post, recipient: post.recipient },
      now: (source) => post.amount[source],
    }));
  };
}

function scenarioOf(
  rows: readonly ScenarioRow[],
  placesOf: (id: string) => readonly Place[],
): Scenario {
  const [first] = rows;
  const name = first?.scenario ?? '';
  const stale: Finding[] = [];
  const seen = new Set<string>();
  const entries = rows.flatMap((row): ScenarioEntry[] => {
    const [place, ...others] = placesOf(row.id);
    const facts = { scenario: name, id: place?.id ?? row.id, source: row.source };
    const { amount, source } = row;
    if (!place || others.length > 0) {
      const where = [row.origin.fields.get('id') ?? row.origin.row];
      const found = place ? 1 + others.length : 0;
      stale.push(raise('scenarios/entry-gone', { ...facts, found }, { where, effect: amount }));
      return [];
    }
    const key = JSON.stringify([place.id, source]);
    if (seen.has(key)) stale.push(raise('scenarios/entry-twice', facts, at(row)));
    seen.add(key);
    const { id, post, recipient } = place;
    const now = place.now(source);
    const was = wasIn(row.note);
    const changes = was === null || !equals(amount, was);
    const moved = was !== null && (now === null || !equals(now, was));
    const arrived = now !== null && equals(now, amount);
    // A post that the scenario leaves alone may change; a frame that has changed is worth knowing.
    if (moved && !arrived && (changes || post === null)) {
      const circumstances = {
        ...at(row),
        effect: now && subtract(now, was),
        severity: changes ? 'error' : 'warning',
      } as const;
      const more = { ...facts, was, now, wanted: amount, changes };
      stale.push(raise('scenarios/amount-changed', more, circumstances));
    }
    return [{ id, post, recipient, source, amount, was, now, changes, row }];
  });
  return { name, created: first?.created ?? null, by: first?.by ?? null, entries, rows, stale };
}

function at({ origin }: ScenarioRow) {
  return { where: [origin.fields.get('amount') ?? origin.row] };
}
