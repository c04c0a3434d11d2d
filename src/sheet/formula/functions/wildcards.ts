/**
 * Excel's wildcards in texts: * for any text, ? for one character, ~ before one that is meant as itself. Case does not
 * matter. The time is at most the length of the text times that of the pattern.
 */

/** null stands for any one character. */
type Segment = readonly (string | null)[];

export function hasWildcards(text: string): boolean {
  return /[*?~]/.test(text);
}

/** A test of whole texts. */
export function wildcardTest(pattern: string): (text: string) => boolean {
  const segments = segmentsOf(pattern);
  const [first = [], ...others] = segments;
  const last = others.pop();
  return (text) => {
    const lower = text.toLowerCase();
    if (!isAt(first, lower, 0)) return false;
    if (!last) return lower.length === first.length;
    const end = endOf(others, lower, first.length);
    const tail = lower.length - last.length;
    return end !== null && tail >= end && isAt(last, lower, tail);
  };
}

/** Where in the text, from a position on, the pattern first fits; −1 when nowhere. */
export function wildcardSearch(pattern: string, text: string, from: number): number {
  const [first = [], ...others] = segmentsOf(pattern);
  const lower = text.toLowerCase();
  const start = positionOf(first, lower, from);
  return start >= 0 && endOf(others, lower, start + first.length) !== null ? start : -1;
}

/** The pattern cut at its stars. */
function segmentsOf(pattern: string): Segment[] {
  const segments: (string | null)[][] = [[]];
  for (const [token] of pattern.toLowerCase().matchAll(/~[*?~]|[\s\S]/g)) {
    if (token === '*') segments.push([]);
    else segments.at(-1)?.push(token === '?' ? null : token.slice(-1));
  }
  return segments;
}

/** Where the segments end when each is found as early as possible after the one before; null when one is not. */
function endOf(segments: readonly Segment[], text: string, from: number): number | null {
  let end = from;
  for (const segment of segments) {
    const found = positionOf(segment, text, end);
    if (found < 0) return null;
    end = found + segment.length;
  }
  return end;
}

function positionOf(segment: Segment, text: string, from: number): number {
  for (let position = from; position + segment.length <= text.length; position += 1) {
    if (isAt(segment, text, position)) return position;
  }
  return -1;
}

function isAt(segment: Segment, text: string, position: number): boolean {
  if (position + segment.length > text.length) return false;
  return segment.every((sign, offset) => sign === null || text[position + offset] === sign);
}
