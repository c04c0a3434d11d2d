/** Dates in prose: "den 14 oktober 2025", "14 October 2025". In tables a date stays as ISO text. Spec: amounts §7 */
import type { Language } from '#core/money/language';
import { NBSP } from '#core/money/typography';
import { isIsoDate, type IsoDate } from './date';

const months: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** The date as it is read aloud; a text that is no date is given back as it is. */
export function dateInProse(date: IsoDate, language: Language = 'sv'): string {
  if (!isIsoDate(date)) return date;
  const [year = '', month = '', day = ''] = date.split('-');
  const name = months[language][Number(month) - 1] ?? month;
  const written = `${String(Number(day))}${NBSP}${name} ${year}`;
  return language === 'sv' ? `den ${written}` : written;
}
