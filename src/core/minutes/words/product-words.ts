/** The words that say of an amount that it is the price of one, and how many there are. Spec: minutes §13 */
import { numberWords } from '#core/money/number-words';
import { groupSpaces } from '#core/money/typography';

/** "8 tjänster à 560 tkr", "12 × 400 tkr", "med 250 tkr vardera". */
const eachBefore = /(?:^|[\s(])(?:à|á|å|@|×|x|\*|a|vardera)\s?(?:ca |cirka |högst )?$/u;
const eachAfter =
  /^,? ?(?:vardera|var(?=[,.;)]|$)|styck(?:et)?|st(?=[,.;) ]|$)|(?:delas ut |ges |lämnas |betalas |går )?till (?:var och en|vardera|varje \p{L}+)|per (?!år|kalenderår|budgetår|månad)\p{L}+|\/(?!år)\p{L}+|för varje \p{L}+)/u;
const yearly =
  /^(?:,? ?(?:vardera|styck|per (?!år)\p{L}+|för varje \p{L}+))?(?: och| per tjänst och| under)? ?(?:per år|om året|årligen|per kalenderår|varje år|\/ ?år|(?<=och )år)(?!\p{L})/u;

export interface Price {
  /** One of several. */
  readonly each: boolean;
  /** For one of several years. With neither it is for one month or quarter, and claims no product. */
  readonly yearly: boolean;
}

/** "210 tkr per månad", "betalas kvartalsvis med 900 tkr": how many months are meant is seldom told. */
const monthlyBefore =
  /(?<!\p{L})(?:månadsvis|kvartalsvis|(?:varje|per) (?:månad|kvartal))(?: (?:om|med|på|är))? $/u;
const monthlyAfter =
  /^ (?:per månad|i månaden|månadsvis|kvartalsvis|varje (?:månad|kvartal))(?!\p{L})/u;

/** What the words around an amount say about its being a price; null when it is none. */
export function priceOf(before: string, after: string): Price | null {
  const ofOne =
    /(?<!\p{L})per (?!år|månad)\p{L}+ (?:är|var|blir|på|om|uppgår till) (?:\p{L}+ ){0,1}$/u.test(
      before,
    );
  const ofEvery =
    /(?<!\p{L})varje (?!år)\p{L}+ (?:får|ges|kostar|tilldelas|beviljas|ersätts med|finansieras med|är på|är) (?:\p{L}+ ){0,2}$/u.test(
      before,
    );
  const each =
    ofOne ||
    ofEvery ||
    (eachBefore.test(before) && !/(?<!\p{L})[åa] ?$/u.test(before.replace(counted, ''))) ||
    eachAfter.test(after);
  const isYearly = yearly.test(after) || /^,? ?per \p{L}+ och år(?!\p{L})/u.test(after);
  const isPrice = each || isYearly || monthlyBefore.test(before) || monthlyAfter.test(after);
  return isPrice ? { each, yearly: isYearly } : null;
}

/** "a" and "å" are written for "à", but only after something that is counted. */
const counted = /\d[^,.;]{2,60}\s(?:a|å)\s?$/u;

const number = `(?:\\d{1,3}(?:[${groupSpaces}]\\d{3})+|\\d{1,6}|${numberWords.pattern})`;
const countPattern = new RegExp(
  `(?<![\\p{L}\\d.,/:§–-])(?<!(?<!\\p{L})(?:§|nr|bilaga|punkt|den|kl|kap|sida|år|fas|del) )(${number})(?![\\d.,]*\\d|[:/–-]\\d|\\s?%| procent| mars| april| maj| juni| juli| augusti| september| oktober| november| december| januari| februari)(?: (\\p{L}+(?:[- ]\\p{L}+){0,1}))?`,
  'gu',
);

export interface Count {
  readonly count: string;
  /** The word that is counted. */
  readonly noun: string;
  /** Counts years. */
  readonly years: boolean;
}

/** What is counted in some words, in order: "8 tjänster", "fem år". Years such as 2026 are no counts. */
export function countsIn(words: string): readonly Count[] {
  const counts: Count[] = [];
  for (const match of words.matchAll(countPattern)) {
    const spelt = match[1] ?? '';
    const noun = match[2] ?? '';
    const digits = digitsOf(spelt);
    const article = /^(?:en|ett|noll)$/u.test(spelt);
    if (article || noun === '' || /^(?:19|20)\d\d$/.test(digits)) continue;
    counts.push({ count: digits, noun, years: /^år(?!\p{L})/u.test(noun) });
  }
  const times = new RegExp(`(?<![\\p{L}\\d.,])(${number})\\s?[×x*]\\s?$`, 'u').exec(words)?.[1];
  if (times) counts.push({ count: digitsOf(times), noun: '', years: false });
  for (const match of words.matchAll(antal)) {
    counts.push({ count: digitsOf(match[2] ?? ''), noun: match[1] ?? '', years: false });
  }
  return counts;
}

/** "antalet studenter är 1 250". */
const antal = new RegExp(
  `(?<!\\p{L})antal(?:et)? (\\p{L}+) (?:är |var |blir )?(${number})(?!\\d|,\\d|[${groupSpaces}]\\d{3})`,
  'gu',
);

function digitsOf(spelt: string): string {
  return String(BigInt(numberWords.meaningOf(spelt) ?? spelt.replace(/\D/g, '')));
}

/** "per år 2026–2028" is three years. */
const span = /(?<!\d)((?:19|20)\d\d)\s?[–-]\s?((?:19|20)\d\d)(?!\d)/u;
export function yearsSpanned(words: string): string | null {
  const match = span.exec(words);
  const years = Number(match?.[2]) - Number(match?.[1]) + 1;
  return years > 1 && years < 20 ? String(years) : null;
}

/** How many there are is left open: "ett antal tjänster à". */
export const openCount =
  /(?<!\p{L})(?:ett antal|flera|några|vissa|ett par|många|de|olika|alla|samtliga|ytterligare)(?!\p{L})/u;

/** What introduces the product, when no word of a total does. */
export const makes =
  /(?:(?<!\p{L})(?:kostar|kostade|(?:blir|är) (?:total)?kostnaden|kostnad(?:en)? (?:på|om|av|blir|är)|vilket (?:ger|blir|gör|motsvarar|innebär)|det (?:ger|blir|gör)|blir|ger|motsvarar|dvs\.?|det vill säga|uppgår till|(?:beräknas|uppskattas|bedöms) (?:\p{L}+ ){0,4}(?:till|bli|uppgå till)|om|omfattar|utgör|behövs|krävs)(?!\p{L})|=)[^,.;□\d]{0,40}$/u;
