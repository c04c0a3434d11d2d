/**
 * What the cells of one row of the appendix hold: printed figures as numbers, sums and changes as native formulas.
 * Where something is unknown a sum would count it as nothing, so the word stands there instead. Spec: printing §7
 */
import type { AppendixDocument, Cell, Row } from '#core/appendix/document';
import { cellNumber } from '#core/money/cell';
import { columnLetters } from '#sheet/address';
import type { CellInput } from '#workbook/host';

/** Which rows, counted from 0, a sum is made of. */
export type SummedRows =
  | { readonly kind: 'range'; readonly first: number; readonly last: number }
  | { readonly kind: 'rows'; readonly rows: readonly number[] };

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
    if (over !== null && addsUp(over)) return formula(sumOf(over, columnLetters(column)));
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

const addsUp = (over: SummedRows): boolean =>
  over.kind === 'range' ? over.last >= over.first : over.rows.length > 0;

function sumOf(over: SummedRows, letter: string): string {
  const at = (row: number) => `${letter}${String(row + 1)}`;
  return over.kind === 'range'
    ? `SUM(${at(over.first)}:${at(over.last)})`
    : over.rows.map(at).join('+');
}
