/**
 * Two scenarios side by side, or one beside the budget as it stands: every amount that either of them names, with the
 * difference both ways, and the posts stacked for bars. A post that a scenario does not name keeps what it has.
 * Spec: allocation §14
 */
import type { Book } from '#core/budget/book';
import { nameOfPost } from '#core/budget/name-of-post';
import { sources, type Recipient, type Source } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { isZero, negate, subtract, sumKnown, type Amount } from '#core/money/amount';
import type { Opened } from '#workbook/opened';
import { listScenarios, scenarioNamed, type Scenario, type ScenarioEntry } from './scenarios';

export interface ComparedAmount {
  readonly kind: 'frame' | 'post';
  readonly id: string;
  /** The post's name; the recipient's code for a frame. */
  readonly name: string;
  readonly recipient: Recipient | null;
  readonly source: Source;
  readonly now: Amount | null;
  readonly a: Amount | null;
  readonly b: Amount | null;
  /** b − a, and a − b. */
  readonly aToB: Amount | null;
  readonly bToA: Amount | null;
}

/** What the rows of one kind and source amount to. */
export type ComparedTotal = Pick<ComparedAmount, 'kind' | 'source' | 'now' | 'a' | 'b' | 'aToB'>;

/** All posts of a source: those that are compared, then all others as one. */
export interface Bar {
  readonly of: 'now' | 'a' | 'b';
  readonly source: Source;
  /** `id` is null for the other posts. */
  readonly segments: readonly { readonly id: string | null; readonly amount: Amount | null }[];
  readonly total: Amount | null;
}

export interface Comparison {
  readonly a: string;
  /** null: the budget as it stands. */
  readonly b: string | null;
  readonly rows: readonly ComparedAmount[];
  readonly totals: readonly ComparedTotal[];
  readonly bars: readonly Bar[];
  readonly findings: readonly Finding[];
}

export type Compared =
  | { readonly comparison: Comparison }
  | { readonly comparison: null; readonly findings: readonly Finding[] };

/** `second` null compares with the budget as it stands. */
export function compareScenarios(opened: Opened, first: string, second: string | null): Compared {
  const { scenarios } = listScenarios(opened);
  const a = scenarioNamed(scenarios, first);
  const b = second === null ? null : scenarioNamed(scenarios, second);
  const unknown = [a, b].flatMap((each) => (each && 'code' in each ? [each] : []));
  if ('code' in a || (b && 'code' in b)) return { comparison: null, findings: unknown };
  const rows = rowsOf(a, b);
  return {
    comparison: {
      ...{ a: a.name, b: b?.name ?? null, rows },
      totals: totalsOf(rows),
      bars: barsOf(opened.book, rows),
      findings: [...a.stale, ...(b?.stale ?? [])].map((finding) => ({
        ...finding,
        severity: 'warning',
      })),
    },
  };
}

function rowsOf(a: Scenario, b: Scenario | null): ComparedAmount[] {
  const keyOf = ({ id, source }: ScenarioEntry) => JSON.stringify([id, source]);
  const of = (scenario: Scenario | null) =>
    new Map((scenario?.entries ?? []).map((entry) => [keyOf(entry), entry]));
  const [ofA, ofB] = [of(a), of(b)];
  return [...new Map([...ofA, ...ofB])].map(([key, { id, post, recipient, source, now }]) => {
    const [inA, inB] = [ofA.get(key)?.amount ?? now, ofB.get(key)?.amount ?? now];
    const aToB = inA && inB && subtract(inB, inA);
    return {
      ...{ kind: post ? 'post' : 'frame', id, name: post?.name ?? id, recipient, source },
      ...{ now, a: inA, b: inB, aToB, bToA: aToB && negate(aToB) },
    };
  });
}

function totalsOf(rows: readonly ComparedAmount[]): ComparedTotal[] {
  return (['frame', 'post'] as const).flatMap((kind) =>
    sources.flatMap((source): ComparedTotal[] => {
      const own = rows.filter((row) => row.kind === kind && row.source === source);
      const total = (of: 'now' | 'a' | 'b') => sumKnown(own.map((row) => row[of]));
      const [now, a, b] = [total('now'), total('a'), total('b')];
      return own.length === 0 ? [] : [{ kind, source, now, a, b, aToB: a && b && subtract(b, a) }];
    }),
  );
}

function barsOf({ posts }: Book, rows: readonly ComparedAmount[]): Bar[] {
  return sources.flatMap((source) => {
    const compared = rows.filter((row) => row.kind === 'post' && row.source === source);
    if (compared.length === 0) return [];
    const ids = new Set(compared.map(({ id }) => id));
    const others = sumKnown(
      posts
        .filter((post) => !ids.has(nameOfPost(post)))
        .flatMap((post) => post.amount[source] ?? []),
    );
    return (['now', 'a', 'b'] as const).map((of): Bar => {
      const named = compared.map((row) => ({ id: row.id, amount: row[of] }));
      const rest = others && !isZero(others) ? [{ id: null, amount: others }] : [];
      const segments = [...named, ...rest];
      return { of, source, segments, total: sumKnown(segments.map(({ amount }) => amount)) };
    });
  });
}
