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
import type { DefinedName } from './defined-name';
import { givenUp, outcomesOf, type CellOutcome } from './formula/cell-outcomes';
import {
  DependencyGraph,
  cellArea,
  type AreaNode,
  type FormulaNode,
} from './formula/dependency-graph';
import { Directory, type CalculatedWorkbook, type SheetSource } from './formula/directory';
import { UNCOMPUTED } from './formula/outcome';
import { propagate } from './formula/propagation';

interface Learnt {
  readonly directory: Directory;
  readonly graph: DependencyGraph;
  /** The workbook's names as they were. */
  readonly names: readonly DefinedName[];
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
    this.#noticeNames();
    const isFirst = this.#learnt === null;
    const learnt = this.#learn();
    const { graph } = learnt;
    const cells = this.#take(learnt, edited);
    const areas = new Set(
      cells.flatMap(({ sheet, row, column }) => graph.areasHolding(sheet, cellArea(row, column))),
    );
    const due = new Set(graph.readingAnywhere());
    for (const { sheet, row, column } of cells) {
      const node = graph.formulaIn(sheet, row, column);
      if (node) due.add(node);
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
      const names = [...this.#workbook.names];
      this.#learnt = { directory, graph: new DependencyGraph(directory), names };
    }
    return this.#learnt;
  }

  /** The names are a plain list: what has been put into it or taken out since is found by looking. */
  #noticeNames(): void {
    if (!this.#learnt) return;
    const { names: before } = this.#learnt;
    const { names: now } = this.#workbook;
    const other = [
      ...before.filter((name) => !now.includes(name)),
      ...now.filter((name) => !before.includes(name)),
    ];
    if (other.length > 0) this.forget(...other.map(({ name }) => name));
  }

  /** Brings values and graph in step with what the edited cells now hold. */
  #take({ directory, graph }: Learnt, edited: readonly CellChange[]) {
    return edited.flatMap(({ sheet: name, row, column }) => {
      const sheet = directory.sheet(name.toLowerCase());
      if (!sheet) return [];
      const { value, formula } = sheet.worksheet.cell(row, column);
      if (formula === undefined) this.#workbook.uncomputed.delete(nameOf(sheet, row, column));
      sheet.values.put(row, column, formula !== undefined && value === null ? UNCOMPUTED : value);
      graph.learn(sheet, row, column);
      return [{ sheet, row, column }];
    });
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
      isUncomputed: ({ sheet, row, column }) => sheet.values.isUncomputed(row, column),
    });
    return changed;
  }

  /** Whether the cell now holds something else than before. */
  #write(sheet: SheetSource, { row, column, outcome }: CellOutcome): boolean {
    const { worksheet, values } = sheet;
    const { uncomputed } = this.#workbook;
    const key = row * MAX_COLUMNS + column;
    const name = nameOf(sheet, row, column);
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

/** As `uncomputed` lists it. */
function nameOf({ worksheet }: SheetSource, row: number, column: number): string {
  return `${worksheet.name}!${row * MAX_COLUMNS + column}`;
}
