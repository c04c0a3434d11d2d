/** The moments of the log, which are serials of the workbook's own calendar, as people read them. */
import { serialToIso } from '#sheet/dates';

const MINUTES_A_DAY = 1440;

/** "2025-10-14 09:30"; to the minute, as the log is kept. */
export function dateAndTime(serial: number, dates1904: boolean): string {
  const minutes = Math.round(serial * MINUTES_A_DAY);
  const day = serialToIso(Math.floor(minutes / MINUTES_A_DAY), dates1904) ?? '';
  const [hour, minute] = [Math.floor((minutes % MINUTES_A_DAY) / 60), minutes % 60];
  return `${day} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
