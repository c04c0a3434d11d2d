/** What a table of the contract promises: its name, its sheet and its columns, as data. Spec: workbook §1 */
import type { Unit } from '#core/money/unit';

export type ColumnKind =
  /** Free text. */
  | 'text'
  /** A number in the unit that the heading states: "Belopp (tkr)". */
  | 'amount'
  /** A real date. */
  | 'date'
  /** A whole number that counts something: a year, a row number. */
  | 'whole'
  /** A number that the sheet computes. */
  | 'number'
  /** A number that is no money: a weight, an indicator. */
  | 'decimal'
  /** 2,5 for 2,5 per cent. */
  | 'percent'
  /** A month as text: "2026-01". */
  | 'month'
  /** Text that stands for an amount as minuted: "727,1 mkr". */
  | 'written'
  /** One of a closed list of words. */
  | 'choice'
  /** Date and time. */
  | 'instant';

export interface Column {
  /** The field's name in code. */
  readonly key: string;
  /** The heading without its unit. */
  readonly heading: string;
  readonly kind: ColumnKind;
  /** In which a new sheet writes the amounts of the column; tkr when left out. */
  readonly unit?: Unit;
  /** Other headings that mean the same; compared without case, accents of punctuation and unit. */
  readonly synonyms?: readonly string[];
  /** A table without this column cannot be read. */
  readonly required?: true;
  readonly choices?: readonly string[];
  /** A native formula: the sheet computes the column, and we never write it but when a row is made. */
  readonly formula?: string;
  /** The unit of amounts when the heading names none; without it such a heading is a finding. */
  readonly impliedUnit?: Unit;
  /** Says something of a person: it stands in its cell and is never repeated in the log. */
  readonly personal?: true;
  /** Width in characters. */
  readonly width: number;
  /** Shown in Excel when a cell of the column is selected. */
  readonly prompt?: string;
}

export interface TableContract {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly Column[];
  /** Keys of the columns by which a row is recognised; empty for tables that are only appended to. */
  readonly identity: readonly string[];
  /** Those of them that a row may leave blank, and is then recognised by as blank. */
  readonly blankIdentity?: readonly string[];
  /** Keys of required columns that a row may leave blank: another row of the same name says it. */
  readonly saidOnce?: readonly string[];
  /** The table may have further columns of the user's own, such as one for each year. */
  readonly open?: { readonly kind: 'amount' | 'decimal' };
}

/** The heading as it is written in a new workbook: amounts carry their unit. */
export function headingText(column: Column): string {
  return column.kind === 'amount' ? `${column.heading} (${column.unit ?? 'tkr'})` : column.heading;
}
