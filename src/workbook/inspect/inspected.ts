/**
 * What the checks of formulas look at, learnt once for all of them: the sheets, every formula with what it reads, and a
 * way to work out what a formula gives, or would give if it read otherwise. Nothing is changed.
 */
import type { Amount } from '#core/money/amount';
import { compare, subtract, absolute } from '#core/money/amount';
import { MAX_COLUMNS } from '#sheet/address';
import { DependencyGraph } from '#sheet/formula/dependency-graph';
import { Directory } from '#sheet/formula/directory';
import { evaluate } from '#sheet/formula/evaluate';
import type { Expression } from '#sheet/formula/expression';
import { single } from '#sheet/formula/lift';
import { isReference, type Operand, type Place } from '#sheet/formula/operand';
import { precedentsOf } from '#sheet/formula/precedents';
import { UncomputableFormula } from '#sheet/formula/uncomputable';
import type { Workbook } from '#sheet/workbook';
import { formAt, relativeForm, type FormulaCell } from './formula-cell';
import { isMarksSheet } from './marks-sheet';
import { SheetView } from './sheet-view';

/** Sheets of records, in which figures are told and not counted. */
const RECORDS = new Set(['tbllogg', 'tblinstallningar']);

export class Inspected {
  readonly views: readonly SheetView[];
  readonly formulas: readonly FormulaCell[];
  readonly graph: DependencyGraph;
  readonly directory: Directory;
  readonly #byPlace = new Map<SheetView, Map<number, FormulaCell>>();
  readonly #byName: ReadonlyMap<string, SheetView>;

  constructor(readonly workbook: Workbook) {
    this.directory = new Directory(workbook);
    this.graph = new DependencyGraph(this.directory);
    const all = [...this.directory.sheets()].map(
      (source) => new SheetView(source.worksheet, source),
    );
    this.#byName = new Map(all.map((view) => [view.name.toLowerCase(), view]));
    this.views = all.filter(
      ({ worksheet }) =>
        !isMarksSheet(worksheet) &&
        !worksheet.tables.some((table) => RECORDS.has(table.name.toLowerCase())),
    );
    this.formulas = this.graph.formulas().map((node) => this.#formulaOf(node));
  }

  view(name: string): SheetView | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  formulaAt(view: SheetView, row: number, column: number): FormulaCell | undefined {
    return this.#byPlace.get(view)?.get(row * MAX_COLUMNS + column);
  }

  /** The formulas that read a cell, each with the area in which it reads it. */
  readersOf(view: SheetView, row: number, column: number) {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.graph.areasHolding(view.source, cell).flatMap((area) =>
      [...area.readers].flatMap((node) => {
        const reading = this.view(node.sheet.worksheet.name);
        const formula = reading && this.formulaAt(reading, node.row, node.column);
        return formula ? [{ area, formula }] : [];
      }),
    );
  }

  /** What an expression comes to in a cell; null when that is no number or cannot be worked out. */
  work(expression: Expression, at: Where): number | null {
    return this.#evaluated(expression, at, (operand) => {
      const value = single(operand);
      if (value === null) return 0;
      return typeof value === 'number' ? value : null;
    });
  }

  /** The cells that an expression names, when it is a reference. */
  placeOf(expression: Expression, at: Where): Place | null {
    if (!['area', 'table', 'name', 'range'].includes(expression.kind)) return null;
    return this.#evaluated(expression, at, (operand) =>
      isReference(operand) ? operand.place : null,
    );
  }

  /** What a relative form would give in a cell; null when it cannot stand there. */
  workForm(relative: string, at: Where): number | null {
    const text = formAt(relative, at.row, at.column);
    return text === null ? null : this.work(this.directory.parsed(text), at);
  }

  /** How much more or less the cell holds than it would; null when that is not known. */
  effectOf(actual: number | null, expected: number | null, { view, row, column }: Where) {
    if (actual === null || expected === null) return null;
    return view.amount(actual - expected, row, column);
  }

  /** The areas that a formula reads. */
  precedentsOf({ expression, view, row, column }: FormulaCell): readonly Place[] {
    const seen = { directory: this.directory, sheet: view.source, row, column, depth: 0 };
    return precedentsOf(expression, seen).areas;
  }

  viewOf(place: Place): SheetView | undefined {
    return this.view(place.sheet.worksheet.name);
  }

  /** null where the expression cannot be worked out. */
  #evaluated<Answer>(
    expression: Expression,
    { view, row, column }: Where,
    answer: (operand: Operand) => Answer | null,
  ): Answer | null {
    const { directory } = this;
    const sheet = view.source;
    const { severalCells } = directory;
    const variables = new Map<string, Operand>();
    const context = { directory, sheet, row, column, variables, depth: 0, severalCells };
    try {
      return answer(evaluate(expression, context));
    } catch (cause) {
      if (cause instanceof UncomputableFormula) return null;
      throw cause;
    }
  }

  #formulaOf(node: FormulaCell['node']): FormulaCell {
    const { sheet, row, column } = node;
    const view = this.#byName.get(sheet.worksheet.name.toLowerCase());
    const text = sheet.worksheet.cell(row, column).formula ?? '';
    const known = view ?? new SheetView(sheet.worksheet, sheet);
    const relative = relativeForm(text, row, column);
    const cell = { view: known, row, column, text, relative, expression: node.expression, node };
    let cells = this.#byPlace.get(known);
    if (!cells) this.#byPlace.set(known, (cells = new Map<number, FormulaCell>()));
    cells.set(row * MAX_COLUMNS + column, cell);
    return cell;
  }
}

/** A cell of a sheet. */
export interface Where {
  readonly view: SheetView;
  readonly row: number;
  readonly column: number;
}

/** The largest of some amounts, whatever their sign; null when none is known. */
export function largest(amounts: readonly (Amount | null)[]): Amount | null {
  const known = amounts.flatMap((amount) => (amount ? absolute(amount) : []));
  return known.reduce<Amount | null>(
    (most, each) => (most && compare(subtract(most, each), { ore: 0 }) >= 0 ? most : each),
    null,
  );
}
