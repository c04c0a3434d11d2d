/** A place in the log that is a sheet alone: "Uppdrag!", "'Bilaga 1'!". Spec: workbook §9 */
import { formatPlace } from '#core/findings/place';

/** The sheet as Cell of the log names it. */
export function sheetPlace(sheet: string): string {
  return formatPlace({ sheet, cell: '' });
}

/** The sheet that Cell of the log names; null when it names cells. */
export function sheetAt(cell: string): string | null {
  const named = /^(?:'((?:[^']|'')+)'|([^'!]+))!$/.exec(cell);
  return named?.[1]?.replaceAll("''", "'") ?? named?.[2] ?? null;
}
