/** Where the facts of a row stand in the workbook. */
import type { Place } from '#core/findings/finding';
import type { Origin } from './book';

interface Row {
  readonly origin: Origin;
}

/** The cell of a field, such as "amount" or "ALF"; the row itself when the field has no cell. */
export function placeOf({ origin }: Row, field: string): Place {
  return origin.fields.get(field) ?? origin.row;
}
