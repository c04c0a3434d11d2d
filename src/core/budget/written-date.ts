/**
 * Dates as people write them: "2025-09-22", "20250922", "22 september 2025", "den 22 sept. 2025", "22/9 2025",
 * "22.9.2025". Day before month, as in Sweden; a year has four digits, because two may be read in two ways.
 * Spec: workbook §10
 */
import { isIsoDate, type IsoDate } from './date';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** English months that begin with other letters than the Swedish ones. */
const english: Readonly<Record<string, number>> = { may: 5, oct: 10 };

const forms: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[/.]\s?(?<month>\d{1,2})[/.\s]\s?(?<year>\d{4})$/,
  /^(?:den )?(?<day>\d{1,2})\.? (?<name>\p{L}{3,10})\.? (?<year>\d{4})$/iu,
];

/** The date; null when the text is none, or could be two. */
export function readWrittenDate(text: string): IsoDate | null {
  const tidy = text.trim().replaceAll(/[\s\u00a0]+/g, ' ');
  for (const form of forms) {
    const parts = form.exec(tidy)?.groups;
    if (!parts) continue;
    const month = parts['month'] ?? String(monthNamed(parts['name'] ?? ''));
    const date = [
      parts['year'] ?? '',
      month.padStart(2, '0'),
      (parts['day'] ?? '').padStart(2, '0'),
    ].join('-');
    return isIsoDate(date) ? date : null;
  }
  return null;
}

/** "2026-01" of a month or of a date inside it: "2026-01", "januari 2026", "2026-01-31"; null for anything else. */
export function monthOf(text: string): string | null {
  const tidy = text.trim().replaceAll(/[\s\u00a0]+/g, ' ');
  const date = readWrittenDate(/^\p{L}/u.test(tidy) ? `1 ${tidy}` : tidy) ?? `${tidy}-01`;
  return isIsoDate(date) ? date.slice(0, 7) : null;
}

/** 1–12; 0 for no month. */
function monthNamed(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  return english[start] ?? months.indexOf(start) + 1;
}
