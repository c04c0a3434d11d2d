/**
 * The log as it is read: its entries in their order, and which writings were begun and never finished. Such a writing
 * was cut off (the browser closed, an answer was lost), and its entries say how to repair it. Spec: workbook §9
 */
import type { Book } from '#core/budget/book';
import type { Finding, Place } from '#core/findings/finding';
import type { CellValue } from '#sheet/cell';
import { raise } from '../findings';
import { gridOf, type Grids } from '../grid';
import type { Layout } from '../read/layout';
import { outcomes } from './log';

export interface LogEntry {
  readonly number: number;
  /** Serial of the workbook's own calendar. */
  readonly time: number | null;
  readonly who: string;
  readonly event: number | null;
  readonly action: string;
  /** With its sheet: "Ramar!D5", or the row of a table: "Poster!A5:O5". */
  readonly cell: string;
  /** As the log shows it (log-text.ts). */
  readonly before: CellValue;
  readonly after: CellValue;
  /** Entries with the same plan were written together. */
  readonly plan: number | null;
  readonly outcome: string;
  /** Where the entry stands. */
  readonly sheet: string;
  readonly row: number;
}

/** In the order in which they were written, also when somebody has sorted the sheet with the newest first. */
export function logEntries(grids: Grids, layout: Layout): LogEntry[] {
  const table = layout.get('tblLogg');
  const grid = table && gridOf(grids, table.sheet);
  if (!table || !grid) return [];
  const entries: LogEntry[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const value = (key: string): CellValue => {
      const column = table.columns.get(key);
      return column === undefined ? null : grid.value(row, column);
    };
    const number = numberIn(value('number'));
    if (number === null) continue;
    entries.push({
      number,
      time: numberIn(value('time')),
      who: textIn(value('who')),
      event: numberIn(value('event')),
      action: textIn(value('action')),
      cell: textIn(value('cell')),
      before: value('before'),
      after: value('after'),
      plan: numberIn(value('plan')),
      outcome: textIn(value('outcome')),
      sheet: table.sheet,
      row,
    });
  }
  return entries.sort((one, other) => one.number - other.number);
}

/** Entries that were begun and neither finished nor taken back. */
export function interrupted(entries: readonly LogEntry[]): LogEntry[] {
  return entries.filter(({ outcome }) => outcome === outcomes.begun);
}

/** One finding for each writing that was cut off. */
export function interruptedFindings(entries: readonly LogEntry[]): Finding[] {
  const byPlan = new Map<number | null, LogEntry[]>();
  for (const entry of interrupted(entries)) {
    const list = byPlan.get(entry.plan);
    if (list) list.push(entry);
    else byPlan.set(entry.plan, [entry]);
  }
  return [...byPlan.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const facts = { number: first.number, action: first.action, cells: list.length };
    const where = [{ sheet: first.sheet, cell: `A${first.row + 1}` }];
    return [raise('workbook/interrupted-write', facts, { where })];
  });
}

/** The lines are numbered from 1 without a gap: what is missing, or there twice, was changed by hand. */
export function numberingFindings(
  entries: readonly LogEntry[],
  { state }: Pick<Book, 'state'>,
): Finding[] {
  const missing: string[] = [];
  const twice = new Set<string>();
  const where: Place[] = [];
  let next = 1;
  for (const { number, sheet, row } of entries) {
    if (number === next) {
      next += 1;
      continue;
    }
    where.push({ sheet, cell: `A${row + 1}` });
    if (number < next) twice.add(String(number));
    else {
      missing.push(number - next === 1 ? String(next) : `${next}–${number - 1}`);
      next = number + 1;
    }
  }
  if (where.length === 0) return [];
  const facts = { missing, twice: [...twice], of: [...missing, ...twice].join(', ') };
  const severity = state === 'arbetsmaterial' ? 'warning' : 'error';
  return [raise('workbook/log-numbering', facts, { where, severity })];
}

function numberIn(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}

function textIn(value: CellValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
