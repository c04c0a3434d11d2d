/** A cell with a formula, as the checks compare it with others. */
import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { cellAddress } from '#sheet/address';
import type { FormulaNode } from '#sheet/formula/dependency-graph';
import type { Expression } from '#sheet/formula/expression';
import type { SheetView } from './sheet-view';

export interface FormulaCell {
  readonly view: SheetView;
  readonly row: number;
  readonly column: number;
  /** With its equals sign. */
  readonly text: string;
  /** The same with references counted from the cell (R[-1]C): equal where two cells do the same thing. */
  readonly relative: string;
  readonly expression: Expression;
  readonly node: FormulaNode;
}

/** The formula as it reads in every cell that does the same; the text itself when it cannot be read. */
export function relativeForm(text: string, row: number, column: number): string {
  try {
    return translateFormulaToR1C1(text, cellAddress(row, column));
  } catch (cause) {
    if (cause instanceof Error) return text;
    throw cause;
  }
}

/** What a relative form would be in a cell; null when it leads out of the sheet. */
export function formAt(relative: string, row: number, column: number): string | null {
  try {
    const text = translateFormulaToA1(relative, cellAddress(row, column));
    return text.includes('#REF!') ? null : text;
  } catch (cause) {
    if (cause instanceof Error) return null;
    throw cause;
  }
}
