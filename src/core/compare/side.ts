/**
 * One of the two workbooks that are compared, as core sees it: the budget, the rows of the other tables, and what its
 * log tells of single cells. Places are the workbook's own; the older workbook's get its file name when they are told.
 * Spec: compare §1
 */
import type { Book } from '#core/budget/book';
import type { Place } from '#core/findings/finding';
import { formatPlace } from '#core/findings/place';
import type { TableRow } from '#core/modules/table-spec';
import type { Amount } from '#core/money/amount';

/** A line of the log about one cell, or about the row that the cell was added with. */
export interface LogLine {
  readonly number: number;
  readonly who: string;
  readonly action: string;
  /** The first event of the writing; null when it recorded none. */
  readonly event: number | null;
  /** How much more the cell holds since; null when the line does not tell of an amount. */
  readonly moved: Amount | null;
  /** Whether the line added the row: what it and later lines tell is about another row than what stood there before. */
  readonly opensRow: boolean;
}

/** A table that is compared row by row, known by the keys of its contract. */
export interface ComparedTable {
  readonly name: string;
  readonly sheet: string;
  /** Empty: rows are only added, and are known by all that they hold. */
  readonly identity: readonly string[];
  /** Field → heading. */
  readonly headings: ReadonlyMap<string, string>;
  readonly rows: readonly TableRow[];
}

export interface Side {
  /** The name of the file. */
  readonly name: string;
  readonly book: Book;
  readonly tables: readonly ComparedTable[];
  readonly isFormula: (place: Place) => boolean;
  /** Lines of the log by the cell that they are about, as `cellKey` writes it, oldest first. */
  readonly log: ReadonlyMap<string, readonly LogLine[]>;
}

/** How a cell is named as a key; the log of a workbook is asked by it. */
export function cellKey(place: Place): string {
  return formatPlace(place).toLowerCase();
}

/** The place as it is told beside places of the other workbook. */
export function placeIn({ name }: Side, place: Place): Place {
  return { input: name, ...place };
}
