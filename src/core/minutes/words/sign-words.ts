/** The sign that words give an amount, and the words that leave open what a sign means. Spec: minutes §14 */

const plusBefore = /(?<!\p{L})(?:plus|\+)(?: på)? ?$/iu;
const minusBefore = /(?<!\p{L})minus på $/iu;
const minusIn = /^(?:[\u2212–-]|minus)/iu;

/** The sign of an amount as it is said: 1 of "plus 50 tkr", −1 of "minus 50 tkr", null of "50 tkr". */
export function signSaid(before: string, amount: string): 1 | -1 | null {
  if (minusIn.test(amount) || minusBefore.test(before)) return -1;
  return amount.startsWith('+') || plusBefore.test(before) ? 1 : null;
}

/** Of a cost, an outcome or a deviation, one writes plus and another minus for the same thing. */
export const signIsCustom =
  /kostn|utgift|utfall|prognos|resultat|effekt|underskott|avvik|förbruk|överskrid|överdrag|skuld|avdrag|återbetal|betal|bespar|behov|krav|åtagande|(?<!\p{L})(?:hyr|lön|avgift|tjänst|personal|lokal|uppdrag|moms)/iu;

/** What rises when its figures do: "ramen", "anslaget", "tilldelningen". */
export const risesWithFigures =
  /(?<!\p{L})(?:(?:\p{L}+-|total|års)?ram(?:en|ar|arna)?|anslag(?:et|en)?|tilldelning(?:en)?|intäkt(?:en|er|erna)?)(?!\p{L})/iu;
