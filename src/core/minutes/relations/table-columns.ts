/**
 * Down a table: the rows of each column and their total, subtotals that stand for their rows, and what remains of the
 * first row. A row without an amount is unknown, not zero. Spec: minutes §5, §9
 */
import type { PlacedGrid } from '../minutes';
import {
  columnRole,
  countColumn,
  isFrameLabel,
  opensNestedRows,
  rowRole,
  type RowRole,
} from '../tables/table-words';
import type { Claim } from './claim';
import type { Context } from './context';
import { agrees } from './reckon';

export function columnSums(context: Context): readonly Claim[] {
  return context.minutes.grids.flatMap((grid) =>
    grid.table.columns.flatMap((column, index) =>
      columnRole(column.heading) === 'price' && hasCounts(grid) ? [] : down(context, grid, index),
    ),
  );
}

export function hasCounts({ table }: PlacedGrid): boolean {
  return table.columns.some(({ heading, unit }) => unit === null && countColumn.test(heading));
}

interface Item {
  readonly role: RowRole;
  /** null when the row's amount is unknown. */
  readonly index: number | null;
}

function down(context: Context, grid: PlacedGrid, column: number): readonly Claim[] {
  const items = itemsOf(grid, column);
  const remainder = items.findIndex(({ role }) => role === 'remainder');
  const [first] = items;
  const frameFirst = remainder > 0 && isFrameLabel.test(grid.table.rows[0]?.label ?? '');
  const claims: Claim[] = [];
  if (grid.table.rows.some(({ label }) => opensNestedRows.test(label)))
    return totalsDown(context, items).filter((claim) => agrees(claim, context.amounts));
  if (remainder > 0 && first?.index != null && (frameFirst || !items.some(isTotal))) {
    claims.push(...remainderDown(items.slice(0, remainder), items[remainder]?.index ?? null));
    return [...claims, ...totalsDown(context, items.slice(1, remainder))];
  }
  return totalsDown(context, items);
}

const isTotal = ({ role }: Item) => role === 'total' || role === 'subtotal';

function remainderDown(items: readonly Item[], result: number | null): readonly Claim[] {
  if (result === null) return [];
  const counted = items.filter(({ role }) => role === 'plain');
  const terms = counted.flatMap(({ index }) => index ?? []);
  const incomplete = counted.some(({ index }) => index === null);
  return terms.length < 2 && !incomplete ? [] : [{ kind: 'remainder', terms, result, incomplete }];
}

function totalsDown(context: Context, items: readonly Item[]): readonly Claim[] {
  const isRight = (claim: Claim) => agrees(claim, context.amounts);
  const claims: Claim[] = [];
  let standing: Item[] = [];
  let group: Item[] = [];
  for (const item of items) {
    if (item.role === 'plain') group.push(item);
    if (item.role === 'subtotal') {
      claims.push(...sum(group, item));
      standing.push(item);
      group = [];
    }
    if (item.role === 'total') {
      const all = sum([...standing, ...group], item);
      const own = standing.length > 0 ? sum(group, item) : [];
      claims.push(...(own.some(isRight) && !all.some(isRight) ? own : all));
      standing = [item];
      group = [];
    }
  }
  return claims;
}

function sum(items: readonly Item[], { index: result }: Item): readonly Claim[] {
  const terms = items.flatMap(({ index }) => index ?? []);
  const incomplete = terms.length < items.length;
  const enough = terms.length >= 2 || (terms.length === 1 && incomplete);
  return result === null || !enough ? [] : [{ kind: 'sum', terms, result, incomplete }];
}

/** The rows that count in a column. The heading of a group of rows is no row without an amount. */
function itemsOf({ table, entries, indices }: PlacedGrid, column: number): readonly Item[] {
  const labelled = table.rows.some(({ label }) => rowRole(label) === 'subtotal');
  return table.rows.flatMap(({ label, values }, row): readonly Item[] => {
    const entry = entries[row]?.[column];
    const silent = values.every((cell) => cell === null);
    if (silent && (row === 0 || labelled)) return [];
    if (entry === undefined || entry.is === 'number') return [];
    return [{ role: rowRole(label), index: indices[row]?.[column] ?? null }];
  });
}
