/**
 * A write under preparation: which cells get what, which tables grow, and what stands in the way, decided on what the
 * guard has read. Nothing is asked of Excel here. Later operations see what earlier ones intend.
 */
import { invariant } from '#core/money/invariant';
import { areaAddress, cellAddress, contains, overlaps, type Area } from '#sheet/address';
import {
  isFormulaInput,
  HostError,
  type CellInput,
  type CellsOp,
  type ChartOp,
  type Obstacle,
  type ObstacleKind,
  type PageOp,
  type SheetOp,
} from '#workbook/host';
import type { CellContent } from './cell-content';
import { filteredAreas, type RangeState } from './obstacles';
import type { SheetState } from './sheets';
import type { ChartsState } from './charts';
import type { PageState } from './page-state';
import type { CellsRead } from './ranges';
import type { FormulaAt } from './referring';
import type { TableState } from './tables';

/** What a cell holds at most. */
const LONGEST_TEXT = 32_767;

/** What the guard has found. */
export interface Found {
  readonly cells: CellsRead;
  readonly tables: readonly TableState[];
  readonly sheets: readonly SheetState[];
  /** Of the cells to be written, and of the rows below tables that grow. */
  readonly ranges: readonly RangeState[];
  /** Rows below tables that are hidden, in whole or in part. */
  readonly hiddenBelow: readonly Area[];
  /** Of the sheets whose page set-up is to change. */
  readonly pages: readonly PageState[];
  /** Of the sheets on which charts are to change. */
  readonly charts: readonly ChartsState[];
  /** Every formula of the workbook; null until somebody needs to know. */
  readonly formulas: readonly FormulaAt[] | null;
}

export type Step =
  | (CellsOp & { readonly kind: 'cells' })
  | { readonly kind: 'grow'; readonly from: TableState; readonly to: TableState }
  | PageOp
  | ChartOp
  /** All new sheets, where the first of them is ordered: the log's intent goes before. */
  | { readonly kind: 'sheets' };

export class WritePlan {
  readonly steps: Step[] = [];
  readonly sheets: SheetOp[] = [];
  /** Sheets that go, after everything else. */
  readonly removed: string[] = [];
  readonly obstacles: Obstacle[] = [];
  /** Whether it cannot be decided without knowing every formula. */
  needsFormulas = false;
  /** Every cell that is written: what it is to hold. */
  readonly cells = new Map<string, { readonly area: Area; readonly input: CellInput }>();
  readonly #tables = new Map<string, TableState>();
  /** Formulas of the columns of tables that this very write makes. */
  readonly #own = new Map<string, readonly (string | null)[]>();

  constructor(readonly found: Found) {
    for (const table of found.tables) this.#tables.set(table.name.toLowerCase(), table);
  }

  /** The table as it is to be; HostError when there is none. */
  table(name: string): TableState {
    const table = this.#tables.get(name.toLowerCase());
    if (!table) throw new HostError('host/no-such-table', name);
    return table;
  }

  /** Whether the plan writes the cell. */
  writes(sheet: string, row: number, column: number): boolean {
    return this.cells.has(keyOf(sheet, row, column));
  }

  /** What the plan writes in the cell; undefined when it does not. */
  meant(sheet: string, row: number, column: number): CellInput | undefined {
    return this.cells.get(keyOf(sheet, row, column))?.input;
  }

  get tables(): TableState[] {
    return [...this.#tables.values()];
  }

  setTable(table: TableState): void {
    this.#tables.set(table.name.toLowerCase(), table);
  }

  /** The formula that a column of a table made by this very write has. */
  ownFormula(table: string, along: number): string | null {
    return this.#own.get(table.toLowerCase())?.[along] ?? null;
  }

  /** Lets go of a cell that is noted and will stand elsewhere. */
  forget(sheet: string, row: number, column: number): void {
    this.cells.delete(keyOf(sheet, row, column));
  }

  /** Charts to be put, on sheets that stand and on new ones. */
  get charts(): ChartOp[] {
    return this.steps.filter((step) => step.kind === 'chart');
  }

  /** Tables that grow, as they were. */
  get grown(): TableState[] {
    const before = new Map<string, TableState>();
    for (const step of this.steps) {
      if (step.kind === 'grow' && !before.has(step.from.name))
        before.set(step.from.name, step.from);
    }
    return [...before.values()];
  }

  /** Notes a sheet that the write makes, with its tables. */
  addSheet(op: SheetOp): void {
    this.sheets.push(op);
    for (const { name, top, left, columns, rows } of op.tables) {
      const area = {
        sheet: op.name,
        top,
        left,
        bottom: top + rows.length,
        right: left + columns.length - 1,
      };
      const headings = columns.map(({ heading }) => heading);
      const state = { name, sheet: op.name, area, headings, totalsRow: false, filtered: false };
      this.#tables.set(name.toLowerCase(), state);
      const formulas = columns.map(({ formula }) => formula ?? null);
      this.#own.set(name.toLowerCase(), formulas);
      rows.forEach((row, down) => {
        columns.forEach((_, along) => {
          this.note(op.name, top + 1 + down, left + along, row[along] ?? null);
        });
      });
    }
  }

  /** What the cell holds or is to hold. */
  content(sheet: string, row: number, column: number): CellContent {
    const planned = this.cells.get(keyOf(sheet, row, column));
    if (!planned) return this.found.cells.at(this.named(sheet), row, column);
    const { input } = planned;
    return isFormulaInput(input)
      ? { value: null, formula: input.formula }
      : { value: input, formula: null };
  }

  /** The sheet's own way of writing its name. */
  named(sheet: string): string {
    const wanted = sheet.toLowerCase();
    return this.found.sheets.find(({ name }) => name.toLowerCase() === wanted)?.name ?? sheet;
  }

  /** Notes what a cell is to hold. */
  note(sheet: string, row: number, column: number, input: CellInput): void {
    const name = this.named(sheet);
    if (typeof input === 'string' && input.length > LONGEST_TEXT) {
      throw new HostError('host/text-too-long', `${name}!${cellAddress(row, column)}`);
    }
    invariant(typeof input !== 'number' || Number.isFinite(input), 'a number in a cell is finite', {
      sheet: name,
      row,
      column,
    });
    const area = { sheet: name, top: row, left: column, bottom: row, right: column };
    this.cells.set(keyOf(sheet, row, column), { area, input });
  }

  /** Each obstacle is told once. */
  refuse(kind: ObstacleKind, area: Area): void {
    const known = this.obstacles.some(
      (each) =>
        each.kind === kind &&
        each.area.sheet === area.sheet &&
        (kind === 'protected' || areaAddress(each.area) === areaAddress(area)),
    );
    if (!known) this.obstacles.push({ kind, area });
  }

  /** On a protected sheet nothing can be drawn. */
  addChart(op: ChartOp): void {
    const name = this.named(op.sheet);
    const sheet = this.found.sheets.find((each) => each.name === name);
    if (sheet?.isProtected && op.chart)
      this.refuse('protected', { ...op.chart.position, sheet: name });
    this.steps.push(op);
  }

  /** Refuses a cell that something forbids to write. */
  refuseCell(sheetName: string, row: number, column: number): void {
    const name = this.named(sheetName);
    const sheet = this.found.sheets.find((each) => each.name === name);
    if (!sheet) return;
    const cell = { sheet: name, top: row, left: column, bottom: row, right: column };
    const states = this.found.ranges.filter(({ area }) => contains(area, name, row, column));
    const locked = states.some((state) => state.locked !== false);
    if (sheet.isProtected && locked) return this.refuse('protected', cell);
    const merge = states
      .flatMap(({ merged }) => merged)
      .find(
        (area) => contains(area, name, row, column) && (area.top !== row || area.left !== column),
      );
    if (merge) return this.refuse('merged', merge);
    const filter = filteredAreas(sheet, this.found.tables).find((area) => overlaps(area, cell));
    if (filter) return this.refuse('filtered', filter);
    if (states.some(({ spilled }) => spilled !== false)) this.refuse('spilled', cell);
  }

  /** Every formula of the workbook, as far as it is known. */
  formulas(): readonly FormulaAt[] {
    if (this.found.formulas === null) this.needsFormulas = true;
    return this.found.formulas ?? [];
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet.toLowerCase()}!${row}!${column}`;
}
