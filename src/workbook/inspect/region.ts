/**
 * The tables that people see on a sheet, whether Excel calls them tables or not: blocks of cells that at most one blank
 * row and no blank column runs through. Which rows head a block, what its columns are called and in which unit they
 * count is read from the texts above its first number. Rows and columns count from 0.
 */
import type { Unit } from '#core/money/unit';
import { type Area } from '#sheet/address';
import type { Worksheet } from '#sheet/worksheet';
import { unitOfCaption } from '../adopt/caption';
import { plainText, yearIn } from '../adopt/plain-text';
import { parseHeading } from '../read/headings';

export interface Region {
  readonly area: Area;
  /** The first row that holds a number or a formula: the rows above head the block. */
  readonly firstBodyRow: number;
  /** Column → what stands above it, the lowest text last. */
  readonly headings: ReadonlyMap<number, readonly Heading[]>;
  /** What the texts above the block say of all of it, else those of the whole sheet. */
  readonly captionUnit: Unit | null;
}

interface Heading {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly unit: Unit | null;
}

/** So many rows of a block may say something of the blocks below it, and so many of the last notes of the sheet. */
const CAPTION_ROWS = 30;

/** The blocks of a sheet, from the top. */
export function regionsOf(sheet: Worksheet): readonly Region[] {
  const rows = rowsOf(sheet);
  const captions: string[] = [];
  const isWords = ([row, columns]: readonly [number, readonly number[]]) =>
    columns.every((column) => typeof sheet.cell(row, column).value === 'string');
  const notes = [...rows]
    .filter(isWords)
    .slice(-CAPTION_ROWS)
    .flatMap(([row, columns]) => textsOf(sheet, row, columns));
  return bandsOf([...rows.keys()].sort((a, b) => a - b)).flatMap((band) => {
    const regions = partsOf(band, rows).map((columns) =>
      regionOf(sheet, { rows: band, columns, captions, notes }),
    );
    const above = band.slice(0, CAPTION_ROWS);
    captions.push(...above.flatMap((row) => textsOf(sheet, row, rows.get(row) ?? [])));
    return regions;
  });
}

/** Row → its columns that hold something. */
function rowsOf(sheet: Worksheet): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  sheet.cells.forEach(({ value, formula }, row, column) => {
    if (value === null && formula === undefined) return;
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  });
  return rows;
}

/** Runs of rows with at most one blank row between them. */
function bandsOf(rows: readonly number[]): number[][] {
  const bands: number[][] = [];
  for (const row of rows) {
    const band = bands.at(-1);
    const last = band?.at(-1);
    if (band && last !== undefined && row - last <= 2) band.push(row);
    else bands.push([row]);
  }
  return bands;
}

/** Runs of columns without a blank column between them. */
function partsOf(band: readonly number[], rows: ReadonlyMap<number, readonly number[]>) {
  const used = new Set(band.flatMap((row) => rows.get(row) ?? []));
  const parts: number[][] = [];
  for (const column of [...used].sort((a, b) => a - b)) {
    const part = parts.at(-1);
    if (part && column - (part.at(-1) ?? column) === 1) part.push(column);
    else parts.push([column]);
  }
  return parts;
}

interface Found {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly captions: readonly string[];
  /** The rows of the sheet that hold nothing but words. */
  readonly notes: readonly string[];
}

function regionOf(sheet: Worksheet, { rows, columns, captions, notes }: Found): Region {
  const [left = 0, right = left] = [columns[0], columns.at(-1)];
  const filled = rows.filter((row) => columns.some((column) => holds(sheet, row, column)));
  const [top = 0, bottom = top] = [filled[0], filled.at(-1)];
  const firstBodyRow =
    filled.find((row) => columns.some((column) => isFigure(sheet, row, column))) ?? bottom + 1;
  const heads = filled.filter((row) => row < firstBodyRow);
  const headings = new Map(
    columns.map((column) => [column, heads.flatMap((row) => headingAt(sheet, row, column))]),
  );
  const inside = heads.flatMap((row) => textsOf(sheet, row, columns));
  return {
    area: { sheet: sheet.name, top, left, bottom, right },
    firstBodyRow,
    headings,
    captionUnit: unitOfCaption([...captions, ...inside]) ?? unitOfCaption(notes),
  };
}

function holds(sheet: Worksheet, row: number, column: number): boolean {
  const { value, formula } = sheet.cell(row, column);
  return value !== null || formula !== undefined;
}

/** A year stands as a number in a heading too. */
function isFigure(sheet: Worksheet, row: number, column: number): boolean {
  const { value, formula } = sheet.cell(row, column);
  if (formula !== undefined) return typeof value !== 'string';
  return typeof value === 'number' && yearIn(value) === null;
}

/** What stands above a column in this row, its own or a merged cell's that covers it. */
function headingAt(sheet: Worksheet, row: number, column: number): Heading[] {
  const merged = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
  const at = merged ? { row: merged.top, column: merged.left } : { row, column };
  const { value } = sheet.cell(at.row, at.column);
  if (typeof value !== 'string') return [];
  const { text, unit } = parseHeading(value);
  return [{ ...at, text, unit }];
}

function textsOf(sheet: Worksheet, row: number, columns: readonly number[]): string[] {
  return columns.flatMap((column) => {
    const { value } = sheet.cell(row, column);
    return typeof value === 'string' ? [plainText(value)] : [];
  });
}
