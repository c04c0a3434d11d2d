/** The sheets and ranges of one request, and cells read by the rectangle. */
/// <reference types="office-js" />
import { contains, type Area } from '#sheet/address';
import { HostError, type Block, type Want } from '#workbook/host';
import { readContent, type CellContent } from './cell-content';
import { EDGES, areaOf, grid } from './edges';
import { tableAround, type TableState } from './tables';

/** Names the sheets and ranges of one request. */
export class Places {
  readonly #sheets = new Map<
    string,
    { readonly wanted: string; readonly sheet: Excel.Worksheet }
  >();

  constructor(readonly context: Excel.RequestContext) {}

  sheet(name: string): Excel.Worksheet {
    const known = this.#sheets.get(name.toLowerCase());
    if (known) return known.sheet;
    const sheet = this.context.workbook.worksheets.getItemOrNullObject(name).load('name');
    this.#sheets.set(name.toLowerCase(), { wanted: name, sheet });
    return sheet;
  }

  range({ sheet, top, left, bottom, right }: Area): Excel.Range {
    return this.sheet(sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  }

  /** The range for writing: a sheet that is gone is Excel's error, and ends the request. */
  existing({ sheet, top, left, bottom, right }: Area): Excel.Range {
    const { worksheets } = this.context.workbook;
    return worksheets
      .getItem(sheet)
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  }

  /** HostError for a sheet that is not there. After the answer only. */
  demandSheets(): void {
    for (const { wanted, sheet } of this.#sheets.values()) {
      if (sheet.isNullObject) throw new HostError('host/no-such-sheet', wanted);
    }
  }
}

export interface Rectangle {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
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
    return readContent(
      found.values[down]?.[along],
      found.valueTypes[down]?.[along],
      found.formulas[down]?.[along],
      tableAround(this.tables, sheet, row, column)?.name ?? null,
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

/**
 * Asks for the cells of a range; `sheet` gives its sheet's name when the answer has come. Formulas always come along:
 * without them a text that a formula gives cannot be told from an empty cell.
 */
export function askCells(
  range: Excel.Range,
  sheet: () => string,
  want: readonly Want[] = [],
): () => Rectangle | null {
  const formats = want.includes('formats');
  range.load(`${EDGES},values,valueTypes,formulas${formats ? ',numberFormat' : ''}`);
  return () => {
    if (range.isNullObject) return null;
    const area = areaOf(sheet(), range);
    // Excel gives null in the place of what is too much for one answer.
    if (range.values === null) throw new HostError('host/area-too-large', area.sheet);
    return {
      area,
      values: range.values as unknown[][],
      valueTypes: range.valueTypes,
      formulas: range.formulas as unknown[][],
      formats: formats ? (range.numberFormat as string[][]) : null,
    };
  };
}
