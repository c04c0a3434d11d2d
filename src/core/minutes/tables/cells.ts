/**
 * One line of a text as cells: separated by tabs, by vertical bars, or by two spaces or more. A line is no more than
 * that here; whether the lines make a table is decided in table.ts. Spec: minutes §5
 */
import { groupSpaces, MINUS } from '#core/money/typography';
import { unitWords } from '#core/money/unit-words';

export interface Cell {
  readonly text: string;
  /** Positions in the plain text. */
  readonly from: number;
  readonly to: number;
  /** The number of the cell in a line of tabs or bars; null where only the spaces tell. */
  readonly place: number | null;
}

export interface CellLine {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly cells: readonly Cell[];
}

/** Lines longer than this are prose, whatever stands in them. */
const LONGEST = 400;

export function cellsOf(text: string, from: number, to: number): CellLine {
  const line = text.slice(from, Math.min(to, from + LONGEST + 1));
  if (line.length > LONGEST) return { from, to, text: line, cells: [] };
  const bars = /^\s*\|/.test(line) || (line.match(/\|/g)?.length ?? 0) > 1;
  const marked = bars || line.includes('\t');
  const separator = bars ? /\|/g : marked ? /\t/g : /[ \u00A0]{2,}/g;
  const cells: Cell[] = [];
  let start = 0;
  const add = (end: number) => {
    const raw = line.slice(start, end);
    const shown = raw.trim();
    const at = from + start + (raw.length - raw.trimStart().length);
    const place = marked ? cells.length : null;
    if (marked || shown !== '') cells.push({ text: shown, from: at, to: at + shown.length, place });
  };
  for (const match of line.matchAll(separator)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(line.length);
  return { from, to, text: line, cells: bars ? withoutEdges(line, cells) : cells };
}

/** A line of bars may have one at either end, which separates nothing. */
function withoutEdges(line: string, cells: readonly Cell[]): readonly Cell[] {
  const first = /^\s*\|/.test(line) ? 1 : 0;
  const last = /\|\s*$/.test(line) ? -1 : undefined;
  return cells.slice(first, last).map((cell, place) => ({ ...cell, place }));
}

const footnote = '(?:\\s?(?:\\*{1,3}|[¹²³⁴⁵]|\\d\\)))?';
const digits = `\\d+(?:[.,${groupSpaces}]\\d+)*`;
const number = new RegExp(
  `^(?<number>(?:[-–\\u2212+]\\s?)?${digits})(?:\\s*(?<unit>${unitWords.pattern}))?${footnote}$`,
  'iu',
);
/** "(1 250)" in a column is an accountant's negative; "(2024)" is a year. */
const bracketed = new RegExp(
  `^\\(\\s?(?!(?:19|20)\\d\\d\\s?\\))(?<number>${digits})(?:\\s*(?<inside>${unitWords.pattern}))?\\s?\\)(?:\\s*(?<unit>${unitWords.pattern}))?${footnote}$`,
  'iu',
);
/** "19,1 %": a number in a table of money, and no money itself. */
const percentage = new RegExp(
  `^(?<number>(?:[-–\\u2212+]\\s?)?${digits})\\s?(?:[%‰]|procent)${footnote}$`,
  'iu',
);
const missing =
  /^(?:|[-–—]|\.{2,3}|…|\?|x{1,3}|ej .{1,40}|uppgift(?:er)? saknas|saknas|okänt|oklart|n\/a|i\.?u\.?|beslutas senare|ännu ej .{1,30}|inte .{1,40}|återkommer)$/iu;

interface NumberOfCell {
  /** Sign and digits, without brackets, unit and footnote mark. */
  readonly shape: string;
  readonly unit: string | null;
  /** How many characters of the cell the number takes, with its brackets and without its unit. */
  readonly length: number;
  readonly bracketed: boolean;
  /** A share, whatever its column holds. */
  readonly percent: boolean;
}

/** The number of a cell that holds one; else null. */
export function numberOf({ text }: Cell): NumberOfCell | null {
  if (text.length > 80) return null;
  const share = percentage.exec(text)?.groups?.['number'];
  const groups = number.exec(text)?.groups;
  const shape = share ?? groups?.['number'] ?? '';
  if (shape !== '') {
    const unit = groups?.['unit'] ?? null;
    return { shape, unit, length: shape.length, bracketed: false, percent: share !== undefined };
  }
  const inside = bracketed.exec(text)?.groups;
  return inside
    ? {
        shape: `${MINUS}${inside['number'] ?? ''}`,
        unit: inside['inside'] ?? inside['unit'] ?? null,
        length: text.indexOf(')') + 1,
        bracketed: true,
        percent: false,
      }
    : null;
}

/** Whether a cell says that its amount is not known. Blank is unknown, not zero. */
export function isMissing({ text }: Cell): boolean {
  return text.length < 60 && missing.test(text);
}

/** A year, alone or with a word: "2026", "Budget 2026". */
export function isYear({ text }: Cell): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}
