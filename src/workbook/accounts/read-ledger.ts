/**
 * The accounts, read by their headings: one column of amounts, or debit and credit. Rows that only sum others are passed
 * over; rows without an amount are none. Kronor unless the heading says otherwise. Spec: reconcile §1
 */
import { sources } from '#core/budget/words';
import type { Finding, Place } from '#core/findings/finding';
import { subtract, ZERO, type Amount } from '#core/money/amount';
import type { Unit } from '#core/money/unit';
import { parts, type Ledger, type LedgerRow, type Part } from '#core/reconcile/ledger-row';
import { columnLetters } from '#sheet/address';
import { isCellError, type CellValue } from '#sheet/cell';
import { matchHeadings, type HeadingMatch } from '../headings';
import { csvShapeFindings, isTorn } from '../import/csv-shape';
import type { IncomingGrid } from '../import/incoming-grid';
import { raise } from './findings';
import { ledgerAmount } from './ledger-amount';
import { ledgerColumns } from './ledger-columns';
import { ledgerMonth } from './ledger-month';
import { SumRows } from './sum-rows';

export interface LedgerRead {
  /** null when the grid is no accounts. */
  readonly ledger: Ledger | null;
  readonly findings: readonly Finding[];
  /** How well the headings fit, to choose among sheets. */
  readonly fit: number;
}

const HEADING_ROWS_SEARCHED = 30;

export function readLedger(grid: IncomingGrid): LedgerRead {
  const { name, sheet, rows } = grid;
  const { heading, match, fit } = headingsIn(rows);
  const at = (key: string) => match.positions.get(key);
  const amountAt = at('amount') ?? at('debit') ?? at('credit');
  const isKnown = parts.some((part) => at(part) !== undefined) || at('post') !== undefined;
  if (amountAt === undefined || !isKnown) {
    const where = [{ input: name, ...(sheet === null ? {} : { sheet }) }];
    return { ledger: null, findings: [raise('accounts/no-headings', { name }, { where })], fit: 0 };
  }
  const read: LedgerRow[] = [];
  const sums = new SumRows();
  rows.slice(heading + 1).forEach((cells, index) => {
    const row = heading + 2 + index;
    const said = rowOf(cells, row, match, grid);
    if (said === null) return;
    const content = isTorn(grid, heading, row - 1) ? { ...said, amount: null } : said;
    if (!sums.takes(content, cells)) read.push(content);
  });
  const amountColumn = columnLetters(amountAt);
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
  { positions, units }: HeadingMatch,
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
  const stated = ['amount', 'debit', 'credit'].filter((key) => !isBlank(cell(key)));
  if (stated.length === 0) return null;
  const amountIn = (key: string): Amount | null =>
    isBlank(cell(key)) ? ZERO : ledgerAmount(cell(key), units.get(key) ?? UNIT);
  const [amount, debit, credit] = ['amount', 'debit', 'credit'].map(amountIn);
  const isOne = positions.has('amount');
  const booked = isOne ? amount : debit && credit ? subtract(debit, credit) : null;
  const codes: Partial<Record<Part, string>> = {};
  for (const part of parts) {
    const code = text(part);
    if (code !== null) codes[part] = code;
  }
  const named = text('source')?.toLowerCase() ?? '';
  return {
    ...{ row, codes, amount: booked ?? null, post: text('post') },
    month: ledgerMonth(cell('period'), dates1904),
    source:
      sources.find((source) => named.split(/[^a-zåäö]+/).includes(source.toLowerCase())) ?? null,
  };
}

/** In kronor, as accounts are kept. */
const UNIT: Unit = 'kr';

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
