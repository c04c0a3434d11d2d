/** The sheets and ranges of one request, and cells read by the rectangle. */
/// <reference types="office-js" />
import { contains, type Area } from '#sheet/address';
import { HostError, type Block, type Want } from '#workbook/host';
import { mayBeFormula, readContent, type CellContent } from './cell-content';
import type { Types } from './doubts';
import { EDGES, areaOf, grid } from './edges';
import { tableAround, type TableState } from './tables';

/** Names the sheets and ranges of one request. */
export class Places {
  readonly #sheets = new Map<string, Excel.Worksheet>();
  readonly #existing = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  sheet(name: string): Excel.Worksheet {
    const { worksheets } = this.context.workbook;
    return once(this.#sheets, name, () => worksheets.getItemOrNullObject(name));
  }

  range(area: Area): Excel.Range {
    return within(this.sheet(area.sheet), area);
  }

  /** The range for writing: a sheet that is gone is Excel's error, and ends the request. */
  existing(area: Area): Excel.Range {
    const { worksheets } = this.context.workbook;
    const sheet = once(this.#existing, area.sheet, () => worksheets.getItem(area.sheet));
    return within(sheet, area);
  }
}

function once<T>(known: Map<string, T>, name: string, make: () => T): T {
  const key = name.toLowerCase();
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

function within(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

type Grid = readonly (readonly unknown[])[];

export interface Rectangle {
  readonly area: Area;
  readonly values: Grid;
  /** Of the part that has texts which may be errors; null when there are none. */
  readonly types: Types | null;
  readonly formulas: Grid;
  readonly formats: readonly (readonly string[])[] | null;
}

/** Cells that have been read. Formulas are in the form of the model. */
export class CellsRead {
  constructor(
    readonly rectangles: readonly Rectangle[],
    readonly tables: readonly TableState[],
  ) {}

  /** An empty cell where nothing was read. */
  at(sheet: string, row: number, column: number): CellContent {
    const found = this.#around(sheet, row, column);
    if (!found) return { value: null, formula: null };
    const [down, along] = [row - found.area.top, column - found.area.left];
    const formula = found.formulas[down]?.[along];
    return readContent(
      found.values[down]?.[along],
      found.types && typeAt(found.types, row, column),
      formula,
      mayBeFormula(formula) ? (tableAround(this.tables, sheet, row, column)?.name ?? null) : null,
    );
  }

  block(area: Area, want: readonly Want[]): Block {
    const contents = grid(area, (row, column) => this.at(area.sheet, row, column));
    const formats = (row: number, column: number): string => {
      const found = this.#around(area.sheet, row, column);
      return found?.formats?.[row - found.area.top]?.[column - found.area.left] ?? 'General';
    };
    return {
      area,
      values: contents.map((line) => line.map(({ value }) => value)),
      ...(want.includes('formulas')
        ? { formulas: contents.map((line) => line.map(({ formula }) => formula)) }
        : {}),
      ...(want.includes('formats') ? { formats: grid(area, formats) } : {}),
    };
  }

  #around(sheet: string, row: number, column: number): Rectangle | undefined {
    return this.rectangles.find(({ area }) => contains(area, sheet, row, column));
  }
}

function typeAt(types: Types, row: number, column: number): unknown {
  return types.types[row - types.area.top]?.[column - types.area.left];
}

/**
 * Asks for the cells of a range and, in the same question, for `more` of its properties. Formulas always come along:
 * without them a text that a formula gives cannot be told from an empty cell. Without `types` every value's type comes
 * along.
 */
export function askCells(
  range: Excel.Range,
  want: readonly Want[] = [],
  types: (() => Types | null) | null = null,
  more: string | null = null,
): () => Rectangle | null {
  const formats = want.includes('formats');
  range.load(
    [
      `${EDGES},values,formulas`,
      ...(types ? [] : ['valueTypes']),
      ...(formats ? ['numberFormat'] : []),
      ...(more === null ? [] : [more]),
    ].join(','),
  );
  return () => {
    if (range.isNullObject) return null;
    const area = areaOf(range);
    // Excel gives null in the place of what is too much for one answer.
    if (range.values === null) throw new HostError('host/area-too-large', area.sheet);
    return {
      area,
      values: range.values as unknown[][],
      types: types ? types() : { area, types: range.valueTypes },
      formulas: range.formulas as unknown[][],
      formats: formats ? (range.numberFormat as string[][]) : null,
    };
  };
}
