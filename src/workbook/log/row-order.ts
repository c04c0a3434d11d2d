/**
 * Where the rows of a table stood when a cell of it was written after somebody had moved rows past the log. The log tells
 * cells by their place: without it, the line of the writing would be read as a change of the row that stood there before.
 *
 * Such a line changes nothing. Its Cell is the rows as they stood ("Poster!A5:I22"), its Före "ny ordning", its Efter as
 * JSON, for each of them, the row where the log told of it; "22 7" of one whose place the writing with plan 7 had taken,
 * null of one that the log does not know. Spec: workbook §14
 */
import { formatPlace } from '#core/findings/place';
import { areaAddress, parseReference, type Area } from '#sheet/address';
import { fixedCells } from './fixed-point';
import type { LogEntry } from './journal';
import type { LogLine } from './log';
import type { FixedRow } from './matched-rows';

/** The word of Före. */
const order = 'ny ordning';

/** What a cell of Excel holds is enough for these. */
const IN_ONE = 1000;

export interface RowOrder {
  readonly area: Area;
  /** For each row, from the top down: the row from 0 where the log told of it, the name of one put aside, or null. */
  readonly from: readonly (number | string | null)[];
}

/** The lines for rows that stand elsewhere than the log tells; none when all stand there. */
export function orderLines(
  { sheet, left, right }: Pick<Area, 'sheet' | 'left' | 'right'>,
  pairs: readonly (readonly [logged: FixedRow, held: FixedRow])[],
): LogLine[] {
  const sources = new Map(pairs.map(([logged, held]) => [held.row, logged]));
  const moved = pairs.flatMap(([{ row, aside }, held]) =>
    aside === undefined && row === held.row ? [] : [held.row],
  );
  if (moved.length === 0) return [];
  const [first, last] = [moved.reduce(least), moved.reduce(most)];
  const lines: LogLine[] = [];
  for (let top = first; top <= last; top += IN_ONE) {
    const bottom = Math.min(last, top + IN_ONE - 1);
    const from = Array.from({ length: bottom - top + 1 }, (_, down) => {
      const source = sources.get(top + down);
      return source ? (source.aside ?? source.row + 1) : null;
    });
    const cell = areaAddress({ top, bottom, left, right });
    lines.push({ cell: formatPlace({ sheet, cell }), before: order, after: JSON.stringify(from) });
  }
  return lines;
}

function least(one: number, other: number): number {
  return Math.min(one, other);
}

function most(one: number, other: number): number {
  return Math.max(one, other);
}

/** Whether a line of the log tells what stood and changes nothing: there is nothing of it to take back or to explain. */
export function tellsWhatStood(entry: LogEntry): boolean {
  return fixedCells(entry) !== null || rowOrder(entry) !== null;
}

/** null for a line that tells of something else. */
export function rowOrder({ cell, before, after }: LogEntry): RowOrder | null {
  if (before !== order || typeof after !== 'string') return null;
  const area = cell.includes(':') ? parseReference(cell) : null;
  const from = area ? sourcesIn(after) : null;
  return area && from?.length === area.bottom - area.top + 1 ? { area, from } : null;
}

function sourcesIn(text: string): RowOrder['from'] | null {
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) return null;
    return list.map((each: unknown) => {
      if (typeof each === 'number') return each - 1;
      return typeof each === 'string' ? each : null;
    });
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
