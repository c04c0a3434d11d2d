/**
 * A write under preparation: what every operation would do, collected without touching the workbook, so that
 * nothing is written when any of it is refused. Later operations see what earlier ones intend.
 */
import { invariant } from '#core/money/invariant';
import { MAX_COLUMNS, areaAddress, cellAddress, enclosing, type Area } from '#sheet/address';
import { EMPTY, type Cell } from '#sheet/cell';
import type { Chart } from '#sheet/chart';
import type { CellContent, Workbook } from '#sheet/workbook';
import type { Table, Worksheet } from '#sheet/worksheet';
import {
  HostError,
  type CellInput,
  type Obstacle,
  type ObstacleKind,
  type PageOp,
} from '#workbook/host';
import { obstacleAt, spilledAreas } from './obstacles';

/** What Excel lets a cell hold. */
const LONGEST_TEXT = 32_767;

export class Draft {
  readonly addedSheets: Worksheet[] = [];
  readonly removedSheets: Worksheet[] = [];
  /** Sheet → key → what the cell is to hold. */
  readonly cells = new Map<Worksheet, Map<number, CellContent>>();
  /** Name in the workbook → the table as it is to be. */
  readonly tables = new Map<string, Table>();
  readonly pages: (Omit<PageOp, 'kind' | 'sheet'> & { readonly sheet: Worksheet })[] = [];
  /** Sheet → its charts as they are to be. */
  readonly charts = new Map<Worksheet, readonly Chart[]>();
  readonly obstacles: Obstacle[] = [];
  readonly #spilled = new Map<Worksheet, readonly Area[]>();

  constructor(readonly workbook: Workbook) {}

  get sheets(): readonly Worksheet[] {
    return [...this.workbook.sheets, ...this.addedSheets];
  }

  sheet(name: string): Worksheet {
    const found = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new HostError('host/no-such-sheet', name);
    return found;
  }

  table(name: string): { readonly sheet: Worksheet; readonly table: Table } {
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (table) return { sheet, table: this.tables.get(table.name) ?? table };
    }
    throw new HostError('host/no-such-table', name);
  }

  tablesOf(sheet: Worksheet): Table[] {
    return sheet.tables.map((table) => this.tables.get(table.name) ?? table);
  }

  /** The cell as it is to be. */
  cell(sheet: Worksheet, row: number, column: number): Cell {
    const held = sheet.cell(row, column);
    const content = this.cells.get(sheet)?.get(row * MAX_COLUMNS + column);
    if (!content) return held;
    const style = content.style ?? held.style;
    return {
      value: content.value,
      ...(content.formula === undefined ? {} : { formula: content.formula }),
      ...(style === undefined ? {} : { style }),
    };
  }

  isEmpty(sheet: Worksheet, row: number, column: number): boolean {
    const { value, formula } = this.cell(sheet, row, column);
    return value === null && formula === undefined;
  }

  /** Writes a cell that somebody named, unless something forbids it. */
  write(sheet: Worksheet, row: number, column: number, content: CellContent): void {
    const obstacle = obstacleAt(sheet, this.spilledOf(sheet), row, column);
    if (obstacle) this.refuse(obstacle.kind, obstacle.area);
    else this.put(sheet, row, column, content);
  }

  /** Writes a cell whose obstacles have been looked at. */
  put(sheet: Worksheet, row: number, column: number, content: CellContent): void {
    demandWritable(sheet, row, column, content);
    let cells = this.cells.get(sheet);
    if (!cells) this.cells.set(sheet, (cells = new Map<number, CellContent>()));
    cells.set(row * MAX_COLUMNS + column, content);
  }

  /** Each obstacle is told once; locked cells are told as one area for each sheet. */
  refuse(kind: ObstacleKind, area: Area): void {
    const known = this.obstacles.findIndex(
      (each) =>
        each.kind === kind &&
        each.area.sheet === area.sheet &&
        (kind === 'protected' || areaAddress(each.area) === areaAddress(area)),
    );
    const obstacle = this.obstacles[known];
    if (obstacle) {
      this.obstacles[known] = { kind, area: { ...area, ...enclosing(obstacle.area, area) } };
    } else this.obstacles.push({ kind, area });
  }

  spilledOf(sheet: Worksheet): readonly Area[] {
    let areas = this.#spilled.get(sheet);
    if (!areas) this.#spilled.set(sheet, (areas = spilledAreas(sheet)));
    return areas;
  }
}

/** HostError for a text that no cell holds; a number that is none is the caller's Defect. */
export function demandWritable(
  sheet: Worksheet,
  row: number,
  column: number,
  { value }: CellContent,
): void {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    throw new HostError('host/text-too-long', `${sheet.name}!${cellAddress(row, column)}`);
  }
  invariant(typeof value !== 'number' || Number.isFinite(value), 'a number in a cell is finite', {
    sheet: sheet.name,
    row,
    column,
  });
}

export const EMPTIED: CellContent = { value: EMPTY.value };

/** What a caller asks a cell to hold, as content. Text stays text, whatever it begins with. */
export function contentOf(input: CellInput): CellContent {
  if (typeof input === 'object' && input !== null && 'formula' in input) {
    invariant(input.formula.startsWith('='), 'a formula begins with an equals sign');
    return { value: null, formula: input.formula };
  }
  return { value: input };
}
