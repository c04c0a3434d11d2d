/** What a scenario would change of the posts and of the frames, per source. Spec: allocation §14 */
import { sources, type Source } from '#core/budget/words';
import { subtract, sum, ZERO, type Amount } from '#core/money/amount';
import type { Scenario } from './scenarios';

export interface ScenarioChange {
  readonly source: Source;
  readonly change: Amount;
  /** How many posts or frames it gives an amount that did not stand there. */
  readonly count: number;
}

/** One for each source: the sum of what it gives beyond what stands there now. */
export function changeOf({ entries }: Scenario, kind: 'post' | 'frame'): readonly ScenarioChange[] {
  return sources.map((source) => {
    const own = entries.filter(
      (entry) =>
        entry.source === source && entry.changes && (entry.post !== null) === (kind === 'post'),
    );
    const change = sum(own.map(({ amount, now }) => subtract(amount, now ?? ZERO)));
    return { source, change, count: own.length };
  });
}
