/**
 * A page that is set in two columns of prose is read column by column. A table has columns too and is read row by row:
 * what tells them apart is that both columns of prose are full of letters.
 */
import { leftOf, rightOf, type Fragment, type PageLine } from './pdf-lines';

/** How many lines side by side make columns. */
const FEWEST = 4;
/** Letters on an average line of a column. */
const LETTERS = 14;
/** How much of the width the gutter may lie from the middle. */
const OFF_CENTRE = 0.2;

/** The lines in the order in which they are read. */
export function inReadingOrder(lines: readonly PageLine[], width: number): readonly PageLine[] {
  const found = longestColumns(lines, width);
  if (!found) return lines;
  const { from, to, gutter } = found;
  const columns = lines.slice(from, to);
  return [
    ...lines.slice(0, from),
    ...columns.flatMap((line) => part(line, ({ left }) => left < gutter)),
    ...columns.flatMap((line) => part(line, ({ left }) => left >= gutter)),
    ...inReadingOrder(lines.slice(to), width),
  ];
}

function part(line: PageLine, belongs: (fragment: Fragment) => boolean): readonly PageLine[] {
  const fragments = line.fragments.filter(belongs);
  return fragments.length === 0 ? [] : [{ ...line, fragments }];
}

interface Columns {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

function longestColumns(lines: readonly PageLine[], width: number): Columns | null {
  let best: Columns | null = null;
  for (const gutter of guttersIn(lines, width)) {
    for (const run of runsBeside(lines, gutter)) {
      const longer = best === null || run.to - run.from > best.to - best.from;
      if (longer && isProse(lines.slice(run.from, run.to), gutter)) best = { ...run, gutter };
    }
  }
  return best;
}

/** Where a right column might begin, to the point. */
function guttersIn(lines: readonly PageLine[], width: number): readonly number[] {
  const starts = lines.flatMap(({ fragments, size }) =>
    fragments.slice(1).flatMap(({ left }, index) => {
      const before = fragments[index];
      const gap = before ? left - before.left - before.width : 0;
      const central = Math.abs(left - width / 2) < OFF_CENTRE * width;
      return gap > size && central ? [Math.floor(left) - 1] : [];
    }),
  );
  const counts = new Map<number, number>();
  for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1);
  return [...counts].flatMap(([start, count]) => (count >= FEWEST ? [start] : []));
}

/** Unbroken stretches of lines that nothing crosses at the gutter. */
function runsBeside(
  lines: readonly PageLine[],
  gutter: number,
): readonly { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = 0;
  lines.forEach((line, index) => {
    if (!crosses(line, gutter)) return;
    if (index > from) runs.push({ from, to: index });
    from = index + 1;
  });
  if (lines.length > from) runs.push({ from, to: lines.length });
  return runs;
}

function crosses(line: PageLine, gutter: number): boolean {
  if (leftOf(line) >= gutter || rightOf(line) < gutter) return false;
  return line.fragments.some(({ left, width }) => left < gutter && left + width > gutter);
}

function isProse(lines: readonly PageLine[], gutter: number): boolean {
  const both = lines.filter((line) => leftOf(line) < gutter && rightOf(line) > gutter);
  if (both.length < FEWEST) return false;
  return [true, false].every((onLeft) => {
    const letters = both.flatMap(({ fragments }) =>
      fragments
        .filter(({ left }) => left < gutter === onLeft)
        .map(({ text }) => text.replace(/[^\p{L}]/gu, '').length),
    );
    return letters.reduce((sum, count) => sum + count, 0) >= LETTERS * both.length;
  });
}
