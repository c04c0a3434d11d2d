/**
 * A sharing problem as somebody states it: named rows, columns and cells, with amounts that are whole numbers of
 * grains. A grain is the smallest decimal that the problem uses (with two decimals of a krona it is an öre), so
 * nothing is rounded on the way in. The order of the lists is the register rank. Spec: allocation §1
 */

interface ProblemRow {
  readonly id: string;
  readonly total: bigint;
}

interface ProblemColumn {
  readonly id: string;
  /** Null when the column is free; given for all columns or for none. */
  readonly total: bigint | null;
}

/** A cell that may take something. Null stands for what is not said. */
export interface ProblemCell {
  readonly row: string;
  readonly column: string;
  /** On one scale for the whole problem; only proportions matter. */
  readonly weight: bigint | null;
  readonly min: bigint | null;
  readonly max: bigint | null;
  readonly hold: bigint | null;
  readonly forbidden: boolean;
}

export interface Problem {
  /** One grain is 10^-decimals of the unit. */
  readonly decimals: number;
  /** What values are whole multiples of, in grains; positive. */
  readonly quantum: bigint;
  readonly rows: readonly ProblemRow[];
  readonly columns: readonly ProblemColumn[];
  readonly cells: readonly ProblemCell[];
}
