/** Long texts of a sheet set in several rows, because a cell that is wider than its page is cut when it is printed. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+(?<!\u00a0)/u)) {
    for (const piece of pieces(word, width)) {
      const joined = line === '' ? piece : `${line} ${piece}`;
      if (joined.length <= width) {
        line = joined;
      } else {
        lines.push(line);
        line = piece;
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A word that is longer than a line is cut where the line ends. */
function pieces(word: string, width: number): readonly string[] {
  const characters = [...word];
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, rank) =>
    characters.slice(rank * width, (rank + 1) * width).join(''),
  );
}
