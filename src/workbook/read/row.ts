/**
 * Reads the fields of one row as what they are meant to be. A cell that is something else gives a finding with its
 * place and is read as unknown (null): nothing is guessed, and the rest of the row is still read.
 * Spec: workbook §6
 */
import type { FieldPlaces, Origin } from '#core/budget/book';
import type { IsoDate } from '#core/budget/date';
import type { Finding, Place } from '#core/findings/finding';
import { moneyFinding } from '#core/findings/money';
import type { Amount } from '#core/money/amount';
import { readCellNumber } from '#core/money/cell';
import { parseAmount } from '#core/money/parse';
import { unreadableFor } from '#core/money/unreadable';
import type { Written } from '#core/money/written';
import { whyTextIsNoNumber } from '#core/money/written-number';
import { isCellError, type CellValue } from '#sheet/cell';
import { serialToIso } from '#sheet/dates';
import { raise } from '../findings';
import type { SheetGrid } from '../grid';
import type { LocatedTable } from './layout';
import { monthOfCell } from './month-of-cell';

export class RowReader {
  readonly #columns: LocatedTable['columns'];

  constructor(
    private readonly table: LocatedTable,
    private readonly grid: SheetGrid,
    readonly row: number,
    private readonly dates1904: boolean,
    private readonly findings: Finding[],
  ) {
    this.#columns = table.columns;
  }

  /** Whether any column that people fill in holds something. */
  get isBlank(): boolean {
    return this.table.contract.columns.every(
      ({ key, formula }) => formula !== undefined || this.raw(key) === null,
    );
  }

  place(key: string): Place {
    const column = this.#columns.get(key) ?? this.table.left;
    return this.grid.place(this.row, column);
  }

  get origin(): Origin {
    const { row, grid, table } = this;
    return { row: grid.place(row, table.left), fields: new PlacesInRow(grid, row, this.#columns) };
  }

  /** Whether the sheet has a column for the key. */
  has(key: string): boolean {
    return this.#columns.has(key);
  }

  /** What the row has from its section or by another name, else the cell's value with blank text as null. */
  raw(key: string): CellValue {
    const inherited = this.table.inherited.get(this.row)?.get(key);
    if (inherited !== undefined) return inherited;
    const column = this.#columns.get(key);
    const value = column === undefined ? null : this.grid.value(this.row, column);
    return typeof value === 'string' && value.trim() === '' ? null : value;
  }

  text(key: string): string | null {
    const value = this.#sound(key);
    return value === null ? null : String(value).trim();
  }

  /** Text that the row cannot do without; a finding when it is blank. */
  demandedText(key: string): string | null {
    const text = this.text(key);
    if (text === null && !isCellError(this.raw(key))) this.#missing(key);
    return text;
  }

  amount(key: string): Amount | null {
    const value = this.#sound(key);
    const unit = this.table.units.get(key);
    if (value === null) this.#mindUncomputed(key);
    if (value === null || unit === undefined) return null;
    const where = [this.place(key)];
    if (typeof value === 'number') {
      const read = readCellNumber(value, unit);
      if (read.problem) this.findings.push(moneyFinding(read.problem, where));
      return read.amount;
    }
    const text = String(value);
    const parsed = parseAmount(text, { unit, decided: true });
    if (parsed.ok) {
      const effect = parsed.written.amount;
      this.findings.push(raise('workbook/number-as-text', { text }, { where, effect }));
      return effect;
    }
    const reason = unreadableFor(parsed.problem);
    this.findings.push(raise('workbook/not-an-amount', { text, reason }, { where }));
    return null;
  }

  /** An amount as minuted: text with its unit. A bare number is read in the column's unit, else in mkr's place: unknown. */
  written(key: string): Written | null {
    const text = this.text(key);
    if (text === null) return null;
    const parsed = parseAmount(text);
    if (parsed.ok && /[a-zåäö]/i.test(text)) return parsed.written;
    const reason = parsed.ok ? 'no-unit' : unreadableFor(parsed.problem);
    this.findings.push(
      raise('workbook/minuted-not-readable', { text, reason }, { where: [this.place(key)] }),
    );
    return null;
  }

  date(key: string): IsoDate | null {
    const value = this.#sound(key);
    if (value === null) return null;
    const where = [this.place(key)];
    if (typeof value !== 'number') {
      this.findings.push(raise('workbook/date-as-text', { text: String(value) }, { where }));
      return null;
    }
    const date = serialToIso(value, this.dates1904);
    if (date === null) {
      this.findings.push(raise('workbook/not-a-date', { value: String(value) }, { where }));
    }
    return date;
  }

  whole(key: string): number | null {
    const value = this.#sound(key);
    if (value === null) return null;
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
    const reason = typeof value === 'number' ? 'not-whole' : whyTextIsNoNumber(String(value));
    const facts = { heading: this.#heading(key), value: String(value), reason } as const;
    this.findings.push(raise('workbook/not-a-whole-number', facts, { where: [this.place(key)] }));
    return null;
  }

  /** A number that is no money. */
  decimal(key: string): number | null {
    const value = this.#sound(key);
    if (value === null || typeof value === 'number') return value;
    const reason = whyTextIsNoNumber(String(value));
    const facts = { heading: this.#heading(key), value: String(value), reason };
    this.findings.push(raise('workbook/not-a-number', facts, { where: [this.place(key)] }));
    return null;
  }

  /** "2026-01"; Excel makes a date of it when it can, which means the month that the date lies in. */
  month(key: string): string | null {
    const value = this.#sound(key);
    if (value === null) return null;
    const month = monthOfCell(value, this.dates1904);
    if (month === null) {
      const where = [this.place(key)];
      this.findings.push(raise('workbook/not-a-month', { text: String(value) }, { where }));
    }
    return month;
  }

  /** Says that the row cannot do without the field, when it holds nothing. */
  demand(key: string): void {
    if (this.raw(key) === null) this.#missing(key);
  }

  /** A whole number that the row cannot do without. */
  demandedWhole(key: string): number | null {
    if (this.raw(key) === null) this.#missing(key);
    return this.whole(key);
  }

  /** One of the words, compared without case. */
  choice<Word extends string>(key: string, words: readonly Word[]): Word | null {
    const text = this.text(key);
    if (text === null) return null;
    const word = words.find((each) => each.toLowerCase() === text.toLowerCase());
    if (word !== undefined) return word;
    const where = [this.place(key)];
    const heading = this.#heading(key);
    this.findings.push(
      raise('workbook/unknown-choice', { heading, text, choices: words }, { where }),
    );
    return null;
  }

  /** A word that the row cannot do without. */
  demandedChoice<Word extends string>(key: string, words: readonly Word[]): Word | null {
    if (this.raw(key) === null) this.#missing(key);
    return this.choice(key, words);
  }

  /** A formula that has given nothing is not a blank cell; one that gives blank text ("") shows one, and is one. */
  #mindUncomputed(key: string): void {
    const column = this.#columns.get(key);
    const formula = column === undefined ? null : this.grid.formula(this.row, column);
    if (formula === null || isCellError(this.raw(key))) return;
    if (column !== undefined && this.grid.value(this.row, column) !== null) return;
    const where = [this.place(key)];
    this.findings.push(raise('workbook/formula-without-value', { formula }, { where }));
  }

  /** The value without error values, which are reported. */
  #sound(key: string): Exclude<CellValue, { error: string }> {
    const value = this.raw(key);
    if (!isCellError(value)) return value;
    const where = [this.place(key)];
    this.findings.push(raise('workbook/error-value', { error: value.error }, { where }));
    return null;
  }

  /** A column that is not there at all has been told once, by its heading. */
  #missing(key: string): void {
    if (!this.has(key) && this.#column(key)?.required === true) return;
    const where = [this.place(key)];
    this.findings.push(raise('workbook/value-missing', { heading: this.#heading(key) }, { where }));
  }

  #heading(key: string): string {
    return this.#column(key)?.heading ?? key;
  }

  #column(key: string) {
    return this.table.contract.columns.find((column) => column.key === key);
  }
}

/** Each place is made when it is asked for. */
class PlacesInRow implements FieldPlaces {
  readonly #grid: SheetGrid;
  readonly #row: number;
  readonly #columns: LocatedTable['columns'];

  constructor(grid: SheetGrid, row: number, columns: LocatedTable['columns']) {
    this.#grid = grid;
    this.#row = row;
    this.#columns = columns;
  }

  get(key: string): Place | undefined {
    const column = this.#columns.get(key);
    return column === undefined ? undefined : this.#grid.place(this.#row, column);
  }

  *[Symbol.iterator](): MapIterator<[string, Place]> {
    for (const [key, column] of this.#columns) yield [key, this.#grid.place(this.#row, column)];
  }
}
