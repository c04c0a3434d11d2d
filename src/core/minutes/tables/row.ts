/** A line of cells as a row of a table: a label and its values. Spec: minutes §5 */
import { isMissing, isYear, numberOf, type Cell, type CellLine } from './cells';

interface RowOfCells {
  readonly label: string;
  readonly values: readonly Cell[];
}

const bullet = /^(?:[-–—•*·▪]|\d{1,2}[.)])\s+/u;

/** "Handledning: 1 850" or "- Handledning 1 850": a row only where a unit has been declared for all numbers. */
const labelAndNumber =
  /^(?<label>\s*(?:[-–•*]\s*)?\p{L}[^\d\n]{1,80}?)(?::\s*|\s)(?<number>(?!(?:19|20)\d\d\s*$)[-–\u2212]?\d{1,3}(?:[ \u00A0\u202F\u2009]?\d{3})*(?:,\d+)?)\s*$/u;

/** Label and values of a line; null when it is not divided at all. */
export function rowOf(line: CellLine, declared: boolean): RowOfCells | null {
  const { cells } = line;
  if (cells.length < 2) return declared ? rowOfOneCell(line) : null;
  const first = cells.findIndex(isText);
  const afterLabel = cells.findIndex((cell, index) => index > first && !isText(cell));
  const start = first < 0 ? 1 : afterLabel < 0 ? cells.length : afterLabel;
  const end = cells.findLastIndex((cell) => !isText(cell)) + 1;
  const label = cells
    .slice(0, start)
    .map(({ text }) => text)
    .join(' ')
    .trim();
  return { label: label.replace(bullet, ''), values: cells.slice(start, Math.max(start, end)) };
}

function rowOfOneCell({ text, from }: CellLine): RowOfCells | null {
  const groups = labelAndNumber.exec(text)?.groups;
  if (!groups || counts.test(groups['label'] ?? '')) return null;
  const number = groups['number'] ?? '';
  const at = from + text.trimEnd().length - number.length;
  const label = (groups['label'] ?? '').trim().replace(bullet, '');
  return { label, values: [{ text: number, from: at, to: at + number.length, place: null }] };
}

/** "Antal enheter 70" is no row of money, whatever unit has been declared. */
const counts = /^\s*(?:[-–•*]\s*)?(?:antal|andel)\p{L}*(?!\p{L})/iu;

function isText(cell: Cell): boolean {
  return /\p{L}/u.test(cell.text) && numberOf(cell) === null && !isMissing(cell);
}

/** Whether a line has at least one number, and nothing but numbers and gaps after its label. */
export function isNumeric(line: CellLine, declared: boolean): boolean {
  const row = rowOf(line, declared);
  if (row === null || !row.values.some(numberOf)) return false;
  return row.values.every((cell) => numberOf(cell) !== null || isMissing(cell));
}

/** Whether the only numbers of a line are years: a heading, not a row. */
export function isYearHeading({ cells }: CellLine): boolean {
  const numbers = cells.filter(numberOf);
  return numbers.length > 0 && numbers.every(isYear);
}
