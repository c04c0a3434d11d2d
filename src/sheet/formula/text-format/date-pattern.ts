/** Date and time formats such as "yyyy-mm-dd", "d mmmm yyyy", "hh:mm"; in Swedish "åååå-mm-dd", "tt:mm". */
import type { CellValue } from '../../cell';
import { dateOfSerial, weekdayOf, type CalendarDate } from '../../dates';
import type { Directory } from '../directory';
import { BAD_VALUE } from '../error-values';
import type { Language } from '../../language';
import { uncomputable } from '../uncomputable';
import type { Token } from './pattern-tokens';

/** Only letters make a date: digits are a number's. */
export function isDatePattern(code: string, { year, hour }: Language): boolean {
  return !/[0#?]/.test(code) && new RegExp(`[${year}${hour}mds]`, 'i').test(code);
}

export function formattedDate(
  serial: number,
  section: readonly Token[],
  { language, dates1904 }: Directory,
): CellValue {
  const date = dateOfSerial(serial, dates1904);
  if (!date) return BAD_VALUE;
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  if (seconds === 86_400) return uncomputable('a time that rounds to the next day');
  const moment = { date, seconds, weekday: weekdayOf(serial, dates1904) };
  let before = '';
  return runsOf(section)
    .map(({ kind, text }, position, runs) => {
      if (kind === 'literal' || /^[ \-.,:]$/.test(text)) return text;
      const after = runs.slice(position + 1).find(({ text: next }) => /\p{L}/u.test(next));
      const isMinute = before === language.hour || after?.text.startsWith('s');
      before = text.charAt(0);
      return text.startsWith('m') && text.length <= 2 && isMinute
        ? padded(Math.floor(seconds / 60) % 60, text.length)
        : written(text, moment, language);
    })
    .join('');
}

interface Moment {
  readonly date: CalendarDate;
  /** Of the day. */
  readonly seconds: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

function written(code: string, { date, seconds, weekday }: Moment, language: Language): string {
  const { length } = code;
  const letter = code.charAt(0);
  if (letter === language.year) return length > 2 ? String(date.year) : padded(date.year % 100, 2);
  if (letter === language.hour && length <= 2) return padded(Math.floor(seconds / 3600), length);
  if (letter === 's' && length <= 2) return padded(seconds % 60, length);
  if (letter === 'm' && length <= 2) return padded(date.month, length);
  if (letter === 'd' && length <= 2) return padded(date.day, length);
  if (letter === 'm' && length === 4) return language.months[date.month - 1] ?? '';
  if (letter === 'd' && length === 4) return language.weekdays[weekday] ?? '';
  return uncomputable('a date format with unknown codes');
}

/** Equal letters that follow each other are one code; all in lower case. */
function runsOf(section: readonly Token[]): Token[] {
  const runs: Token[] = [];
  for (const { kind, text } of section) {
    const letter = text.toLowerCase();
    const last = runs.at(-1);
    const goesOn = kind === 'code' && last?.kind === 'code' && last.text.startsWith(letter);
    if (goesOn && /\p{L}/u.test(letter)) runs[runs.length - 1] = { kind, text: last.text + letter };
    else runs.push(kind === 'code' ? { kind, text: letter } : { kind, text });
  }
  return runs;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
