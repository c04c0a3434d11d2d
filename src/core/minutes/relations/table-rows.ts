/**
 * Across a table: a total of the columns before it, a change between two years, a deviation between budget and outcome,
 * what remains, and a price times a number. Only a column whose heading says so is a result. Spec: minutes §5
 */
import type { PlacedGrid } from '../minutes';
import { ceilingColumn, columnRole, countColumn, planAndOutcome } from '../tables/table-words';
import type { Claim } from './claim';
import type { Context } from './context';
import { agrees } from './reckon';
import { hasCounts } from './table-columns';

export function rowRelations(context: Context): readonly Claim[] {
  return context.minutes.grids.flatMap((grid) => {
    const results = grid.table.columns.map((_, column) => column);
    return results.flatMap((column) => across(context, grid, column));
  });
}

function across(context: Context, grid: PlacedGrid, column: number): readonly Claim[] {
  const role = columnRole(grid.table.columns[column]?.heading ?? '');
  switch (role) {
    case 'total':
      return hasCounts(grid) ? productsAcross(grid, column) : sumsAcross(grid, column);
    case 'change':
    case 'difference':
      return stepsAcross(grid, column, role);
    case 'remainder':
      return fromFirst(context, grid, column);
    default:
      return hasCounts(grid) &&
        /kostnad|belopp|summa/iu.test(grid.table.columns[column]?.heading ?? '')
        ? productsAcross(grid, column)
        : [];
  }
}

/** Columns of money before a column that are no results themselves, back to the last total. */
function plainBefore(grid: PlacedGrid, column: number): readonly number[] {
  const plain: number[] = [];
  for (let at = column - 1; at >= 0; at -= 1) {
    const { heading = '', unit = null } = grid.table.columns[at] ?? {};
    const role = columnRole(heading);
    if (role === 'total') break;
    if (role === 'plain' && (unit !== null || hasAmounts(grid, at))) plain.unshift(at);
  }
  return plain;
}

function hasAmounts({ indices }: PlacedGrid, column: number): boolean {
  return indices.some((row) => (row[column] ?? null) !== null);
}

function sumsAcross(grid: PlacedGrid, column: number): readonly Claim[] {
  const ahead = plainBefore(grid, column);
  const after = grid.table.columns.flatMap(({ heading }, at) =>
    at > column && columnRole(heading) === 'plain' ? at : [],
  );
  const parts = ahead.length >= 2 ? ahead : ahead.length === 0 ? after : [];
  if (parts.length < 2) return [];
  return eachRow(grid, parts, column, (terms, result, incomplete) => ({
    kind: 'sum',
    terms,
    result,
    incomplete,
  }));
}

/**
 * What is left of the first column. Where both ceilings and payments stand between, either is meant: what is committed, or
 * what has been paid. The columns that agree most often are the ones.
 */
function fromFirst(context: Context, grid: PlacedGrid, column: number): readonly Claim[] {
  const [first, ...rest] = plainBefore(grid, column);
  if (first === undefined || rest.length === 0) return [];
  const isCeiling = (at: number) => ceilingColumn.test(grid.table.columns[at]?.heading ?? '');
  const sides = [rest.filter((at) => !isCeiling(at)), rest.filter(isCeiling)];
  const readings = [rest, ...(sides.every((side) => side.length > 0) ? sides : [])].map((taken) =>
    eachRow(grid, [first, ...taken], column, (terms, result, incomplete): Claim => ({
      ...{ kind: 'remainder', terms, result, incomplete },
    })),
  );
  const agreeing = (claims: readonly Claim[]) =>
    claims.filter((claim) => agrees(claim, context.amounts)).length;
  return readings.reduce((best, next) => (agreeing(next) > agreeing(best) ? next : best));
}

/** The two columns before a change or a deviation; with more of them, the two that are years or plan and outcome. */
function stepsAcross(
  grid: PlacedGrid,
  column: number,
  role: 'change' | 'difference',
): readonly Claim[] {
  const headingOf = (at: number) => grid.table.columns[at]?.heading ?? '';
  const plain = plainBefore(grid, column);
  const dated = plain.filter(
    (at) => /(?:19|20)\d\d/u.test(headingOf(at)) || planAndOutcome.test(headingOf(at)),
  );
  const pair = plain.length === 2 ? plain : dated.length === 2 ? dated : [];
  if (pair.length < 2) return [];
  const plans = pair.some((at) => planAndOutcome.test(headingOf(at)));
  const years = pair.every((at) => /(?:19|20)\d\d/u.test(headingOf(at)));
  const kind = plans ? 'difference' : years ? 'change' : role;
  return eachRow(grid, pair, column, (terms, result, incomplete) => ({
    kind,
    terms,
    result,
    incomplete,
  }));
}

/** Price × number in every row that has both. */
function productsAcross(grid: PlacedGrid, column: number): readonly Claim[] {
  const { columns } = grid.table;
  const count = columns.findIndex(
    ({ heading, unit }) => unit === null && countColumn.test(heading),
  );
  const price = columns.findIndex(
    ({ heading }, at) => at < column && columnRole(heading) === 'price',
  );
  if (count < 0 || price < 0) return [];
  return grid.indices.flatMap((row, at): readonly Claim[] => {
    const [term, result] = [row[price], row[column]];
    const entry = grid.entries[at]?.[count];
    if (term == null || result == null || entry?.is !== 'number') return [];
    const digits = entry.shape.replace(/[\s\u00A0\u202F\u2009]/gu, '');
    return /^\d{1,9}$/.test(digits)
      ? [{ kind: 'product', terms: [term], factors: [digits], result, incomplete: false }]
      : [];
  });
}

/** A claim for every row that states the result and at least one of its parts. */
function eachRow(
  grid: PlacedGrid,
  parts: readonly number[],
  column: number,
  claim: (terms: readonly number[], result: number, incomplete: boolean) => Claim,
): readonly Claim[] {
  return grid.indices.flatMap((row): readonly Claim[] => {
    const result = row[column];
    const terms = parts.flatMap((at) => row[at] ?? []);
    if (result == null || terms.length === 0) return [];
    return [claim(terms, result, terms.length < parts.length)];
  });
}
