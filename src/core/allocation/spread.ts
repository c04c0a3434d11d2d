/**
 * Shares out a stated problem: refuses what is unsound, explains what cannot be served, and otherwise gives every
 * cell its exact share, its value and the reason. The one door to the engine. Spec: allocation §1
 */
import type { Finding } from '#core/findings/finding';
import { invariant } from '#core/money/invariant';
import type { Language } from '#core/money/language';
import { checkProblem, checkSize } from './check-problem';
import { explain } from './conflict-words';
import type { Shown } from './facts';
import { raise } from './findings';
import { placesOf } from './places';
import { placed, type Placing } from './placing';
import type { Problem } from './problem';
import { reasonFor } from './reason';
import { negateShare, type Share } from './share';
import { solve, type Solved } from './solve';
import { at } from './table';
import type { Cut } from './feasible-flow';

/** A cell of the problem with what it got. */
export interface SpreadCell {
  readonly row: string;
  readonly column: string;
  /** In quanta, before rounding. */
  readonly share: Share;
  /** In grains; a multiple of the quantum. */
  readonly value: bigint;
}

/** One sentence for the cell at the index: put together only when it is shown, because tables are long. */
type ReasonOf = (index: number, language: Language) => string;

/** Why a problem cannot be served. */
interface SpreadConflict {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** In grains. */
  readonly shortfall: bigint;
  /** What is held or must at least be given is more than there is, whatever anything weighs. */
  readonly owing: boolean;
  readonly explanation: (language: Language) => string;
}

export type Spread =
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | { readonly kind: 'infeasible'; readonly conflict: SpreadConflict }
  /** Cells in the order of the problem. */
  | {
      readonly kind: 'spread';
      readonly cells: readonly SpreadCell[];
      readonly reasonOf: ReasonOf;
    };

/** Shares the problem out; sentences print its amounts as `shown`, else in its own unit. */
export function spread(problem: Problem, shown: Shown = ownUnit(problem)): Spread {
  invariant(problem.quantum > 0n, 'a quantum is positive');
  const large = checkSize(problem);
  if (large.length > 0) return { kind: 'refused', findings: large };
  const places = placesOf(problem);
  const findings = checkProblem(problem, places, shown);
  if (findings.length > 0) return { kind: 'refused', findings };
  const placing = placed(problem, places);
  const solution = solve(placing.table);
  if (solution.kind === 'unreached') {
    return { kind: 'refused', findings: [raise('allocation/target-not-found', {})] };
  }
  return solution.kind === 'infeasible'
    ? { kind: 'infeasible', conflict: conflictFor(problem, placing, solution.cut, shown) }
    : {
        kind: 'spread',
        cells: cellsFor(problem, placing, solution),
        reasonOf: reasonsFor(problem, placing, solution, shown),
      };
}

function ownUnit({ decimals }: Problem): Shown {
  return { decimals, unit: '' };
}

function cellsFor(
  { cells, quantum }: Problem,
  { table, signs }: Placing,
  { shares, values }: Solved,
): readonly SpreadCell[] {
  const units = signs.map((sign) => sign * quantum);
  return cells.map(({ row, column }, index) => {
    const grains = at(units, at(table.cells, index).row);
    const [share, value] = [at(shares, index), at(values, index)];
    return {
      row,
      column,
      share: grains > 0n ? share : negateShare(share),
      value: grains === 1n ? value : value * grains,
    };
  });
}

function reasonsFor(
  { cells, quantum }: Problem,
  { table, signs }: Placing,
  { shares, values, isForced, isByRank }: Solved,
  shown: Shown,
): ReasonOf {
  const twoWay = table.columns !== null;
  return (index, language) => {
    const [cell, { hold, forbidden }] = [at(table.cells, index), at(cells, index)];
    const [share, value, sign] = [at(shares, index), at(values, index), at(signs, cell.row)];
    const [forced, byRank, held] = [isForced(index), isByRank(index), hold !== null];
    return reasonFor(
      { cell, share, value, sign, forced, byRank, held, forbidden, twoWay },
      { ...shown, quantum, language },
    );
  };
}

function conflictFor(
  { rows, columns, quantum }: Problem,
  { table, signs }: Placing,
  cut: Cut,
  shown: Shown,
): SpreadConflict {
  const names = { rows: rows.map(({ id }) => id), columns: columns.map(({ id }) => id), signs };
  return {
    rows: names.rows.filter((_, index) => cut.rows.has(index)),
    columns: names.columns.filter((_, index) => cut.columns.has(index)),
    shortfall: cut.shortfall * quantum,
    owing: cut.owing,
    explanation: (language) => explain(table, cut, names, { ...shown, quantum, language }),
  };
}
