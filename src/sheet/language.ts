/**
 * The language in which Excel turns numbers into text and text into numbers. The same formula gives "1,5" in a
 * Swedish Excel and "1.5" in an English one, so the workbook must say whose it is: Swedish unless told otherwise.
 * Formulas themselves are always kept in English (see Cell.formula).
 */
export type LanguageCode = 'sv' | 'en';

export interface Language {
  readonly code: LanguageCode;
  readonly decimal: string;
  /** Between groups of three digits, as written by a number format. */
  readonly group: string;
  /** What counts as a group separator when text is read as a number or as a number format. */
  readonly groups: readonly string[];
  readonly true: string;
  readonly false: string;
  /** The letters for year and hour in the formats of TEXT; month, day, minute and second are m, d, m, s in both. */
  readonly year: string;
  readonly hour: string;
  readonly general: string;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

const SWEDISH: Language = {
  code: 'sv',
  decimal: ',',
  group: '\u00a0',
  groups: [' ', '\u00a0', '\u202f'],
  true: 'SANT',
  false: 'FALSKT',
  year: 'å',
  hour: 't',
  general: 'Standard',
  months:
    'januari februari mars april maj juni juli augusti september oktober november december'.split(
      ' ',
    ),
  weekdays: 'söndag måndag tisdag onsdag torsdag fredag lördag'.split(' '),
};

const ENGLISH: Language = {
  code: 'en',
  decimal: '.',
  group: ',',
  groups: [','],
  true: 'TRUE',
  false: 'FALSE',
  year: 'y',
  hour: 'h',
  general: 'General',
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { sv: SWEDISH, en: ENGLISH };
