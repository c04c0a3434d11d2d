/** Operations → the write under preparation: sheets first, because later operations may name their tables. */
import { invariant } from '#core/money/invariant';
import { MAX_COLUMNS, MAX_ROWS } from '#sheet/address';
import { sameValue } from '#sheet/cell';
import { isFormulaInput, type CellInput, type CellsOp, type WriteOp } from '#workbook/host';
import { planAppend } from './append-plan';
import type { CellContent } from './cell-content';
import { planHeading } from './heading-plan';
import { WritePlan, type Found } from './write-plan';

export function planOps(found: Found, ops: readonly WriteOp[]): WritePlan {
  const plan = new WritePlan(found);
  for (const op of ops) if (op.kind === 'sheet') plan.addSheet(op);
  for (const op of ops) {
    const isFirst = op === ops.find(({ kind }) => kind === 'sheet');
    if (isFirst) plan.steps.push({ kind: 'sheets' });
    if (op.kind === 'cells') planCells(plan, op);
    if (op.kind === 'append') planAppend(plan, op);
    if (op.kind === 'page') plan.steps.push(op);
    if (op.kind === 'chart') plan.addChart(op);
    if (op.kind === 'remove') plan.removed.push(op.sheet);
  }
  return plan;
}

function planCells(plan: WritePlan, op: CellsOp): void {
  const cells = op.cells.map((line, down) =>
    line.map((input, along): CellInput | undefined => {
      if (input === undefined) return undefined;
      const [row, column] = [op.top + down, op.left + along];
      const inside = row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
      invariant(inside, 'a cell lies on its sheet', { row, column });
      if (holds(plan.content(op.sheet, row, column), input)) return undefined;
      planHeading(plan, { sheet: plan.named(op.sheet), row, column }, input);
      plan.refuseCell(op.sheet, row, column);
      plan.note(op.sheet, row, column, input);
      return input;
    }),
  );
  if (cells.some((line) => line.some((input) => input !== undefined))) {
    plan.steps.push({ ...op, cells });
  }
}

/** Whether the cell already holds what is asked for. */
function holds({ value, formula }: CellContent, input: CellInput): boolean {
  if (isFormulaInput(input)) return formula === input.formula;
  return formula === null && sameValue(value, input);
}
