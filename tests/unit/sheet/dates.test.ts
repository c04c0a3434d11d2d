import fc from 'fast-check';
import {
  dateOfSerial,
  isDateFormat,
  isoToSerial,
  serialOfDate,
  serialToIso,
  weekdayOf,
} from '#sheet/dates';

describe('Recalculation §17: dates are numbers of days', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-29'],
    [61, '1900-03-01'],
    [45922, '2025-09-22'],
    [45922.75, '2025-09-22'],
    [2_958_465, '9999-12-31'],
  ])('in the 1900 system day %p is %p', (serial, iso) => {
    expect(serialToIso(serial, false)).toBe(iso);
  });

  test.each([
    [0, '1904-01-01'],
    [1, '1904-01-02'],
    [44460, '2025-09-22'],
    [2_957_003, '9999-12-31'],
  ])('in the 1904 system day %p is %p', (serial, iso) => {
    expect(serialToIso(serial, true)).toBe(iso);
    expect(isoToSerial(iso, true)).toBe(serial);
  });

  test.each([
    [0, false],
    [-1, false],
    [2_958_466, false],
    [-1, true],
    [2_957_004, true],
    [NaN, false],
  ])('day %p is no date (1904: %p)', (serial, dates1904) => {
    expect(serialToIso(serial, dates1904)).toBeNull();
  });

  test.each(['2025-02-29', '2025-13-01', '2025-1-1', '22 september 2025', '1899-12-31', ''])(
    '%p is no date to write in a cell',
    (text) => {
      expect(isoToSerial(text, false)).toBeNull();
    },
  );

  test('a date that the 1904 system does not reach has no number there', () => {
    expect(isoToSerial('1903-12-31', true)).toBeNull();
    expect(isoToSerial('1903-12-31', false)).toBe(1461);
  });

  test('day 0 of the 1900 system has a year and a month but no day', () => {
    expect(dateOfSerial(0, false)).toEqual({ year: 1900, month: 1, day: 0 });
  });

  test('months and days run over into the next year and the month before', () => {
    expect(serialOfDate({ year: 2026, month: 14, day: 0 }, false)).toBe(
      isoToSerial('2027-01-31', false),
    );
  });

  test('every day from March 1900 has one number, and the next day the next number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), fc.boolean(), (serial, dates1904) => {
        fc.pre(!dates1904 || serial < 2_957_003);
        const iso = serialToIso(serial, dates1904) ?? '';
        expect(isoToSerial(iso, dates1904)).toBe(serial);
        const next = new Date(`${iso}T00:00:00Z`).getTime() + 86_400_000;
        expect(serialToIso(serial + 1, dates1904)).toBe(new Date(next).toISOString().slice(0, 10));
        expect(weekdayOf(serial, dates1904)).toBe(new Date(`${iso}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  test.each([
    'yyyy-mm-dd',
    'd/m/yyyy;@',
    '[$-41D]d mmmm yyyy',
    'mmm',
    'yyyy\\-mm\\-dd h:mm',
    'm/d',
  ])('the number format %p shows a date', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  test.each([
    'General',
    '#,##0',
    '0.00E+00',
    'h:mm',
    '[h]:mm',
    'mm:ss',
    '"dag" 0',
    '[Red]0',
    '0.0%',
    '@',
    '_-* #,##0\\ "kr"_-',
  ])('the number format %p shows no date', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
