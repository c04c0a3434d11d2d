/**
 * Where the block ends: at the sum that covers everything, if there is one, else at the last post. Notes, signatures
 * and summaries below the grand total are no part of it. Spec: adoption §2
 */
import { statesSum } from './agreement';
import type { ForeignRow } from './foreign-row';
import type { RoledRow } from './role';
import { sumLabel } from './row-words';

export interface Extent {
  /** The rows of the block, the last of them a post or a sum. */
  readonly rows: readonly RoledRow[];
  /** Posts below the grand total, which are not counted, and the label of that total. */
  readonly below: readonly RoledRow[];
  readonly sum: RoledRow | null;
}

/** `given` says that a person has marked the block: then all of it counts. */
export function extentOf(rows: readonly RoledRow[], given: boolean): Extent {
  const upTo = (end: number) => rows.slice(0, end + 1);
  const lastPost = rows.findLastIndex(({ role }) => role === 'post');
  const lastSum = rows.findLastIndex(({ role }) => role === 'delsumma');
  if (given) return { rows: upTo(Math.max(lastPost, lastSum)), below: [], sum: null };
  const closing = closingSum(rows, lastPost);
  if (closing >= 0) return { rows: upTo(closing), below: [], sum: null };
  const grand = grandTotalAbove(rows, lastPost);
  const sum = rows[grand];
  if (sum) {
    const below = rows.slice(grand + 1, lastPost + 1).filter(({ role }) => role === 'post');
    return { rows: upTo(grand), below, sum };
  }
  return { rows: upTo(lastPost), below: [], sum: null };
}

/**
 * Of the sums below the last post: those up to the grand total, or up to the first that covers all posts and the sums
 * that follow it at once; where none does, all before other matters begin.
 */
function closingSum(rows: readonly RoledRow[], lastPost: number): number {
  const posts = postsUpTo(rows, lastPost);
  let [last, covered] = [-1, false];
  for (let index = lastPost + 1; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row || row.role === 'rubrik' || (covered && row.role === 'upplysning')) break;
    if (row.role !== 'delsumma') continue;
    last = index;
    if (isGrand(row)) break;
    covered ||= statesSum(row.cells, posts);
  }
  return last;
}

/** A sum of everything above with posts below that no sum covers, and no heading that begins something new. */
function grandTotalAbove(rows: readonly RoledRow[], lastPost: number): number {
  const sum = rows.findLastIndex(({ role, sumsBelow }) => role === 'delsumma' && !sumsBelow);
  const row = rows[sum];
  if (!row || sum > lastPost) return -1;
  const posts = postsUpTo(rows, sum);
  if (posts.length === 0) return -1;
  if (isGrand(row)) return sum;
  const beginsAnew = rows.slice(sum, lastPost).some(({ role }) => role === 'rubrik');
  const plain = row.label === null || sumLabel(row.label)?.rest === '';
  return plain && !beginsAnew && statesSum(row.cells, posts) ? sum : -1;
}

function isGrand({ label, role }: RoledRow): boolean {
  const said = label === null ? null : sumLabel(label);
  return role === 'delsumma' && (said?.word === 'grand' || (said?.word === 'total' && !said.rest));
}

function postsUpTo(rows: readonly RoledRow[], end: number): ForeignRow[] {
  return rows.slice(0, end + 1).flatMap(({ role, cells }) => (role === 'post' ? [cells] : []));
}
