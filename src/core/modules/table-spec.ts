/**
 * The tables of a module as plain data, and the typed rows that are read from them. The workbook room turns a spec into
 * a sheet and a sheet into rows (contract/module-tables.ts, read-modules.ts); nothing here knows of cells.
 * Amounts are exact; null is unknown and never zero. Spec: modules §2
 */
import type { Origin } from '#core/budget/book';
import type { IsoDate } from '#core/budget/date';
import type { Amount } from '#core/money/amount';

/**
 * text · amount: money in the unit of the heading · date: a real date · whole: a count or a year · decimal: a number
 * that is no money (a weight, an indicator) · percent: 2,5 for 2,5 % · choice: one of a closed list · month: "2026-01".
 */
export type FieldKind =
  'text' | 'amount' | 'date' | 'whole' | 'decimal' | 'percent' | 'choice' | 'month';

export interface FieldSpec {
  /** As it stands in the sheet; the unit of an amount is added: "Belopp" → "Belopp (tkr)". */
  readonly heading: string;
  readonly kind: FieldKind;
  /** Of an amount; tkr when left out. */
  readonly unit?: 'kr' | 'tkr';
  /** The table cannot be read without the column; a row cannot without the value, unless it is an amount. */
  readonly required?: true;
  readonly choices?: readonly string[];
  /** Other headings that mean the same. */
  readonly synonyms?: readonly string[];
  /** Says something of a person: it stands in its cell and is never repeated in the log. */
  readonly personal?: true;
  /** In characters. */
  readonly width: number;
  /** Shown in Excel when a cell of the column is selected. */
  readonly prompt?: string;
}

/** Columns that the user adds: one for each indicator or year. Their headings are theirs. */
export interface OpenColumns {
  readonly kind: 'amount' | 'decimal';
  /** The headings that a new sheet gets; none when they can only be the user's. */
  readonly example: readonly string[];
}

export interface TableSpec {
  /** "tblUpprakning". */
  readonly name: string;
  /** "Uppräkning"; tables of one sheet stand side by side. */
  readonly sheet: string;
  /** What it is called beside the others of its sheet; as the sheet when left out. */
  readonly title?: string;
  /** By the name of the field in code, in the order of the sheet. */
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly open?: OpenColumns;
  /** The fields by which a row is recognised when rows are brought in; empty: rows are only added. */
  readonly key: readonly string[];
}

/** Keeps the literal types of a spec, from which `RowOf` derives the type of its rows. */
export function defineTable<const Table extends TableSpec>(table: Table): Table {
  return table;
}

type ValueOf<Field extends FieldSpec> = Field['kind'] extends 'amount'
  ? Amount
  : Field['kind'] extends 'date'
    ? IsoDate
    : Field['kind'] extends 'whole' | 'decimal' | 'percent'
      ? number
      : Field['kind'] extends 'choice'
        ? Field['choices'] extends readonly (infer Word)[]
          ? Word
          : string
        : string;

type Demanded<Field extends FieldSpec> = Field['kind'] extends 'amount'
  ? false
  : Field['required'] extends true
    ? true
    : false;

/** A row as its module sees it: every field by name, required ones known, and where it stands. */
export type RowOf<Table extends TableSpec> = {
  readonly [Key in keyof Table['fields']]: Demanded<Table['fields'][Key]> extends true
    ? ValueOf<Table['fields'][Key]>
    : ValueOf<Table['fields'][Key]> | null;
} & {
  readonly origin: Origin;
  /** Open columns by their headings, in the order of the sheet. */
  readonly open: ReadonlyMap<string, OpenValue<Table> | null>;
};

type OpenValue<Table extends TableSpec> = Table['open'] extends { readonly kind: 'amount' }
  ? Amount
  : number;

export type FieldValue = Amount | string | number | null;

/** A row as the workbook hands it over: its values fit the spec of its table. */
export interface TableRow {
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly open: ReadonlyMap<string, FieldValue>;
  readonly origin: Origin;
}

/** The rows by the name of their table; a table that the workbook does not have is not there. */
export type TableRows = ReadonlyMap<string, readonly TableRow[]>;

/** The rows of one table, typed; none when the workbook does not have it. */
export function rowsOf<Table extends TableSpec>(
  tables: TableRows,
  table: Table,
): readonly RowOf<Table>[] {
  return (tables.get(table.name) ?? []).map(
    // The reader gives every field of the spec a value of its kind; TypeScript cannot follow a spec through a map.
    ({ values, open, origin }) => ({ ...values, open, origin }) as unknown as RowOf<Table>,
  );
}
