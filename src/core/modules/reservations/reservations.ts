/**
 * Reservations and draws (M5): what is set aside, what of it has been promised ("upp till") and what has been paid, and
 * so what is left in two views: committed, when every ceiling counts as fully used, and in cash. Spec: reservations §2, §3
 */
import type { Book } from '#core/budget/book';
import { grouped } from '#core/budget/grouped';
import { nameKey } from '../names';
import { textParameter } from '../parameter';
import { subtract, sum, sumKnown, ZERO, type Amount } from '#core/money/amount';
import type { RowOf } from '../table-spec';
import type { drawsTable, reservationsTable } from './reservations-tables';

export type ReservationRow = RowOf<typeof reservationsTable>;
export type DrawRow = RowOf<typeof drawsTable>;

/** One recipient of a reservation, over all its rows. */
export interface Claim {
  readonly recipient: string | null;
  /** The sum of its ceilings; null when it has none. */
  readonly ceiling: Amount | null;
  readonly paid: Amount;
  readonly rows: readonly DrawRow[];
}

/** What becomes of the rest at the end of the year. */
export type YearEnd = 'repaid' | 'carried' | 'expires' | 'unanswered';

export interface Reservation {
  readonly name: string;
  readonly row: ReservationRow;
  readonly reserved: Amount | null;
  readonly claims: readonly Claim[];
  readonly ceilings: Amount;
  readonly paid: Amount;
  /** Ceilings, and what those without a ceiling have been paid. */
  readonly committed: Amount;
  readonly remainingCommitted: Amount | null;
  readonly remainingCash: Amount | null;
  /** null while the source is unknown. */
  readonly yearEnd: YearEnd | null;
}

export interface Reservations {
  readonly reservations: readonly Reservation[];
  /** Draws that name no reservation of the sheet. */
  readonly strays: readonly DrawRow[];
}

/** Whether unspent FoUU money goes on to next year: a row of Inställningar, ja or nej. ALF goes back to the state. */
export const CARRY_OVER = 'Reservationer/FoUU får föras över (ja/nej)';

export function reservationsOf(
  rows: readonly ReservationRow[],
  draws: readonly DrawRow[],
  book: Book,
): Reservations {
  const byName = grouped(draws, ({ reservation }) => nameKey(reservation));
  const names = new Set(rows.map(({ name }) => nameKey(name)));
  const answer = textParameter(book, CARRY_OVER).value?.toLowerCase() ?? null;
  const met = new Set<string>();
  return {
    reservations: rows.map((row) => {
      // A name that stands twice is a finding; its draws are counted once.
      const key = nameKey(row.name);
      const own = met.has(key) ? [] : (byName.get(key) ?? []);
      met.add(key);
      return reservationOf(row, own, answer);
    }),
    strays: draws.filter(({ reservation }) => !names.has(nameKey(reservation))),
  };
}

function reservationOf(
  row: ReservationRow,
  draws: readonly DrawRow[],
  carryOver: string | null,
): Reservation {
  const byRecipient = grouped(draws, ({ recipient }) => nameKey(recipient ?? ''));
  const claims = [...byRecipient.values()].map(claimOf);
  const { reserved } = row;
  const ceilings = sum(claims.flatMap(({ ceiling }) => ceiling ?? []));
  const paid = sum(claims.map((claim) => claim.paid));
  const committed = sum(claims.map((claim) => claim.ceiling ?? claim.paid));
  return {
    name: row.name,
    row,
    reserved,
    claims,
    ceilings,
    paid,
    committed,
    remainingCommitted: reserved && subtract(reserved, committed),
    remainingCash: reserved && subtract(reserved, paid),
    yearEnd: yearEndOf(row, carryOver),
  };
}

function claimOf(rows: readonly DrawRow[]): Claim {
  const ceilings = rows.flatMap(({ ceiling }) => ceiling ?? []);
  return {
    recipient: rows[0]?.recipient ?? null,
    ceiling: ceilings.length > 0 ? sum(ceilings) : null,
    paid: sum(rows.flatMap(({ paid }) => paid ?? [])),
    rows,
  };
}

function yearEndOf({ source }: ReservationRow, carryOver: string | null): YearEnd | null {
  if (source === null) return null;
  if (source === 'ALF') return 'repaid';
  return carryOver === 'ja' ? 'carried' : carryOver === 'nej' ? 'expires' : 'unanswered';
}

/** Over all reservations; null while one is unknown. */
export function totalOf(
  reservations: readonly Reservation[],
  part: (reservation: Reservation) => Amount | null,
): Amount | null {
  return reservations.length === 0 ? ZERO : sumKnown(reservations.map(part));
}
