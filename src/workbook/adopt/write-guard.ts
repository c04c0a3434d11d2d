/**
 * Before anything is written into a sheet that somebody else has made: a formula is not replaced without consent, and
 * an amount needs a cell of its own. Spec: adoption §10
 */
import { sources } from '#core/budget/words';
import type { PostChange } from '#core/budget/proposal';
import type { Finding } from '#core/findings/finding';
import { equals } from '#core/money/amount';
import { gridOf, type Grids } from '../grid';
import { raise } from './findings';

interface CellToWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of the updates that hold formulas: one finding each. With consent there is nothing to say. */
export function formulasInTheWay(updates: readonly CellToWrite[], grids: Grids): Finding[] {
  return updates.flatMap(({ sheet, row, column }) => {
    const grid = gridOf(grids, sheet);
    const formula = grid?.formula(row, column) ?? null;
    if (!grid || formula === null) return [];
    const where = [grid.place(row, column)];
    return [raise('adopt/formula-in-the-way', { formula }, { where })];
  });
}

/**
 * The changed amounts that the layout has no cell for. Where one source is the rest of the whole, neither has: to
 * write the one would change the other in silence.
 */
export function amountsWithoutCell({ post, amount }: PostChange): Finding[] {
  const { fields } = post.origin;
  return sources.flatMap((source) => {
    const [before, after] = [post.amount[source], amount[source]];
    const unchanged = after === null || (before !== null && equals(before, after));
    const hasCell = fields.get(source)?.cell !== undefined && fields.get('amount') === undefined;
    if (unchanged || hasCell) return [];
    const where = [post.origin.row];
    return [raise('adopt/no-cell', { name: post.name, source }, { where, effect: after })];
  });
}
