/**
 * Numbers in words as minutes write them, up to 999: "tolv", "tjugofem", "en och en halv", "halvannan"; and the words that
 * name no number at all: "ett par", "några", "flera hundra". The latter are told as what they are, never as a number.
 * Spec: minutes §3
 */
import { upToTwelve } from '#core/money/number-words';

const small = Object.entries(upToTwelve).flatMap(([digits, words]) =>
  words.map((word) => [word, Number(digits)] as const),
);
const ones: Readonly<Record<string, number>> = Object.fromEntries(
  small.filter(([, value]) => value < 10),
);
const teens: Readonly<Record<string, number>> = {
  ...Object.fromEntries(small.filter(([, value]) => value >= 10)),
  ...{ tretton: 13, fjorton: 14, femton: 15, sexton: 16, sjutton: 17, arton: 18, nitton: 19 },
};
const tens: Readonly<Record<string, number>> = {
  ...{ tjugo: 20, trettio: 30, fyrtio: 40, femtio: 50, sextio: 60, sjuttio: 70, åttio: 80 },
  nittio: 90,
};
const parts: Readonly<Record<string, string>> = {
  ...{ 'en halv': '0,5', 'ett halvt': '0,5', halvannan: '1,5', halvannat: '1,5' },
  ...{ 'en kvarts': '0,25', 'en fjärdedels': '0,25', trekvarts: '0,75', 'tre kvarts': '0,75' },
};

const any = (words: Readonly<Record<string, unknown>>) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
const belowHundred = `(?:${any(tens)})(?:${any(ones)})?|${any(teens)}|${any(ones)}`;
const whole = `(?:(?:${any(ones)})?hundra(?:${belowHundred})?|${belowHundred})`;
const half = '\\s(?:och|o)\\s(?:en|ett)\\shalvt?';
/** A number ends with its word, or before "tusen" in one word: "femhundratusen kronor". */
const ended = '(?:(?![\\p{L}\\p{N}])|(?=tusen\\s))';

/** Pattern source of a number in words, for the flags "iu". */
export const speltNumber = `(?<![\\p{L}\\p{N}-])(?:${any(parts).replaceAll(' ', '\\s')}|${whole}(?:${half})?)${ended}`;

/** Pattern source of what may stand behind digits: "2 och en halv miljon". */
export const halfMore = `${half}(?=\\smil)`;

const vagueCount =
  '(?:ett\\spar|några|någon|flera|åtskilliga|många|ett\\santal|ett\\sfåtal|en\\shandfull|(?:ett\\s)?(?:tio|hundra|femtio)tal(?:s)?)';
/** Pattern source of words that stand for no number in particular, up to the unit; for the flags "iu". */
export const vagueNumber = `(?<![\\p{L}\\p{N}-])(?:${vagueCount}(?:\\s(?:ytterligare|hundra|tio|tiotals|hundratals))?|(?:hundra)?tusentals|miljontals|miljardtals)(?![\\p{L}\\p{N}])`;

/** Whether words name no number in particular. */
export function isVague(words: string): boolean {
  return vague.test(words);
}
const vague = new RegExp(`^${vagueNumber}$`, 'iu');

/** A number in words as digits: "tjugofem" is "25", "en och en halv" is "1,5". */
export function digitsOf(words: string): string {
  const spelt = words.toLowerCase().replace(/\s+/g, ' ');
  const own = parts[spelt];
  if (own !== undefined) return own;
  const [number = '', ...more] = spelt.split(/ (?:och|o) /u);
  return `${String(valueOf(number))}${more.length > 0 ? ',5' : ''}`;
}

function valueOf(word: string): number {
  const [hundreds, rest] = word.includes('hundra') ? word.split('hundra') : [null, word];
  const below = rest ?? '';
  const ten = Object.keys(tens).find((each) => below.startsWith(each)) ?? '';
  const last = teens[below] ?? (tens[ten] ?? 0) + (ones[below.slice(ten.length)] ?? 0);
  return hundreds === null ? last : 100 * (ones[hundreds] ?? 1) + last;
}
