/**
 * What each sum of the block sums, and whether it is right: exactly, column by column. Sums are compared with the posts
 * and never added to anything. Spec: adoption §6
 */
import { absolute, compare, equals, subtract, sum as sumOf, type Amount } from '#core/money/amount';
import { columnSum, statesSum } from './agreement';
import { amountKeys, type AmountKey } from './contract';
import { amountOf, type ForeignRow } from './foreign-row';
import { recipientNamed, sourcesNamed, type Names } from './names';
import type { RoledRow } from './role';
import { sumLabel } from './row-words';
import { covers } from './sum-formula';

type SumVerdict =
  /** The sum is what its posts make. */
  | 'agrees'
  | 'differs'
  /** It would agree if the posts' amounts that are typed as text were numbers. */
  | 'skips-text'
  /** It adds up other sums, and is wrong only by what they are wrong by. */
  | 'follows'
  /** A cell cannot be read, or the formula has not been computed. */
  | 'unknown';

interface SummedColumn {
  readonly key: AmountKey;
  readonly verdict: SumVerdict;
  readonly stated: Amount | null;
  readonly computed: Amount;
  /** The difference is exactly what the hidden posts make, which the sum passes over. */
  readonly passesHidden: boolean;
}

export interface VerifiedSum {
  readonly row: RoledRow;
  readonly posts: readonly RoledRow[];
  readonly columns: readonly SummedColumn[];
}

export function verifySums(rows: readonly RoledRow[], names: Names): VerifiedSum[] {
  const done = new Map<number, VerifiedSum>();
  rows.forEach((row, index) => {
    if (row.role !== 'delsumma') return;
    const scopes = row.sumsBelow ? scopesBelow(rows, index) : scopesAbove(rows, index, names);
    const likeliest = [...scopes.named, ...byFormula(row.cells, scopes.others, done)];
    const filled = likeliest.filter((scope) => scope.length > 0);
    const agreeing = filled.find((scope) => statesSum(row.cells, cellsOf(scope)));
    const posts = agreeing ?? (isNamed(row) ? filled[0] : closest(row, filled)) ?? [];
    const columns = amountKeys.flatMap((key) => verifyColumn(row, posts, key, done) ?? []);
    done.set(row.cells.row, { row, posts, columns });
  });
  return [...done.values()];
}

/** Whether words or formulas say what the row sums. */
function isNamed({ label, cells }: RoledRow): boolean {
  return cells.added !== null || (label !== null && Boolean(sumLabel(label)?.rest));
}

/** When nothing agrees: what the row comes nearest to, so that the finding shows the smallest difference. */
function closest(row: RoledRow, scopes: readonly RoledRow[][]): RoledRow[] | undefined {
  const off = (scope: readonly RoledRow[]): Amount => {
    const differences = amountKeys.flatMap((key) => {
      const stated = amountOf(row.cells, key);
      return stated ? [absolute(subtract(stated, columnSum(cellsOf(scope), key).amount))] : [];
    });
    return sumOf(differences);
  };
  return [...scopes].sort((a, b) => compare(off(a), off(b)))[0];
}

/** What a sum may sum, the likeliest first: what its words name, and what its place says. */
interface Scopes {
  readonly named: RoledRow[][];
  readonly others: RoledRow[][];
}

function scopesAbove(rows: readonly RoledRow[], index: number, names: Names): Scopes {
  const row = rows[index];
  const before = rows.slice(0, index);
  const all = before.filter(isPost);
  if (all.length === 0) return { named: [rows.slice(index + 1).filter(isPost)], others: [] };
  const since = (begins: (each: RoledRow) => boolean): RoledRow[] =>
    before.slice(before.findLastIndex(begins) + 1).filter(isPost);
  const sinceSum = since(({ role }) => role === 'delsumma');
  const sinceHeading = since(isHeading);
  const sinceRecipient = since(
    (each) => isHeading(each) && recipientNamed(each.label ?? '', names) !== null,
  );
  const said = row?.label == null ? null : sumLabel(row.label);
  const whole = [all, sinceSum, sinceHeading, sinceRecipient];
  const near = [sinceSum, sinceHeading, sinceRecipient, all];
  if (said?.word === 'grand' && named(said.rest, all).length === 0)
    return { named: [all], others: [] };
  const together = ofSeveral(said?.rest ?? row?.label ?? '');
  if (together.length > 0) return { named: [together], others: [] };
  const byName = said ? named(said.rest, all) : [];
  const isLast = !rows.slice(index + 1).some(({ role }) => role === 'delsumma' || role === 'post');
  const likely = said?.word === 'total' || isLast || sinceSum.length === 0 ? whole : near;
  return { named: byName, others: likely };

  /** "Summa FR och UR" stands between its sections, or after them: the posts of both, wherever they are. */
  function ofSeveral(rest: string): RoledRow[] {
    const codes = rest.split(/,|\+|&|\s(?:och|samt)\s/u).map((part) => recipientNamed(part, names));
    if (codes.length < 2 || codes.includes(null)) return [];
    return rows.filter((each) => isPost(each) && codes.includes(each.recipient));
  }

  /** The posts of the recipient, section or source that the label names; the latest run of them first. */
  function named(rest: string, posts: readonly RoledRow[]): RoledRow[][] {
    if (rest === '') return [];
    const code = recipientNamed(rest, names);
    const [source, another] = sourcesNamed(rest, names);
    const match = (each: RoledRow): boolean =>
      code !== null
        ? each.recipient === code && (source === undefined || each.source === source)
        : source !== undefined && another === undefined
          ? each.source === source
          : each.section?.toLowerCase() === rest.toLowerCase();
    const fits = posts.filter(match);
    return fits.length > 0 ? [fits, sinceSum.filter(match), sinceHeading.filter(match)] : [];
  }
}

/** The posts below a sum that stands above them: its section's, or all. */
function scopesBelow(rows: readonly RoledRow[], index: number): Scopes {
  const after = rows.slice(index + 1);
  const all = after.filter(isPost);
  const ends = (stops: (each: RoledRow) => boolean): RoledRow[] => {
    const end = after.findIndex(stops);
    return (end < 0 ? after : after.slice(0, end)).filter(isPost);
  };
  const toNext = ends((each) => each.role === 'delsumma' || isHeading(each));
  const own = rows[index]?.recipient ?? null;
  const ofRecipient = own === null ? [] : all.filter(({ recipient }) => recipient === own);
  return { named: [], others: [toNext, ofRecipient, all] };
}

/**
 * Scopes in the order in which a formula's own cells overlap them, the posts of a sum in its place; without a formula as
 * they are.
 */
function byFormula(
  { added }: ForeignRow,
  scopes: RoledRow[][],
  earlier: ReadonlyMap<number, VerifiedSum>,
): RoledRow[][] {
  if (!added || added.length === 0) return scopes;
  const ends = added.flatMap(({ top, bottom }) =>
    [top, bottom].flatMap((row) => {
      const posts = earlier.get(row)?.posts ?? [];
      return posts.length > 0 ? posts.map(({ cells }) => cells.row) : [row];
    }),
  );
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const misses = (scope: readonly RoledRow[]): number => {
    const [head, tail] = [scope[0]?.cells.row ?? 0, scope.at(-1)?.cells.row ?? 0];
    return Math.abs(head - first) + Math.abs(tail - last);
  };
  return [...scopes].sort((a, b) => misses(a) - misses(b));
}

function verifyColumn(
  row: RoledRow,
  posts: readonly RoledRow[],
  key: AmountKey,
  earlier: ReadonlyMap<number, VerifiedSum>,
): SummedColumn | null {
  const cell = row.cells.amounts.get(key);
  if (!cell || (cell.state === 'blank' && row.cells.added === null)) return null;
  const { amount: computed, numbersOnly, unknown } = columnSum(cellsOf(posts), key);
  if (unknown || cell.state === 'blank' || cell.state === 'unreadable') {
    return { key, verdict: 'unknown', stated: null, computed, passesHidden: false };
  }
  const stated = cell.amount;
  const verdict = equals(stated, computed)
    ? 'agrees'
    : equals(stated, numbersOnly)
      ? 'skips-text'
      : follows(row, key, subtract(stated, computed), earlier)
        ? 'follows'
        : 'differs';
  const shown = columnSum(cellsOf(posts.filter(({ cells }) => !cells.isHidden)), key);
  const passesHidden = verdict === 'differs' && equals(stated, shown.numbersOnly);
  return { key, verdict, stated, computed, passesHidden };
}

/** Whether the difference is that of the sums which the row's formula adds up. */
function follows(
  { cells }: RoledRow,
  key: AmountKey,
  difference: Amount,
  earlier: ReadonlyMap<number, VerifiedSum>,
): boolean {
  const { added } = cells;
  if (!added) return false;
  const parts = [...earlier.values()].filter((each) => covers(added, each.row.cells.row));
  const differences = parts.flatMap(({ columns }) =>
    columns.flatMap((column) =>
      column.key === key && column.stated ? [subtract(column.stated, column.computed)] : [],
    ),
  );
  return differences.length > 0 && equals(sumOf(differences), difference);
}

function isPost({ role }: RoledRow): boolean {
  return role === 'post';
}

function isHeading({ role, cells }: RoledRow): boolean {
  return role === 'rubrik' && !cells.repeatsHeadings;
}

function cellsOf(rows: readonly RoledRow[]): ForeignRow[] {
  return rows.map(({ cells }) => cells);
}
