/** The sheets as they were read: cells by sheet, row and column, with nothing outside the used area. */
import type { Place } from '#core/findings/finding';
import { cellAddress, type Area } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import type { Block, CellInput, Obstacle, SheetOutline } from './host';

export class SheetGrid {
  constructor(
    readonly outline: SheetOutline,
    readonly block: Block | null,
  ) {}

  get name(): string {
    return this.outline.name;
  }

  /** Row below the last used one. */
  get end(): number {
    return this.block ? this.block.area.bottom + 1 : 0;
  }

  value(row: number, column: number): CellValue {
    const { block } = this;
    if (!block) return null;
    return block.values[row - block.area.top]?.[column - block.area.left] ?? null;
  }

  formula(row: number, column: number): string | null {
    const { block } = this;
    if (!block) return null;
    return block.formulas?.[row - block.area.top]?.[column - block.area.left] ?? null;
  }

  get obstacles(): readonly Obstacle[] {
    return this.block?.obstacles ?? [];
  }

  place(row: number, column: number): Place {
    return { sheet: this.name, cell: cellAddress(row, column) };
  }
}

/** All sheets of a workbook, by name without regard to case. */
export type Grids = ReadonlyMap<string, SheetGrid>;

export function gridOf(grids: Grids, sheet: string): SheetGrid | undefined {
  return grids.get(sheet.toLowerCase());
}

/** What a cell holds as people entered it: its formula, told apart from a text that looks like one, else its value. */
export function contentOf(grids: Grids, sheet: string, row: number, column: number): CellInput {
  const grid = gridOf(grids, sheet);
  const formula = grid?.formula(row, column) ?? null;
  return formula === null ? (grid?.value(row, column) ?? null) : { formula };
}

/** The cells of an area as they were read, as a guard for a writing. */
export function blockOf(grids: Grids, area: Area): Block {
  const grid = gridOf(grids, area.sheet);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const columns = Array.from(
    { length: area.right - area.left + 1 },
    (_, index) => area.left + index,
  );
  return {
    area,
    values: rows.map((row) => columns.map((column) => grid?.value(row, column) ?? null)),
    formulas: rows.map((row) => columns.map((column) => grid?.formula(row, column) ?? null)),
  };
}
