/**
 * Recalculates the cells that depend on a change, and only those.
 *
 * What the formulas read is learnt at the first change and kept in step with every edit, so that a workbook that is
 * only looked at costs nothing. Cells are written in the order in which they depend on each other. A formula that we
 * cannot compute, stands in a circle, or reads one that is such, keeps no value: null, and listed in
 * `workbook.uncomputed`. Spec: recalculation §1–§4
 */
import { MAX_COLUMNS } from './address';
import { EMPTY, sameValue } from './cell';
import type { CellChange } from './cell-change';
import { givenUp, outcomesOf, type CellOutcome } from './formula/cell-outcomes';
import { DependencyGraph, type AreaNode, type FormulaNode } from './formula/dependency-graph';
import { Directory, type CalculatedWorkbook, type SheetSource } from './formula/directory';
import { UNCOMPUTED } from './formula/outcome';
import { propagate } from './formula/propagation';

interface Learnt {
  readonly directory: Directory;
  readonly graph: DependencyGraph;
}

export class Recalculation {
  readonly #workbook: CalculatedWorkbook;
  readonly #renewed = new Set<string>();
  #learnt: Learnt | null = null;

  constructor(workbook: CalculatedWorkbook) {
    this.#workbook = workbook;
  }

  /**
   * Forgets what was learnt, because sheets, tables or names are no longer what they were; the next change learns it
   * anew and works out every formula that mentions one of the names given.
   */
  forget(...names: readonly string[]): void {
    this.#learnt = null;
    for (const name of names) this.#renewed.add(name.toLowerCase());
  }

  /** Recomputes the edited formulas and all that depends on the edited cells; returns the cells whose value changed. */
  after(edited: readonly CellChange[]): readonly CellChange[] {
    const isFirst = this.#learnt === null;
    const learnt = this.#learn();
    const { directory, graph } = learnt;
    const areas = new Set<AreaNode>();
    const due = new Set<FormulaNode>(graph.readingAnywhere());
    for (const { sheet: name, row, column } of edited) {
      const sheet = directory.sheet(name.toLowerCase());
      if (!sheet) continue;
      const node = this.#take(learnt, sheet, row, column);
      if (node) due.add(node);
      const cell = { top: row, left: column, bottom: row, right: column };
      for (const area of graph.areasHolding(sheet, cell)) areas.add(area);
    }
    if (isFirst) for (const node of this.#unsettled(graph)) due.add(node);
    return this.#run(learnt, areas, due);
  }

  /** Works out every formula from the constants up; returns the cells whose value changed. */
  all(): readonly CellChange[] {
    this.#learnt = null;
    this.#renewed.clear();
    const learnt = this.#learn();
    return this.#run(learnt, [], learnt.graph.formulas());
  }

  #learn(): Learnt {
    if (!this.#learnt) {
      const directory = new Directory(this.#workbook);
      this.#learnt = { directory, graph: new DependencyGraph(directory) };
    }
    return this.#learnt;
  }

  /** Brings values and graph in step with what the cell now holds. */
  #take({ graph }: Learnt, sheet: SheetSource, row: number, column: number) {
    const { value, formula } = sheet.worksheet.cell(row, column);
    if (formula === undefined) {
      this.#workbook.uncomputed.delete(`${sheet.worksheet.name}!${row * MAX_COLUMNS + column}`);
    }
    sheet.values.put(row, column, formula !== undefined && value === null ? UNCOMPUTED : value);
    return graph.learn(sheet, row, column);
  }

  /** Formulas that came without a value, or whose names have got another meaning. */
  #unsettled(graph: DependencyGraph): FormulaNode[] {
    const renewed = [...this.#renewed];
    this.#renewed.clear();
    return graph.formulas().filter(({ sheet, row, column, mentions }) => {
      const { value } = sheet.worksheet.cell(row, column);
      return value === null || renewed.some((name) => mentions.has(name));
    });
  }

  #run({ directory, graph }: Learnt, edited: Iterable<AreaNode>, due: Iterable<FormulaNode>) {
    const changed: CellChange[] = [];
    const write = ({ sheet }: FormulaNode, outcomes: readonly CellOutcome[]): boolean => {
      const different = outcomes.filter((each) => this.#write(sheet, each));
      for (const { row, column } of different) {
        changed.push({ sheet: sheet.worksheet.name, row, column });
      }
      return different.length > 0;
    };
    propagate(graph, edited, due, {
      workOut: (node) => write(node, outcomesOf(node, directory)),
      giveUp: (node) => write(node, givenUp(node)),
    });
    return changed;
  }

  /** Whether the cell now holds something else than before. */
  #write({ worksheet, values }: SheetSource, { row, column, outcome }: CellOutcome): boolean {
    const { uncomputed } = this.#workbook;
    const key = row * MAX_COLUMNS + column;
    const name = `${worksheet.name}!${key}`;
    const cell = worksheet.cells.get(key) ?? EMPTY;
    const isUncomputed = outcome === UNCOMPUTED;
    const value = isUncomputed ? null : outcome;
    if (sameValue(cell.value, value) && uncomputed.has(name) === isUncomputed) return false;
    if (isUncomputed) uncomputed.add(name);
    else uncomputed.delete(name);
    worksheet.cells.set(key, { ...cell, value });
    values.put(row, column, outcome);
    return true;
  }
}
