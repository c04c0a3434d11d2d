/**
 * What formulas can refer to in a workbook: sheets with their values, tables and names, found without regard to
 * case. Values are kept in step by the caller; when sheets, tables or names have changed, ask it to look again.
 */
import { MAX_COLUMNS } from '../address';
import type { DefinedName } from '../defined-name';
import { LANGUAGES, type Language, type LanguageCode } from '../language';
import type { Table, Worksheet } from '../worksheet';
import type { Expression } from './expression';
import { UNCOMPUTED } from './outcome';
import { parseFormula } from './parse-formula';
import type { SeveralCells } from './several-cells';
import { SheetValues } from './sheet-values';

/** What recalculation needs to know of a workbook. */
export interface CalculatedWorkbook {
  readonly sheets: readonly Worksheet[];
  readonly names: readonly DefinedName[];
  readonly dates1904: boolean;
  readonly language: LanguageCode;
  /** In formulas that are not marked as array formulas. */
  readonly severalCells: SeveralCells;
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

export interface SheetsMoved {
  readonly added: readonly SheetSource[];
  readonly removed: readonly SheetSource[];
}

export class Directory {
  readonly #workbook: CalculatedWorkbook;
  readonly #sheets = new Map<string, SheetSource>();
  readonly #tables = new Map<string, TableSource>();
  readonly #names = new Map<string, DefinedName>();
  readonly #parsed = new Map<string, Expression>();

  constructor(workbook: CalculatedWorkbook) {
    this.#workbook = workbook;
    this.lookAgain();
  }

  get language(): Language {
    return LANGUAGES[this.#workbook.language];
  }

  get severalCells(): SeveralCells {
    return this.#workbook.severalCells;
  }

  get dates1904(): boolean {
    return this.#workbook.dates1904;
  }

  /** Takes in sheets, tables and names as they now are; tells which sheets came and went. */
  lookAgain(): SheetsMoved {
    const { sheets, names, uncomputed } = this.#workbook;
    const before = new Map([...this.#sheets.values()].map((sheet) => [sheet.worksheet, sheet]));
    const added: SheetSource[] = [];
    for (const map of [this.#sheets, this.#tables, this.#names]) map.clear();
    for (const worksheet of sheets) {
      const known = before.get(worksheet);
      const sheet = known ?? { worksheet, values: valuesOf(worksheet, uncomputed) };
      if (!known) added.push(sheet);
      before.delete(worksheet);
      this.#sheets.set(worksheet.name.toLowerCase(), sheet);
      for (const table of worksheet.tables) {
        this.#tables.set(table.name.toLowerCase(), tableSource(sheet, table));
      }
    }
    for (const name of names) {
      this.#names.set(`${name.scope?.toLowerCase() ?? ''}!${name.name.toLowerCase()}`, name);
    }
    return { added, removed: [...before.values()] };
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
}

function valuesOf(worksheet: Worksheet, uncomputed: ReadonlySet<string>): SheetValues {
  const values = new SheetValues();
  worksheet.cells.forEach(({ value, formula }, row, column) => {
    const isListed = () => uncomputed.has(`${worksheet.name}!${row * MAX_COLUMNS + column}`);
    // No formula comes to nothing: without a value it has not been worked out.
    const isUncomputed =
      value === null && (formula !== undefined || (uncomputed.size > 0 && isListed()));
    values.put(row, column, isUncomputed ? UNCOMPUTED : value);
  });
  return values;
}

function tableSource(sheet: SheetSource, table: Table): TableSource {
  const columns = table.headings.map(
    (heading, position) => [heading.toLowerCase(), table.area.left + position] as const,
  );
  return { sheet, table, columns: new Map(columns) };
}
