/**
 * Recalculates the cells that depend on a change.
 * SKELETON: being written by the formula room (see class comment in workbook.ts for the promise).
 */
import type { CellChange, Workbook } from './workbook';

export class Recalculation {
  constructor(readonly workbook: Workbook) {}

  /** Forgets what was learnt of the workbook's formulas; the next change learns it anew. */
  forget(): void {
    return;
  }

  /** Recomputes every cell that depends on the edited ones (they themselves included) and returns those that changed. */
  after(edited: readonly CellChange[]): readonly CellChange[] {
    return edited.slice(0, 0);
  }
}
