/**
 * The accounts, read by their headings: one column of amounts, or debit and credit. Rows that only sum others are passed
 * over; rows without an amount are none. Kronor unless a heading, or a text above the table, says otherwise. Spec: reconcile §1
 */
import { sources } from '#core/budget/words';
import type { Finding, Place } from '#core/findings/finding';
import { isNegative, isZero, sum, type Amount } from '#core/money/amount';
import { parts, type Ledger, type LedgerRow, type Part } from '#core/reconcile/ledger-row';
import type { UnreadRow } from '#core/reconcile/unread-row';
import { cellAddress, columnLetters } from '#sheet/address';
import { isCellError, type CellValue } from '#sheet/cell';
import { unitOfCaption } from '../adopt/caption';
import type { Column } from '../contract/column';
import { matchHeadings, type HeadingMatch } from '../read/headings';
import { monthOfCell } from '../read/month-of-cell';
import { csvShapeFindings, isTorn } from '../import/csv-shape';
import type { IncomingGrid } from '../import/incoming-grid';
import { balancesLeftOut, isBalance } from './balance-rows';
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
  const headings = textsOf(rows[heading] ?? []);
  const at = (key: string) => match.positions.get(key);
  const file = { input: name, ...(sheet === null ? {} : { sheet }) };
  const columns = amountColumns(match, headings, {
    unit: unitOfCaption(rows.slice(0, heading).flatMap(textsOf)),
    commas: grid.commas === true,
  });
  const said = [
    ...ledgerColumns.filter(({ key }) => at(key) !== undefined),
    ...match.ambiguous.map(({ column }) => column),
  ];
  const hasMoney = columns !== null || match.ambiguous.some(({ column }) => isMoney(column));
  if (!hasMoney || !said.some(isCode)) {
    const findings = [raise('accounts/no-headings', { name }, { where: [file] })];
    return { ledger: null, findings, fit: 0 };
  }
  const alike = headingsAlike(match, headings, heading, file);
  if (columns === null || alike.some(({ severity }) => severity === 'error')) {
    return { ledger: null, findings: alike, fit };
  }
  const read: LedgerRow[] = [];
  const credits: Amount[] = [];
  const balances: LedgerRow[] = [];
  const sums = new SumRows();
  rows.slice(heading + 1).forEach((cells, index) => {
    const row = heading + 2 + index;
    if (repeats(cells, headings, match)) return;
    const booked = rowOf(cells, row, columns, match, grid);
    if (booked === null) return;
    const content = isTorn(grid, heading, row - 1) ? { ...booked, ...TORN } : booked;
    if (isBalance(cells)) {
      balances.push(content);
      return;
    }
    if (sums.takes(content, cells)) return;
    read.push(content);
    const credit = columns.creditIn(cells);
    if (credit && !isZero(credit)) credits.push(credit);
  });
  const amountColumn = columnLetters(columns.position);
  const ledger: Ledger = {
    ...{ name, sheet, rows: read },
    amountColumn,
    hasPeriods: at('period') !== undefined,
  };
  const placeOf = (row: number): Place => ({
    ...file,
    cell: `${amountColumn}${String(row)}`,
  });
  return {
    ledger,
    fit,
    findings: [
      ...alike,
      ...csvShapeFindings(grid, heading),
      ...negative(credits, { ...file, cell: cellAddress(heading, at('credit') ?? 0) }),
      ...sums.findings(placeOf),
      ...balancesLeftOut(balances, placeOf),
    ],
  };
}

/** Two columns that may be the same are an error where nothing can be read without one of them. */
function headingsAlike(
  { positions, ambiguous }: HeadingMatch,
  headings: readonly string[],
  row: number,
  file: Place,
): readonly Finding[] {
  const hasAmount = positions.has('amount') || (positions.has('debit') && positions.has('credit'));
  return ambiguous.map(({ column, positions: both }) => {
    const isNeeded = column.key === 'period' || (!hasAmount && isMoney(column));
    return raise(
      'accounts/headings-alike',
      { heading: column.heading, headings: both.map((each) => headings[each]?.trim() ?? '') },
      {
        where: both.map((each) => ({ ...file, cell: cellAddress(row, each) })),
        severity: isNeeded ? 'error' : 'warning',
      },
    );
  });
}

/** Some systems write credit with a minus; debit minus credit then counts it as debit. A single one is a reversal. */
function negative(credits: readonly Amount[], place: Place): readonly Finding[] {
  if (credits.length < 2 || !credits.every(isNegative)) return [];
  const total = sum(credits);
  const facts = { rows: credits.length, total };
  return [raise('accounts/credits-negative', facts, { where: [place], effect: total })];
}

function headingsIn(rows: IncomingGrid['rows']) {
  const none = matchHeadings(ledgerColumns, []);
  return rows.slice(0, HEADING_ROWS_SEARCHED).reduce<{
    readonly heading: number;
    readonly match: HeadingMatch;
    readonly fit: number;
  }>(
    (best, cells, heading) => {
      const match = matchHeadings(ledgerColumns, textsOf(cells));
      const fit = match.positions.size;
      return fit > best.fit ? { heading, match, fit } : best;
    },
    { heading: 0, match: none, fit: 0 },
  );
}

function textsOf(cells: readonly CellValue[]): readonly string[] {
  return cells.map((cell) => (typeof cell === 'string' ? cell : ''));
}

function isMoney({ kind }: Column): boolean {
  return kind === 'amount';
}

/** Whether a row can be known by the column. */
function isCode({ key }: Column): boolean {
  return key === 'post' || parts.some((part) => part === key);
}

/** Whether a row says the headings once more, as at the top of the next page. */
function repeats(
  cells: readonly CellValue[],
  headings: readonly string[],
  { positions }: HeadingMatch,
): boolean {
  return [...positions.values()].every((at) => {
    const cell = cells[at];
    return typeof cell === 'string' && cell.trim() === headings[at]?.trim();
  });
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
