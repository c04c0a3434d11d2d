/** A table's headings as Excel makes them of the cells in its first row. */
import type { Worksheet } from '#sheet/worksheet';
import type { Rectangle } from '../session';

/** Texts, one for each column of the area: empty ones are numbered, repeated ones get a number. */
export function headingsOf(sheet: Worksheet, { top, left, right }: Rectangle): string[] {
  const written = Array.from({ length: right - left + 1 }, (_, index) => {
    const { value } = sheet.cell(top, left + index);
    return value === null || typeof value === 'object' ? '' : String(value);
  });
  const taken = new Set<string>();
  return written.map((heading, index) => {
    const wanted = heading === '' ? `Kolumn${index + 1}` : heading;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
