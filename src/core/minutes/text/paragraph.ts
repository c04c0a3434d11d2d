/**
 * The paragraphs of the minutes: each begins with a heading that opens with "§" at the start of the text or after an
 * empty line. A "§" at the beginning of any other line is a reference that happened to be wrapped. Spec: minutes §2
 */

/** A stretch of plain text under one heading, or before the first. */
export interface Paragraph {
  /** "§ 7"; null before the first heading. */
  readonly name: string | null;
  /** What the heading says after its number; empty before the first. */
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

const heading =
  /(?:^|\n\n)[^\S\n]*(?:#{1,6} )?§{1,2}[^\S\n]?(\d{1,4})(?:([a-z])(?![\p{L}\p{N}]))?/gu;
const marked = /\n[^\S\n]*#{1,6} §{1,2}[^\S\n]?(\d{1,4})/gu;

export function paragraphsOf(text: string): readonly Paragraph[] {
  const heads = [...text.matchAll(heading), ...text.matchAll(marked)]
    .map((match) => ({ name: `§ ${match[1] ?? ''}${match[2] ?? ''}`, from: match.index }))
    .sort((a, b) => a.from - b.from);
  const starts = [{ name: null, from: 0 }, ...heads];
  return starts.map(({ name, from }, index) => ({
    ...{ name, from },
    title: name === null ? '' : titleAt(text, from),
    to: starts[index + 1]?.from ?? text.length,
  }));
}

function titleAt(text: string, from: number): string {
  return (
    /^\s*(?:#+ )?§+[^\S\n]?\d+[a-z]?(.{0,200})/u.exec(text.slice(from, from + 240))?.[1]?.trim() ??
    ''
  );
}

/** The index of the paragraph that a position stands in. */
export function paragraphAt(paragraphs: readonly Paragraph[], position: number): number {
  let [low, high] = [0, paragraphs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((paragraphs[middle]?.from ?? Infinity) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
