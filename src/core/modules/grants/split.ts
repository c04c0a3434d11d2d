/**
 * How a call went for groups of applicants, without telling of anybody: a group under five is suppressed, and then so
 * many more, the smallest first, that those suppressed are at least five together and no rest can be reckoned out.
 * Spec: grants §4
 */
import { grouped } from '#core/budget/grouped';
import type { ApplicationRow } from './grants-tables';

export interface Group {
  readonly name: string;
  /** null: suppressed. */
  readonly figures: { readonly applications: number; readonly approved: number } | null;
}

const FEWEST = 5;

export function splitBy(
  applications: readonly ApplicationRow[],
  key: 'gender' | 'profession',
): readonly Group[] {
  const groups = [...grouped(applications, (row) => row[key]?.trim() ?? '')].map(
    ([name, rows]) => ({ name, rows }),
  );
  const bySize = groups.toSorted((a, b) => a.rows.length - b.rows.length);
  const hidden = new Set<string>();
  let together = 0;
  for (const { name, rows } of bySize) {
    const isRest = hidden.size > 0 && (together < FEWEST || hidden.size === 1);
    if (rows.length >= FEWEST && !isRest) break;
    hidden.add(name);
    together += rows.length;
  }
  return groups.map(({ name, rows }) => ({
    name,
    figures: hidden.has(name)
      ? null
      : {
          applications: rows.length,
          approved: rows.filter(({ outcome }) => outcome === 'bevilja').length,
        },
  }));
}
