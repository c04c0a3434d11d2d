/**
 * One sheet as the checks of formulas look at it: its cells, the blocks that they stand in, what its rows and columns
 * are called, and which figures are money in which unit. Rows and columns count from 0.
 */
import { amountOfOre, type Amount } from '#core/money/amount';
import { readCellNumber } from '#core/money/cell';
import { orePowerOfTen, type Unit } from '#core/money/unit';
import type { Place } from '#core/findings/finding';
import { cellAddress, MAX_COLUMNS } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import type { SheetSource } from '#sheet/formula/directory';
import type { Worksheet } from '#sheet/worksheet';
import { isControl, isFrame, isPart, isRemark, sumLabel } from '../adopt/row-words';
import { yearIn } from '../adopt/plain-text';
import { regionsOf, type Region } from './region';

/** Headings of figures that are no money. */
const NO_MONEY =
  /(?:^|[\s(])(?:år|nr|nummer|antal|st|andel|procent|%|index|vikt|hst|poäng|veckor|hp|kod|konto|id|post-id|datum)(?:$|[\s).:])/iu;
const DATE_OR_SHARE = /%|[ymdhs]{2,}|å{2,}/i;

export class SheetView {
  readonly regions: readonly Region[];
  /** The last row that holds something; -1 on an empty sheet. */
  readonly lastRow: number;
  readonly #roles = new Map<number, 'sum' | 'item' | 'other'>();
  readonly #labels = new Map<number, readonly string[]>();

  constructor(
    readonly worksheet: Worksheet,
    /** The same sheet with its values as formulas read them. */
    readonly source: SheetSource,
  ) {
    this.regions = regionsOf(worksheet);
    this.lastRow = Math.max(-1, ...this.regions.map(({ area }) => area.bottom));
  }

  get name(): string {
    return this.worksheet.name;
  }

  value(row: number, column: number): CellValue {
    return this.worksheet.cell(row, column).value;
  }

  /** The number in a cell; null when something else stands there. */
  number(row: number, column: number): number | null {
    const value = this.value(row, column);
    return typeof value === 'number' ? value : null;
  }

  formula(row: number, column: number): string | undefined {
    return this.worksheet.cell(row, column).formula;
  }

  place(row: number, column: number): Place {
    return { sheet: this.name, cell: cellAddress(row, column) };
  }

  /** The block in which a cell stands. */
  region(row: number, column: number): Region | undefined {
    return this.regions.find(
      ({ area }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  }

  /** What the row is called: the texts before its first figure. */
  labels(row: number, column: number): readonly string[] {
    const region = this.region(row, column);
    if (!region) return [];
    const key = row * MAX_COLUMNS + region.area.left;
    const known = this.#labels.get(key);
    if (known) return known;
    const labels: string[] = [];
    for (let at = region.area.left; at <= region.area.right; at += 1) {
      const value = this.value(row, at);
      if (typeof value === 'string' && value.trim() !== '') labels.push(value.trim());
      else if (value !== null) break;
    }
    this.#labels.set(key, labels);
    return labels;
  }

  /** Whether the words of the row say that it sums others, or is held against a sum. */
  isSumRow(row: number, column: number): boolean {
    return this.#roleOf(row, column) === 'sum';
  }

  /** Whether the row is an item: neither a sum, nor part of another row, nor a remark. */
  isItemRow(row: number, column: number): boolean {
    return this.#roleOf(row, column) === 'item';
  }

  #roleOf(row: number, column: number): 'sum' | 'item' | 'other' {
    const key = row * MAX_COLUMNS + (this.region(row, column)?.area.left ?? column);
    const known = this.#roles.get(key);
    if (known) return known;
    const role = roleBy(this.labels(row, column));
    this.#roles.set(key, role);
    return role;
  }

  /** The unit that the column's own heading states. */
  statedUnit(row: number, column: number): Unit | null {
    const headings = this.region(row, column)?.headings.get(column) ?? [];
    return headings.findLast(({ unit }) => unit !== null)?.unit ?? null;
  }

  /** The cell of the heading that states the unit. */
  unitHeading(row: number, column: number): Place | null {
    const headings = this.region(row, column)?.headings.get(column) ?? [];
    const heading = headings.findLast(({ unit }) => unit !== null);
    return heading ? this.place(heading.row, heading.column) : null;
  }

  /** The unit of a figure: its column's, else its block's, else kronor. */
  unit(row: number, column: number): Unit {
    return this.statedUnit(row, column) ?? this.region(row, column)?.captionUnit ?? 'kr';
  }

  /** Whether the figures of a column are money, as far as its heading and the cell's look tell. */
  isMoney(row: number, column: number): boolean {
    const format = this.worksheet.cell(row, column).style?.numberFormat ?? 'General';
    if (DATE_OR_SHARE.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''))) return false;
    if (this.statedUnit(row, column) !== null) return true;
    const headings = this.region(row, column)?.headings.get(column) ?? [];
    return !headings.some(({ text }) => NO_MONEY.test(text));
  }

  /** Whether somebody has said that the figures of the cell's column are money. */
  isSurelyMoney(row: number, column: number): boolean {
    const isNamed = this.statedUnit(row, column) ?? this.region(row, column)?.captionUnit ?? null;
    return isNamed !== null && this.isMoney(row, column);
  }

  /** Whether a number of the cell is a figure that sums may count: no year of a heading. */
  isFigure(row: number, column: number): boolean {
    const number = this.number(row, column);
    if (number === null || !this.isMoney(row, column)) return false;
    return yearIn(number) === null || !this.#isRowOfYears(row, column);
  }

  /** 2024, 2025, 2026: a heading, also when it is repeated among the rows. */
  #isRowOfYears(row: number, column: number): boolean {
    const region = this.region(row, column);
    if (!region || row < region.firstBodyRow) return true;
    const numbers: number[] = [];
    for (let at = region.area.left; at <= region.area.right; at += 1) {
      const value = this.value(row, at);
      if (typeof value === 'number') numbers.push(value);
    }
    const steps = numbers.slice(1).map((year, index) => Math.abs(year - (numbers[index] ?? year)));
    return steps.length > 0 && steps.every((step) => step === 1);
  }

  /** So much of the cell's unit in kronor and öre; null for what is no money. */
  amount(figure: number | null, row: number, column: number): Amount | null {
    if (figure === null || !Number.isFinite(figure) || !this.isMoney(row, column)) return null;
    const unit = this.unit(row, column);
    const clean = Number(figure.toPrecision(12));
    const exact = readCellNumber(clean, unit).amount;
    if (exact) return exact;
    const ore = Math.round(clean * 10 ** orePowerOfTen[unit]);
    return Number.isSafeInteger(ore) ? amountOfOre(ore) : null;
  }
}

function roleBy(labels: readonly string[]): 'sum' | 'item' | 'other' {
  const isSum = (label: string) => sumLabel(label) !== null || isControl(label) || isFrame(label);
  if (labels.some(isSum)) return 'sum';
  return labels.some((label) => isPart(label) || isRemark(label)) ? 'other' : 'item';
}
