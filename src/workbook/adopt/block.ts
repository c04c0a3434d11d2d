/**
 * Finds the block: the heading rows and the columns that belong together below them. Every row that looks like a
 * heading is tried, alone and with the rows above it; the one with most rows of money below it and the clearest
 * meaning wins. Nothing is assumed about positions. Spec: adoption §2
 */
import type { Area } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import type { SheetGrid } from '../grid';
import { captionOf, textsIn, type Caption } from './caption';
import { findColumns, isAmountKey, type ColumnSet } from './columns';
import { isFigure, type RowSpan } from './column-content';
import { mayBeBudget, meaningOf } from './heading-meaning';
import { joinedHeadings, type HeadingRows } from './joined-heading';
import type { Names } from './names';
import type { AdoptOptions } from './options';
import { headingIn } from './plain-text';

export interface Block {
  readonly headings: HeadingRows;
  /** The columns of the block, hidden and unread ones too. */
  readonly columns: readonly number[];
  /** Rows below the headings that may belong to the block. */
  readonly body: RowSpan;
  readonly caption: Caption;
  readonly set: ColumnSet;
}

const ROWS_SEARCHED = 60;
const MOST_HEADING_ROWS = 3;
const CAPTION_ROWS = 20;

type Rectangle = Omit<Area, 'sheet'>;

export function findBlock(grid: SheetGrid, options: AdoptOptions, names: Names): Block | null {
  const used = grid.block?.area;
  if (!used) return null;
  const area = options.area ? within(options.area, used) : used;
  if (options.headings) {
    return clearest(grid, blocksUnder(grid, options.headings, area, options, names));
  }
  const inside = bestBlock(grid, area, options, names);
  if (inside || !options.area) return inside;
  // People select the rows of figures and forget the headings above them.
  const above = { ...area, top: Math.max(used.top, area.top - MOST_HEADING_ROWS) };
  return bestBlock(grid, above, options, names);
}

function bestBlock(
  grid: SheetGrid,
  area: Rectangle,
  options: AdoptOptions,
  names: Names,
): Block | null {
  const blocks: Block[] = [];
  const last = Math.min(area.bottom - 1, area.top + ROWS_SEARCHED);
  for (let bottom = area.top; bottom <= last; bottom += 1) {
    if (!looksLikeHeadings(grid, bottom, area, 2)) continue;
    for (let depth = 1; depth <= MOST_HEADING_ROWS; depth += 1) {
      const top = bottom - depth + 1;
      if (top < area.top || (depth > 1 && !looksLikeHeadings(grid, top, area, 1))) break;
      const headings = { top, bottom };
      const found = blocksUnder(grid, headings, area, options, names);
      blocks.push(...found.filter((block) => depth === 1 || headsMoney(grid, block, names)));
    }
  }
  return clearest(grid, blocks);
}

/**
 * A row above the headings belongs to them if it says something about a column of money, be it from a group heading
 * further to the left; else it is a title.
 */
function headsMoney(grid: SheetGrid, { headings, columns, set }: Block, names: Names): boolean {
  const { top, bottom } = headings;
  const [lower, all] = [top + 1, top].map((first) =>
    joinedHeadings(grid, { top: first, bottom }, columns, names),
  );
  return columns.some(
    (column, at) => set.money.includes(column) && all?.[at]?.text !== lower?.[at]?.text,
  );
}

/** The block with most rows of money; of several, the one whose columns mean most and ask least. */
function clearest(grid: SheetGrid, blocks: readonly Block[]): Block | null {
  let best: { block: Block; rows: number; clarity: number } | null = null;
  for (const block of blocks) {
    const rows = rowsOfMoney(grid, block);
    const clarity = clarityOf(block.set);
    const better = !best || rows > best.rows || (rows === best.rows && clarity > best.clarity);
    if (rows > 0 && better) best = { block, rows, clarity };
  }
  return best?.block ?? null;
}

/** More for every column with a meaning of its own; less for every question, and for names right of the money. */
function clarityOf({ columns, money, questions }: ColumnSet): number {
  const meanings = new Set([...columns.values()].map(({ column }) => column)).size;
  const name = columns.get('name')?.column ?? 0;
  return meanings - 3 * questions.length - (name > Math.min(...money) ? 2 : 0);
}

/** Words and years only, and enough of them. */
function looksLikeHeadings(grid: SheetGrid, row: number, area: Rectangle, least: number): boolean {
  let found = 0;
  for (let column = area.left; column <= area.right; column += 1) {
    const value = grid.value(row, column);
    if (headingIn(value) !== null) found += 1;
    else if (typeof value === 'number') return false;
  }
  return found >= least;
}

/** The block below some heading rows for each run of columns that may be one table. */
function blocksUnder(
  grid: SheetGrid,
  headings: HeadingRows,
  area: Rectangle,
  options: AdoptOptions,
  names: Names,
): Block[] {
  const above = textsIn(grid, headings.top - CAPTION_ROWS, headings.top - 1);
  const caption = captionOf(above, grid.name, names);
  const read = (columns: readonly number[]): Block | null => {
    const whole = { top: headings.bottom + 1, bottom: area.bottom };
    const search = { grid, headings, columns, caption, names, options };
    const set = findColumns({ ...search, body: whole });
    if (!isTable(set)) return null;
    const body = options.area
      ? whole
      : { ...whole, bottom: lastRow(grid, headings, whole, set, names) };
    if (body.bottom < body.top) return null;
    const again = body.bottom < whole.bottom ? findColumns({ ...search, body }) : set;
    return isTable(again) ? { headings, columns, body, caption, set: again } : null;
  };
  const groups = columnGroups(grid, headings, area);
  const found = groups.map((_, from) =>
    groups.map((__, to) => (to < from ? null : read(groups.slice(from, to + 1).flat()))),
  );
  // Columns that fall into two tables, each with words and money of its own, are not one.
  return found.flatMap((row, from) =>
    row.filter((block, to): block is Block => {
      const splits = groups.slice(from, to).map((_, index) => from + index);
      return (
        block?.set.named === true &&
        !splits.some((at) => isWhole(found[from]?.[at]) && isWhole(found[at + 1]?.[to]))
      );
    }),
  );
}

/** A table that lacks a heading which a person has named is a part of the one that has it. */
function isWhole(block: Block | null | undefined): boolean {
  return (
    block != null && !block.set.questions.some(({ code }) => code === 'adopt/column-not-found')
  );
}

/** Runs of columns between columns that are blank from the headings down. */
function columnGroups(grid: SheetGrid, { top }: HeadingRows, area: Rectangle): number[][] {
  const groups: number[][] = [[]];
  for (let column = area.left; column <= area.right; column += 1) {
    let blank = true;
    for (let row = top; blank && row <= area.bottom; row += 1) {
      blank = grid.value(row, column) === null && grid.formula(row, column) === null;
    }
    if (blank) groups.push([]);
    else groups.at(-1)?.push(column);
  }
  return groups.filter((columns) => columns.length > 0);
}

function isTable({ columns, money, named }: ColumnSet): boolean {
  const worded = named || [...columns.keys()].some((key) => !isAmountKey(key));
  return money.length > 0 && worded;
}

/** The row above the headings of another table further down. */
function lastRow(
  grid: SheetGrid,
  headings: HeadingRows,
  { top, bottom }: RowSpan,
  set: ColumnSet,
  names: Names,
): number {
  const least = Math.min(2, set.figures.length);
  for (let row = top; row <= bottom; row += 1) {
    const values = set.figures.map((column) => grid.value(row, column));
    if (values.some(isAmount)) continue;
    if (repeatsHeadings(grid, headings, row, set.money)) continue;
    const heads = values.flatMap((value) => headingIn(value) ?? []);
    const ofMoney = heads.some((text) => mayBeBudget(meaningOf([text], names)));
    if (ofMoney && heads.length >= least) return row - 1;
  }
  return bottom;
}

/** A year, alone or with its unit: "2026", "2026, tkr". */
const yearOfHeading = /^(?:19|20)\d\d[\s,(]*(?:[tm]?kr\)?)?$/iu;

/** A figure that heads nothing: "2 mkr" is one too, and no heading with a unit. */
function isAmount(value: CellValue): boolean {
  return isFigure(value) && !yearOfHeading.test(headingIn(value) ?? '');
}

/** Whether the row says again what the last heading row says, as at the top of a printed page. */
export function repeatsHeadings(
  grid: SheetGrid,
  headings: HeadingRows,
  row: number,
  columns: readonly number[],
): boolean {
  const pairs = columns.map((column) => [
    headingIn(grid.value(row, column)),
    headingIn(grid.value(headings.bottom, column)),
  ]);
  return pairs.every(([here, head]) => here === head) && pairs.some(([here]) => here !== null);
}

/** Rows with figures, of whatever year: a post that begins or ends belongs to the block under any reading of the headings. */
function rowsOfMoney(grid: SheetGrid, { set, body }: Block): number {
  let rows = 0;
  for (let row = body.top; row <= body.bottom; row += 1) {
    if (set.figures.some((column) => isAmount(grid.value(row, column)))) rows += 1;
  }
  return rows;
}

function within(area: Rectangle, used: Rectangle): Rectangle {
  return {
    top: Math.max(area.top, used.top),
    left: Math.max(area.left, used.left),
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
}
