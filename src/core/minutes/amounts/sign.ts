/** Where a number with its sign begins. A dash is a minus only where it cannot be a bullet, a range or a hyphen. Spec: minutes §3 */
import { MINUS } from '#core/money/typography';

const opensAfter = /(?:^|[\s([”"»=:/])$/u;
const bulletMark = /^[^\S\n]*[-–—•*]/u;

/** "minus 350 tkr", but not "plus/minus 350 tkr". */
const minusWord = /(?<![\p{L}\p{N}/±+-])(?<!(?:plus|\+)\s?(?:eller|och|\/)?\s?)minus[^\S\n]$/iu;
/** "±", "+/−": neither of the two. */
const eitherSign = /[±/]$/u;

/** The position of the sign before digits, or of the digits when they have none. */
export function signedFrom(text: string, digits: number): number {
  const word = minusWord.exec(text.slice(Math.max(0, digits - 20), digits));
  if (word) return digits - word[0].length;
  const sign = text.charAt(digits - 1);
  const ahead = digits - (sign === MINUS ? 1 : 2);
  if (eitherSign.test(text.slice(Math.max(0, ahead - 1), Math.max(0, ahead)))) return digits;
  if (sign === MINUS) return digits - 1;
  if (/[-–+]/.test(sign)) {
    const free = opensAfter.test(text.slice(Math.max(0, digits - 2), digits - 1));
    return free && !isBullet(text, digits - 1) ? digits - 1 : digits;
  }
  const apart = /\s/u.test(sign) && text.charAt(digits - 2) === MINUS;
  return apart && !isFirstOnLine(text, digits - 2) ? digits - 2 : digits;
}

/** A signed number as digits alone can say it: "minus 350" is "−350". */
export function signInDigits(number: string): string {
  return number.replace(/^minus\s/iu, MINUS);
}

function isFirstOnLine(text: string, at: number): boolean {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  return at - line < 20 && text.slice(line, at).trim() === '';
}

/** A dash close to the digits at the beginning of a line is a bullet where the lines around it have one too. */
function isBullet(text: string, at: number): boolean {
  if (!isFirstOnLine(text, at)) return false;
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at) + 1;
  const previous = text.lastIndexOf('\n', line - 2) + 1;
  const introduced = line > 0 && text.charAt(line - 2) === ':';
  const below = next > 0 && bulletMark.test(text.slice(next, next + 20));
  const above = line > 0 && bulletMark.test(text.slice(previous, previous + 20));
  return introduced || below || above;
}
