/** The text of a cell as a person reads it: one line, single spaces, no soft hyphens, å as one letter; years of headings as digits. */
import type { CellValue } from '#sheet/cell';

/** Soft hyphens, accents as letters of their own, and white space other than single spaces between words. */
const uneven = /[^\S ]|\u00ad|[\u0300-\u036f]| {2}|^ | $/;

/** Line breaks inside a word are mended, all other white space becomes one space. */
export function plainText(text: string): string {
  if (!uneven.test(text)) return text;
  return text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replaceAll(/(?<=\p{L})-\s*[\r\n]+\s*(?=\p{Ll})/gu, '')
    .replaceAll(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .trim();
}

/** What a cell says in words; null when it says nothing in words. */
export function wordsIn(value: CellValue): string | null {
  if (typeof value !== 'string') return null;
  return plainText(value) || null;
}

/** A year that stands as a number, as in a heading; null for every other value. */
export function yearIn(value: CellValue): number | null {
  const isYear = typeof value === 'number' && Number.isInteger(value) && value >= 1990;
  return isYear && value < 2100 ? value : null;
}

/** What a heading cell says: words, or a year written as a number. */
export function headingIn(value: CellValue): string | null {
  const year = yearIn(value);
  return year === null ? wordsIn(value) : String(year);
}
