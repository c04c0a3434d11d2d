/**
 * Breaks text into lines no wider than they may be: at spaces, and in a word that alone is too wide. Joined, the lines are the text: the space at which a line ends stays on it, and counts for nothing in its
 * width, so that whoever reads the text out of the page finds the words apart.
 */
export function wrap(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.trim().split(/(?<= )/)) {
    if (widthOf((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line);
    line = piece;
    while (widthOf(line.trimEnd()) > width) {
      const fitting = longestFitting(line, width, widthOf);
      lines.push(line.slice(0, fitting));
      line = line.slice(fitting);
    }
  }
  lines.push(line);
  return lines;
}

/** How many UTF-16 units fit; at least one whole character. */
function longestFitting(text: string, width: number, widthOf: (text: string) => number): number {
  const characters = Array.from(text);
  let [fits, tooMany] = [1, characters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (widthOf(characters.slice(0, middle).join('')) <= width) fits = middle;
    else tooMany = middle;
  }
  return characters.slice(0, fits).join('').length;
}
