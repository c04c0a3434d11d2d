/** A sheet written out as rows of cells: what a host would read from somebody's workbook. */
import { parseAddress } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import { SheetGrid } from '#workbook/grid';
import type { Obstacle } from '#workbook/host';

/** A constant, or a formula with the value that it shows. */
export type Cell = CellValue | { readonly formula: string; readonly value: CellValue };

export interface SheetExtras {
  readonly name?: string;
  /** A1 addresses. */
  readonly merged?: readonly string[];
  /** Columns by their letters, rows by their numbers. */
  readonly hidden?: readonly string[];
}

export function sheetOf(rows: readonly (readonly Cell[])[], extras: SheetExtras = {}): SheetGrid {
  const name = extras.name ?? 'Blad1';
  const right = Math.max(0, ...rows.map((row) => row.length - 1));
  const area = { sheet: name, top: 0, left: 0, bottom: rows.length - 1, right };
  const columns = Array.from({ length: right + 1 }, (_, column) => column);
  const cells = rows.map((row) => columns.map((column) => split(row[column] ?? null)));
  const obstacle = (kind: Obstacle['kind'], address: string): Obstacle => {
    const rectangle = parseAddress(address);
    if (!rectangle) throw new Error(`No address: ${address}`);
    return { kind, area: { sheet: name, ...rectangle } };
  };
  return new SheetGrid(
    { name, used: area, isProtected: false, visibility: 'visible', tables: [] },
    {
      area,
      values: cells.map((row) => row.map(({ value }) => value)),
      formulas: cells.map((row) => row.map(({ formula }) => formula)),
      obstacles: [
        ...(extras.merged ?? []).map((address) => obstacle('merged', address)),
        ...(extras.hidden ?? []).map((which) =>
          Number.isNaN(Number(which))
            ? obstacle('hidden column', `${which}1:${which}${String(rows.length)}`)
            : obstacle('hidden row', `A${which}:D${which}`),
        ),
      ],
    },
  );
}

function split(cell: Cell): { readonly value: CellValue; readonly formula: string | null } {
  return typeof cell === 'object' && cell !== null && 'formula' in cell
    ? { value: cell.value, formula: cell.formula }
    : { value: cell, formula: null };
}
