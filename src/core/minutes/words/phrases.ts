/** Lists of phrases as patterns for words in lower case. A phrase may hold "\p{L}*" for any ending of a word. */

/** Pattern source of any of the phrases as whole words. */
export function sourceOf(phrases: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`;
}

/** Words without counting little signs. */
function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

export interface Found {
  readonly phrase: string;
  /** How many words stand between the phrase and the amount. */
  readonly words: number;
  /** What stands between them. */
  readonly between: string;
}

/** The last of the phrases before an amount, given the words before it. The pattern needs the flag "g". */
export function lastBefore(words: string, phrases: RegExp): Found | null {
  const found = [...words.matchAll(phrases)].at(-1);
  if (!found) return null;
  const between = words.slice(found.index + found[0].length);
  return { phrase: found[0], words: wordCount(between), between };
}

/** The first of the phrases after an amount, given the words after it. The pattern needs the flag "g". */
export function firstAfter(words: string, phrases: RegExp): Found | null {
  const found = words.matchAll(phrases).next().value;
  if (!found) return null;
  const between = words.slice(0, found.index);
  return { phrase: found[0], words: wordCount(between), between };
}
