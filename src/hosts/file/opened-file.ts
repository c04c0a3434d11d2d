/** A workbook that came from a file: the model to work on, and what is needed to write its changes back. */
import type { CellStyle } from '#sheet/cell';
import type { Workbook } from '#sheet/workbook';
import type { Package } from './package/package';
import type { SheetPlan } from './read/sheet-part';
import type { WorkbookPart } from './read/workbook-part';

export interface OpenedFile {
  readonly pack: Package;
  readonly workbook: Workbook;
  /** Name of the workbook part, and what it said. */
  readonly part: string;
  readonly said: WorkbookPart;
  /** By the sheet's name. */
  readonly plans: ReadonlyMap<string, SheetPlan>;
  readonly stylesPart: string | undefined;
  readonly styles: readonly CellStyle[];
  readonly strings: readonly string[];
}
