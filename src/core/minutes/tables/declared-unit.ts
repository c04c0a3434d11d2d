/** The unit that a heading or a caption declares for the numbers below it: "(tkr)", "Belopp i mkr", "2026, tkr". Spec: minutes §5 */
import type { Unit } from '#core/money/unit';
import { unitWords } from '#core/money/unit-words';

const spelt =
  'tkr|kkr|mkr|mnkr|mdkr|kr|sek|tsek|ksek|msek|kronor|tusen kronor|tusentals? kronor|miljoner kronor|miljarder kronor|miljontals? kronor';
/** A unit that no number stands before. */
const declared = new RegExp(`(?:^|[\\s(,/])(?<!\\d\\s?)(${spelt})(?=[\\s),.:*/]|$)`, 'iu');
const forAll = new RegExp(
  `(?:belopp(?:en)?|siffror(?:na)?|tal(?:en)?|kronor)(?: \\p{L}+){0,3} i (?:hela )?(${spelt})(?=[\\s),.:]|$)`,
  'iu',
);

const bracketed = new RegExp(`[(,] ?(?:belopp i |i )?(${spelt})\\)?\\s*$`, 'iu');

/** The unit that a heading says, null when it says none. */
export function declaredUnit(heading: string): Unit | null {
  return unitOf(declared.exec(heading.replace(years, ''))?.[1]);
}

/** "2026 tkr" is a year with a unit for what stands below, not an amount. */
const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The unit that a sentence declares for every number after it: "Alla belopp anges i tkr." */
export function unitForAll(sentence: string): Unit | null {
  const match = forAll.exec(sentence);
  // "Tabell 5. Reservationer (belopp i tkr)" speaks of one table only.
  const isCaption =
    /\p{L}.*\(/u.test(sentence.slice(0, match?.index)) || /^\s*tabell/iu.test(sentence);
  return isCaption ? null : unitOf(match?.[1]);
}

/** The unit that the heading of a paragraph declares for the tables below it: "§ 5 Medel (tkr)". */
export function unitInBrackets(heading: string): Unit | null {
  return unitOf(bracketed.exec(heading)?.[1]);
}

/** Longer lines are prose. */
const LONGEST = 120;

/** The unit that a line says last of all, for what stands below it: "Medlen fördelas enligt följande (tkr):". */
export function unitAnnounced(line: string): Unit | null {
  return line.length > LONGEST ? null : unitInBrackets(line.replace(/\s*:\s*$/u, ''));
}

function unitOf(words: string | undefined): Unit | null {
  if (words === undefined) return null;
  const singular = words
    .toLowerCase()
    .replace(/^tusental(?:s)? /, 'tusen ')
    .replace(/^miljontal(?:s)? /, 'miljoner ');
  return unitWords.meaningOf(singular);
}
