/**
 * Groups of rows that nothing knows beside the posts that no row belongs to: the same amount, or the same with the opposite
 * sign, hints at the rule that is missing. It is told only where one group and one post alone have the amount, and leads no row
 * to any post. Spec: reconcile §4
 */
import { grouped } from '#core/budget/grouped';
import { absolute, equals, isZero, oreOf, type Amount } from '#core/money/amount';

/** What the workbook holds of a post, and whether the accounts have it. */
interface Held {
  readonly held: Amount | null;
  readonly verdict: string;
}

export interface SameAmount<Line> {
  readonly line: Line;
  /** Whether the signs are opposite. */
  readonly reversed: boolean;
}

/** For each total, with the workbook's sign, the only line without rows that holds it; null for others. */
export function sameAmounts<Line extends Held>(
  totals: readonly Amount[],
  lines: readonly Line[],
): readonly (SameAmount<Line> | null)[] {
  const size = (amount: Amount) => oreOf(absolute(amount));
  const lacking = lines.filter(({ verdict }) => verdict === 'missing-in-ledger');
  const bySize = grouped(lacking, ({ held }) => held && size(held));
  const groups = grouped(totals, size);
  return totals.map((total) => {
    const [line, another] = bySize.get(size(total)) ?? [];
    const alone = another === undefined && groups.get(size(total))?.length === 1;
    if (!line?.held || !alone || isZero(total)) return null;
    return { line, reversed: !equals(line.held, total) };
  });
}
