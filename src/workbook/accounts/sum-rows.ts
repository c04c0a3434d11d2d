/**
 * The rows of the accounts that only sum others, told from those that are booked as the rows are read from the top. A row
 * that is named as a sum and has nothing else is one whatever it says; one that has codes or texts like a booking is one
 * when it also is the sum of rows right above it. Spec: reconcile §1
 */
import type { Finding, Place } from '#core/findings/finding';
import {
  absolute,
  add,
  equals,
  isZero,
  subtract,
  sum,
  ZERO,
  type Amount,
} from '#core/money/amount';
import type { LedgerRow } from '#core/reconcile/ledger-row';
import type { CellValue } from '#sheet/cell';
import { raise } from './findings';

interface StatedSum {
  readonly row: number;
  readonly amount: Amount;
  /** All rows above it, and those since the sum before. */
  readonly all: Amount;
  readonly since: Amount;
  /** It is the sum of the rows from the beginning of a section down to it. */
  readonly isOfSections: boolean;
}

interface CodedSum {
  readonly row: number;
  readonly amount: Amount;
  readonly text: string;
}

export class SumRows {
  #booked = ZERO;
  #rows = 0;
  /** What the rows came to, and after how many rows they first did. */
  readonly #cameTo = new Map<Amount['ore'], number>([[ZERO.ore, 0]]);
  /** What the rows came to where a section began. */
  readonly #sections = new Set<Amount['ore']>([ZERO.ore]);
  #section = ZERO;
  readonly #stated: StatedSum[] = [];
  readonly #coded: CodedSum[] = [];

  /** Whether the next row only sums others; else it is booked, and stands above those that come. */
  takes(said: LedgerRow, cells: readonly CellValue[]): boolean {
    const { row, amount } = said;
    const text = cells.find(isNamedSum);
    if (isPlainSum(said, cells)) {
      if (amount) this.#state(row, amount);
    } else if (typeof text === 'string' && amount && this.#isSumOfAbove(amount)) {
      this.#coded.push({ row, amount, text: text.trim() });
    } else {
      this.#book(amount ?? ZERO);
      return false;
    }
    this.#sections.add(this.#booked.ore);
    this.#section = this.#booked;
    return true;
  }

  /** `placeOf` says where the amount of a row stands. */
  findings(placeOf: (row: number) => Place): readonly Finding[] {
    const last = this.#stated.at(-1);
    const wrong = this.#stated.filter((each) => each !== last && !each.isOfSections);
    const [first] = wrong;
    const [coded] = this.#coded;
    const rest = last && subtract(last.all, last.amount);
    const agrees = !last || equals(last.all, last.amount) || equals(last.since, last.amount);
    return [
      ...(rest && !agrees
        ? [raise('accounts/sum-differs', { rest }, { where: [placeOf(last.row)], effect: rest })]
        : []),
      ...(first
        ? [
            raise(
              'accounts/subtotal-differs',
              { row: first.row, rest: subtract(first.since, first.amount), more: wrong.length - 1 },
              {
                where: wrong.map(({ row }) => placeOf(row)),
                effect: sum(wrong.map(({ since, amount }) => absolute(subtract(since, amount)))),
              },
            ),
          ]
        : []),
      ...(coded
        ? [
            raise(
              'accounts/sum-not-booked',
              { row: coded.row, text: coded.text, more: this.#coded.length - 1 },
              {
                where: this.#coded.map(({ row }) => placeOf(row)),
                effect: sum(this.#coded.map(({ amount }) => absolute(amount))),
              },
            ),
          ]
        : []),
    ];
  }

  #state(row: number, amount: Amount): void {
    const since = subtract(this.#booked, this.#section);
    const isOfSections = this.#sections.has(subtract(this.#booked, amount).ore);
    this.#stated.push({ row, amount, all: this.#booked, since, isOfSections });
  }

  #book(amount: Amount): void {
    this.#booked = add(this.#booked, amount);
    this.#rows += 1;
    if (!this.#cameTo.has(this.#booked.ore)) this.#cameTo.set(this.#booked.ore, this.#rows);
  }

  /** Of at least two rows, or of a whole section: a booking may well be as large as the one above it. */
  #isSumOfAbove(amount: Amount): boolean {
    if (isZero(amount)) return false;
    const before = subtract(this.#booked, amount).ore;
    const from = this.#cameTo.get(before);
    return this.#sections.has(before) || (from !== undefined && this.#rows - from >= 2);
  }
}

const NAMES =
  'summa|s:a|sum|total|totalt|totalsumma|grand total|delsumma|slutsumma|subtotal|sub-total|deltotal';
const BEGINS = new RegExp(`^\\s*(?:${NAMES})(?![\\p{L}\\p{N}])`, 'iu');
/** As Excel names the subtotals that it puts in: "5010 Total". */
const ENDS = new RegExp(`(?:^|\\s)(?:${NAMES})[\\s:]*$`, 'iu');

function isNamedSum(cell: CellValue): boolean {
  return typeof cell === 'string' && (BEGINS.test(cell) || ENDS.test(cell));
}

/** "Summa", "Totalt 2026", "Delsumma FR": words of a sum in a row with at most one text. */
function isPlainSum({ codes, post }: LedgerRow, cells: readonly CellValue[]): boolean {
  const texts = cells.filter((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
  const known = Object.keys(codes).length + (post === null ? 0 : 1);
  const [only] = texts;
  return typeof only === 'string' && BEGINS.test(only) && texts.length === 1 && known <= 1;
}
