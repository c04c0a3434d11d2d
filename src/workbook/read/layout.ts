/** Where the tables of the contract stand in this workbook, and which column holds what. */
import type { Unit } from '#core/money/unit';
import type { TableContract } from '../contract/column';

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
  /** Where new posts may stand in a layout of the users' own; absent for a table that grows at its end. */
  readonly rooms?: readonly Room[];
}

/** Posts that belong together in a layout of the users' own, and the blank rows among them. */
export interface Room {
  /** recipient, section and source, by key, as far as all of its posts share them. */
  readonly says: ReadonlyMap<string, string>;
  /** The row of its last post. */
  readonly lastPost: number;
  /** Blank rows that every sum counts which counts the posts beside them, from the top down. */
  readonly blank: readonly number[];
}

export type Layout = ReadonlyMap<string, LocatedTable>;
