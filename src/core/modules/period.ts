/** Periods with open ends: the days that two of them share. */
import type { IsoDate } from '#core/budget/date';

export interface Period {
  /** null: from the beginning, to the end. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** The days that both contain, both ends counted; null when there are none. */
export function shared(a: Period, b: Period): Period | null {
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from;
  const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to;
  return from !== null && to !== null && from > to ? null : { from, to };
}
