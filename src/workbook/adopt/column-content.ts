/** What stands under each heading: how many numbers and texts, and which texts. Headings alone can mislead. */
import { parseAmount } from '#core/money/parse';
import { isCellError, type CellValue } from '#sheet/cell';
import type { SheetGrid } from '../grid';
import { wordsIn } from './plain-text';

export interface ColumnContent {
  readonly numbers: number;
  /** Texts that read as one amount, or are digits that somebody meant as one, and cells that show an error. */
  readonly numbersAsText: number;
  /** Other texts; a lone dash says no more than a blank cell. */
  readonly texts: readonly string[];
}

export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

const dash = /^[-–—−]$/;
/** "1,234,500" and "(500)": amounts that cannot be read, and are told one by one. */
const digits = /^[(+–−-]?\s*\d[\d\s.,'’]*\)?$/;

export function contentOf(
  grid: SheetGrid,
  column: number,
  { top, bottom }: RowSpan,
): ColumnContent {
  let [numbers, numbersAsText] = [0, 0];
  const texts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const value = grid.value(row, column);
    if (typeof value === 'number') numbers += 1;
    if (isCellError(value)) numbersAsText += 1;
    const words = wordsIn(value);
    if (words === null || dash.test(words)) continue;
    if (isFigure(words) || digits.test(words)) numbersAsText += 1;
    else texts.push(words);
  }
  return { numbers, numbersAsText, texts };
}

/** A number, or a text that reads as one amount. */
export function isFigure(value: CellValue): boolean {
  if (typeof value === 'string') return /\d/.test(value) && parseAmount(value).ok;
  return typeof value === 'number';
}

/** Whether a heading of money may stand over this: figures, or nothing yet. */
export function holdsFigures({ numbers, numbersAsText, texts }: ColumnContent): boolean {
  return numbers + numbersAsText >= texts.length;
}

/** Columns that somebody has hidden by hand: helpers, whose headings do not count. */
export function hiddenColumns(grid: SheetGrid): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { kind, area } of grid.obstacles) {
    if (kind !== 'hidden column') continue;
    for (let column = area.left; column <= area.right; column += 1) hidden.add(column);
  }
  return hidden;
}
