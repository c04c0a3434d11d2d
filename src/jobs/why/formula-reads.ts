/**
 * What a formula is made of, cell by cell with their values, and the formulas of those cells in turn. When it only adds
 * and subtracts, its terms are summed exactly as the sheet shows them, and what differs is named. Bounded: so many cells
 * and so deep; how many are left out is said. Spec: why §6
 */
import type { Place } from '#core/findings/finding';
import { cellDecimal } from '#core/money/cell';
import { negatedDecimal, sumOfDecimals } from '#core/money/decimal-sum';
import { cellAddress, type Area } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import { Directory } from '#sheet/formula/directory';
import type { Expression } from '#sheet/formula/expression';
import type { Place as CellArea } from '#sheet/formula/operand';
import { precedentsOf } from '#sheet/formula/precedents';
import { Worksheet } from '#sheet/worksheet';
import { gridOf } from '#workbook/grid';
import type { Opened } from '#workbook/opened';
import { addingOf } from './adding-formula';
import type { Cell } from './cell-history';

/** A cell that a formula reads. */
export interface Term {
  /** Of a formula that adds; null when the formula does something else with it. */
  readonly sign: 1 | -1 | null;
  readonly cell: Cell;
  readonly place: Place;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly reads: Reads | null;
}

export interface Reads {
  /** The formula only adds and subtracts. */
  readonly adds: boolean;
  /** Cells that hold something. */
  readonly terms: readonly Term[];
  /** Further cells that hold something and are not listed. */
  readonly more: number;
  /** What the constants of a formula that adds come to; a plain decimal. */
  readonly constant: string;
  /** What the cell shows beyond its terms; null when the formula does not only add, or no number comes of it. */
  readonly rest: string | null;
  /** It may read cells that cannot be told from its text: a name, OFFSET, INDIRECT. */
  readonly unseen: boolean;
}

const DEEPEST = 4;
/** In all, and of one formula. */
const MOST_CELLS = 60;
const MOST_OF_ONE = 20;

export function readsOf(opened: Opened, cell: Cell): Reads | null {
  const directory = directoryOf(opened);
  const left = { cells: MOST_CELLS };
  return reads(cell, 1);

  function reads({ sheet, row, column }: Cell, depth: number): Reads | null {
    const grid = gridOf(opened.grids, sheet);
    const formula = grid?.formula(row, column) ?? null;
    const source = directory.sheet(sheet.toLowerCase());
    if (!grid || formula === null || !source) return null;
    const expression = directory.parsed(formula);
    const seen = { directory, sheet: source, row, column, depth: 0 };
    const resolve = (reference: Expression) => precedentsOf(reference, seen).areas[0] ?? null;
    const adding = addingOf(expression, resolve);
    const precedents = precedentsOf(expression, seen);
    const areas = adding?.addends ?? precedents.areas.map((area) => ({ sign: null, area }));
    const cells = areas.flatMap(({ sign, area }) => filled(area).map((each) => ({ sign, each })));
    // A formula may add a cell twice; that it reads a cell twice is not worth telling.
    const all = adding ? cells : onceEach(cells);
    const shown = all.slice(0, Math.min(MOST_OF_ONE, left.cells));
    left.cells -= shown.length;
    const listed = shown.map(({ sign, each }) => ({ sign, ...told(each) }));
    return {
      adds: adding !== null,
      terms: listed.map((term) => ({
        ...term,
        reads: depth < DEEPEST && term.formula !== null ? reads(term.cell, depth + 1) : null,
      })),
      more: all.length - shown.length,
      constant: sumOfDecimals(adding?.constants ?? []),
      rest: adding && restOf(grid.value(row, column), all, adding.constants),
      unseen: precedents.readsAnywhere || hasNames(precedents.mentions),
    };
  }

  /** The cells of an area that hold anything, inside what is used of its sheet. */
  function filled({ sheet, top, left: first, bottom, right }: CellArea): readonly Cell[] {
    const { name } = sheet.worksheet;
    const used = gridOf(opened.grids, name)?.outline.used;
    if (!used) return [];
    const cells: Cell[] = [];
    for (let row = Math.max(top, used.top); row <= Math.min(bottom, used.bottom); row += 1) {
      const [from, to] = [Math.max(first, used.left), Math.min(right, used.right)];
      for (let column = from; column <= to; column += 1) {
        const value = gridOf(opened.grids, name)?.value(row, column) ?? null;
        if (value !== null && value !== '') cells.push({ sheet: name, row, column });
      }
    }
    return cells;
  }

  function told(cell: Cell) {
    const { sheet, row, column } = cell;
    const grid = gridOf(opened.grids, sheet);
    return {
      cell,
      place: { sheet, cell: cellAddress(row, column) },
      value: grid?.value(row, column) ?? null,
      formula: grid?.formula(row, column) ?? null,
    };
  }

  function restOf(
    value: CellValue,
    terms: readonly { readonly sign: 1 | -1 | null; readonly each: Cell }[],
    constants: readonly string[],
  ): string | null {
    if (typeof value !== 'number') return null;
    const parts = terms.flatMap(({ sign, each }) => {
      const number = told(each).value;
      if (typeof number !== 'number') return [];
      return [sign === 1 ? negatedDecimal(cellDecimal(number)) : cellDecimal(number)];
    });
    return sumOfDecimals([cellDecimal(value), ...parts, ...constants.map(negatedDecimal)]);
  }

  function hasNames(mentions: readonly string[]): boolean {
    return mentions.some((name) => !directory.sheet(name) && !directory.table(name));
  }
}

function onceEach<Read extends { readonly each: Cell }>(cells: readonly Read[]): readonly Read[] {
  return [...new Map(cells.map((cell) => [JSON.stringify(cell.each), cell])).values()];
}

/** Sheets and tables by name and place; the values stay where they were read. */
function directoryOf({ outline }: Opened): Directory {
  const sheets = outline.sheets.map(({ name, tables }) => {
    const worksheet = new Worksheet(name);
    worksheet.tables.push(
      ...tables.map((table) => ({ ...table, area: areaOf(table.area), filtered: false })),
    );
    return worksheet;
  });
  const { dates1904 } = outline;
  return new Directory({
    sheets,
    names: [],
    dates1904,
    language: 'sv',
    severalCells: 'unknown',
    uncomputed: new Set(),
  });
}

function areaOf({ sheet, top, left, bottom, right }: Area): Area {
  return { sheet, top, left, bottom, right };
}
