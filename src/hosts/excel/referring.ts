/** Formulas that name a cell or a heading, and would be left pointing at something else when it moves or is renamed. */
import { overlaps, type Area } from '#sheet/address';
import { endsOn, namedAreas } from '#sheet/named-areas';

export interface FormulaAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Whether the formula refers to the row by address. */
export function refersToRow({ formula, sheet }: FormulaAt, row: Area): boolean {
  return namedAreas(formula, sheet).some((area) => endsOn(area, row));
}

/** Whether a formula of a totals row names no cell of its table by address. */
export function isMovable({ formula, sheet }: FormulaAt, table: Area): boolean {
  return !namedAreas(formula, sheet).some((area) => overlaps(area, table));
}

/** Whether the formula names a column by this heading. */
export function names(formula: string, heading: string): boolean {
  const escaped = heading.replace(/['#[\]@]/g, "'$&");
  return formula.includes(`[${escaped}]`) || formula.includes(`@${escaped}]`);
}
