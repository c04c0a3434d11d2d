/**
 * The register of university healthcare units (M9): the division on the day that is asked for, else the day it takes
 * effect, else the first day of the budget year, else today. Spec: units §2
 */
import type { Book } from '#core/budget/book';
import { isIsoDate, type IsoDate } from '#core/budget/date';
import { numberParameter, textParameter, type Parameter } from '../parameter';
import { divisionOn, type Division } from './division';
import type { UnitRow } from './units-table';

const EFFECTIVE = 'USV-enheter/Gäller från';
const HEADING_YEAR = 'USV-enheter/Rubrikår';

export interface Units {
  readonly rows: readonly UnitRow[];
  /** null when there is no day to judge by. */
  readonly division: Division | null;
  /** As Inställningar says, whether it is a date or not. */
  readonly effective: Parameter<string>;
  /** The year in the heading of the printed list. */
  readonly headingYear: Parameter<number>;
  /** The count that is stated for the year of the day: "USV-enheter/Antal 2026". */
  readonly stated: Parameter<number> | null;
}

export function unitsOf(
  rows: readonly UnitRow[],
  book: Book,
  asked: IsoDate | null,
  today: IsoDate | null,
): Units {
  const effective = textParameter(book, EFFECTIVE);
  const { value: day } = effective;
  const on =
    asked ??
    (day !== null && isIsoDate(day) ? day : null) ??
    (book.year === null ? today : `${String(book.year)}-01-01`);
  return {
    rows,
    division: on === null ? null : divisionOn(rows, on),
    effective,
    headingYear: numberParameter(book, HEADING_YEAR),
    stated: on === null ? null : numberParameter(book, `USV-enheter/Antal ${on.slice(0, 4)}`),
  };
}
