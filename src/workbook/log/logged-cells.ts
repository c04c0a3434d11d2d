/** What the log says that each cell of the budget holds since all were fixed. Spec: workbook §14 */
import { parseReference } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import { fixedCells } from './fixed-point';
import type { LogEntry } from './journal';
import { outcomes } from './log';
import { rowOrder, type RowOrder } from './row-order';

export interface LoggedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** null when the writing was cut off, and nobody knows. */
  readonly content: { readonly value: CellValue } | null;
  /** Of a cell whose row the log tells of at no place any more: its row, and the writing that took the place. */
  readonly aside?: string;
}

export interface LoggedCells {
  /** By keyOf. */
  readonly cells: ReadonlyMap<string, LoggedCell>;
  /** What was told of a place before another row was told there: that row had moved or was gone, past the log. */
  readonly displaced: ReadonlyMap<string, LoggedCell>;
}

/** null when nothing was ever fixed. `nameNow` is what a sheet of the log is called now. */
export function loggedCells(
  entries: readonly LogEntry[],
  nameNow: (sheet: string) => string,
): LoggedCells | null {
  let told: Map<string, LoggedCell> | null = null;
  let displaced = new Map<string, LoggedCell>();
  let plan: number | null = null;
  for (const entry of entries) {
    const begun = entry.outcome === outcomes.begun;
    const takenBack = entry.outcome === outcomes.restored;
    const fixed = fixedCells(entry);
    if (fixed?.anew === true && takenBack) continue;
    if (fixed?.anew === true && !begun && (told === null || entry.plan !== plan)) {
      told = new Map<string, LoggedCell>();
      displaced = new Map<string, LoggedCell>();
      plan = entry.plan;
    }
    if (!told) continue;
    if (fixed) {
      const { top, left } = fixed.area;
      const sheet = nameNow(fixed.area.sheet);
      for (const [down, row] of fixed.rows.entries()) {
        for (const [across, value] of row.entries()) {
          const at = { sheet, row: top + down, column: left + across };
          // A writing that was cut off has its own finding, and leaves open which of the two stands.
          const content = begun ? null : { value: takenBack ? null : value };
          if (!fixed.anew) putAside(told, displaced, at, entry.plan);
          told.set(keyOf(at), { ...at, content });
        }
      }
      continue;
    }
    const order = rowOrder(entry);
    if (order) {
      // It tells where the rows stood and changes nothing: so they stand, whatever became of the writing.
      const sheet = nameNow(order.area.sheet);
      arrange(told, displaced, { ...order, area: { ...order.area, sheet } }, entry.plan);
      continue;
    }
    const area = parseReference(entry.cell);
    if (!area || area.top !== area.bottom || area.left !== area.right) continue;
    const at = { sheet: nameNow(area.sheet), row: area.top, column: area.left };
    if (!told.has(keyOf(at))) continue;
    const content = begun ? null : { value: takenBack ? entry.before : entry.after };
    told.set(keyOf(at), { ...at, content });
  }
  return told && { cells: told, displaced };
}

type Spot = Pick<LoggedCell, 'sheet' | 'row' | 'column'>;

function putAside(
  told: Map<string, LoggedCell>,
  displaced: Map<string, LoggedCell>,
  at: Spot,
  plan: number | null,
): void {
  const before = told.get(keyOf(at));
  if (!before) return;
  const aside = asideOf(at.row, plan);
  displaced.set(asideKey(at, aside), { ...before, aside });
  told.delete(keyOf(at));
}

/** Row by row; one that the same writing has put aside already is taken from there. */
function arrange(
  told: Map<string, LoggedCell>,
  displaced: Map<string, LoggedCell>,
  { area: { sheet, top, left, right }, from }: RowOrder,
  plan: number | null,
): void {
  for (const [down, source] of from.entries()) {
    if (source === top + down) continue;
    for (let column = left; column <= right; column += 1) {
      const at = { sheet, row: top + down, column };
      const moved = source === null ? undefined : taken(told, displaced, at, source, plan);
      putAside(told, displaced, at, plan);
      if (moved) told.set(keyOf(at), { ...at, content: moved.content });
    }
  }
}

function taken(
  told: Map<string, LoggedCell>,
  displaced: Map<string, LoggedCell>,
  to: Spot,
  source: number | string,
  plan: number | null,
): LoggedCell | undefined {
  const aside = asideKey(to, typeof source === 'string' ? source : asideOf(source, plan));
  const standing = typeof source === 'string' ? null : keyOf({ ...to, row: source });
  const moved = displaced.get(aside) ?? (standing === null ? undefined : told.get(standing));
  if (!displaced.delete(aside) && standing !== null) told.delete(standing);
  return moved;
}

/** A row that was put aside, as the log names it: the row of the sheet where it was told, and the writing. */
function asideOf(row: number, plan: number | null): string {
  return `${String(row + 1)} ${String(plan)}`;
}

function asideKey({ sheet, column }: Spot, aside: string): string {
  return `${sheet.toLowerCase()}!${String(column)}!${aside}`;
}

export function keyOf({ sheet, row, column }: Spot): string {
  return `${sheet.toLowerCase()}!${String(row)}!${String(column)}`;
}
