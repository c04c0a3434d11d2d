/**
 * The keys of the sheet Nycklar: rows of one name are one key, with its kind, its source and its decision. Rows of the
 * name "Låsta poster" are no key but the held amounts (holds.ts). Spec: allocation §12, §13
 */
import type { KeyKind } from '#core/allocation/key';
import { grouped } from '#core/budget/grouped';
import type { Finding } from '#core/findings/finding';
import { formatPlace } from '#core/findings/place';
import type { Opened } from '#workbook/opened';
import { readKeyRows, type KeyRow } from '#workbook/read/read-keys';
import { sheetsOf } from '#workbook/read/table-rows';
import { raise } from './key-findings';

/** The name under which held amounts of posts stand. */
export const HELD_POSTS = 'Låsta poster';

export interface NamedKey {
  readonly name: string;
  readonly kind: KeyKind;
  /** In the order of the sheet. */
  readonly rows: readonly KeyRow[];
  /** Where its figures come from. */
  readonly source: string | null;
  readonly decision: string | null;
}

export interface KeysRead {
  readonly keys: readonly NamedKey[];
  /** Rows of held posts. */
  readonly held: readonly KeyRow[];
  readonly findings: readonly Finding[];
}

/** Names are compared without case. */
export const sameKey = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function keysOf(opened: Opened): KeysRead {
  const { rows, findings } = readKeyRows(sheetsOf(opened));
  const held = rows.filter(({ key }) => sameKey(key, HELD_POSTS));
  const told: Finding[] = [...findings];
  const keys = [...grouped(rows, ({ key }) => key.toLowerCase()).values()].flatMap((own) =>
    sameKey(own[0]?.key ?? '', HELD_POSTS) ? [] : named(own, told),
  );
  return { keys, held, findings: told };
}

/** What reading found in the cells of the key's own rows. */
export function findingsIn(rows: readonly KeyRow[], findings: readonly Finding[]): Finding[] {
  const cells = new Set(
    rows.flatMap(({ origin }) => Array.from(origin.fields, ([, place]) => formatPlace(place))),
  );
  return findings.filter(({ where }) => where.some((place) => cells.has(formatPlace(place))));
}

function named(rows: readonly KeyRow[], findings: Finding[]): NamedKey[] {
  const name = rows[0]?.key ?? '';
  const kinds = [...new Set(rows.flatMap(({ kind }) => kind ?? []))];
  const [kind, another] = kinds;
  const where = rows.map(({ origin }) => origin.fields.get('kind') ?? origin.row);
  if (kind === undefined) {
    findings.push(raise('keys/kind-missing', { key: name }, { where: where.slice(0, 1) }));
    return [];
  }
  if (another !== undefined) {
    findings.push(raise('keys/kinds-differ', { key: name, kinds }, { where }));
    return [];
  }
  const first = (field: 'source' | 'decision') =>
    rows.map((row) => row[field]).find((text) => text !== null) ?? null;
  return [{ name, kind, rows, source: first('source'), decision: first('decision') }];
}
