/** Cells as they came from a file or the clipboard, the heading row somewhere among the first. */
import type { CellValue } from '#sheet/cell';

export interface IncomingGrid {
  /** The file's name, for places. */
  readonly name: string;
  /** The sheet, when the file has sheets. */
  readonly sheet: string | null;
  readonly rows: readonly (readonly CellValue[])[];
  readonly dates1904: boolean;
  /** Whether commas divide the fields of a CSV file: in an amount they may then divide thousands too. */
  readonly commas?: boolean;
  /** The row of a CSV file, counted from 0, whose quotation mark never ends; nothing is read from it on. */
  readonly openQuote?: number;
}
