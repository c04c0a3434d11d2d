/**
 * The lines of a page, put together from the pieces that a PDF places one by one: pieces on one height make a line,
 * a wide gap between them is a column of a table, digits that are raised are marks of notes. Lengths in points, from
 * the upper left corner.
 */
import { raised } from './word-text';

export interface Fragment {
  readonly text: string;
  readonly left: number;
  /** The height of the base line. */
  readonly base: number;
  readonly width: number;
  readonly size: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

export interface PageLine {
  /** From left to right. */
  readonly fragments: readonly Fragment[];
  readonly base: number;
  readonly size: number;
}

/** Of the size of the letters: how far two pieces on one line may stand from the same height. */
const LEVEL = 0.35;
/** Raised digits are smaller, and stand no higher than this above their line. */
const RAISED = 0.75;
/** From this gap on, a piece stands in a column of its own. */
const COLUMN = 1;
/** From this gap on, a space stands between two pieces. */
const SPACE = 0.15;

/** From top to bottom. */
export function linesOf(fragments: readonly Fragment[]): readonly PageLine[] {
  const lines: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const line = lines.at(-1);
    if (line && isLevel(line, fragment)) line.push(fragment);
    else lines.push([fragment]);
  }
  return lines.map(lineOf);
}

function isLevel(line: readonly Fragment[], { base, size }: Fragment): boolean {
  const tallest = line.reduce((tall, each) => (each.size > tall.size ? each : tall));
  const reach = size > 0.85 * tallest.size && tallest.size > 0.85 * size ? LEVEL : RAISED * 0.8;
  return Math.abs(base - tallest.base) < reach * Math.max(size, tallest.size);
}

function lineOf(fragments: readonly Fragment[]): PageLine {
  const tallest = fragments.reduce((tall, each) => (each.size > tall.size ? each : tall));
  const inOrder = [...fragments].sort((a, b) => a.left - b.left);
  return { fragments: inOrder, base: tallest.base, size: tallest.size };
}

/** A piece of a line that stands in a column of its own. */
export interface LineCell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/**
 * The pieces of a line, put together with nothing or a space between them; a wide gap parts two cells, and so does
 * `parts` where it says that two pieces stand in columns of their own.
 */
export function cellsOfLine(
  { fragments, base, size }: PageLine,
  parts: (before: Fragment, fragment: Fragment) => boolean = () => false,
): readonly LineCell[] {
  const cells: LineCell[] = [];
  for (const [at, fragment] of fragments.entries()) {
    const before = fragments[at - 1];
    const own = isRaised(fragment, base, size) ? raised(fragment.text) : fragment.text;
    const [last, right] = [cells.at(-1), fragment.left + fragment.width];
    const gap = fragment.left - (last?.right ?? 0);
    if (last === undefined || gap > COLUMN * size || (before && parts(before, fragment))) {
      cells.push({ text: own, left: fragment.left, right });
      continue;
    }
    const isSpaced = gap > SPACE * size && !/\s$/.test(last.text);
    const text = isSpaced ? `${last.text} ${own.trimStart()}` : last.text + own;
    cells[cells.length - 1] = { ...last, text, right };
  }
  return cells
    .map((cell) => ({ ...cell, text: cell.text.trim() }))
    .filter(({ text }) => text !== '');
}

/** The cells of a line with a tab between them. */
export function textOfLine(line: PageLine): string {
  return cellsOfLine(line)
    .map(({ text }) => text)
    .join('\t')
    .trim();
}

function isRaised(fragment: Fragment, base: number, size: number): boolean {
  return fragment.size < 0.85 * size && base - fragment.base > 0.15 * size;
}

export function leftOf({ fragments }: PageLine): number {
  return fragments[0]?.left ?? 0;
}

export function rightOf({ fragments }: PageLine): number {
  return Math.max(...fragments.map(({ left, width }) => left + width));
}
