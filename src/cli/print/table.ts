/** A table of text for the terminal: columns as wide as they need to be, amounts to the right. */

/** The first column is left-aligned, the others right-aligned unless `left` names them too. */
export function textTable(
  rows: readonly (readonly string[])[],
  left: readonly number[] = [0],
): string[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: count }, (_, column) =>
    rows.reduce((widest, row) => Math.max(widest, [...(row[column] ?? '')].length), 0),
  );
  return rows.map((row) =>
    widths
      .map((width, column) => {
        const text = row[column] ?? '';
        const padding = ' '.repeat(width - [...text].length);
        return left.includes(column) ? text + padding : padding + text;
      })
      .join('  ')
      .trimEnd(),
  );
}
