/**
 * Compares the values that a workbook holds with what its formulas give.
 *
 * Nothing is changed. Every formula is worked out from the constants up; what we cannot compute is taken as the
 * workbook has it and listed. Numbers are compared at the 15 significant digits that Excel shows.
 * Spec: recalculation §15
 */
import { MAX_COLUMNS } from './address';
import { sameValue, type CellValue } from './cell';
import type { CellChange } from './cell-change';
import { outcomesOf } from './formula/cell-outcomes';
import { DependencyGraph, type FormulaNode } from './formula/dependency-graph';
import { Directory, type CalculatedWorkbook } from './formula/directory';
import { UNCOMPUTED } from './formula/outcome';
import { propagate } from './formula/propagation';

/** A cell that holds something else than its formula gives. */
interface StaleValue extends CellChange {
  /** null when the workbook holds no value for the formula. */
  readonly held: CellValue;
  readonly computed: CellValue;
}

export interface StaleValues {
  readonly stale: readonly StaleValue[];
  /** Formulas that we cannot compute, and so cannot judge. */
  readonly unchecked: readonly CellChange[];
}

export function staleValues(workbook: CalculatedWorkbook): StaleValues {
  const directory = new Directory(workbook);
  const graph = new DependencyGraph(directory);
  const stale: StaleValue[] = [];
  const unchecked: CellChange[] = [];
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
        const held = worksheet.cells.get(row * MAX_COLUMNS + column)?.value ?? null;
        if (!isAlike(held, outcome)) {
          stale.push({ sheet: worksheet.name, row, column, held, computed: outcome });
        }
        values.put(row, column, outcome);
      }
      return true;
    },
  });
  return { stale, unchecked };
}

function isAlike(held: CellValue, computed: CellValue): boolean {
  if (typeof held === 'number' && typeof computed === 'number') {
    return held.toPrecision(15) === computed.toPrecision(15);
  }
  return sameValue(held, computed);
}
