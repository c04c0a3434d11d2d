/**
 * "Varför?": why a cell holds what it holds. A cell of our tables is answered by its chain, whose parts sum to it; a
 * formula by the cells that it reads; a blank one, a text and a number outside our tables by saying that that is all.
 * Spec: why §1
 */
import type { Post, RecipientFrame } from '#core/budget/book';
import { sources, type Source } from '#core/budget/words';
import type { Finding, Place } from '#core/findings/finding';
import { readCellNumber } from '#core/money/cell';
import type { Amount } from '#core/money/amount';
import type { Unit } from '#core/money/unit';
import {
  based,
  eventChain,
  frameChain,
  postChain,
  recipientChain,
  type Known,
} from '#core/why/budget-chains';
import type { Chain } from '#core/why/chain';
import { chainFindings } from '#core/why/chain-findings';
import type { Plain } from '#core/why/no-chain-words';
import { notOnPostsChain, onPostsChain, totalChain } from '#core/why/sum-chain';
import { writtenParts } from '#core/why/written-steps';
import { cellAddress, parseAddress } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import { gridOf } from '#workbook/grid';
import type { LocatedTable } from '#workbook/read/layout';
import type { Opened } from '#workbook/opened';
import { readTraceRows } from '#workbook/read/read-traces';
import { sheetsOf } from '#workbook/read/table-rows';
import { historyOf, type Cell } from './cell-history';
import { readsOf, type Reads } from './formula-reads';

export interface Why {
  readonly place: Place;
  readonly value: CellValue;
  readonly formula: string | null;
  /** Of an amount in one of our tables. */
  readonly chain: Chain | null;
  /** What is to be said when there is no chain with an amount. */
  readonly plain: Plain | null;
  /** Of a formula, unless the chain says what it adds. */
  readonly reads: Reads | null;
  /** What asking found, and what the checks say of this very cell. */
  readonly findings: readonly Finding[];
}

/**
 * The sheet must be there; its name is taken without regard to case. `checks` are the findings of all checks, of which
 * those at this very cell are told.
 */
export function why(opened: Opened, asked: Cell, checks: readonly Finding[]): Why {
  const grid = gridOf(opened.grids, asked.sheet);
  const cell = { ...asked, sheet: grid?.name ?? asked.sheet };
  const place = { sheet: cell.sheet, cell: cellAddress(cell.row, cell.column) };
  const chain = chainAt(opened, cell);
  const value = grid?.value(cell.row, cell.column) ?? null;
  const formula = grid?.formula(cell.row, cell.column) ?? null;
  return {
    ...{ place, value, formula, chain },
    plain: chain?.amount ? null : plainOf(opened, cell, value, formula),
    reads: isTold(chain) ? null : readsOf(opened, cell),
    findings: [
      ...(chain ? chainFindings(chain, place) : []),
      ...checks.filter(({ where }) => where.some((each) => isSame(each, place))),
    ],
  };
}

/** Whether the chain says all that the formula does. */
function isTold(chain: Chain | null): boolean {
  const open = ['computed', 'left over'];
  return !!chain?.amount && !chain.parts.some(({ kind }) => open.includes(kind));
}

function plainOf(opened: Opened, cell: Cell, value: CellValue, formula: string | null): Plain {
  if (formula !== null) return 'formula';
  if (value === null || value === '') return 'blank';
  return tablesAt(opened, cell).length > 0 ? 'no amount' : 'constant';
}

/** The tables of ours in whose rows the cell stands. */
function tablesAt({ layout }: Opened, { sheet, row, column }: Cell): readonly LocatedTable[] {
  return [...layout.values()].filter(
    (table) =>
      table.sheet.toLowerCase() === sheet.toLowerCase() &&
      row >= table.firstRow &&
      row <= table.lastRow &&
      column >= table.left &&
      column <= table.right &&
      !table.passedOver.has(row),
  );
}

function chainAt(opened: Opened, cell: Cell): Chain | null {
  for (const table of tablesAt(opened, cell)) {
    const key = [...table.columns].find(([, column]) => column === cell.column)?.[0];
    const chain = key
      ? (bookChain(opened, cell, table) ?? fieldChain(opened, cell, table, key))
      : null;
    if (chain) return chain;
  }
  return null;
}

/** The budget's own rows, known by where their fields stand. */
function bookChain(opened: Opened, cell: Cell, table: LocatedTable): Chain | null {
  const { book } = opened;
  const traces = readTraceRows(sheetsOf(opened));
  const at = (place: Place | undefined) => place !== undefined && isAt(place, cell);
  const knownAt = (place: Cell, unit: Unit): Known => ({
    ...{ book, traces, history: historyOf(opened, place, unit) },
  });
  const unitOf = (key: string): Unit => table.units.get(key) ?? 'tkr';
  const chainOf = (row: Post | RecipientFrame, source: Source): Chain => {
    const known = knownAt(cellOf(row.origin.fields.get(source)) ?? cell, unitOf(source));
    return 'name' in row
      ? postChain(known, row, source, false)
      : recipientChain(known, row, source);
  };
  const sums = ['total', 'onPosts', 'notOnPosts'] as const;
  switch (table.contract.name) {
    case 'tblRamar': {
      const frame = book.frames.find(({ origin }) => at(origin.fields.get('amount')));
      return frame ? frameChain(knownAt(cell, unitOf('amount')), frame) : null;
    }
    case 'tblHandelser': {
      const event = book.events.find(({ origin }) => at(origin.fields.get('amount')));
      return event ? eventChain(knownAt(cell, unitOf('amount')), event) : null;
    }
    case 'tblMottagarramar': {
      for (const row of book.recipientFrames) {
        const source = sources.find((each) => at(row.origin.fields.get(each)));
        if (source) return chainOf(row, source);
        const summed = sums.find((each) => at(row.origin.fields.get(each)));
        const shown = amountAt(opened, cell, unitOf('ALF'));
        if (summed === 'total') return totalChain(row, shown, chainOf);
        if (summed === 'onPosts') return onPostsChain(row, shown, book);
        if (summed === 'notOnPosts') return notOnPostsChain(row, shown, book, chainOf);
      }
      return null;
    }
    case 'tblPoster': {
      for (const post of book.posts) {
        const { fields } = post.origin;
        const source = sources.find((each) => at(fields.get(each)));
        if (source) return chainOf(post, source);
        const last = sources.find((each) => at(fields.get(`previous${each}`)));
        if (last) return postChain(knownAt(cell, unitOf(`previous${last}`)), post, last, true);
        const shown = amountAt(opened, cell, unitOf('ALF'));
        if (at(fields.get('total'))) return totalChain(post, shown, chainOf);
      }
      return null;
    }
    default:
      return null;
  }
}

/** Any other amount of a table that we know: what the log tells of it. */
function fieldChain(
  opened: Opened,
  cell: Cell,
  { contract, units }: LocatedTable,
  key: string,
): Chain | null {
  const unit = units.get(key);
  const column = contract.columns.find((each) => each.key === key);
  if (unit === undefined || !column) return null;
  const amount = amountAt(opened, cell, unit);
  const history = historyOf(opened, cell, unit);
  const where = [{ sheet: cell.sheet, cell: cellAddress(cell.row, cell.column) }];
  const written = writtenParts(history, [], where, () => null);
  return {
    subject: { kind: 'field', sheet: cell.sheet, heading: column.heading },
    amount,
    above: [],
    parts: amount ? based(amount, written, history, where) : [],
  };
}

function amountAt({ grids }: Opened, { sheet, row, column }: Cell, unit: Unit): Amount | null {
  const value = gridOf(grids, sheet)?.value(row, column);
  return typeof value === 'number' ? readCellNumber(value, unit).amount : null;
}

function cellOf(place: Place | undefined): Cell | null {
  const area = parseAddress(place?.cell ?? '');
  return area && place?.sheet !== undefined
    ? { sheet: place.sheet, row: area.top, column: area.left }
    : null;
}

function isAt(place: Place, { sheet, row, column }: Cell): boolean {
  return isSame(place, { sheet, cell: cellAddress(row, column) });
}

function isSame(a: Place, b: Place): boolean {
  return a.sheet?.toLowerCase() === b.sheet?.toLowerCase() && a.cell === b.cell;
}
