/** Where the tables of the contract stand in this workbook, and which column holds what. */
import type { Unit } from '#core/money/unit';
import type { TableContract } from './contract/column';

export interface LocatedTable {
  readonly contract: TableContract;
  readonly sheet: string;
  /** The Excel table's name; null for an ordinary range. */
  readonly table: string | null;
  /** The (last) heading row. */
  readonly headingRow: number;
  /** First and last row that may hold data; last < first when there is none. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows between first and last that are no data: headings of sections, subtotals, sums, blanks. */
  readonly passedOver: ReadonlySet<number>;
  readonly left: number;
  readonly right: number;
  /** Column key → column of the sheet. */
  readonly columns: ReadonlyMap<string, number>;
  /** Column key → the unit in which its amounts are written. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Column key → text, by row, for what a row does not say itself, or says by another name: the section's recipient. */
  readonly inherited: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

export type Layout = ReadonlyMap<string, LocatedTable>;
