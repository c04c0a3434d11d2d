/** Who writes, when, and with what consent. The moment comes from the app, because nothing below an app knows the clock. */
import { invariant } from '#core/money/invariant';
import { isoToSerial } from '#sheet/dates';

export interface Writer {
  /** As it shall stand in the log. */
  readonly who: string;
  /** Local time, "2025-10-14T09:30". */
  readonly now: string;
  /** Consent to replace formulas by amounts; without it a formula stands in the way. */
  readonly replaceFormulas?: boolean;
}

const MINUTES_A_DAY = 1440;

/** The moment as Excel counts it: whole days and the fraction of the day. */
export function serialOfMoment(moment: string, dates1904: boolean): number {
  const [, date = '', hours = '', minutes = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(moment) ?? [];
  const day = isoToSerial(date, dates1904);
  invariant(day !== null, 'an app gives the moment as local ISO time', { moment });
  return day + (Number(hours) * 60 + Number(minutes)) / MINUTES_A_DAY;
}
