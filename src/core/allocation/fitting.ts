/**
 * One state of a fitting: the factors of rows and columns, the shares they give, and by how much the margins are
 * missed. The measuring is exact, in whole parts of a quantum; only the choice of the next step uses ordinary numbers.
 * Spec: allocation §6
 */
import { ONE, PLACES, productAsNumber, productInParts, stepped, type Factor } from './factor';
import { at, type Cell } from './table';

/** What is to be fitted: cells that have a choice, and what they shall sum to, in parts. */
export interface Margins {
  readonly cells: readonly Cell[];
  readonly rows: readonly bigint[];
  readonly columns: readonly bigint[];
}

export interface Fitting extends Margins {
  readonly rowFactors: readonly Factor[];
  readonly columnFactors: readonly Factor[];
  /** By cell, in parts, within its limits. */
  readonly shares: readonly bigint[];
  /** By cell, whether the share lies between its limits and so follows the factors. */
  readonly follows: readonly boolean[];
  /** What each line still lacks (negative: has too much), in quanta as numbers. */
  readonly rowGaps: readonly number[];
  readonly columnGaps: readonly number[];
  /** The sum of all gaps, sign disregarded, in parts. */
  readonly missed: bigint;
}

/** By how much each factor is to change, as logarithms. */
export interface Step {
  readonly rows: ArrayLike<number>;
  readonly columns: ArrayLike<number>;
}

/** The fitting in which every factor is 1. */
export function unfitted(margins: Margins): Fitting {
  return measured(
    margins,
    margins.rows.map(() => ONE),
    margins.columns.map(() => ONE),
  );
}

/** The fitting after a part of a step. */
export function moved(fitting: Fitting, step: Step, part = 1): Fitting {
  return measured(
    fitting,
    fitting.rowFactors.map((factor, row) => stepped(factor, part * at(step.rows, row))),
    fitting.columnFactors.map((factor, column) => stepped(factor, part * at(step.columns, column))),
  );
}

/** weight × factors of each cell in quanta, whatever its limits. */
export function unlimited({ cells, rowFactors, columnFactors }: Fitting): readonly number[] {
  return cells.map(({ weight, row, column }) =>
    productAsNumber(weight, at(rowFactors, row), at(columnFactors, column)),
  );
}

/** Parts as quanta. */
export function quanta(parts: bigint): number {
  return Number(parts) * 2 ** -PLACES;
}

/** Quanta as parts. */
export function inParts(whole: bigint): bigint {
  return whole << BigInt(PLACES);
}

function measured(
  { cells, rows, columns }: Margins,
  rowFactors: readonly Factor[],
  columnFactors: readonly Factor[],
): Fitting {
  const rowRest = [...rows];
  const columnRest = [...columns];
  const follows: boolean[] = [];
  const shares = cells.map(({ row, column, weight, least, most }) => {
    const product = productInParts(weight, at(rowFactors, row), at(columnFactors, column));
    const low = inParts(least);
    const high = most === null ? null : inParts(most);
    const isHigh = high !== null && product >= high;
    follows.push(product > low && !isHigh);
    const share = product <= low ? low : isHigh ? high : product;
    rowRest[row] = at(rowRest, row) - share;
    columnRest[column] = at(columnRest, column) - share;
    return share;
  });
  let missed = 0n;
  for (const rest of [...rowRest, ...columnRest]) missed += rest < 0n ? -rest : rest;
  const [rowGaps, columnGaps] = [rowRest.map(quanta), columnRest.map(quanta)];
  return {
    ...{ cells, rows, columns, rowFactors, columnFactors },
    ...{ shares, follows, rowGaps, columnGaps, missed },
  };
}
