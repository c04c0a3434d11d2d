/**
 * Uplifts (M3): an amount, or a base times an index, that a decided year gets on top, and what it is used for. The
 * amount is exact; base × index is rounded once, to whole tkr, half away from zero. Null is unknown. Spec: uplift §2, §3
 */
import { sumUp, whole, type KnownSum } from '#core/budget/known-sum';
import type { Duration, Source } from '#core/budget/words';
import { amountOfOre, subtract, type Amount } from '#core/money/amount';
import { percentageOf, type Portion } from '#core/money/percentage';
import { sameName } from '../names';
import type { RowOf } from '../table-spec';
import type { upliftTable } from './uplift-table';

export type UpliftRow = RowOf<typeof upliftTable>;

export interface Use {
  readonly purpose: string | null;
  /** A recipient's code or a Post-id, as written. */
  readonly to: string | null;
  readonly amount: Amount | null;
  readonly row: UpliftRow;
}

export interface Uplift {
  readonly name: string;
  readonly year: number | null;
  readonly source: Source | null;
  /** As written, else base × index; null when neither is known. */
  readonly amount: Amount | null;
  /** Base × index, when both are known. */
  readonly computed: Portion | null;
  readonly duration: Duration | null;
  readonly decision: string | null;
  readonly uses: readonly Use[];
  readonly used: KnownSum;
  /** Amount − uses; null while something is unknown. */
  readonly unused: Amount | null;
  /** At least one; the first opens the uplift. */
  readonly rows: readonly UpliftRow[];
}

const WHOLE_TKR = amountOfOre(100_000);

/** The uplifts in the order of their first rows. */
export function upliftsOf(rows: readonly UpliftRow[]): readonly Uplift[] {
  const groups: UpliftRow[][] = [];
  for (const row of rows) {
    const group = groups.find((each) => belongs(row, each));
    if (group) group.push(row);
    else groups.push([row]);
  }
  return groups.map(upliftOf);
}

/** Same name, and no other year or source: what a row leaves blank it has from the rows above. */
function belongs(row: UpliftRow, group: readonly UpliftRow[]): boolean {
  const agrees = (key: 'year' | 'source') => {
    const known = firstKnown(group, key);
    return row[key] === null || known === null || row[key] === known;
  };
  return sameName(group[0]?.name ?? '', row.name) && agrees('year') && agrees('source');
}

function upliftOf(rows: readonly UpliftRow[]): Uplift {
  const [base, index] = [firstKnown(rows, 'base'), firstKnown(rows, 'index')];
  const computed = base !== null && index !== null ? percentageOf(base, index, WHOLE_TKR) : null;
  const amount = firstKnown(rows, 'amount') ?? computed?.amount ?? null;
  const uses = rows.flatMap(useIn);
  const used = sumUp(uses.map((use) => use.amount));
  const usedUp = whole(used);
  return {
    name: rows[0]?.name ?? '',
    year: firstKnown(rows, 'year'),
    source: firstKnown(rows, 'source'),
    amount,
    computed,
    duration: firstKnown(rows, 'duration'),
    decision: firstKnown(rows, 'decision'),
    uses,
    used,
    unused: amount && usedUp && subtract(amount, usedUp),
    rows,
  };
}

/** A row that says nothing of a use only describes the uplift. */
function useIn(row: UpliftRow): readonly Use[] {
  const { purpose, to, used: amount } = row;
  return purpose === null && to === null && amount === null ? [] : [{ purpose, to, amount, row }];
}

function firstKnown<Key extends keyof UpliftRow>(
  rows: readonly UpliftRow[],
  key: Key,
): UpliftRow[Key] | null {
  return rows.find((row) => row[key] !== null)?.[key] ?? null;
}
