/**
 * An amount as a formula that a chart can stand on: a reference to the cell that holds it, in tkr whatever the unit of
 * its column; the number itself where the cell holds no number, or there is no cell. Spec: charts §2
 */
import type { Place } from '#core/findings/finding';
import { formatPlace } from '#core/findings/place';
import type { Amount } from '#core/money/amount';
import { cellNumber } from '#core/money/cell';
import type { Unit } from '#core/money/unit';
import { parseAddress } from '#sheet/address';
import { gridOf } from '#workbook/grid';
import type { Opened } from '#workbook/opened';

/** Of one of that unit how many tkr, as the end of a formula. */
const IN_TKR: Readonly<Record<Unit, string>> = {
  kr: '/1000',
  tkr: '',
  mkr: '*1000',
  mdkr: '*1000000',
};

/** Without its equals sign; `table` and `key` say in which column the amount stands. */
export function figureOf(
  { grids, layout }: Opened,
  table: string,
  key: string,
  place: Place | undefined,
  amount: Amount,
): string {
  const unit = layout.get(table)?.units.get(key);
  const area = place?.cell === undefined ? null : parseAddress(place.cell);
  const grid = place?.sheet === undefined ? undefined : gridOf(grids, place.sheet);
  const held = area && grid?.value(area.top, area.left);
  if (place && unit !== undefined && typeof held === 'number') {
    return `${formatPlace(place)}${IN_TKR[unit]}`;
  }
  return String(tkrOf(amount));
}

/** For drawing; an amount beyond what a cell holds is as near as a double comes. */
export function tkrOf(amount: Amount): number {
  const written = cellNumber(amount, 'tkr');
  return written.ok ? written.number : Number(written.problem.facts.amount.ore) / 100_000;
}
