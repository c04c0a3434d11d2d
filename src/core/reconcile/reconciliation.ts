/**
 * The accounts beside the workbook, post by post: what agrees, what differs, and what is missing on either side. The
 * buckets foot: their sums are the sum of the ledger, to the öre. Spec: reconcile §2, §4
 */
import type { BySource, Post } from '#core/budget/book';
import { grouped } from '#core/budget/grouped';
import { sources, type Source } from '#core/budget/words';
import {
  absolute,
  compare,
  equals,
  isZero,
  negate,
  subtract,
  sum,
  sumKnown,
  ZERO,
  type Amount,
} from '#core/money/amount';
import { assignRows, buckets, type Assigned, type Bucket } from './assign-rows';
import { parts, type Ledger, type LedgerRow } from './ledger-row';
import type { Rule } from './rule';
import { sameAmounts, type SameAmount } from './same-amount';

export type Verdict = 'matched' | 'differing' | 'missing-in-ledger' | 'nothing-held';

/** A post, or one source of it where every row says of which source it is. */
export interface Line {
  readonly post: Post;
  /** null: both together. */
  readonly source: Source | null;
  /** What the workbook says; null when it says nothing. */
  readonly held: Amount | null;
  /** What the accounts say, with the workbook's sign; null without any row. */
  readonly booked: Amount | null;
  /** booked − held. */
  readonly difference: Amount | null;
  readonly verdict: Verdict;
  readonly rows: number;
}

export interface BucketTotal {
  readonly bucket: Bucket;
  readonly rows: number;
  /** With the signs of the file. */
  readonly total: Amount;
}

/** Rows that nothing knows, or that two things know, by their codes. */
export interface Stray {
  readonly codes: LedgerRow['codes'];
  readonly rows: number;
  readonly total: Amount;
  readonly first: LedgerRow;
  /** What they could be. */
  readonly posts: readonly Post[];
  readonly rules: readonly Rule[];
  /** The post without rows that holds the same amount, when there is one such group and one such post. */
  readonly sameAmount: SameAmount<Line> | null;
}

export interface Reconciliation {
  readonly ledger: Ledger;
  /** Of the file: all rows whose amount can be read. */
  readonly total: Amount;
  readonly buckets: readonly BucketTotal[];
  readonly lines: readonly Line[];
  /** The most kronor first. */
  readonly unmatched: readonly Stray[];
  readonly ambiguous: readonly Stray[];
  readonly unreadable: readonly LedgerRow[];
  /** Rules that fit no row. */
  readonly idle: readonly Rule[];
  /** Whether every difference would be none with the opposite sign. */
  readonly looksReversed: boolean;
}

export interface Reconciling {
  readonly posts: readonly Post[];
  readonly rules: readonly Rule[];
  readonly period: readonly [string, string] | null;
  /** Whether all of the file counts with the opposite sign. */
  readonly reversed: boolean;
  /** What a post should amount to, by source. */
  readonly held: (post: Post) => BySource;
}

export function reconcile(ledger: Ledger, given: Reconciling): Reconciliation {
  const assigned = assignRows(ledger.rows, given);
  const inBuckets = grouped(assigned, ({ bucket }) => bucket);
  const rowsIn = (bucket: Bucket) => inBuckets.get(bucket) ?? [];
  const ofPosts = grouped(rowsIn('matched'), ({ post }) => post);
  const lines = given.posts.flatMap((post) => linesOf(post, ofPosts.get(post) ?? [], given));
  const fitting = new Set(assigned.flatMap(({ rules }) => rules));
  const off = lines.filter(({ verdict }) => verdict === 'differing');
  return {
    ledger,
    total: sum(ledger.rows.flatMap(({ amount }) => amount ?? [])),
    buckets: buckets.map((bucket) => ({
      bucket,
      rows: rowsIn(bucket).length,
      total: sum(rowsIn(bucket).flatMap(({ row }) => row.amount ?? [])),
    })),
    lines,
    unmatched: besideLines(straysIn(rowsIn('unmatched')), lines, given.reversed),
    ambiguous: straysIn(rowsIn('ambiguous')),
    unreadable: rowsIn('unreadable').map(({ row }) => row),
    idle: given.rules.filter((rule) => !fitting.has(rule)),
    looksReversed: off.length > 0 && off.every(isReversed),
  };
}

/** Whether both sides say the same amount with opposite signs. */
export function isReversed({ held, booked }: Pick<Line, 'held' | 'booked'>): boolean {
  return held !== null && booked !== null && !isZero(held) && equals(negate(booked), held);
}

/** What is held of a source that no row is of is compared with nothing booked. */
function linesOf(
  post: Post,
  rows: readonly Assigned[],
  { held: heldOf, reversed }: Reconciling,
): readonly Line[] {
  const held = heldOf(post);
  const counted = (own: readonly Assigned[]): Amount | null =>
    own.length === 0
      ? null
      : sum(
          own.map((each) => {
            const amount = each.row.amount ?? ZERO;
            return each.reversed === reversed ? amount : negate(amount);
          }),
        );
  const isSplit = rows.length > 0 && rows.every(({ source }) => source !== null);
  if (!isSplit) {
    const known = sources.flatMap((source) => held[source] ?? []);
    const whole = known.length === 0 ? null : sumKnown(known);
    return line({ post, source: null, held: whole, booked: counted(rows), rows: rows.length });
  }
  return sources.flatMap((source) => {
    const own = rows.filter((row) => row.source === source);
    return line({ post, source, held: held[source], booked: counted(own), rows: own.length });
  });
}

/** A post of which neither side says anything has no line. */
function line(named: Omit<Line, 'difference' | 'verdict'>): readonly Line[] {
  const { held, booked } = named;
  if (booked === null && (held === null || isZero(held))) return [];
  const difference = held === null ? null : subtract(booked ?? ZERO, held);
  return [{ ...named, difference, verdict: verdictOn(held, booked) }];
}

function verdictOn(held: Amount | null, booked: Amount | null): Verdict {
  if (held === null) return 'nothing-held';
  if (booked === null) return 'missing-in-ledger';
  return equals(held, booked) ? 'matched' : 'differing';
}

function straysIn(rows: readonly Assigned[]): readonly Stray[] {
  const byCodes = grouped(rows, ({ row, posts, rules }) =>
    JSON.stringify([keyOf(row), posts.map(({ name }) => name), rules.length]),
  );
  return [...byCodes.values()]
    .flatMap((own): Stray[] => {
      const [first] = own;
      if (!first) return [];
      const total = sum(own.flatMap(({ row }) => row.amount ?? []));
      const { row, posts, rules } = first;
      const stray = { codes: row.codes, rows: own.length, total, first: row, posts, rules };
      return [{ ...stray, sameAmount: null }];
    })
    .toSorted((a, b) => compare(absolute(b.total), absolute(a.total)));
}

/** A group without a post is compared with posts without a group. */
function besideLines(
  strays: readonly Stray[],
  lines: readonly Line[],
  reversed: boolean,
): readonly Stray[] {
  const totals = strays.map(({ total }) => (reversed ? negate(total) : total));
  const same = sameAmounts(totals, lines);
  return strays.map((stray, rank) => ({ ...stray, sameAmount: same[rank] ?? null }));
}

/** Rows with codes are told together whatever their texts. */
function keyOf({ codes, post, row }: LedgerRow): string {
  const coded = parts.filter((part) => part !== 'text').map((part) => codes[part] ?? '');
  if (coded.some((code) => code !== '')) return coded.join('\u001f');
  return post ?? codes.text ?? String(row);
}
