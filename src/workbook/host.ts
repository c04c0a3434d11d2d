/**
 * The Host: a workbook as the jobs see it, wherever it lives (Excel, a file, memory). Data in, data out.
 *
 * The user's data never throws. What the host itself cannot do (Excel says no, the disk is full) is a HostError,
 * thrown here and turned into a sentence at the app's edge. What a host cannot supply it leaves out and says so in
 * `can`, and the checks that need it report "not checked".
 * Rows and columns count from 0. Spec: workbook §5
 */
import type { Area } from '#sheet/address';
import type { Chart } from '#sheet/chart';
import type { CellStyle, CellValue } from '#sheet/cell';
import type { DefinedName } from '#sheet/defined-name';
import type { PageSetup } from '#sheet/page-setup';
import type { Validation, Visibility } from '#sheet/worksheet';

/** What can be asked for beside the values. */
export type Want = 'formulas' | 'formats' | 'obstacles' | 'print' | 'charts' | 'rules';

export interface Capabilities {
  readonly wants: readonly Want[];
  /** Several syncs can be undone as one step. */
  readonly undoGroup: boolean;
  readonly events: boolean;
  /** It draws charts. */
  readonly charts: boolean;
  /** A chart can say what it shows to somebody who cannot see it; Office.js has no call for it. */
  readonly chartAlternatives: boolean;
  /** A sheet can be taken out again. */
  readonly removesSheets: boolean;
  /** Somebody else may change the workbook while we look at it. */
  readonly live: boolean;
  /** It knows in which calendar a workbook counts; a host that does not says 1900, and dates are not checked for it. */
  readonly calendar: boolean;
}

export interface TableOutline {
  readonly name: string;
  readonly sheet: string;
  /** Heading row and totals row included. */
  readonly area: Area;
  readonly headings: readonly string[];
  readonly totalsRow: boolean;
}

export interface SheetOutline {
  readonly name: string;
  readonly used: Area | null;
  readonly isProtected: boolean;
  readonly visibility: Visibility;
  readonly tables: readonly TableOutline[];
}

export interface Outline {
  readonly sheets: readonly SheetOutline[];
  readonly dates1904: boolean;
  readonly manualCalculation: boolean;
  /** Excel counts with the figures as they are shown, rounded. Absent where the host does not tell. */
  readonly precisionAsDisplayed?: boolean;
  /** Names of areas and formulas. Absent where the host does not tell. */
  readonly names?: readonly DefinedName[];
}

/** All that a workbook holds: its outline, and a block for each sheet that is used. */
export interface Survey {
  readonly outline: Outline;
  readonly blocks: readonly Block[];
}

export interface ReadPlan {
  readonly areas: readonly Area[];
  readonly want?: readonly Want[];
}

/** The cells of one area. Grids have the area's shape. */
export interface Block {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula with its equals sign, or null for a constant. Present when wanted. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  /** Number formats. Present when wanted. */
  readonly formats?: readonly (readonly string[])[];
  /** What stands in the way of writing here, or makes what is read doubtful. Present when wanted. */
  readonly obstacles?: readonly Obstacle[];
  /** How the sheet prints. Present when "print" was wanted. */
  readonly page?: PageSetup;
  /** The rules that the sheet's cells must meet. Present when wanted. */
  readonly rules?: readonly Validation[];
  /** The charts of the area's sheet that the host knows of. Present when wanted. */
  readonly charts?: readonly Pick<Chart, 'name' | 'title'>[];
}

export type ObstacleKind =
  | 'protected'
  | 'merged'
  | 'filtered'
  | 'hidden row'
  | 'hidden column'
  | 'spilled'
  /** Something stands where a table would grow. */
  | 'occupied'
  /** A formula refers to what would move or change its name: a totals row, a heading. */
  | 'referenced'
  /** A heading of a table must be a text that no other column has. */
  | 'heading';

export interface Obstacle {
  readonly kind: ObstacleKind;
  readonly area: Area;
}

/** What a cell is to hold: a constant, or a formula as in Cell.formula. Text is always written as text. */
export type CellInput = CellValue | { readonly formula: string };

export function isFormulaInput(input: CellInput): input is { readonly formula: string } {
  return typeof input === 'object' && input !== null && 'formula' in input;
}

/** undefined keeps the cell as it is. */
export interface CellsOp {
  readonly kind: 'cells';
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly (CellInput | undefined)[])[];
}

/**
 * Rows written below a table, which grows over them (its totals row, when it has one, moves down). The one blank
 * row of a table without data is filled first. Cells left out get the column's formula, when it has one.
 */
export interface AppendOp {
  readonly kind: 'append';
  readonly table: string;
  readonly rows: readonly (readonly (CellInput | undefined)[])[];
}

export interface TableSpec {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly columns: readonly ColumnSpec[];
  /** At least one; a table without data has one empty row, as in Excel. */
  readonly rows: readonly (readonly (CellInput | undefined)[])[];
}

export interface ColumnSpec {
  readonly heading: string;
  readonly headingStyle: CellStyle;
  readonly style: CellStyle;
  readonly width: number;
  /** Choices offered in the column. */
  readonly choices?: readonly string[];
  /** The column's formula, which rows appended later get by themselves; the rows given here state it where they have it. */
  readonly formula?: string;
  /** Explanation shown when a cell of the column is selected. */
  readonly prompt?: string;
}

/** A new sheet. */
export interface SheetOp {
  readonly kind: 'sheet';
  readonly name: string;
  readonly tables: readonly TableSpec[];
  /** Cells outside the tables. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: CellInput;
    readonly style?: CellStyle;
  }[];
  /** From column A on; the columns of tables bring their own. */
  readonly columnWidths?: readonly number[];
  readonly frozenRows: number;
  readonly page: PageSetup;
}

export interface PageOp {
  readonly kind: 'page';
  readonly sheet: string;
  readonly page: PageSetup;
  /** Parts that are to stand as though nobody had set them. */
  readonly clears?: readonly (keyof PageSetup)[];
}

/**
 * A sheet that goes, with all that stands on it: for taking back one that a writing has made. It cannot be put back, so
 * it goes when all that comes before has been written; what comes after it in the request says that it has gone.
 */
export interface RemoveOp {
  readonly kind: 'remove';
  readonly sheet: string;
}

/** A chart on its sheet: made, or changed where it stands when there is one of its name; null takes it away. */
export interface ChartOp {
  readonly kind: 'chart';
  readonly sheet: string;
  readonly name: string;
  readonly chart: Chart | null;
  /** As we put it last, null when we did not: a writing that fails puts it back. */
  readonly before: Chart | null;
}

export type WriteOp = CellsOp | AppendOp | SheetOp | PageOp | ChartOp | RemoveOp;

export interface WriteRequest {
  /** What must still stand in the cells; anything else is "stale" and nothing is written. */
  readonly expects: readonly Block[];
  readonly ops: readonly WriteOp[];
  /** Read back after the writing; a table name stands for the table's area as it then is. */
  readonly back: readonly (Area | { readonly table: string })[];
}

export type WriteOutcome =
  | {
      readonly kind: 'written';
      readonly after: readonly Block[];
      readonly undo: 'one' | 'many' | 'none';
    }
  | { readonly kind: 'stale'; readonly now: readonly Block[] }
  | { readonly kind: 'refused'; readonly obstacles: readonly Obstacle[] }
  /** Begun, failed, and taken back: proven to stand as before, or never run. */
  | { readonly kind: 'restored'; readonly cause: HostError }
  | { readonly kind: 'partial' | 'unknown'; readonly cause: HostError };

export interface AreaChange {
  readonly area: Area;
  readonly by: 'us' | 'user' | 'other';
}

export interface Host {
  readonly can: Capabilities;
  /**
   * Everything used, with its outline. What an earlier survey told of the sheets saves Excel one of two questions.
   */
  survey(want: readonly Want[], known?: Outline): Promise<Survey>;
  /** One block per area, in the order asked for. Areas outside the used area give empty cells. */
  read(plan: ReadPlan): Promise<readonly Block[]>;
  write(request: WriteRequest): Promise<WriteOutcome>;
  /** Brings the area before the user's eyes, where there are eyes. */
  show(area: Area): Promise<void>;
  /** Tells of changes until the returned function is called. */
  listen(listener: (changes: readonly AreaChange[]) => void): () => void;
}

/** What the host itself could not do. `code` is Office's or the system's; `place` a file, sheet or address. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    readonly place: string,
    options?: { readonly cause?: unknown; readonly detail?: string },
  ) {
    super(`${code}: ${place}`, options?.cause === undefined ? {} : { cause: options.cause });
    this.detail = options?.detail ?? null;
  }
  /** The system's own code or figure that belongs in the sentence, such as a size; never cell content. */
  readonly detail: string | null;
}

/** Each has its sentence in the apps' wording. Hosts add their own codes to this list. */
export type HostErrorCode =
  | 'file/not-found'
  | 'file/not-readable'
  | 'file/not-writable'
  | 'file/not-xlsx'
  | 'file/encrypted'
  | 'file/truncated'
  | 'file/too-large'
  | 'file/suspicious-compression'
  | 'file/doctype'
  | 'file/damaged-part'
  | 'file/damaged-zip'
  | 'file/unsafe-zip'
  | 'file/old-format'
  | 'file/binary-format'
  | 'file/in-use'
  | 'file/is-input'
  | 'file/changed-meanwhile'
  | 'host/no-such-sheet'
  | 'host/no-such-table'
  | 'host/name-taken'
  | 'host/bad-name'
  | 'host/text-too-long'
  | 'host/area-too-large'
  | 'host/sheet-stays'
  | 'host/page-stays'
  | 'host/chart-stays'
  | 'excel/edit-mode'
  | 'excel/payload-too-large'
  | 'excel/timeout'
  | 'excel/protected'
  | 'excel/changed-meanwhile'
  | 'excel/written-otherwise'
  | 'excel/unknown';
