/**
 * The log's line for a sheet that a writing makes: Cell names the sheet alone ("Uppdrag!"), Efter says how many cells it
 * was to hold, and a mark of five characters for each, so that nobody's work on it is taken for ours when the line is
 * taken back. A sheet of more cells than a line has room for is never taken for ours. Spec: workbook §9
 */
import type { CellValue } from '#sheet/cell';
import { chartInWords } from './chart-line';
import { gridOf, type Grids } from '../grid';
import type { SheetOp } from '../host';
import type { LogEntry } from './journal';
import type { LogLine } from './log';
import { sheetAt, sheetPlace } from './sheet-place';

const WORDS = /^nytt blad, \d+ celler(?: \(([0-9a-z]*)\))?$/;
const REMOVED = 'blad som görs om';
const LENGTH = 5;
/** A cell holds 32 767 characters. */
const MOST_CELLS = 6000;

export function sheetLine(op: SheetOp): LogLine {
  const marks = marksOf(op);
  const told = marks.length > MOST_CELLS ? '' : ` (${marks.join('')})`;
  return {
    cell: sheetPlace(op.name),
    before: null,
    after: `nytt blad, ${String(marks.length)} celler${told}`,
  };
}

/** What a person reads of a content of the log: without the marks of the cells of a new sheet, or a chart's data. */
export function withoutMarks(content: string): string {
  const chart = chartInWords(content);
  if (chart !== null) return chart;
  const marks = WORDS.exec(content)?.[1];
  return marks ? content.slice(0, -(marks.length + 3)) : content;
}

export interface AddedSheet {
  readonly sheet: string;
  /** A mark for each cell that it was to hold; null when there were too many. */
  readonly marks: ReadonlySet<string> | null;
}

/** The sheet that a line of the log tells of; null for any other line. */
export function addedSheet({ cell, after }: LogEntry): AddedSheet | null {
  const words = typeof after === 'string' ? WORDS.exec(after) : null;
  const sheet = sheetAt(cell);
  if (sheet === null || !words) return null;
  const marks = words[1]?.match(new RegExp(`.{${String(LENGTH)}}`, 'g'));
  return { sheet, marks: marks ? new Set(marks) : null };
}

/** The line for a sheet of ours that goes, to be made anew; it cannot be put back. */
export function removalLine(sheet: string): LogLine {
  return { cell: sheetPlace(sheet), before: REMOVED, after: null };
}

/** Whether a line of the log tells of a sheet that went. */
export function tellsOfRemoval({ before }: LogEntry): boolean {
  return before === REMOVED;
}

/**
 * Whether every cell of a sheet holds what the writing was to put there, or nothing; `isLater` knows the cells that a
 * later writing of ours has changed.
 */
export function isOurs(
  { sheet, marks }: AddedSheet,
  grids: Grids,
  isLater: (row: number, column: number) => boolean = () => false,
): boolean {
  const grid = gridOf(grids, sheet);
  if (!grid?.block) return true;
  const { area, values } = grid.block;
  return values.every((line, down) =>
    line.every((value, along) => {
      const [row, column] = [area.top + down, area.left + along];
      const isFormula = grid.formula(row, column) !== null;
      if (!isFormula && (value === null || value === '')) return true;
      const isMarked = marks?.has(markOf(row, column, isFormula ? '=' : value)) ?? false;
      return isMarked || isLater(row, column);
    }),
  );
}

function marksOf({ tables, cells }: SheetOp): string[] {
  const contents = [
    ...cells,
    ...tables.flatMap(({ top, left, columns, rows }) => [
      ...columns.map(({ heading }, along) => ({
        row: top,
        column: left + along,
        content: heading,
      })),
      ...rows.flatMap((line, down) =>
        columns.map(({ formula }, along) => ({
          row: top + 1 + down,
          column: left + along,
          content: line[along] ?? (formula === undefined ? null : { formula }),
        })),
      ),
    ]),
  ];
  return contents.flatMap(({ row, column, content }) => {
    if (content === null || content === '') return [];
    const isFormula = typeof content === 'object' && 'formula' in content;
    return [markOf(row, column, isFormula ? '=' : content)];
  });
}

/** FNV-1a over the place and the content. Excel may put a formula in other words, so of formulas only that there is one. */
function markOf(row: number, column: number, content: CellValue): string {
  let hash = 0x811c9dc5;
  for (const character of `${String(row)},${String(column)},${JSON.stringify(content)}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(LENGTH, '0').slice(-LENGTH);
}
