/** The words that say of an amount that it is how far two others lie apart. Spec: minutes §12 */

const nouns =
  '(?:mellanskillnad|skillnad|avvikelse|budgetavvikelse|differens|överskott|underskott|överdrag|överskridande|underskridande|glapp|besparing)(?:en|et|er|erna|n|rna)?';
const little =
  '(?: (?:därmed|alltså|således|nu|då|därför|totalt|hela|drygt|knappt|cirka|ca|omkring|ungefär|endast|bara)){0,3}';

const is =
  '(?:är|var|blir|blev|uppgår till|uppgick till|motsvarar|utgör|(?:beräknas|väntas|bedöms) (?:bli|vara|uppgå till|till))';
const before = new RegExp(
  `(?<!\\p{L})${nouns}(?:(?: (?:mot|jämfört med|i förhållande till|för|i) [^.;:()\\d□]{1,80}?)?(?:,? (?:${is}|på|om|med)|,| :|:| \\()| mellan [^.;:()\\d□]{1,80}? ${is})${little} ?[("–]?\\s?$`,
  'u',
);
const between = new RegExp(`(?<!\\p{L})${nouns} mellan(?!\\p{L})`, 'u');
const verb = new RegExp(`${is}${little} $`, 'u');

/** "Utfallet understiger budgeten med", "budgeten överskreds med". */
const exceeds = '(?<!\\p{L})(?:över|under)(?:skrid|skred|stig|steg)\\p{L}*';
const exceedsBy = new RegExp(`${exceeds}(?: [^.;:□]{0,60}?)? med${little} $`, 'u');
const exceedsOf = new RegExp(exceeds, 'u');

/** "understiger budgeten, 50,0 mkr, med": the verb stands before the amount before. */
export function isExcess(earlier: string, words: string): boolean {
  return (
    exceedsBy.test(words) ||
    (exceedsOf.test(earlier) && /^[^.;:]{0,30}(?<!\p{L})med $/u.test(words))
  );
}

/** Whether the words before an amount say that it is a difference. */
const directly =
  /(?:(?<!\p{L})(?:mellanskillnaden|skillnaden|differensen|avvikelsen)|[,;] (?:mellanskillnad|skillnad|differens|avvikelse)) $/u;

export function isDifference(words: string): boolean {
  return before.test(words) || directly.test(words);
}

/** "Skillnaden mellan budgeten på 10,0 mkr och utfallet på 9,2 mkr är": what opens the passage, what stands before the third amount. */
export function isDifferenceBetween(opening: string, words: string): boolean {
  return between.test(opening) && verb.test(words);
}

/** ", dvs. plus 6,5 mkr", ", dvs. +6,5 mkr": what stands before the amount, whose own text may have the sign. */
const inShort =
  /(?<!\p{L})(?:dvs\.?|d\.v\.s\.|det vill säga|alltså),? (?:ett )?(plus |minus |\+ )?(?:på )?$/u;
const signed = /^(?:[+\u2212–-]|minus)/iu;

export function isSignedInShort(words: string, amount: string): boolean {
  const found = inShort.exec(words);
  return found !== null && (found[1] !== undefined || signed.test(amount));
}

const pairs = [
  [/(?<!\p{L})(?:utfall\p{L}*|prognos\p{L}*)/u, /(?<!\p{L})budget\p{L}*/u],
  [/(?<!\p{L})(?:intäkt|inkomst)\p{L}*/u, /(?<!\p{L})(?:kostnad|utgift)\p{L}*/u],
] as const;

/** "Utfallet blev 82,9 mkr mot budgeterade 76,4 mkr": the words before two amounts make them the two sides of one thing. */
export function arePaired(first: string, second: string): boolean {
  return pairs.some(
    ([a, b]) =>
      (a.test(first) && !b.test(first) && b.test(second)) ||
      (b.test(first) && !a.test(first) && a.test(second)),
  );
}

const levelOf = (side: string) =>
  new RegExp(
    `^(?!.*(?:minsk|ök|lägr|högr|mindre|(?<!\\p{L})mer|bortf|sämr|bättr|sjunk|sjönk|stig|steg|budget|prognos|negativ)).*(?<!\\p{L})(?:${side})(?:er|erna|en)?(?: (?:för|under|i))?(?: (?:året|perioden|fjol|år|(?:19|20)\\d\\d))?(?: (?:är|var|blir|blev|på|om|uppgår till|uppgick till))? $`,
    'u',
  );
const [incomeLevel, costLevel] = [levelOf('intäkt|inkomst'), levelOf('kostnad|utgift')];

/** "Intäkterna var 82,9 mkr och kostnaderna 76,4 mkr": levels, and no changes, of what comes in and what goes out. */
export function isIncomeThenCost(first: string, second: string): boolean {
  return incomeLevel.test(first) && costLevel.test(second);
}

/** "Kostnaderna var 76,4 mkr och intäkterna 82,9 mkr". */
export function isCostThenIncome(first: string, second: string): boolean {
  return costLevel.test(first) && incomeLevel.test(second);
}

/** "plus 2,0 mkr jämfört med budget": with something else than what stands before. */
export const setBesideAnother =
  /^ ?(?:jämfört|mot|i förhållande|i jämförelse|än|per|av|för|från|utöver|sedan|efter|före|exklusive|inklusive|exkl|inkl)(?!\p{L})/u;

/** "avvikelsen mellan budget och utfall": both sides are named, so both are needed. */
export const namesBothSides = between;

/** Words of two amounts that are a plan and what became of it, not a before and an after. */
export const planAndOutcome =
  /(?<!\p{L})(?:budget\p{L}*|utfall\p{L}*|prognos\p{L}*|sök(?:te|t|er)|ansök\p{L}*|beviljad\p{L}*|beviljat\p{L}*|tilldel\p{L}*|fick|anbud\p{L}*|offert\p{L}*|pris\p{L}*|slutpris\p{L}*|plan\p{L}*|verklig\p{L}*|äska\p{L}*|begär\p{L}*)(?!\p{L})/u;

/**
 * "Underskottet", "överdraget", "besparingen" are the rest of a balance, of whatever it may be; "skillnaden" is the one
 * between what has been told.
 */
const balance =
  /(?<!\p{L})(?:överskott|underskott|överdrag|överskridande|underskridande|besparing)\p{L}*(?!\p{L})(?!.*(?<!\p{L})(?:skillnad|avvikelse|differens|glapp))/u;

/** Whether the words before a difference say no more than that something was left or lacking. */
export function isBalance(words: string): boolean {
  return balance.test(words) && !between.test(words);
}

/** Words of an amount that is one side of a balance, besides those of a plan and its outcome. */
export const sideOfBalance =
  /(?<!\p{L})(?:intäkt\p{L}*|inkomst\p{L}*|kostnad\p{L}*|utgift\p{L}*|\p{L}*förbruk\p{L}*|kostar|kostade|användes|använts|betalades|anslag\p{L}*|bidrag\p{L}*|ram(?:en|ar|arna)?|finansiering\p{L}*)(?!\p{L})/u;

/** "avvikelsen mot budget": it is reckoned against a plan, so one of the sides must be one. */
export const againstPlan =
  /(?<!\p{L})(?:mot|gentemot|från|jämfört med|i förhållande till) (?:\p{L}+ )?(?:\p{L}*budget|prognos|plan)\p{L}*(?!\p{L})/u;

/** "underskott", "minus 2,0 mkr": on the other side of nothing than a surplus, which its figure does not show. */
export const belowZero = /(?<!\p{L})(?:underskott|förlust|minus|back)\p{L}*/u;
