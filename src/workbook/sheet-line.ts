/**
 * The log's line for a sheet that a writing makes: Cell names the sheet alone ("Uppdrag!"), Efter says how many cells it
 * was to hold, so that nobody's work on it is taken for ours when the line is taken back. Spec: workbook §9
 */
import { formatPlace } from '#core/findings/place';
import { gridOf, type Grids } from './grid';
import type { SheetOp } from './host';
import type { LogEntry } from './journal';
import type { LogLine } from './log';

const WORDS = /^nytt blad, (\d+) celler$/;

export function sheetLine(op: SheetOp): LogLine {
  return {
    cell: formatPlace({ sheet: op.name, cell: 'A1' }).replace(/A1$/, ''),
    before: null,
    after: `nytt blad, ${String(filledCells(op))} celler`,
  };
}

export interface AddedSheet {
  readonly sheet: string;
  /** How many cells it was to hold. */
  readonly cells: number;
}

/** The sheet that a line of the log tells of; null for any other line. */
export function addedSheet({ cell, after }: LogEntry): AddedSheet | null {
  const named = /^(?:'((?:[^']|'')+)'|([^'!]+))!$/.exec(cell);
  const words = typeof after === 'string' ? WORDS.exec(after) : null;
  const sheet = named?.[1]?.replaceAll("''", "'") ?? named?.[2];
  return sheet === undefined || !words ? null : { sheet, cells: Number(words[1]) };
}

/** Whether a sheet holds no more than the writing was to put there. */
export function isOurs({ sheet, cells }: AddedSheet, grids: Grids): boolean {
  const block = gridOf(grids, sheet)?.block;
  const held = block?.values.flat().filter((value) => value !== null && value !== '').length ?? 0;
  return held <= cells;
}

function filledCells({ tables, cells }: SheetOp): number {
  const inTables = tables.map(({ columns, rows }) => (rows.length + 1) * columns.length);
  return inTables.reduce((sum, count) => sum + count, cells.length);
}
