/**
 * Patterns for codes and texts: "5010" exactly; "50*" a beginning, "*resor*" anywhere, "50?0" any one character;
 * "3000-3999" whole numbers of equal length between two; "3010; 40*" either. A text that is written like the pattern
 * itself always fits, so that a code string "3010-2456" is found by itself. Case and the blanks around do not count.
 * Matching takes time in proportion to pattern × text, whatever they hold: no regular expression is made of them.
 * Spec: reconcile §3
 */
import { nameKey } from '#core/modules/names';

export type Pattern = (text: string) => boolean;

/** Longer patterns are no patterns of a person's, and longer texts are judged by their beginning. */
export const LONGEST_PATTERN = 200;
const LONGEST_TEXT = 500;

export function patternOf(written: string): Pattern {
  const whole = nameKey(written);
  const choices = whole
    .split(';')
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '')
    .map(choiceOf);
  return (text) => {
    const tidy = nameKey(text.slice(0, LONGEST_TEXT));
    return choices.length > 0 && (tidy === whole || choices.some((matches) => matches(tidy)));
  };
}

function choiceOf(choice: string): Pattern {
  const [, from, to] = /^(\d{1,15})\s*[-–]\s*(\d{1,15})$/.exec(choice) ?? [];
  if (from !== undefined && to !== undefined && from.length === to.length) {
    return (text) =>
      text.length === from.length && /^\d+$/.test(text) && text >= from && text <= to;
  }
  return /[*?]/.test(choice) ? (text) => fits(choice, text) : (text) => text === choice;
}

/** Walks along both; at a mismatch the last star takes one character more, so nothing is tried twice. */
function fits(pattern: string, text: string): boolean {
  let [at, star, from] = [0, -1, 0];
  let place = 0;
  while (place < text.length) {
    const wanted = pattern[at];
    if (wanted === '*') {
      [star, from] = [at, place];
      at += 1;
    } else if (wanted === '?' || (wanted !== undefined && wanted === text[place])) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      from += 1;
      [at, place] = [star + 1, from];
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
