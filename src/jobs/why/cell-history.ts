/** What the log tells of one cell: its changes, oldest first, and the writing that added its row. Spec: why §4 */
import type { Amount } from '#core/money/amount';
import { readCellNumber } from '#core/money/cell';
import type { Unit } from '#core/money/unit';
import type { Writing } from '#core/why/chain';
import type { History, Step } from '#core/why/written-steps';
import { contains, parseReference, type Area } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import { tellsWhatStood } from '#workbook/log/row-order';
import { gridOf } from '#workbook/grid';
import { logEntries, type LogEntry } from '#workbook/log/journal';
import { outcomes } from '#workbook/log/log';
import { dateAndTime } from '#workbook/log/log-time';
import type { Opened } from '#workbook/opened';

export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Writings that were cut off are left out: nobody knows what became of them. */
export function historyOf(opened: Opened, cell: Cell, unit: Unit): History {
  const { outline, grids, layout } = opened;
  const entries = logEntries(grids, layout).filter(({ outcome }) => outcome !== outcomes.begun);
  const steps: Step[] = [];
  let addedBy: Writing | null = null;
  for (const entry of entries) {
    const area = tellsWhatStood(entry) ? null : parseReference(entry.cell);
    if (!area || !holds(area, cell)) continue;
    const writing: Writing = {
      ...{ number: entry.number, action: entry.action, who: entry.who },
      time: entry.time === null ? '' : dateAndTime(entry.time, outline.dates1904),
    };
    const takenBack = entry.outcome === outcomes.restored;
    if (area.left !== area.right) {
      if (!takenBack) addedBy = writing;
      continue;
    }
    steps.push({
      ...writing,
      before: amountIn(entry.before, unit),
      after: amountIn(entry.after, unit),
      events: eventsOf(entry, entries),
      takenBack,
    });
  }
  const formula = gridOf(grids, cell.sheet)?.formula(cell.row, cell.column) ?? null;
  return { steps, addedBy, formula };
}

function holds(area: Area, { sheet, row, column }: Cell): boolean {
  return (
    area.top === area.bottom &&
    area.sheet.toLowerCase() === sheet.toLowerCase() &&
    contains(area, area.sheet, row, column)
  );
}

function amountIn(value: CellValue, unit: Unit): Amount | null {
  return typeof value === 'number' ? readCellNumber(value, unit).amount : null;
}

/** A writing records its events under consecutive numbers, up to the first one of the next writing. */
function eventsOf({ event }: LogEntry, entries: readonly LogEntry[]): Step['events'] {
  if (event === null) return null;
  const later = entries.flatMap((each) =>
    each.event !== null && each.event > event ? [each.event] : [],
  );
  return { first: event, end: Math.min(...later, Number.MAX_SAFE_INTEGER) };
}
