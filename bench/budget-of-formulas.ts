/** A budget as a grid: on each row a council, two amounts and their sum; a total and three sums by council beside it. */
export interface RecalculationQuestion {
  /** How many in all. */
  readonly formulas: number;
  readonly edits: number;
}

const COUNCILS = ['FR', 'UR', 'LG'];

/** Columns A to F of a row, counted from 0. */
export function budgetRow(row: number, rows: number): readonly (string | number | null)[] {
  const line = String(row + 1);
  return [
    COUNCILS[row % 3] ?? '',
    row,
    row * 2,
    `=SUM(B${line}:C${line})`,
    row === 0 ? `=SUM(D1:D${String(rows)})` : null,
    row < 3 ? `=SUMIFS(D1:D${String(rows)},A1:A${String(rows)},"${COUNCILS[row] ?? ''}")` : null,
  ];
}

/** What E1 must be when B of one row has been typed over. */
export function totalOf(rows: number, edited: number, value: number): number {
  return (3 * rows * (rows - 1)) / 2 - edited + value;
}
