/**
 * What a row of the accounts books: its amount, or debit minus credit. Where a file has both they must say the same; a
 * balance beside debit and credit ("Saldo") says what an account came to, and is no booking. Spec: reconcile §1
 */
import { absolute, equals, subtract, ZERO, type Amount } from '#core/money/amount';
import type { Unit } from '#core/money/unit';
import type { UnreadRow } from '#core/reconcile/unread-row';
import { isCellError, type CellValue } from '#sheet/cell';
import { comparable, type HeadingMatch } from '../read/headings';
import { ledgerAmount, whyNoLedgerAmount, type Written } from './ledger-amount';

/** No amount is longer than this. */
const SHOWN = 30;

/** What the columns hold of amounts. */
export interface AmountColumns {
  /** The column that places point at. */
  readonly position: number;
  /** null for a row that books nothing; an unknown amount for one that cannot be read, or says two things. */
  readonly bookedIn: (cells: readonly CellValue[]) => Booked | null;
  /** What stands under Kredit beside Debet; null where nothing does, or no amount. */
  readonly creditIn: (cells: readonly CellValue[]) => Amount | null;
}

export interface Booked {
  readonly amount: Amount | null;
  /** Why the amount is unknown. */
  readonly unread?: UnreadRow;
}

/** What the file says of its amounts beside their headings. */
export interface Surroundings {
  /** By a text above the headings; null where none says it. */
  readonly unit: Unit | null;
  /** Whether commas divide its fields. */
  readonly commas: boolean;
}

/** null where there is neither an amount nor debit and credit. */
export function amountColumns(
  { positions, units }: HeadingMatch,
  headings: readonly string[],
  around: Surroundings,
): AmountColumns | null {
  const [debit, credit] = [positions.get('debit'), positions.get('credit')];
  const hasSides = debit !== undefined && credit !== undefined;
  const stated = positions.get('amount');
  const isBalance = stated !== undefined && hasSides && headingAt(stated) === 'saldo';
  const single = isBalance ? undefined : stated;
  const position = single ?? (hasSides ? debit : undefined);
  if (position === undefined) return null;
  return {
    position,
    creditIn: (cells) => (hasSides ? (read(cells, 'credit', credit) ?? null) : null),
    bookedIn: (cells) => {
      const amount = read(cells, 'amount', single);
      const sides = hasSides
        ? bySides(read(cells, 'debit', debit), read(cells, 'credit', credit))
        : undefined;
      if (amount === undefined && sides === undefined) return null;
      const booked =
        amount === undefined
          ? (sides ?? null)
          : sides === undefined
            ? amount
            : agreed(amount, sides);
      return booked ? { amount: booked } : { amount: null, unread: whyUnread(cells) };
    },
  };

  /** The first field that is no amount; where each is one, the amount that debit and credit do not give. */
  function whyUnread(cells: readonly CellValue[]): UnreadRow {
    const fields = [
      ['amount', single],
      ...(hasSides
        ? ([
            ['debit', debit],
            ['credit', credit],
          ] as const)
        : []),
    ] as const;
    for (const [key, at] of fields) {
      const value = at === undefined ? null : (cells[at] ?? null);
      const written = writtenUnder(key);
      if (!isBlank(value) && ledgerAmount(value, written) === null) {
        return { text: shown(value), reason: whyNoLedgerAmount(value, written) };
      }
    }
    return {
      text: shown(single === undefined ? null : (cells[single] ?? null)),
      reason: 'two-amounts',
    };
  }

  function read(
    cells: readonly CellValue[],
    key: string,
    at: number | undefined,
  ): Amount | null | undefined {
    const value = at === undefined ? null : (cells[at] ?? null);
    return isBlank(value) ? undefined : ledgerAmount(value, writtenUnder(key));
  }

  function writtenUnder(key: string): Written {
    return { unit: units.get(key) ?? around.unit ?? 'kr', commas: around.commas };
  }

  function headingAt(at: number): string {
    return comparable(headings[at] ?? '');
  }
}

/** A side that is blank has nothing; undefined where both are. */
function bySides(debit: Amount | null | undefined, credit: Amount | null | undefined) {
  if (debit === undefined && credit === undefined) return undefined;
  return debit === null || credit === null ? null : subtract(debit ?? ZERO, credit ?? ZERO);
}

/** Debit minus credit, whose sign is certain, when the amount is as large; some systems write amounts without a sign. */
function agreed(amount: Amount | null, sides: Amount | null): Amount | null {
  return amount && sides && equals(absolute(amount), absolute(sides)) ? sides : null;
}

function shown(value: CellValue): string {
  return isCellError(value)
    ? value.error
    : String(value ?? '')
        .trim()
        .slice(0, SHOWN);
}

/** A dash alone is how accounts say that there is nothing. */
function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && /^\s*[-−–—]?\s*$/.test(value));
}
