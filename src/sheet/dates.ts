/**
 * Dates as Excel counts them: whole days, called serials, in one of two systems.
 *
 * The 1900 system has 1 January 1900 as day 1 and believes that 29 February 1900 (day 60) existed; we keep that
 * belief so that every other day agrees with Excel. The 1904 system has 1 January 1904 as day 0. Hours are the
 * fraction of the day and are left out here. Both end with the year 9999. No time zones anywhere.
 */

export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31; 0 for day 0 of the 1900 system, which Excel shows as 1900-01-00. */
  readonly day: number;
}

const LAST_1900 = 2_958_465;
const LAST_1904 = 2_957_003;
/** Days between 1970-01-01 and the day before day 1 of either system. */
const BEFORE_1900 = -25_568;
const BEFORE_1904 = -24_107;
const LEAP_THAT_WAS_NOT = 60;
const DAY = 86_400_000;

/** The date of a serial, its hours dropped; null when the system has no such day. */
export function dateOfSerial(serial: number, dates1904: boolean): CalendarDate | null {
  const days = Math.floor(serial);
  if (!(days >= 0 && days <= (dates1904 ? LAST_1904 : LAST_1900))) return null;
  if (dates1904) return civil(days + BEFORE_1904);
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  if (days === LEAP_THAT_WAS_NOT) return { year: 1900, month: 2, day: 29 };
  return civil(days + BEFORE_1900 - (days > LEAP_THAT_WAS_NOT ? 1 : 0));
}

/**
 * The serial of a date. Months and days outside their bounds run over into the next year or month, as in DATE:
 * (2026, 14, 0) is 31 January 2027. Null when the day falls outside the system.
 */
export function serialOfDate(date: CalendarDate, dates1904: boolean): number | null {
  if (date.year < 1900) return null;
  const days = daysSince1970(date);
  const serial = dates1904 ? days - BEFORE_1904 : in1900(days - BEFORE_1900, date);
  return serial >= 0 && serial <= (dates1904 ? LAST_1904 : LAST_1900) ? serial : null;
}

/** 45 000 → "2023-03-15"; null for no day, and for day 0 of the 1900 system. */
export function serialToIso(serial: number, dates1904: boolean): string | null {
  const date = dateOfSerial(serial, dates1904);
  if (date === null || date.day === 0) return null;
  const [month, day] = [date.month, date.day].map((part) => String(part).padStart(2, '0'));
  return `${String(date.year).padStart(4, '0')}-${month}-${day}`;
}

/** "2023-03-15" → 45 000; null when it is no date of the calendar, or none of the system. */
export function isoToSerial(iso: string, dates1904: boolean): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const serial = serialOfDate({ year, month, day }, dates1904);
  return serial !== null && serialToIso(serial, dates1904) === iso ? serial : null;
}

/** 0 is Sunday. Before March 1900 it is a day off, as Excel's is. */
export function weekdayOf(serial: number, dates1904: boolean): number {
  return (Math.floor(serial) + (dates1904 ? 5 : 6)) % 7;
}

/** Whether a number format (in its English form) shows a date; a time of day alone is none. */
export function isDateFormat(format: string): boolean {
  const [first = ''] = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, (part) => (/^\[[hms]+\]$/i.test(part) ? 'h' : ''))
    .split(';');
  if (/general/i.test(first)) return false;
  return /[yd]/i.test(first) || (/m/i.test(first) && !/[hs]/i.test(first));
}

function in1900(days: number, { year, month, day }: CalendarDate): number {
  if (year === 1900 && month === 2 && day === 29) return LEAP_THAT_WAS_NOT;
  return days >= LEAP_THAT_WAS_NOT ? days + 1 : days;
}

function daysSince1970({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

function civil(days: number): CalendarDate {
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
