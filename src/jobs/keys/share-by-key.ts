/**
 * The shares that a key gives: a key of the sheet Nycklar by its name, else one of the three that need no table. Whoever
 * gets a share stands in register order, with the reason for it. Spec: allocation §10, §12
 */
import { shareByKey } from '#core/allocation/key';
import type { SharedLine } from '#core/allocation/sharing';
import type { Source } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { isZero, type Amount } from '#core/money/amount';
import type { Opened } from '#workbook/opened';
import type { KeyRow } from '#workbook/read/read-keys';
import type { Share } from '../allocate';
import { raise } from './key-findings';
import { ruleOfKey } from './key-rule';
import { findingsIn, keysOf, sameKey, type NamedKey } from './keys';

/** The keys that need no table of their own. */
const builtInKeys = ['lika', 'proportionell', 'föregående år'] as const;
type BuiltInKey = (typeof builtInKeys)[number];

/** The row that a built-in key would have in the sheet. */
const EVERYBODY: KeyRow = {
  ...{ key: '', kind: null, row: null, column: null, weight: null },
  ...{ min: null, max: null, hold: null, source: null, decision: null },
  origin: { row: {}, fields: new Map() },
};

export type KeyedShares =
  | {
      readonly shares: readonly Share[];
      readonly target: 'recipients' | 'posts';
      /** One for each share, with what it was before rounding and why. */
      readonly lines: readonly SharedLine[];
      /** The key as it is called. */
      readonly key: string;
      /** The decision that stands with the key. */
      readonly decision: string | null;
    }
  | { readonly shares: null; readonly findings: readonly Finding[] };

/** Every name that `sharesByKey` knows in this workbook: its own keys, then the built-in ones. */
export function keyNames(opened: Opened): readonly string[] {
  const own = keysOf(opened).keys.map(({ name }) => name);
  return [...own, ...builtInKeys.filter((word) => !own.some((name) => sameKey(name, word)))];
}

/** In multiples of the quantum (1 tkr when not said). What is wrong with the key's own rows stops it; other keys do not matter. */
export function sharesByKey(
  opened: Opened,
  source: Source,
  amount: Amount,
  wanted: string,
  quantum?: Amount,
): KeyedShares {
  const { keys, findings } = keysOf(opened);
  const own = keys.find(({ name }) => sameKey(name, wanted.trim()));
  const builtIn = builtInKeys.find((word) => sameKey(word, wanted.trim()));
  const chosen = own ?? (builtIn && builtInKey(builtIn));
  if (!chosen) return refused([unknownKey(opened, wanted)]);
  const { name: key, decision, rows } = chosen;
  const unread = findingsIn(rows, findings).filter(({ severity }) => severity === 'error');
  if (unread.length > 0) return refused(unread);
  const found = ruleOfKey(chosen, opened.book, source);
  if (found.rule === null) return refused(found.findings);
  const sharing = shareByKey(amount, { rule: found.rule }, quantum);
  if (sharing.kind === 'refused') return refused(sharing.findings.map(withRow(rows)));
  const { lines, residual } = sharing;
  if (!isZero(residual)) {
    return refused([raise('keys/residual', { key, rest: residual }, { effect: residual })]);
  }
  const shares = lines.map((line) => ({ to: line.name, amount: line.amount }));
  return { shares, lines, target: found.target, key, decision };
}

/** A name that is no key; a key of the sheet that cannot be read is told by its own findings. */
function unknownKey(opened: Opened, wanted: string): Finding {
  const own = keysOf(opened).findings.find(
    ({ facts }) => typeof facts['key'] === 'string' && sameKey(facts['key'], wanted.trim()),
  );
  return own ?? raise('keys/unknown-key', { key: wanted, known: keyNames(opened) });
}

/** lika: the same to all; proportionell: as the frames of the source; föregående år: as last year's posts. */
function builtInKey(kind: BuiltInKey): NamedKey {
  return { name: kind, kind, rows: [EVERYBODY], source: null, decision: null };
}

/** A finding about somebody of the key stands at the row that is about the same. */
function withRow(rows: readonly KeyRow[]): (finding: Finding) => Finding {
  return (finding) => {
    const { name } = finding.facts;
    const row = rows.find((each) => typeof name === 'string' && each.row === name);
    return row ? { ...finding, where: [row.origin.row] } : finding;
  };
}

function refused(findings: readonly Finding[]): KeyedShares {
  return { shares: null, findings };
}
