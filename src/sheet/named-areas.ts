/** The cells that a formula names by their address, and would be left pointing at something else when those move. */
import { tokenize } from '@borgar/fx/xlsx';
import { overlaps, parseAddress, parseReference, type Area } from './address';

/** `sheet` is the formula's own: there its addresses without a sheet lie. */
export function namedAreas(formula: string, sheet: string): Area[] {
  return tokenize(formula, { withLocation: false }).flatMap(({ type, value }) => {
    if (type !== 'range') return [];
    const area = value.includes('!') ? parseReference(value) : parseAddress(value);
    return area ? [{ sheet, ...area }] : [];
  });
}

/** Whether the area begins or ends with the row. One that merely spans it, such as a whole column, does not mind. */
export function endsOn(area: Area, row: Area): boolean {
  return overlaps(area, row) && (area.top === row.top || area.bottom === row.top);
}
