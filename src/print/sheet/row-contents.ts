/**
 * What the cells of one row of the appendix hold: printed figures as numbers, sums and changes as native formulas.
 * Where something is unknown a sum would count it as nothing: then the word stands there, or the figure itself where the
 * frame tells it though not all of its rows are known. Spec: printing §7
 */
import type { AppendixDocument, Cell, Row } from '#core/appendix/document';
import { isZero, subtract, sumKnown, ZERO, type Amount } from '#core/money/amount';
import { cellNumber } from '#core/money/cell';
import { columnLetters } from '#sheet/address';
import type { CellInput } from '#workbook/host';

/** Which rows, counted from 0, a sum is made of, and what is printed in them. */
export type SummedRows = { readonly summands: readonly Row[] } & (
  | { readonly kind: 'range'; readonly first: number; readonly last: number }
  | { readonly kind: 'rows'; readonly rows: readonly number[] }
);

/** One content for each column; null leaves the cell alone. */
export function rowContents(
  { cells }: Row,
  { columns, unit, decimals }: AppendixDocument,
  over: SummedRows | null,
  row: number,
): readonly (CellInput | null)[] {
  const letterOf = (id: string) => columnLetters(columns.findIndex((column) => column.id === id));
  const hasComparison = columns.some(({ id }) => id === 'comparison');
  return cells.map((cell, column) => {
    if (cell.kind !== 'amount') return cell.text === '' ? null : cell.text;
    if (cell.printed === null) return cell.text;
    const id = columns[column]?.id ?? '';
    if (id === 'change' && hasComparison) {
      const line = String(row + 1);
      return formula(`${letterOf('budget')}${line}-${letterOf('comparison')}${line}`);
    }
    if (over !== null && addsUp(over, column, cell.printed))
      return formula(sumOf(over, columnLetters(column)));
    return number(cell);
  });

  /** Rounding to the printed decimals takes away what binary sums leave behind, and nothing else. */
  function formula(expression: string): CellInput {
    return {
      formula: decimals === 0 ? `=${expression}` : `=ROUND(${expression},${String(decimals)})`,
    };
  }

  function number(cell: Extract<Cell, { kind: 'amount' }>): CellInput {
    const written = cell.printed ? cellNumber(cell.printed, unit) : null;
    return written?.ok ? written.number : cell.text;
  }
}

/** Whether the printed figures of the column make up the sum; what is blank has nothing to add. */
function addsUp({ summands }: SummedRows, column: number, sum: Amount): boolean {
  if (summands.length === 0) return false;
  const whole = sumKnown(
    summands.map(({ cells }) => {
      const cell = cells[column];
      return cell?.kind === 'amount' ? cell.printed : ZERO;
    }),
  );
  return whole !== null && isZero(subtract(whole, sum));
}

function sumOf(over: SummedRows, letter: string): string {
  const at = (row: number) => `${letter}${String(row + 1)}`;
  return over.kind === 'range'
    ? `SUM(${at(over.first)}:${at(over.last)})`
    : over.rows.map(at).join('+');
}
