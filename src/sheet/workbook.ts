/**
 * The one workbook model. It stands under the memory host, the file host, the local office.js host and the
 * grid of the preview, so that all of them agree on what a cell is, what a formula gives and what has changed.
 *
 * Guarantees: every change goes through the methods below, is recorded in `changes`, recalculates the cells that
 * depend on it, and is told to the listeners once per method call. Formulas that we cannot compute keep no value
 * (value null, listed in `uncomputed`), never a stale one.
 */
import { MAX_COLUMNS, type Area } from './address';
import type { Cell, CellStyle } from './cell';
import type { CellChange } from './cell-change';
import type { Chart } from './chart';
import type { DefinedName } from './defined-name';
import type { SeveralCells } from './formula/several-cells';
import type { LanguageCode } from './language';
import type { PageSetup } from './page-setup';
import type { ReservedNames, Worksheet, Table } from './worksheet';
import { Recalculation } from './recalculation';
import { DefectiveAddress } from './defective-address';

export type { CellChange } from './cell-change';
export type { DefinedName } from './defined-name';

/** What has changed since the workbook was read: what the file host must write back. */
export interface Changes {
  /** Sheet name → keys (row × MAX_COLUMNS + column) of changed cells, recalculated ones included. */
  readonly cells: Map<string, Set<number>>;
  /** Names of tables whose area or headings changed. */
  readonly tables: Set<string>;
  /** Names of sheets that were added. */
  readonly added: Set<string>;
  /** Names of sheets that the file had and that were taken out. */
  readonly removed: Set<string>;
  /** Names of sheets whose page set-up changed. */
  readonly pages: Set<string>;
  /** Names of sheets whose charts changed. */
  readonly charts: Set<string>;
}

/** What a cell is to hold; a style left out keeps the style the cell has (or inherits), null leaves it none of its own. */
export interface CellContent extends Pick<Cell, 'value' | 'formula'> {
  readonly style?: Cell['style'] | null;
}

export type ChangeListener = (changed: readonly CellChange[]) => void;

export class Workbook {
  readonly sheets: Worksheet[] = [];
  readonly names: DefinedName[] = [];
  readonly reserved: ReservedNames = { tabs: [], tables: [] };
  dates1904 = false;
  /** Whose Excel it is: the signs and words with which formulas turn numbers into text and back. */
  language: LanguageCode = 'sv';
  /** What an area counts as where a formula wants one value; formulas as Excel shows them say @ where it is one cell. */
  severalCells: SeveralCells = 'whole';
  manualCalculation = false;
  /** Excel counts with the figures as they are shown, rounded. */
  precisionAsDisplayed = false;
  /** Sheets may not be added, removed or renamed. */
  structureLocked = false;
  readonly changes: Changes = {
    cells: new Map(),
    tables: new Set(),
    added: new Set(),
    removed: new Set(),
    pages: new Set(),
    charts: new Set(),
  };
  /** Cells whose formula we cannot compute, as sheet name + "!" + key: their value was dropped. */
  readonly uncomputed = new Set<string>();
  readonly #listeners = new Set<ChangeListener>();
  readonly #recalculation = new Recalculation(this);

  /** The sheet by its name, without regard to case, as Excel does. */
  sheet(name: string): Worksheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  table(name: string): { readonly sheet: Worksheet; readonly table: Table } | undefined {
    const wanted = name.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((each) => each.name.toLowerCase() === wanted);
      if (table) return { sheet, table };
    }
    return undefined;
  }

  /** Sets cells and recalculates what depends on them. */
  set(
    sheetName: string,
    edits: readonly {
      readonly row: number;
      readonly column: number;
      readonly content: CellContent;
    }[],
  ): void {
    const sheet = this.#demand(sheetName);
    const changed = edits.map(({ row, column, content }) => {
      const kept = (): CellStyle | undefined =>
        sheet.cells.at(row, column)?.style ??
        sheet.rowStyles.get(row) ??
        sheet.columnStyles.get(column);
      const style = content.style === null ? undefined : (content.style ?? kept());
      if (content.value === null && content.formula === undefined && style === undefined) {
        sheet.cells.remove(row, column);
      } else {
        sheet.cells.put(row, column, {
          value: content.value,
          ...(content.formula === undefined ? {} : { formula: content.formula }),
          ...(style === undefined ? {} : { style }),
        });
      }
      return { sheet: sheet.name, row, column };
    });
    this.#settle(changed);
  }

  addSheet(sheet: Worksheet): void {
    this.sheets.push(sheet);
    this.changes.added.add(sheet.name);
    this.#recalculation.renew(...namesOf(sheet));
    this.#settle(cellsOf(sheet));
  }

  /** Takes a sheet out; what refers to it is recalculated. */
  removeSheet(name: string): void {
    const sheet = this.#demand(name);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (!this.changes.added.delete(sheet.name)) this.changes.removed.add(sheet.name);
    this.changes.cells.delete(sheet.name);
    this.changes.pages.delete(sheet.name);
    this.changes.charts.delete(sheet.name);
    for (const table of sheet.tables) this.changes.tables.delete(table.name);
    for (const key of sheet.cells.keys()) this.uncomputed.delete(`${sheet.name}!${key}`);
    this.#recalculation.renew(...namesOf(sheet));
    this.#settle(cellsOf(sheet), { record: false });
  }

  /** Names a sheet anew that was added since the workbook was read; no formula may speak of it. */
  renameSheet(name: string, next: string): void {
    const sheet = this.#demand(name);
    if (!this.changes.added.delete(sheet.name)) throw new DefectiveAddress(`added sheet ${name}`);
    const moved = <A extends { readonly area: Area }>(each: A): A => ({
      ...each,
      area: { ...each.area, sheet: next },
    });
    for (const [index, table] of sheet.tables.entries()) sheet.tables[index] = moved(table);
    for (const [index, rule] of sheet.validations.entries()) sheet.validations[index] = moved(rule);
    for (const [index, merge] of sheet.merges.entries()) {
      sheet.merges[index] = { ...merge, sheet: next };
    }
    if (sheet.filter) sheet.filter = { ...sheet.filter, sheet: next };
    const keys = this.changes.cells.get(sheet.name);
    this.changes.cells.delete(sheet.name);
    if (keys) this.changes.cells.set(next, keys);
    if (this.changes.pages.delete(sheet.name)) this.changes.pages.add(next);
    if (this.changes.charts.delete(sheet.name)) this.changes.charts.add(next);
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      source: { ...chart.source, sheet: next },
    }));
    for (const key of sheet.cells.keys()) {
      if (this.uncomputed.delete(`${sheet.name}!${key}`)) this.uncomputed.add(`${next}!${key}`);
    }
    this.changes.added.add(next);
    sheet.name = next;
    this.#recalculation.renew(name, next);
  }

  addTable(sheetName: string, table: Table): void {
    this.#demand(sheetName).tables.push(table);
    this.changes.tables.add(table.name);
    this.#recalculation.renew(table.name);
    this.#settle([]);
  }

  /** Puts another description (name, headings, area) in a table's place; its cells are the caller's. */
  replaceTable(name: string, table: Table): void {
    const found = this.table(name);
    if (!found) throw new DefectiveAddress(`table ${name}`);
    found.sheet.tables[found.sheet.tables.indexOf(found.table)] = table;
    this.changes.tables.delete(found.table.name);
    this.changes.tables.add(table.name);
    this.#recalculation.renew(found.table.name, table.name);
    this.#settle(cellsOf(found.sheet), { record: false });
  }

  /** Takes the table away and leaves its cells. */
  removeTable(name: string): void {
    const found = this.table(name);
    if (!found) throw new DefectiveAddress(`table ${name}`);
    found.sheet.tables.splice(found.sheet.tables.indexOf(found.table), 1);
    this.changes.tables.delete(found.table.name);
    this.#recalculation.renew(found.table.name);
    this.#settle(cellsOf(found.sheet), { record: false });
  }

  /** Moves the lower edge of a table; what refers to the whole table is recalculated. */
  resizeTable(name: string, area: Area): void {
    const found = this.table(name);
    if (!found) throw new DefectiveAddress(`table ${name}`);
    const position = found.sheet.tables.indexOf(found.table);
    found.sheet.tables[position] = { ...found.table, area };
    growValidations(found.sheet, found.table, area);
    this.changes.tables.add(found.table.name);
    this.#recalculation.renew(found.table.name);
    const changed: CellChange[] = [];
    for (let row = found.table.area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        changed.push({ sheet: found.sheet.name, row, column });
      }
    }
    this.#settle(changed, { record: false });
  }

  /** Computes the formulas of these cells, and what depends on them, though nothing was edited. */
  recalculate(cells: readonly CellChange[]): void {
    this.#settle(cells, { record: false });
  }

  /** Computes every formula from the constants up: for a workbook whose formulas have no values yet. */
  recalculateAll(): void {
    this.#record(this.#recalculation.all());
  }

  /** Changes what is given of how a sheet prints, takes away what `clears` names, and leaves the rest. */
  setPage(sheetName: string, page: PageSetup, clears: readonly (keyof PageSetup)[] = []): void {
    const sheet = this.#demand(sheetName);
    const kept = Object.entries(sheet.page).filter(
      ([part]) => !clears.some((each) => each === part),
    );
    sheet.page = { ...(Object.fromEntries(kept) as PageSetup), ...page };
    this.changes.pages.add(sheet.name);
  }

  /** Puts other charts in the place of a sheet's; the listeners are told of no cell. */
  setCharts(sheetName: string, charts: readonly Chart[]): void {
    const sheet = this.#demand(sheetName);
    sheet.charts = charts;
    this.changes.charts.add(sheet.name);
    for (const listener of this.#listeners) listener([]);
  }

  /** Tells the listener of every change until the returned function is called. */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #settle(edited: readonly CellChange[], { record = true } = {}): void {
    const recalculated = this.#recalculation.after(edited);
    if (!record || edited.length === 0) return this.#record(recalculated);
    const named = ({ sheet, row, column }: CellChange) => `${row}:${column}:${sheet}`;
    const already = new Set(edited.map(named));
    this.#record([...edited, ...recalculated.filter((cell) => !already.has(named(cell)))]);
  }

  #record(changed: readonly CellChange[]): void {
    for (const { sheet, row, column } of changed) {
      let keys = this.changes.cells.get(sheet);
      if (!keys) this.changes.cells.set(sheet, (keys = new Set()));
      keys.add(row * MAX_COLUMNS + column);
    }
    if (changed.length > 0) for (const listener of this.#listeners) listener(changed);
  }

  #demand(name: string): Worksheet {
    const sheet = this.sheet(name);
    if (!sheet) throw new DefectiveAddress(`sheet ${name}`);
    return sheet;
  }
}

/** Rules that cover all rows of some columns of a table cover its new rows too. */
function growValidations(sheet: Worksheet, { area, totalsRow }: Table, grown: Area): void {
  const totals = totalsRow ? 1 : 0;
  sheet.validations.forEach((rule, position) => {
    const { top, left, bottom, right } = rule.area;
    const covers = top === area.top + 1 && bottom === area.bottom - totals;
    if (!covers || left < area.left || right > area.right) return;
    sheet.validations[position] = {
      ...rule,
      area: { ...rule.area, bottom: grown.bottom - totals },
    };
  });
}

function cellsOf(sheet: Worksheet): CellChange[] {
  const cells: CellChange[] = [];
  sheet.cells.forEach((_, row, column) => cells.push({ sheet: sheet.name, row, column }));
  return cells;
}

/** By what formulas speak of a sheet and of what lies on it. */
function namesOf(sheet: Worksheet): string[] {
  return [sheet.name, ...sheet.tables.map(({ name }) => name)];
}
