/**
 * The accounts, read by their headings: one column of amounts, or debit and credit. Rows that only sum others are passed
 * over; rows without an amount are none. Kronor unless the heading says otherwise. Spec: reconcile §1
 */
import { sources } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { add, equals, subtract, sum, ZERO, type Amount } from '#core/money/amount';
import type { Unit } from '#core/money/unit';
import { parts, type Ledger, type LedgerRow, type Part } from '#core/reconcile/ledger-row';
import { columnLetters } from '#sheet/address';
import { isCellError, type CellValue } from '#sheet/cell';
import { matchHeadings, type HeadingMatch } from '../headings';
import { csvShapeFindings, isTorn } from '../import/csv-shape';
import type { IncomingGrid } from '../import/incoming';
import { raise } from './findings';
import { ledgerAmount } from './ledger-amount';
import { ledgerColumns } from './ledger-columns';
import { ledgerMonth } from './ledger-month';

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
  const sums: SumRow[] = [];
  rows.slice(heading + 1).forEach((cells, index) => {
    const row = heading + 2 + index;
    const said = rowOf(cells, row, match, grid);
    if (said === null) return;
    const content = isTorn(grid, heading, row - 1) ? { ...said, amount: null } : said;
    if (isSum(content, cells)) sums.push({ amount: content.amount, after: read.length });
    else read.push(content);
  });
  const ledger: Ledger = {
    ...{ name, sheet, rows: read },
    amountColumn: columnLetters(amountAt),
    hasPeriods: at('period') !== undefined,
  };
  const where = [{ input: name, ...(sheet === null ? {} : { sheet }) }];
  const rest = differenceOfSums(read, sums);
  const differs = rest && !equals(rest, ZERO);
  return {
    ledger,
    fit,
    findings: [
      ...csvShapeFindings(grid, heading),
      ...(differs ? [raise('accounts/sum-differs', { rest }, { where, effect: rest })] : []),
    ],
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

interface SumRow {
  readonly amount: Amount | null;
  /** How many rows stand above it. */
  readonly after: number;
}

/** "Summa", "Totalt 2026", "Delsumma FR": words of a sum in a row with at most one text. */
function isSum({ codes, post }: LedgerRow, cells: readonly CellValue[]): boolean {
  const texts = cells.filter((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
  const known = Object.keys(codes).length + (post === null ? 0 : 1);
  const [only] = texts;
  const isWorded =
    typeof only === 'string' && /^\s*(?:summa|total|totalt|delsumma|slutsumma)\b/i.test(only);
  return isWorded && texts.length === 1 && known <= 1;
}

/** What the last sum row says less than all rows above it or those since the sum row before; null when it agrees. */
function differenceOfSums(rows: readonly LedgerRow[], sums: readonly SumRow[]): Amount | null {
  const last = sums.at(-1);
  if (!last?.amount) return null;
  const booked = rows.map(({ amount }) => amount ?? ZERO);
  const all = sum(booked.slice(0, last.after));
  const since = sum(booked.slice(sums.at(-2)?.after ?? 0, last.after));
  const told = last.amount;
  return equals(all, told) || equals(since, told) ? null : add(all, subtract(ZERO, told));
}
