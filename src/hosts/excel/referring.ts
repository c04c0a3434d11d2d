/** Formulas that name a cell or a heading, and would be left pointing at something else when it moves or is renamed. */
import { tokenize } from '@borgar/fx/xlsx';
import { overlaps, parseAddress, parseReference, type Area } from '#sheet/address';

export interface FormulaAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Whether the formula refers to the row by address. One that merely spans it, such as a whole column, does not mind. */
export function endsOn({ formula, sheet }: FormulaAt, row: Area): boolean {
  return addresses(formula, sheet).some(
    (area) => overlaps(area, row) && (area.top === row.top || area.bottom === row.top),
  );
}

/** Whether a formula of a totals row names no cell of its table by address. */
export function movable({ formula, sheet }: FormulaAt, table: Area): boolean {
  return !addresses(formula, sheet).some((area) => overlaps(area, table));
}

/** Whether the formula names a column by this heading. */
export function names(formula: string, heading: string): boolean {
  const escaped = heading.replace(/['#[\]@]/g, "'$&");
  return formula.includes(`[${escaped}]`) || formula.includes(`@${escaped}]`);
}

function addresses(formula: string, sheet: string): Area[] {
  return tokenize(formula, { withLocation: false }).flatMap(({ type, value }) => {
    if (type !== 'range') return [];
    const area = value.includes('!') ? parseReference(value) : parseAddress(value);
    return area ? [{ sheet, ...area }] : [];
  });
}
