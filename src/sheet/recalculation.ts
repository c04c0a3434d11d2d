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

  /** Sheets, tables or names of these names are no longer what they were: what mentions them is due at the next change. */
  renew(...names: readonly string[]): void {
    for (const name of names) this.#renewed.add(name.toLowerCase());
  }

  /** Recomputes the edited formulas and all that depends on the edited cells; returns the cells whose value changed. */
  after(edited: readonly CellChange[]): readonly CellChange[] {
    const { learnt, due: renewed } = this.#inStep();
    const { graph } = learnt;
    const cells = this.#take(learnt, edited);
    const areas = new Set(
      cells.flatMap(({ sheet, row, column }) => graph.areasHolding(sheet, cellArea(row, column))),
    );
    const due = new Set([
      ...graph.readingAnywhere(),
      ...renewed.filter((node) => graph.holds(node)),
    ]);
    for (const { sheet, row, column } of cells) {
      const node = graph.formulaIn(sheet, row, column);
      if (node) due.add(node);
    }
    return this.#run(learnt, areas, due);
  }

  /** Works out every formula from the constants up; returns the cells whose value changed. */
  all(): readonly CellChange[] {
    this.#learnt = null;
    const { learnt } = this.#inStep();
    return this.#run(learnt, [], learnt.graph.formulas());
  }

  /** What is known of the workbook as it now is, and the formulas that are due because of what is new in it. */
  #inStep(): { readonly learnt: Learnt; readonly due: readonly FormulaNode[] } {
    if (this.#learnt) this.#noticeNames(this.#learnt);
    const renewed = new Set(this.#renewed);
    this.#renewed.clear();
    const names = [...this.#workbook.names];
    if (!this.#learnt) {
      const directory = new Directory(this.#workbook);
      const graph = new DependencyGraph(directory);
      this.#learnt = { directory, graph, names };
      return {
        learnt: this.#learnt,
        due: graph.formulas().filter((node) => isUnsettled(node, renewed)),
      };
    }
    if (renewed.size === 0) return { learnt: this.#learnt, due: [] };
    const { directory, graph } = this.#learnt;
    const due = graph.lookAgain(directory.lookAgain(), renewed);
    this.#learnt = { directory, graph, names };
    return { learnt: this.#learnt, due };
  }

  /** The names are a plain list: what has been put into it or taken out since is found by looking. */
  #noticeNames({ names: before }: Learnt): void {
    const { names: now } = this.#workbook;
    for (const { name } of before.filter((each) => !now.includes(each))) this.renew(name);
    for (const { name } of now.filter((each) => !before.includes(each))) this.renew(name);
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
    const name = nameOf(sheet, row, column);
    const cell = worksheet.cells.at(row, column) ?? EMPTY;
    const isUncomputed = outcome === UNCOMPUTED;
    const value = isUncomputed ? null : outcome;
    if (sameValue(cell.value, value) && uncomputed.has(name) === isUncomputed) return false;
    if (isUncomputed) uncomputed.add(name);
    else uncomputed.delete(name);
    worksheet.cells.put(row, column, { ...cell, value });
    values.put(row, column, outcome);
    return true;
  }
}

/** As `uncomputed` lists it. */
function nameOf({ worksheet }: SheetSource, row: number, column: number): string {
  return `${worksheet.name}!${row * MAX_COLUMNS + column}`;
}

/** A formula that came without a value, or whose names have got another meaning. */
function isUnsettled(node: FormulaNode, renewed: ReadonlySet<string>): boolean {
  const { sheet, row, column, mentions } = node;
  return sheet.values.isUncomputed(row, column) || mentions.some((name) => renewed.has(name));
}
