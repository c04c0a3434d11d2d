/** The words of a share: "33,7 % av 727 500 tkr", "hälften av ramen på 8,5 mkr". Spec: minutes §8 */

const share =
  '(?:[%‰]|(?<!\\p{L})(?:procent(?:enheter)?|promille|hälften|halva|\\p{L}*(?:tredjedel|fjärdedel|femtedel|tiondel)(?:ar)?))';
/** Pattern source of the words between "av" and what the share is reckoned of. */
export const shareWhole =
  '(?: (?:de|den|det|hela|totalt|sammanlagt|cirka|ca|drygt|knappt|[\\p{L}:]+s|reserverade|avsatta|tilldelade|totala|ramen|anslaget|beloppet|budgeten|reservationen|[\\p{L}:-]+(?:en|et|n) (?:på|om))){0,4}';
const of = new RegExp(`${share} (?:av|utav|på)${shareWhole} ?$`, 'u');
const times = /^ ?(?:[×*·]|gånger) ?\d{1,3}(?:,\d{1,6})? ?(?:[%‰]|procent)/u;

/** Whether an amount is what a share is reckoned of: neither a level nor a part of anything. */
export function isShareOf(before: string, after: string): boolean {
  return of.test(before.slice(-120)) || times.test(after);
}
