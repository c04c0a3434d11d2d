/**
 * The accounts, read by their headings: one column of amounts, or debit and credit. Rows that only sum others are passed
 * over; rows without an amount are none. Kronor unless the heading says otherwise. Spec: reconcile §1
 */
import { sources } from '#core/budget/words';
import type { Finding, Place } from '#core/findings/finding';
import { parts, type Ledger, type LedgerRow, type Part } from '#core/reconcile/ledger-row';
import type { UnreadRow } from '#core/reconcile/unread-row';
import { columnLetters } from '#sheet/address';
import { isCellError, type CellValue } from '#sheet/cell';
import { matchHeadings, type HeadingMatch } from '../read/headings';
import { monthOfCell } from '../read/month-of-cell';
import { csvShapeFindings, isTorn } from '../import/csv-shape';
import type { IncomingGrid } from '../import/incoming-grid';
import { amountColumns, type AmountColumns } from './booked-amount';
import { raise } from './findings';
import { ledgerColumns } from './ledger-columns';
import { SumRows } from './sum-rows';

export interface LedgerRead {
  /** null when the grid is no accounts. */
  readonly ledger: Ledger | null;
  readonly findings: readonly Finding[];
  /** How well the headings fit, to choose among sheets. */
  readonly fit: number;
}

const HEADING_ROWS_SEARCHED = 30;
const TORN = { amount: null, unread: { text: '', reason: 'too-many-fields' } } as const;

export function readLedger(grid: IncomingGrid): LedgerRead {
  const { name, sheet, rows } = grid;
  const { heading, match, fit } = headingsIn(rows);
  const at = (key: string) => match.positions.get(key);
  const columns = amountColumns(match, rows[heading] ?? []);
  const isKnown = parts.some((part) => at(part) !== undefined) || at('post') !== undefined;
  if (columns === null || !isKnown) {
    const where = [{ input: name, ...(sheet === null ? {} : { sheet }) }];
    return { ledger: null, findings: [raise('accounts/no-headings', { name }, { where })], fit: 0 };
  }
  const read: LedgerRow[] = [];
  const sums = new SumRows();
  rows.slice(heading + 1).forEach((cells, index) => {
    const row = heading + 2 + index;
    const said = rowOf(cells, row, columns, match, grid);
    if (said === null) return;
    const content = isTorn(grid, heading, row - 1) ? { ...said, ...TORN } : said;
    if (!sums.takes(content, cells)) read.push(content);
  });
  const amountColumn = columnLetters(columns.position);
  const ledger: Ledger = {
    ...{ name, sheet, rows: read },
    amountColumn,
    hasPeriods: at('period') !== undefined,
  };
  const placeOf = (row: number): Place => ({
    ...{ input: name, cell: `${amountColumn}${String(row)}` },
    ...(sheet === null ? {} : { sheet }),
  });
  return {
    ledger,
    fit,
    findings: [...csvShapeFindings(grid, heading), ...sums.findings(placeOf)],
  };
}

function headingsIn(rows: IncomingGrid['rows']) {
  const none = matchHeadings(ledgerColumns, []);
  return rows.slice(0, HEADING_ROWS_SEARCHED).reduce<{
    readonly heading: number;
    readonly match: HeadingMatch;
    readonly fit: number;
  }>(
    (best, cells, heading) => {
      const texts = cells.map((cell) => (typeof cell === 'string' ? cell : ''));
      const match = matchHeadings(ledgerColumns, texts);
      const fit = match.positions.size;
      return fit > best.fit ? { heading, match, fit } : best;
    },
    { heading: 0, match: none, fit: 0 },
  );
}

/** null for a row without anything where an amount should be. */
function rowOf(
  cells: readonly CellValue[],
  row: number,
  columns: AmountColumns,
  { positions }: HeadingMatch,
  { dates1904 }: IncomingGrid,
): LedgerRow | null {
  const cell = (key: string): CellValue => {
    const position = positions.get(key);
    return position === undefined ? null : (cells[position] ?? null);
  };
  const text = (key: string): string | null => {
    const value = cell(key);
    if (value === null || isCellError(value)) return null;
    const tidy = String(value).trim();
    return tidy === '' ? null : tidy;
  };
  const booked = columns.bookedIn(cells);
  if (booked === null) return null;
  const codes: Partial<Record<Part, string>> = {};
  for (const part of parts) {
    const code = text(part);
    if (code !== null) codes[part] = code;
  }
  const named = new Set((text('source')?.toLowerCase() ?? '').split(/[^a-zåäö]+/));
  const [source, another] = sources.filter((each) => named.has(each.toLowerCase()));
  const month = monthOfCell(cell('period'), dates1904);
  const lacksMonth = month === null && positions.has('period');
  const unread = booked.unread ?? (lacksMonth ? noMonth(text('period')) : null);
  return {
    ...{ row, codes, amount: booked.amount, post: text('post'), month },
    ...(unread ? { unread } : {}),
    // A row that names both says of neither how much.
    source: another === undefined ? (source ?? null) : null,
  };
}

/** Said only where a period is asked for. */
function noMonth(text: string | null): UnreadRow {
  return text === null ? NO_PERIOD : { text, reason: 'not-a-month' };
}

const NO_PERIOD: UnreadRow = { text: '', reason: 'no-period' };
