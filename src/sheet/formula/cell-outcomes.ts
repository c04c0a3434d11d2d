/**
 * What a formula puts into the cells that it fills.
 *
 * An array formula fills its area when the result has exactly that shape; where a result would spill into cells that
 * it has not filled before, we leave it uncomputed. Spec: recalculation §4
 */
import type { Context } from './context';
import type { Directory } from './directory';
import type { FormulaNode } from './dependency-graph';
import { evaluate } from './evaluate';
import { isLarge, single, whereOneIsWanted } from './lift';
import type { Operand } from './operand';
import { UNCOMPUTED, type Outcome } from './outcome';
import { UncomputableFormula } from './uncomputable';

export interface CellOutcome {
  readonly row: number;
  readonly column: number;
  readonly outcome: Outcome;
}

export function outcomesOf(node: FormulaNode, directory: Directory): readonly CellOutcome[] {
  const { sheet, row, column, expression } = node;
  const isMarked = sheet.worksheet.cells.at(row, column)?.spill !== undefined;
  const severalCells = isMarked ? 'whole' : directory.severalCells;
  const variables = new Map<string, Operand>();
  // Written out in one piece: contexts of several makings cost the checks of formulas a quarter more.
  const context: Context = { directory, sheet, row, column, variables, depth: 0, severalCells };
  try {
    return filled(node, whereOneIsWanted(evaluate(expression, context), context));
  } catch (cause) {
    if (cause instanceof UncomputableFormula) return givenUp(node);
    throw cause;
  }
}

/** The same cells, none of them computed. */
export function givenUp(node: FormulaNode): readonly CellOutcome[] {
  return eachCell(node, () => UNCOMPUTED);
}

function filled(node: FormulaNode, result: Operand): readonly CellOutcome[] {
  const { top, left, bottom, right } = node.fills;
  const rows = isLarge(result) ? result.rows : 1;
  const columns = isLarge(result) ? result.columns : 1;
  if (rows !== bottom - top + 1 || columns !== right - left + 1) return givenUp(node);
  // A formula that comes to an empty cell shows 0.
  return eachCell(
    node,
    (row, column) => (isLarge(result) ? result.at(row, column) : single(result)) ?? 0,
  );
}

function eachCell(
  { fills: { top, left, bottom, right } }: FormulaNode,
  outcome: (row: number, column: number) => Outcome,
): CellOutcome[] {
  const cells: CellOutcome[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      cells.push({ row, column, outcome: outcome(row - top, column - left) });
    }
  }
  return cells;
}
