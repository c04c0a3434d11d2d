/** Places as people read them, and as Excel accepts them in a reference: "Ramar!E5", "'Bilaga 1'!A1". */
import type { Language } from '#core/money/language';
import type { Place } from './finding';

/** "Ramar!E5"; a sheet alone by its name; a file or argument first: "frames.csv: B2". */
export function formatPlace({ input, sheet, cell }: Place): string {
  const inSheet =
    sheet === undefined ? cell : cell === undefined ? sheet : `${quotedSheet(sheet)}!${cell}`;
  return [input, inSheet].filter((part) => part !== undefined).join(': ');
}

const ELSEWHERE = {
  sv: (count: number) => `och ${count} till`,
  en: (count: number) => `and ${count} more`,
};

const SHOWN = 3;

/** The first three places, and how many more there are. */
export function formatPlaces(places: readonly Place[], language: Language): string {
  const named = places.slice(0, SHOWN).map(formatPlace).join(', ');
  const rest = places.length - SHOWN;
  return rest > 0 ? `${named} ${ELSEWHERE[language](rest)}` : named;
}

/** A name that Excel would take for something else than a sheet, or with other characters than letters and digits. */
function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const likeAnAddress = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return plain && !likeAnAddress ? name : `'${name.replaceAll("'", "''")}'`;
}
