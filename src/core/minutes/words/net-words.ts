/** The words of a net: what comes, what goes, and the amount that is said to be left of the two. Spec: minutes §12 */
import { sourceOf } from './phrases';

/** "Utgår" is no word of these: a grant that "utgår" is paid. */
const comes = sourceOf([
  'tillkommer|tillkom|tillkommit|tillförs|tillfördes|tillförts|läggs till|lades till|lagts till',
]);
const goes = sourceOf([
  'avgår|avgick|avgått|bortfaller|bortföll|bortfallit|faller bort|föll bort|fallit bort|försvinner',
  'försvann|försvunnit|dras av|drogs av|dragits av|dras in|drogs in|dragits in|tas bort|togs bort',
]);
const moves = new RegExp(`${comes}|${goes}`, 'gu');
const movesNow = new RegExp(`^ (?:${comes}|${goes})`, 'iu');
const isComing = new RegExp(comes, 'u');

/** Where the words of one amount end and those of the next begin: "350 tkr tillkommer och 300 tkr avgår". */
const parting = /[,;:.()–]|(?<!\p{L})(?:och|samt|men|medan|samtidigt|vilket)(?!\p{L})/gu;

/** Whether the words beside an amount say that it comes or goes; null when they say neither, or both. */
export function movement(before: string, after: string): 'comes' | 'goes' | null {
  const ahead = before.split(parting).at(-1) ?? '';
  const behind = after.split(parting)[0] ?? '';
  const told = `${ahead} ${behind}`.match(moves) ?? [];
  if (told.length !== 1) return null;
  return isComing.test(told[0]) ? 'comes' : 'goes';
}

/** A word right behind a number that says that it comes or goes, and what follows the word. */
export function movesAfter(words: string): { readonly rest: string } | null {
  const found = movesNow.exec(words);
  return found && { rest: words.slice(found[0].length) };
}

/** Words without those that say that something comes or goes. */
export function withoutMovement(words: string): string {
  return words.replaceAll(moves, '');
}

const net = 'netto(?:t|effekt|effekten|förändring|förändringen|belopp|beloppet|summa|summan)?';
const netBefore = new RegExp(
  `(?<!\\p{L})${net}(?: (?:är|blir|blev|var|på|om|av|uppgår till|uppgick till))?(?: (?:alltså|därmed|således))?:?(?: (?:ett )?(?:plus|minus)(?: på)?)? $`,
  'u',
);
const netAfter = /^ netto(?!\p{L})/u;

/** "Nettot blir plus 50 tkr", "50 tkr netto". */
export function isNet(before: string, after: string): boolean {
  return netBefore.test(before) || netAfter.test(after);
}

const ofThese =
  /(?:(?:^|[,;:(–]|(?<!\p{L})(?:och|dvs\.?|alltså|ger ett|innebär ett)) ?netto|(?<!\p{L})netto(?:t|effekten|förändringen|beloppet|summan))(?!\p{L})[^,;:(–]*:?[^,;:(–]*$/u;

/** "Nettot blir", ", netto": the net of what was just told. "Ramen uppgår netto till" may be that of anything. */
export function isNetOfThese(before: string): boolean {
  return ofThese.test(before);
}
