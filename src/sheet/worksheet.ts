/**
 * One sheet: cells, tables and the flags that decide whether a cell can be written.
 * It is changed only through Workbook, which records what changed and recalculates.
 */
import { EMPTY, type Cell } from './cell';
import { Cells } from './cells';
import type { Chart } from './chart';
import type { PageSetup } from './page-setup';
import type { Area } from './address';

/** An Excel table. Its area includes the heading row and, when there is one, the totals row. */
export interface Table {
  readonly name: string;
  readonly area: Area;
  readonly headings: readonly string[];
  readonly totalsRow: boolean;
  /** A filter hides rows of the table. */
  readonly filtered: boolean;
  /** By column: the formula that a new row gets; null, or nothing at all, where it gets none. */
  readonly formulas?: readonly (string | null)[];
}

/** What a file has and the model does not hold; nothing new may take its name, or its place. */
export interface ReservedNames {
  /** Tabs that are no grid of cells, such as chart sheets. */
  readonly tabs: string[];
  /** Tables without a heading row. */
  readonly tables: Pick<Table, 'name' | 'area'>[];
}

/** A list from which a cell is chosen, or a rule that it must meet, over an area. */
export interface Validation {
  readonly area: Area;
  /** "any" demands nothing and only shows its message. */
  readonly type: 'list' | 'date' | 'decimal' | 'whole' | 'custom' | 'any';
  /** For a list: the choices in quotes ("a,b") or a reference; else the first bound. */
  readonly formula: string;
  readonly message?: string;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export class Worksheet {
  /** Empty cells without style are not kept. */
  readonly cells = new Cells();
  readonly tables: Table[] = [];
  readonly merges: Area[] = [];
  readonly validations: Validation[] = [];
  /** Those that we know: our own. What else is drawn on a sheet its file keeps. */
  charts: readonly Chart[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Widths in characters, by column. */
  readonly columnWidths = new Map<number, number>();
  /** Default style of whole columns and rows, inherited by new cells. */
  readonly columnStyles = new Map<number, Cell['style']>();
  readonly rowStyles = new Map<number, Cell['style']>();
  /** A filter on the sheet itself, outside any table, hides rows within this area. */
  filter: Area | null = null;
  isProtected = false;
  visibility: Visibility = 'visible';
  frozenRows = 0;
  page: PageSetup = {};

  constructor(public name: string) {}

  cell(row: number, column: number): Cell {
    return this.cells.at(row, column) ?? EMPTY;
  }

  /** The smallest rectangle around all cells that hold a value or a formula; null for an empty sheet. */
  usedArea(): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.cells.forEach(({ value, formula }, row, column) => {
      if (value === null && formula === undefined) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
    return bottom < 0 ? null : { sheet: this.name, top, left, bottom, right };
  }
}
