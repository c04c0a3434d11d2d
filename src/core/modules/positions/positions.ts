/** The rows of Tjänster, each with the part of the year that it runs and what the equation makes of it. Spec: positions §2, §3 */
import type { Book } from '#core/budget/book';
import { yearOf } from '#core/budget/date';
import { times, ZERO, type Amount } from '#core/money/amount';
import { amountParameter, numberParameter, type Parameter } from '../parameter';
import { partOfYear, type PartYear } from '../part-year';
import type { RowOf } from '../table-spec';
import type { positionsTable } from './positions-table';
import { solve, type Answer, type Bounds, type Solution } from './solve-position';

export type PositionRow = RowOf<typeof positionsTable>;

export interface Position {
  readonly row: PositionRow;
  readonly part: PartYear;
  readonly solution: Solution;
  /** What is known or solved; null when it is neither. */
  readonly count: number | null;
  readonly oldLevel: Amount | null;
  readonly newLevel: Amount | null;
  readonly cost: Amount | null;
  /** What the positions cost in all for a whole year: count × new level. */
  readonly fullCost: Amount | null;
}

export interface Positions {
  readonly positions: readonly Position[];
  readonly parameters: readonly Parameter<unknown>[];
}

/** Rows of Inställningar that narrow the list of answers. */
export const boundKeys = {
  fewest: 'Tjänster/Minsta antal',
  most: 'Tjänster/Högsta antal',
  lowestLevel: 'Tjänster/Lägsta nivå (tkr)',
} as const;

export function positionsOf(rows: readonly PositionRow[], book: Book): Positions {
  const fewest = numberParameter(book, boundKeys.fewest);
  const most = numberParameter(book, boundKeys.most);
  const lowest = amountParameter(book, boundKeys.lowestLevel);
  const bounds: Bounds = {
    fewest: fewest.value ?? 1,
    most: most.value,
    lowestLevel: lowest.value ?? ZERO,
  };
  return {
    positions: rows.map((row) => positionOf(row, book.year, bounds)),
    parameters: [fewest, most, lowest],
  };
}

function positionOf(row: PositionRow, bookYear: number | null, bounds: Bounds): Position {
  const { from, to } = row;
  // Without a budget year the dates' own year is meant.
  const year = bookYear ?? (from === null ? (to === null ? null : yearOf(to)) : yearOf(from));
  const part = year === null ? { days: 1, of: 1 } : partOfYear(year, from, to);
  const solution = solve(row, part, bounds);
  const { count, oldLevel, newLevel, cost } = onlyAnswer(solution) ?? row;
  const fullCost = count !== null && newLevel ? times(newLevel, BigInt(count)) : null;
  return { row, part, solution, count, oldLevel, newLevel, cost, fullCost };
}

/** The answer, when there is just one. */
function onlyAnswer(solution: Solution): Answer | null {
  if (solution.kind === 'solved') return solution.answer;
  const [first, second] = solution.kind === 'listed' ? solution.answers : [];
  return first && !second ? first : null;
}
