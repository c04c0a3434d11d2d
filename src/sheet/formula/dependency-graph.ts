/**
 * Which formula reads which cells. Areas stand between cells and formulas: a thousand formulas over one column share
 * one area, and a column of ten thousand cells is one area too. Spec: recalculation §3
 */
import { MAX_COLUMNS, parseAddress } from '../address';
import type { Cell } from '../cell';
import { AreaIndex, type Rectangle } from './area-index';
import type { Directory, SheetSource, SheetsMoved } from './directory';
import type { Expression } from './expression';
import { inMap } from './in-map';
import type { Place } from './operand';
import { precedentsOf } from './precedents';
import { Readers } from './readers';

export interface FormulaNode {
  readonly kind: 'formula';
  readonly sheet: SheetSource;
  readonly row: number;
  readonly column: number;
  readonly expression: Expression;
  /** The cells that it fills: its own, or the area of an array formula. */
  readonly fills: Rectangle;
  /** Each once. */
  readonly reads: readonly AreaNode[];
  /** Each once. */
  readonly mentions: readonly string[];
  readonly readsAnywhere: boolean;
}

export interface AreaNode extends Rectangle {
  readonly kind: 'area';
  readonly readers: Readers<FormulaNode>;
}

export class DependencyGraph {
  readonly #directory: Directory;
  readonly #formulas = new Map<SheetSource, Map<number, FormulaNode>>();
  readonly #areas = new Map<SheetSource, AreaIndex<AreaNode>>();
  readonly #readingAnywhere = new Set<FormulaNode>();

  constructor(directory: Directory) {
    this.#directory = directory;
    for (const sheet of directory.sheets()) this.#learnSheet(sheet);
  }

  /**
   * Takes in that sheets came and went and that these names (in lower case) mean something else. Answers with the
   * formulas that mention them, and those of the new sheets.
   */
  lookAgain({ added, removed }: SheetsMoved, names: ReadonlySet<string>): FormulaNode[] {
    for (const sheet of removed) {
      for (const { row, column } of this.#formulas.get(sheet)?.values() ?? []) {
        this.#unlearn(sheet, row, column);
      }
      this.#formulas.delete(sheet);
      this.#areas.delete(sheet);
    }
    const concerned = this.formulas().filter(({ mentions }) =>
      mentions.some((name) => names.has(name)),
    );
    for (const { sheet, row, column } of concerned) this.learn(sheet, row, column);
    for (const sheet of added) this.#learnSheet(sheet);
    const again = concerned.map(({ sheet, row, column }) => this.formulaIn(sheet, row, column));
    const fresh = added.flatMap((sheet) => [...(this.#formulas.get(sheet)?.values() ?? [])]);
    return [...again.filter((node) => node !== undefined), ...fresh];
  }

  /** Takes in what a cell now holds in place of what it held. */
  learn(sheet: SheetSource, row: number, column: number): void {
    this.#unlearn(sheet, row, column);
    this.#take(sheet, row, column, sheet.worksheet.cell(row, column));
  }

  #take(
    sheet: SheetSource,
    row: number,
    column: number,
    { formula, spill }: Pick<Cell, 'formula' | 'spill'>,
  ): void {
    if (formula === undefined) return;
    const node = this.#nodeOf(sheet, row, column, formula, spill);
    const formulas = inMap(this.#formulas, sheet, () => new Map<number, FormulaNode>());
    formulas.set(row * MAX_COLUMNS + column, node);
    if (node.readsAnywhere) this.#readingAnywhere.add(node);
    for (const area of node.reads) area.readers.add(node);
  }

  formulaIn(sheet: SheetSource, row: number, column: number): FormulaNode | undefined {
    return this.#formulas.get(sheet)?.get(row * MAX_COLUMNS + column);
  }

  /** Whether this is still the formula of its cell. */
  holds(node: FormulaNode): boolean {
    return this.formulaIn(node.sheet, node.row, node.column) === node;
  }

  formulas(): FormulaNode[] {
    return [...this.#formulas.values()].flatMap((formulas) => [...formulas.values()]);
  }

  /** Formulas that every change may concern. */
  readingAnywhere(): Iterable<FormulaNode> {
    return this.#readingAnywhere;
  }

  /** Areas that somebody reads and that hold any of these cells. */
  areasHolding(sheet: SheetSource, { top, left, bottom, right }: Rectangle): readonly AreaNode[] {
    const index = this.#areas.get(sheet);
    if (!index) return [];
    if (top === bottom && left === right) return index.holding(top, left);
    const found = new Set<AreaNode>();
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        for (const area of index.holding(row, column)) found.add(area);
      }
    }
    return [...found];
  }

  #unlearn(sheet: SheetSource, row: number, column: number): void {
    const node = this.formulaIn(sheet, row, column);
    if (!node) return;
    for (const area of node.reads) area.readers.delete(node);
    this.#readingAnywhere.delete(node);
    this.#formulas.get(sheet)?.delete(row * MAX_COLUMNS + column);
  }

  #learnSheet(sheet: SheetSource): void {
    sheet.worksheet.cells.forEach((cell, row, column) => {
      this.#take(sheet, row, column, cell);
    });
  }

  #nodeOf(
    sheet: SheetSource,
    row: number,
    column: number,
    formula: string,
    spill: string | undefined,
  ): FormulaNode {
    const expression = this.#directory.parsed(formula);
    const place = { directory: this.#directory, sheet, row, column, depth: 0 };
    const { areas, mentions: found, readsAnywhere } = precedentsOf(expression, place);
    // A copy has no spare room, which would be more than the names themselves.
    const mentions = [...found];
    const reads = [...new Set(areas.map((area) => this.#areaNode(area)))];
    const fills = (spill === undefined ? null : parseAddress(spill)) ?? cellArea(row, column);
    const kind = 'formula';
    return { kind, sheet, row, column, expression, fills, reads, mentions, readsAnywhere };
  }

  #areaNode({ sheet, top, left, bottom, right }: Place): AreaNode {
    const index = inMap(this.#areas, sheet, () => new AreaIndex<AreaNode>());
    const known = index.get({ top, left, bottom, right });
    if (known) return known;
    const area = {
      kind: 'area',
      top,
      left,
      bottom,
      right,
      readers: new Readers<FormulaNode>(),
    } as const;
    index.add(area);
    return area;
  }
}

export function cellArea(row: number, column: number): Rectangle {
  return { top: row, left: column, bottom: row, right: column };
}
