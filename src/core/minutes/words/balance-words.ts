/** The words of an account from its opening to its closing balance. Spec: minutes §9 */

/** Tax in and out is no balance. */
const notTax = '(?! (?:moms|mervärdes|skatt|vat))';
const opening = new RegExp(
  `(?<!\\p{L})(?:ingående${notTax}|ib|vid (?:årets|periodens|kvartalets|månadens) (?:början|ingång|start)|vid ingången av (?:året|perioden|(?:19|20)\\d\\d))(?!\\p{L})`,
  'gu',
);
const closing = new RegExp(
  `(?<!\\p{L})(?:utgående${notTax}|ub|vid (?:årets|periodens|kvartalets|månadens) (?:slut|utgång)|vid utgången av (?:året|perioden|(?:19|20)\\d\\d))(?!\\p{L})`,
  'gu',
);

/** Which balance the words before an amount, or a label, speak of; null when of none, or of both. */
export function balanceIn(words: string): 'opening' | 'closing' | null {
  const [opens, closes] = [opening, closing].map((each) => words.search(each) >= 0);
  return opens === closes ? null : opens ? 'opening' : 'closing';
}

const comes =
  /(?<!\p{L})(?:(?:års)?tillför\p{L}*|tilldel\p{L}*|tillkom\p{L}*|tillskott\p{L}*|inbetal\p{L}*|intäkt\p{L}*|inkomst\p{L}*|erhåll\p{L}*|erhöll|mottag\p{L}*|(?:års)?anslag\p{L}*|avsatts|(?:\p{L}*)?ökning\p{L}*|överskott\p{L}*)(?!\p{L})/u;
const goes =
  /(?<!\p{L})(?:utbetal\p{L}*|betalat\p{L}*|förbruk\p{L}*|använ(?:t|ts|da|ds|des)|uttag\p{L}*|kostnad\p{L}*|utgift\p{L}*|upparbeta\p{L}*|avgår|avgått|avgick|\p{L}*minskning\p{L}*|upplös\p{L}*|ianspråktag\p{L}*|återbetal\p{L}*|återlämna\p{L}*|avskrivning\p{L}*|underskott\p{L}*)(?!\p{L})/u;
const moves =
  /(?<!\p{L})(?:\p{L}*resultat(?:et)?|\p{L}*förändring(?:en)?|kassaflöde(?:t)?|nettoflöde(?:t)?|netto)(?!\p{L})/u;

/** What the words of an amount between the two balances make of it: it comes, it goes, or its sign tells; null when they say neither. */
export function flowIn(words: string): 'comes' | 'goes' | 'moves' | null {
  const [isComing, isGoing] = [comes.test(words), goes.test(words)];
  if (isComing && isGoing) return null;
  if (isComing) return 'comes';
  if (isGoing) return 'goes';
  return moves.test(words) ? 'moves' : null;
}

/** "vilket ger", "därmed": the closing balance is said to follow from what stands before it. */
export const follows =
  /(?<!\p{L})(?:vilket (?:ger|innebär)|därmed|således|alltså|därefter|dvs\.?|härmed)(?!\p{L})/u;
