/**
 * Puts every row of the accounts into exactly one bucket, and says which post a matched one belongs to. The saved rules
 * come first; then a post that the row names itself, the posts' own codes, and the posts' names. Two that disagree leave
 * the row in a bucket of its own: nothing is guessed. The order of the rows does not matter. Spec: reconcile §2, §3
 */
import type { Post } from '#core/budget/book';
import type { Source } from '#core/budget/words';
import { grouped } from '#core/budget/grouped';
import { nameKey } from '#core/modules/names';
import { parts, type LedgerRow, type Part } from './ledger-row';
import { patternOf, type Pattern } from './pattern';
import type { Rule } from './rule';

/** outside: a rule says that the row is none of the budget's. */
export const buckets = [
  'matched',
  'outside',
  'unmatched',
  'ambiguous',
  'other-period',
  'unreadable',
] as const;
export type Bucket = (typeof buckets)[number];

export type By = 'rule' | 'id' | 'code' | 'name';

export interface Assigned {
  readonly row: LedgerRow;
  readonly bucket: Bucket;
  /** Of a matched row. */
  readonly post: Post | null;
  readonly source: Source | null;
  /** Whether the row counts with the opposite sign. */
  readonly reversed: boolean;
  readonly by: By | null;
  /** The rules that fit. */
  readonly rules: readonly Rule[];
  /** Of an ambiguous row: the posts that it could be. */
  readonly posts: readonly Post[];
}

export interface Assigning {
  readonly posts: readonly Post[];
  readonly rules: readonly Rule[];
  /** From and to month, both included; null for all. */
  readonly period: readonly [string, string] | null;
}

export function assignRows(
  rows: readonly LedgerRow[],
  { posts, rules, period }: Assigning,
): readonly Assigned[] {
  const fitting = ruleFinder(rules);
  const named = postFinder(posts);
  return rows.map((row): Assigned => {
    const { source, amount, month } = row;
    const nothing = { row, post: null, source, reversed: false, by: null, rules: [], posts: [] };
    if (amount === null || (period && month === null)) return { ...nothing, bucket: 'unreadable' };
    if (period && month !== null && (month < period[0] || month > period[1])) {
      return { ...nothing, bucket: 'other-period' };
    }
    const fit = fitting(row);
    const [rule] = fit;
    if (rule) return byRule(row, fit, rule);
    const [by, found] = named.find(row);
    const [post, another] = found;
    if (!post) return { ...nothing, bucket: 'unmatched' };
    if (another) return { ...nothing, bucket: 'ambiguous', posts: found };
    return { ...nothing, bucket: 'matched', post, by };
  });

  function byRule(row: LedgerRow, fit: readonly Rule[], rule: Rule): Assigned {
    const nothing = {
      row,
      post: null,
      reversed: false,
      by: 'rule',
      rules: fit,
      posts: [],
    } as const;
    const source = rule.source ?? row.source;
    const agree = fit.every((each) => targetOf(each) === targetOf(rule));
    if (!agree) {
      const named2 = fit.flatMap((each) => (each.post === null ? [] : named.byId(each.post)));
      return { ...nothing, source, bucket: 'ambiguous', posts: [...new Set(named2)] };
    }
    if (rule.post === null) return { ...nothing, source, bucket: 'outside' };
    const [post, another] = named.byId(rule.post);
    if (!post || another) return { ...nothing, source, bucket: 'unmatched' };
    return { ...nothing, source, bucket: 'matched', post, reversed: rule.sign === 'omvänt' };
  }
}

/** Rules with equal targets say the same. */
function targetOf({ post, source, sign }: Rule): string {
  return JSON.stringify([post === null ? null : nameKey(post), source, sign]);
}

interface Condition {
  readonly rule: Rule;
  readonly tests: readonly (readonly [Part, Pattern])[];
}

/** The rules that fit a row; rows with the same codes are asked about once. */
function ruleFinder(rules: readonly Rule[]): (row: LedgerRow) => readonly Rule[] {
  const conditions = rules.map((rule): Condition => {
    const tests = parts.flatMap((part) => {
      const pattern = rule.patterns[part];
      return pattern === undefined ? [] : [[part, patternOf(pattern)] as const];
    });
    return { rule, tests };
  });
  const used = parts.filter((part) => rules.some(({ patterns }) => patterns[part] !== undefined));
  const known = new Map<string, readonly Rule[]>();
  return ({ codes }) => {
    const key = used.map((part) => codes[part] ?? '').join('\u001f');
    const before = known.get(key);
    if (before) return before;
    const fit = conditions.flatMap(({ rule, tests }) =>
      tests.length > 0 && tests.every(([part, matches]) => matches(codes[part] ?? ''))
        ? [rule]
        : [],
    );
    known.set(key, fit);
    return fit;
  };
}

interface PostFinder {
  readonly byId: (id: string) => readonly Post[];
  readonly find: (row: LedgerRow) => readonly [By, readonly Post[]];
}

/** Codes that may be a post's own; an account says what money went to and not whose it is. */
const codesOfPosts: readonly Part[] = ['code', 'project', 'activity', 'unit'];

function postFinder(posts: readonly Post[]): PostFinder {
  const ids = grouped(posts, ({ id }) => (id === null ? '' : nameKey(id)));
  const codes = grouped(posts, ({ code }) => (code === null ? '' : nameKey(code)));
  const names = grouped(posts, ({ name }) => nameKey(name));
  const named = (index: ReadonlyMap<string, readonly Post[]>, text: string | null | undefined) =>
    text == null || text.trim() === '' ? [] : (index.get(nameKey(text)) ?? []);
  return {
    byId: (id) => named(ids, id),
    find: (row) => {
      const byId = named(ids, row.post);
      if (byId.length > 0) return ['id', byId];
      const byCode = [...new Set(codesOfPosts.flatMap((part) => named(codes, row.codes[part])))];
      if (byCode.length > 0) return ['code', byCode];
      // A row that names a post is not another's because of its text.
      return ['name', named(names, row.post ?? row.codes.text)];
    },
  };
}
