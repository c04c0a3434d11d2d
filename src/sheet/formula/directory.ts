/**
 * What formulas can refer to in a workbook: sheets with their values, tables and names, found without regard to
 * case. It is made from the workbook as it stands; when sheets, tables or names change, make it anew.
 */
import { MAX_COLUMNS } from '../address';
import type { DefinedName } from '../defined-name';
import { LANGUAGES, type Language, type LanguageCode } from '../language';
import type { Table, Worksheet } from '../worksheet';
import type { Expression } from './expression';
import { UNCOMPUTED } from './outcome';
import { parseFormula } from './parse-formula';
import { SheetValues } from './sheet-values';

/** What recalculation needs to know of a workbook. */
export interface CalculatedWorkbook {
  readonly sheets: readonly Worksheet[];
  readonly names: readonly DefinedName[];
  readonly dates1904: boolean;
  readonly language: LanguageCode;
  /** Sheet name + "!" + key of the cells whose formula cannot be computed. */
  readonly uncomputed: Set<string>;
}

export interface SheetSource {
  readonly worksheet: Worksheet;
  readonly values: SheetValues;
}

export interface TableSource {
  readonly sheet: SheetSource;
  readonly table: Table;
  /** Heading in lower case → column of the sheet. */
  readonly columns: ReadonlyMap<string, number>;
}

export class Directory {
  readonly language: Language;
  readonly dates1904: boolean;
  readonly #sheets = new Map<string, SheetSource>();
  readonly #tables = new Map<string, TableSource>();
  readonly #names = new Map<string, DefinedName>();
  readonly #parsed = new Map<string, Expression>();

  constructor(workbook: CalculatedWorkbook) {
    this.language = LANGUAGES[workbook.language];
    this.dates1904 = workbook.dates1904;
    for (const worksheet of workbook.sheets) this.#learn(worksheet, workbook.uncomputed);
    for (const name of workbook.names) {
      this.#names.set(`${name.scope?.toLowerCase() ?? ''}!${name.name.toLowerCase()}`, name);
    }
  }

  sheets(): Iterable<SheetSource> {
    return this.#sheets.values();
  }

  /** All names are asked for in lower case. */
  sheet(name: string): SheetSource | undefined {
    return this.#sheets.get(name);
  }

  table(name: string): TableSource | undefined {
    return this.#tables.get(name);
  }

  /** The table in which a cell stands. */
  tableAround(sheet: SheetSource, row: number, column: number): TableSource | undefined {
    const around = sheet.worksheet.tables.find(
      ({ area }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return around && this.#tables.get(around.name.toLowerCase());
  }

  /** What a name stands for: first the sheet's own name, then the workbook's. */
  name(name: string, sheet: string): Expression | undefined {
    const found = this.#names.get(`${sheet}!${name}`) ?? this.#names.get(`!${name}`);
    return found && this.parsed(found.formula);
  }

  /** Formulas with the same text share one expression. */
  parsed(formula: string): Expression {
    let expression = this.#parsed.get(formula);
    if (!expression) this.#parsed.set(formula, (expression = parseFormula(formula)));
    return expression;
  }

  #learn(worksheet: Worksheet, uncomputed: ReadonlySet<string>): void {
    const values = new SheetValues();
    const sheet = { worksheet, values };
    for (const [key, { value, formula }] of worksheet.cells) {
      // No formula comes to nothing: without a value it has not been worked out.
      const isUncomputed =
        value === null && (formula !== undefined || uncomputed.has(`${worksheet.name}!${key}`));
      values.put(
        Math.floor(key / MAX_COLUMNS),
        key % MAX_COLUMNS,
        isUncomputed ? UNCOMPUTED : value,
      );
    }
    this.#sheets.set(worksheet.name.toLowerCase(), sheet);
    for (const table of worksheet.tables) {
      const columns = table.headings.map(
        (heading, position) => [heading.toLowerCase(), table.area.left + position] as const,
      );
      this.#tables.set(table.name.toLowerCase(), { sheet, table, columns: new Map(columns) });
    }
  }
}
