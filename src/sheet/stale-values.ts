/**
 * Compares the values that a workbook holds with what its formulas give.
 *
 * Nothing is changed. Every formula is worked out from the constants up; what we cannot compute is taken as the
 * workbook has it and listed. Numbers are compared at the 15 significant digits that Excel shows.
 * Spec: recalculation §15
 */
import { sameValue, type CellValue } from './cell';
import type { CellChange } from './cell-change';
import { outcomesOf } from './formula/cell-outcomes';
import { DependencyGraph, type FormulaNode } from './formula/dependency-graph';
import { Directory, type CalculatedWorkbook } from './formula/directory';
import { UNCOMPUTED } from './formula/outcome';
import { propagate } from './formula/propagation';

/** A cell that holds something else than its formula gives. */
export interface StaleValue extends CellChange {
  /** null when the workbook holds no value for the formula. */
  readonly held: CellValue;
  readonly computed: CellValue;
}

export interface StaleValues {
  readonly stale: readonly StaleValue[];
  /** Formulas that we cannot compute, and so cannot judge. */
  readonly unchecked: readonly CellChange[];
}

/** What the formulas read, learnt of the workbook as it stands. */
interface LearntFormulas {
  readonly directory: Directory;
  readonly graph: DependencyGraph;
}

/** `learnt` saves learning the formulas once more; it holds afterwards what it held before. */
export function staleValues(
  workbook: CalculatedWorkbook,
  learnt: LearntFormulas = learn(workbook),
): StaleValues {
  const { directory, graph } = learnt;
  const stale: StaleValue[] = [];
  const unchecked: CellChange[] = [];
  const putBack: (() => void)[] = [];
  const leave = ({ sheet, row, column }: FormulaNode) => {
    unchecked.push({ sheet: sheet.worksheet.name, row, column });
    return false;
  };
  propagate(graph, [], graph.formulas(), {
    giveUp: leave,
    isUncomputed: () => false,
    workOut: (node) => {
      const { worksheet, values } = node.sheet;
      for (const { row, column, outcome } of outcomesOf(node, directory)) {
        if (outcome === UNCOMPUTED) return leave(node);
        const held = worksheet.cells.at(row, column)?.value ?? null;
        if (!isAlike(held, outcome)) {
          stale.push({ sheet: worksheet.name, row, column, held, computed: outcome });
        }
        if (sameValue(held, outcome)) continue;
        const before = values.isUncomputed(row, column) ? UNCOMPUTED : held;
        putBack.push(() => {
          values.put(row, column, before);
        });
        values.put(row, column, outcome);
      }
      return true;
    },
  });
  for (const each of putBack) each();
  return { stale, unchecked };
}

/**
 * Whether a cell holds what its formula gives on the values that the workbook holds, old as they may be: then an old value is
 * not its own, but comes with what it reads.
 */
export function holdsWhatItGives(node: FormulaNode, directory: Directory): boolean {
  const { sheet, row, column } = node;
  const held = sheet.worksheet.cells.at(row, column)?.value ?? null;
  const own = outcomesOf(node, directory).find(
    (each) => each.row === row && each.column === column,
  );
  return own !== undefined && own.outcome !== UNCOMPUTED && isAlike(held, own.outcome);
}

function learn(workbook: CalculatedWorkbook): LearntFormulas {
  const directory = new Directory(workbook);
  return { directory, graph: new DependencyGraph(directory) };
}

function isAlike(held: CellValue, computed: CellValue): boolean {
  if (typeof held === 'number' && typeof computed === 'number') {
    return held.toPrecision(15) === computed.toPrecision(15);
  }
  return sameValue(held, computed);
}
