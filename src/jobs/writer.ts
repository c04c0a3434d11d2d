/** Who writes, when, and with what consent. The moment comes from the app, because nothing below an app knows the clock. */
import { invariant } from '#core/money/invariant';
import { isoToSerial } from '#sheet/dates';
import type { Draft } from '#workbook/write/draft';
import type { WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { planOf } from '#workbook/write/plan';

export interface Writer {
  /** As it shall stand in the log. */
  readonly who: string;
  /** Local time, "2025-10-14T09:30". */
  readonly now: string;
  /** Consent to replace formulas by amounts; without it a formula stands in the way. */
  readonly replaceFormulas?: boolean;
}

const MINUTES_A_DAY = 1440;

/**
 * The writing of a draft, with its lines of the log: `action` says there what was done, `event` is the first event that
 * it records. What the draft's findings say is for the caller to tell.
 */
export function planBy(
  { who, now }: Writer,
  draft: Partial<Draft>,
  opened: Opened,
  action: string,
  event: number | null = null,
): WriteRequest {
  const time = serialOfMoment(now, opened.outline.dates1904);
  const whole = { updates: [], additions: [], findings: [], ...draft };
  return planOf(whole, opened, { who, time, action, event });
}

/** The moment as Excel counts it: whole days and the fraction of the day. */
function serialOfMoment(moment: string, dates1904: boolean): number {
  const [, date = '', hours = '', minutes = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(moment) ?? [];
  const day = isoToSerial(date, dates1904);
  invariant(day !== null, 'an app gives the moment as local ISO time', { moment });
  return day + (Number(hours) * 60 + Number(minutes)) / MINUTES_A_DAY;
}
