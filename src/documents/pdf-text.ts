/**
 * The pages of a PDF as one text: lines, an empty line where the space between lines says that a paragraph ends, a form
 * feed between pages. Headers and footers, which come back at the same height of several pages or number them, are
 * left out: a sentence runs on over them.
 */
import { inReadingOrder } from './pdf-columns';
import { cellsOfLine, linesOf, textOfLine, type Page, type PageLine } from './pdf-lines';
import { textsOfRows } from './pdf-rows';

/** Of the usual distance between two lines: from here on a new paragraph begins. */
const APART = 1.3;
/** How much further apart than that the rows of a table may stand. */
const ROWS = 1.7;
/** In sizes of the letters: no lines that run on are set wider. */
const WIDEST = 2;
/** Points: how far a header may stand from where it stood on another page. */
const SAME_HEIGHT = 4;
/** How much of the page, from above and from below, may hold headers and footers. */
const MARGIN = 0.2;

export function textOfPages(pages: readonly Page[]): string {
  const lined = pages.map((page) => ({ page, lines: linesOf(page.fragments) }));
  const spacing = usualSpacing(lined.map(({ lines }) => lines));
  const margins = lined.map(({ page, lines }) => marginLines(page, lines, spacing));
  return lined
    .map(({ page, lines }, index) => {
      const elsewhere = margins.filter((_, other) => other !== index).flat();
      const own = lines.filter((line) => !isFurniture(line, margins[index] ?? [], elsewhere));
      return textOfLines(inReadingOrder(own, page.width), spacing);
    })
    .join('');
}

interface MarginLine {
  readonly line: PageLine;
  readonly text: string;
  /** From the upper edge, or, below the middle, from the lower one. */
  readonly height: number;
  readonly above: boolean;
}

/** The lines outside the body, which a wider space parts from it. */
function marginLines(
  { height }: Page,
  lines: readonly PageLine[],
  spacing: number,
): readonly MarginLine[] {
  const outer = (inward: readonly PageLine[], above: boolean): readonly MarginLine[] => {
    const within = inward.filter(({ base }) =>
      above ? base < MARGIN * height : base > (1 - MARGIN) * height,
    );
    const last = within.findLastIndex((line, index) => {
      const next = inward[index + 1];
      if (next === undefined) return true;
      return above ? isApart(line, next, spacing) : isApart(next, line, spacing);
    });
    return within.slice(0, last + 1).map((line) => ({
      line,
      text: textOfLine(line).replace(/\d+/g, '#'),
      height: above ? line.base : height - line.base,
      above,
    }));
  };
  return [...outer(lines, true), ...outer(lines.toReversed(), false)];
}

const pageNumber =
  /^(?:(?:sida|sid\.?|page)\s)?[-–]?\s?#\s?(?:\(\s?#\s?\)|(?:av|of|\/)\s?#)?\s?[-–]?$/i;

function isFurniture(
  line: PageLine,
  own: readonly MarginLine[],
  elsewhere: readonly MarginLine[],
): boolean {
  return own.some(
    (margin) =>
      margin.line === line &&
      (pageNumber.test(margin.text) ||
        elsewhere.some(
          ({ text, height, above }) =>
            text === margin.text &&
            above === margin.above &&
            Math.abs(height - margin.height) < SAME_HEIGHT,
        )),
  );
}

function textOfLines(lines: readonly PageLine[], spacing: number): string {
  const texts = runsOf(lines, spacing).flatMap(textsOfRows);
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    return `${text}${before ? lineBreak(before, line, spacing) : ''}${texts[index] ?? ''}`;
  }, '');
}

/** Rows of one table together, every other line alone. */
function runsOf(lines: readonly PageLine[], spacing: number): readonly (readonly PageLine[])[] {
  const runs: PageLine[][] = [];
  for (const line of lines) {
    const [run, before] = [runs.at(-1), runs.at(-1)?.at(-1)];
    if (run && before && areRows(before, line, spacing)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** One line break or two. Letters of another size are a heading, or what comes after one. */
function lineBreak(before: PageLine, line: PageLine, spacing: number): '\n' | '\n\n' {
  if (areRows(before, line, spacing)) return '\n';
  const resized = Math.abs(line.size - before.size) > 0.08 * before.size;
  return resized || isApart(before, line, spacing) ? '\n\n' : '\n';
}

/** The rows of a table stand together although the padding of their cells parts them. */
function areRows(before: PageLine, line: PageLine, spacing: number): boolean {
  return isRow(before) && isRow(line) && !isApart(before, line, ROWS * spacing);
}
const isRow = (line: PageLine) => cellsOfLine(line).length > 1;

/** The top of the next column stands above the end of the last, and the sentence runs on. */
function isApart(above: PageLine, below: PageLine, spacing: number): boolean {
  return below.base - above.base > APART * spacing * Math.max(above.size, below.size);
}

/** The distance of most lines to the next, in sizes of their letters: the lower quarter of those less than three lines apart. */
function usualSpacing(pages: readonly (readonly PageLine[])[]): number {
  const spacings = pages
    .flatMap((lines) =>
      lines.slice(1).map((line, index) => (line.base - (lines[index]?.base ?? 0)) / line.size),
    )
    .filter((spacing) => spacing > 0.5 && spacing < 3)
    .sort((a, b) => a - b);
  return Math.min(spacings[spacings.length >> 2] ?? 1.3, WIDEST);
}
