/** What the log says that each cell of the budget holds since all were fixed. Spec: workbook §14 */
import { parseReference } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import { fixedCells } from './fixed-point';
import type { LogEntry } from './journal';
import { outcomes } from './log';

export interface LoggedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** null when the writing was cut off, and nobody knows. */
  readonly content: { readonly value: CellValue } | null;
}

export interface LoggedCells {
  /** By keyOf. */
  readonly cells: ReadonlyMap<string, LoggedCell>;
  /** What was told of a place before a new row was written there: that row had moved or was gone, past the log. */
  readonly displaced: readonly DisplacedCell[];
}

export interface DisplacedCell extends LoggedCell {
  /** The writing that brought the new row. */
  readonly plan: number | null;
}

/** null when nothing was ever fixed. */
export function loggedCells(entries: readonly LogEntry[]): LoggedCells | null {
  let told: Map<string, LoggedCell> | null = null;
  let displaced: DisplacedCell[] = [];
  let plan: number | null = null;
  for (const entry of entries) {
    const begun = entry.outcome === outcomes.begun;
    const takenBack = entry.outcome === outcomes.restored;
    const fixed = fixedCells(entry);
    if (fixed?.anew === true && takenBack) continue;
    if (fixed?.anew === true && !begun && (told === null || entry.plan !== plan)) {
      [told, displaced, plan] = [new Map<string, LoggedCell>(), [], entry.plan];
    }
    if (!told) continue;
    if (fixed) {
      const { sheet, top, left } = fixed.area;
      for (const [down, row] of fixed.rows.entries()) {
        for (const [across, value] of row.entries()) {
          const at = { sheet, row: top + down, column: left + across };
          // A writing that was cut off has its own finding, and leaves open which of the two stands.
          const content = begun ? null : { value: takenBack ? null : value };
          const before = told.get(keyOf(at));
          if (before && !fixed.anew) displaced.push({ ...before, plan: entry.plan });
          told.set(keyOf(at), { ...at, content });
        }
      }
      continue;
    }
    const area = parseReference(entry.cell);
    if (!area || area.top !== area.bottom || area.left !== area.right) continue;
    const at = { sheet: area.sheet, row: area.top, column: area.left };
    if (!told.has(keyOf(at))) continue;
    const content = begun ? null : { value: takenBack ? entry.before : entry.after };
    told.set(keyOf(at), { ...at, content });
  }
  return told && { cells: told, displaced };
}

export function keyOf({
  sheet,
  row,
  column,
}: Pick<LoggedCell, 'sheet' | 'row' | 'column'>): string {
  return `${sheet.toLowerCase()}!${String(row)}!${String(column)}`;
}
