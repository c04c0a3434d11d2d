/** Dates in formulas: serials in, serials out. There is no clock here, so TODAY and NOW are not computed. */
import { dateOfSerial, serialOfDate, weekdayOf, type CalendarDate } from '../../dates';
import { BAD_NUMBER } from '../error-values';
import { ofKinds, ofNumbers, type WorksheetFunction } from '../function-definition';
import { uncomputable } from '../uncomputable';

const date = ofNumbers(3, 3, ([year = 0, month = 0, day = 0], { directory }) => {
  const whole = Math.trunc(year);
  if (whole < 0 || whole > 9999) return BAD_NUMBER;
  // Excel counts years before 1900 from 1900.
  const full = whole < 1900 && !directory.dates1904 ? whole + 1900 : whole;
  return (
    serialOfDate(
      { year: full, month: Math.trunc(month), day: Math.trunc(day) },
      directory.dates1904,
    ) ?? BAD_NUMBER
  );
});

function partOfDate(part: keyof CalendarDate): WorksheetFunction {
  return ofNumbers(1, 1, ([serial = 0], { directory }) => {
    const found = dateOfSerial(serial, directory.dates1904);
    return found ? found[part] : BAD_NUMBER;
  });
}

/** The same day so many months later, or the last day of that month. */
function monthsLater(toEndOfMonth: boolean): WorksheetFunction {
  return ofNumbers(2, 2, ([serial = 0, months = 0], { directory }) => {
    const { dates1904 } = directory;
    const from = dateOfSerial(serial, dates1904);
    if (!from) return BAD_NUMBER;
    const month = from.month + Math.trunc(months);
    const end = serialOfDate({ year: from.year, month: month + 1, day: 0 }, dates1904);
    const same = serialOfDate({ ...from, month }, dates1904);
    if (end === null || same === null) return BAD_NUMBER;
    return toEndOfMonth ? end : Math.min(same, end);
  });
}

/** 1–7 from Sunday (1), from Monday (2), or 0–6 from Monday (3). */
const weekday = ofNumbers(1, 2, ([serial = 0, kind = 1], { directory }) => {
  if (!dateOfSerial(serial, directory.dates1904)) return BAD_NUMBER;
  const sunday = weekdayOf(serial, directory.dates1904);
  if (kind === 1) return sunday + 1;
  const monday = (sunday + 6) % 7;
  if (kind === 2 || kind === 11) return monday + 1;
  return kind === 3 ? monday : uncomputable('WEEKDAY of another kind');
});

const isoWeek = ofNumbers(1, 1, ([serial = 0], { directory }) => {
  const { dates1904 } = directory;
  // The week belongs to the year of its Thursday.
  const thursday = Math.floor(serial) + 3 - ((weekdayOf(serial, dates1904) + 6) % 7);
  const found = dateOfSerial(serial, dates1904) && dateOfSerial(thursday, dates1904);
  const first = found && serialOfDate({ year: found.year, month: 1, day: 1 }, dates1904);
  return typeof first === 'number' ? Math.floor((thursday - first) / 7) + 1 : BAD_NUMBER;
});

const datedif = ofKinds(['number', 'number', 'text'], 3, ([first, last, unit], { directory }) => {
  const [start, end] = [first, last].map((each) => dateOfSerial(each, directory.dates1904));
  if (!start || !end || first > last) return BAD_NUMBER;
  const begun = end.day < start.day ? 1 : 0;
  const months = (end.year - start.year) * 12 + end.month - start.month - begun;
  switch (unit.toLowerCase()) {
    case 'd':
      return Math.floor(last) - Math.floor(first);
    case 'm':
      return months;
    case 'y':
      return Math.floor(months / 12);
    case 'ym':
      return months % 12;
    default:
      return uncomputable('DATEDIF in other units');
  }
});

function partOfDay(size: number, count: number): WorksheetFunction {
  return ofNumbers(1, 1, ([serial = 0]) => {
    if (serial < 0) return BAD_NUMBER;
    const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
    return Math.floor(seconds / size) % count;
  });
}

export const CALENDAR: Readonly<Record<string, WorksheetFunction>> = {
  DATE: date,
  YEAR: partOfDate('year'),
  MONTH: partOfDate('month'),
  DAY: partOfDate('day'),
  EDATE: monthsLater(false),
  EOMONTH: monthsLater(true),
  WEEKDAY: weekday,
  ISOWEEKNUM: isoWeek,
  DAYS: ofNumbers(2, 2, ([end = 0, start = 0]) => Math.trunc(end) - Math.trunc(start)),
  DATEDIF: datedif,
  HOUR: partOfDay(3600, 24),
  MINUTE: partOfDay(60, 60),
  SECOND: partOfDay(1, 60),
};
