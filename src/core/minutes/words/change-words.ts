/** The words of a change: the step, and the levels before and after it. Spec: minutes §11 */
import { sourceOf } from './phrases';

/** "ansökning" is no "ökning". */
const nouns =
  '(?!(?:an|under|efter|upp|genom|be|hem)?sökning)(?:\\p{L}+-?)?(?:ökning|höjning|minskning|sänkning|förändring|neddragning|uppgång|nedgång|nedskärning|reducering|förstärkning)(?:en|ar|arna)?';
const verbs = sourceOf([
  'öka|ökar|ökade|ökat|ökas|ökades|utökas|utökades|utökats|utökar',
  'höja|höjer|höjde|höjt|höjs|höjdes|höjts|stiga|stiger|steg|stigit|växa|växer|växte|vuxit',
  'minska|minskar|minskade|minskat|minskas|minskades|sänka|sänker|sänkte|sänkt|sänks|sänktes',
  'sänkts|sjunka|sjunker|sjönk|sjunkit',
  'reduceras|reducerades|förändras|förändrades|ändras|ändrades|justeras|justerades|förstärks',
  'förstärktes|räknas upp|räknades upp|räknats upp|räknas ned|skrivs upp|skrevs upp|dras ned',
  'drogs ned|försämras|försämrades|försämrats|förbättras|förbättrades|förbättrats|upp|ned|ner',
]);
const verbsOrGoes = `(?:${verbs}|går|gick|gått)`;
const opensClause =
  '(?:[;:.]|(?:,|(?<!\\p{L})(?:och|samt|men|medan|varvid|samtidigt som|dvs\\.?|det vill säga)(?!\\p{L})),?)';
const another = `(?!(?:och|samt|men|medan|den|det|de|dessa|denna|detta|som|vilket|från|till|med|därmed|alltså|således|totalt|sammanlagt|en|${verbsOrGoes}) )`;
const anotherClause = new RegExp(
  `${opensClause} ${another}(?:(?:[^\\s,;.()\\d□]+,? ){1,5}?${verbsOrGoes}(?!\\p{L})[^;:.□]*|(?:[^\\s,;.()\\d□]+ ){1,3}(?:från|med) )$`,
  'u',
);

/** "höjs med 2,0 mkr; hyran går från": whether something else is told of than before; "den" is what was told of. */
export function tellsOfAnother(words: string): boolean {
  return anotherClause.test(words);
}

const little =
  '(?: (?:då|därmed|alltså|således|nu|totalt|sammanlagt|hela|drygt|knappt|cirka|ca|omkring|ungefär|också|därför|nästan|bara|endast|netto|däremot|motsvarande|just)){0,3}';
const end = `${little} ?[("–]?\\s?$`;

/** "en ökning med", "ökningen är", "ökningen, ", "ALF-ökningen om". */
const stepByNoun = new RegExp(
  `(?<![\\p{L}])${nouns}(?: (?:av|i|för|på|jämfört med|mot|från) (?:[^,.;:()\\d□]|(?:19|20)\\d\\d){1,60}?)?(?:,? (?:med|på|om|av|är|var|blir|blev|uppgår till|uppgick till|motsvarar|utgör)|,| :|:| \\()${end}`,
  'u',
);
/** "ökar med", "höjs under 2026 med", "ökar det med". */
const stepByVerb = new RegExp(`${verbs}[^,.;:□]{0,60}? med${end}`, 'u');
/** "en försämring med": an outcome that turns better or worse. "Förbättring av lokaler, 2 mkr" is a purpose, and no step. */
const stepByOutcome = new RegExp(
  `(?<!\\p{L})(?:resultat|prognos|budget|netto|utfalls)?(?:försämring|förbättring)(?:en)?(?: (?:jämfört med|mot|från) (?:[^,.;:()\\d□]|(?:19|20)\\d\\d){1,60}?)? (?:med|är|var|blir|blev|uppgår till|uppgick till)${end}`,
  'u',
);
/** "dvs. med 1,5 mkr" and "+" after two levels. */
const stepBySign =
  /(?:^|\s)(?:dvs\.?|det vill säga|alltså),? (?:\p{L}+ )?(?:med|en \p{L}+ning (?:med|på)) $/u;

/** "1,5 mkr mer än", "0,4 mkr högre än", "1,2 mkr bättre än". */
const comparison =
  /^ (?:(?:mer|högre|större|lägre|mindre|dyrare|billigare|bättre|sämre|över|under) än(?!\p{L})|(?:högre|lägre|dyrare|billigare)(?=[.;]|$))/u;

/** Whether the words before an amount say that it is a step. */
export function isStep(before: string): boolean {
  if (stepShared.test(before)) return false;
  return [stepByNoun, stepByVerb, stepByOutcome, stepBySign].some((step) => step.test(before));
}

/** Whether a step is told as better or worse, which says of no figure whether it rises. */
export const betterOrWorse = /(?<!\p{L})(?:försämr|förbättr)\p{L}*/u;
/** "1,2 mkr bättre än": the same behind the amount. */
export const betterOrWorseThan = /^ (?:bättre|sämre) än(?!\p{L})/u;
/** Words that say on which side of nothing a result lies, which its figure does not show. */
export const surplusOrDeficit = /(?<!\p{L})(?:överskott|underskott|förlust|vinst|back)\p{L}*/u;

/** Whether the words after an amount compare it with a level. */
export function comparesWithLevel(after: string): boolean {
  return comparison.test(after);
}

const up =
  /(?<!\p{L})(?:\p{L}*(?:ökning|höjning|uppgång|förstärkning)\p{L}*|ök(?:a|ar|ade|at|as|ades)|utök\p{L}*|höj\p{L}*|stig(?:a|er|it)|steg|väx\p{L}*|räkna(?:s|des|ts) upp|mer än|högre än|större än)(?!\p{L})/u;
const down =
  /(?<!\p{L})(?:\p{L}*(?:minskning|sänkning|neddragning|nedgång|nedskärning)\p{L}*|minsk\p{L}*|sänk\p{L}*|sjunk\p{L}*|sjönk|reducer\p{L}*|dras ned|räkna(?:s|des|ts) ned|skriv(?:s|its) ned|mindre än|lägre än)(?!\p{L})/u;

/** Whether the words say that something goes up or down; null when they say neither or both. */
export function directionIn(words: string): 1 | -1 | null {
  const [rises, falls] = [up.test(words), down.test(words)];
  return rises === falls ? null : rises ? 1 : -1;
}

const hedge =
  '(?: (?:cirka|ca|drygt|knappt|omkring|ungefär|preliminärt|preliminära|fastslagna|beslutade|nuvarande|dagens|förra årets|fjolårets|årets|föregående års|tidigare|nivån|totalt|sammanlagt|beloppet|de|en nivå på|ett anslag på|ett belopp på|(?:19|20)\\d\\d års)){0,2} ?$';
const from = new RegExp(`(?<!\\p{L})från${hedge}`, 'u');
const to = new RegExp(`(?<!\\p{L})till${hedge}`, 'u');

export function isFrom(before: string): boolean {
  return from.test(before);
}
export function isTo(before: string): boolean {
  return to.test(before);
}

/** Between the levels of two stages: "till 2,5 mkr år 2026 och sedan till 3,0 mkr", "12,5 mkr 2026, 13,2 mkr 2027". */
const nextStage =
  /^(?: (?!för )[\p{L}\d]+){0,4}(?:,| och| samt)(?: (?:sedan|därefter|vidare|senare|slutligen|år|(?:19|20)\d\d)){0,3}(?: till)? $/u;
export function isNextStage(words: string): boolean {
  return nextStage.test(words);
}

/** The level before: "jämfört med 2023, då intäkterna var", "mot förra årets", "i fjol". */
const inBrackets =
  /\((?:år )?(?:(?:19|20)\d\d|i fjol|förra året|föregående år|tidigare|mot)[^)(]{0,20}$/u;
const earlier =
  /(?<!\p{L})(?:jämfört med|jämfört mot|i jämförelse med|(?<!(?:balanseras|balanserades|kvittas|avräknas|ställs|vägs|byts|växlas) )mot|än|i stället för|tidigare|föregående års?|förra årets?|förra året|i fjol|fjolårets|året innan|året dessförinnan|dittills)(?!\p{L})/u;
/** "18,5 mkr året innan", "11,0 mkr i fjol". */
const earlierAfter =
  /^,? ?(?:i fjol|året innan|året dessförinnan|föregående år|förra året|tidigare|dessförinnan)(?!\p{L})/u;

/** "i stället för 803,0 mkr", "jämfört med tidigare 803,0 mkr": what another amount right before it is set against. */
const setAgainst =
  /^ (?:i stället för|istället för|jämfört med|i jämförelse med|mot|än) (?:tidigare |i fjol |förra årets |fjolårets )?$/u;
export function isSetAgainst(between: string): boolean {
  return setAgainst.test(between);
}

export function speaksOfEarlier(before: string, after = ''): boolean {
  return earlier.test(before) || inBrackets.test(before) || earlierAfter.test(after);
}

/** The step is claimed against a level that the text should give: "jämfört med föregående år". */
export const comparedWith =
  /(?<!\p{L})(?:jämfört med|i jämförelse med|mot|från) (?:[^.;]{0,40})(?:år|budget|nivå|(?:19|20)\d\d)/u;

/** "Ökningen fördelas med …": the step is what is shared. Group 1 holds what has grown, if it is named. */
export const stepShared = new RegExp(
  `(?<!\\p{L})((?:\\p{L}+-)?${nouns})(?: av ([^,.;:()□]{1,40}?))?,? (?:\\p{L}+ ){0,3}?(?:fördelas|fördelades|delas|delades|fördelar sig|går|används|tillfaller|tillförs)(?!\\p{L})`,
  'u',
);

/** A level and its step in one sentence: "14,0 mkr, en ökning med", "22,0 mkr 2025, dvs. med". */
export const joinsLevel =
  /^(?:[^.;:]|(?<=dvs)\.){0,80}?(?:,|–|\(|dvs|vilket|det är|och) ?(?:[^.;:]|(?<=dvs)\.){0,40}$/u;

/** The step by its noun: "en ökning med", "ökningen är". */
export const stepNoun = new RegExp(`(?<!\\p{L})${nouns}(?!\\p{L})`, 'u');

/** Money is moved from one to another, and what follows from that: "… flyttas. … minskar därmed från". */
export const moves =
  /(?<!\p{L})(?:flytta(?:s|des|ts)|överför(?:s|des|ts)|omfördela(?:s|des|ts)|förs|fördes|förts)(?!\p{L})/u;
export const therefore = /(?<!\p{L})(?:därmed|därigenom|härigenom)(?!\p{L})/u;

/** "höjningen, " and "ALF-ökningen om": the step that has been spoken of. Groups: the word, and what has grown. */
export const thatStep =
  /(?<!\p{L})((?:\p{L}+-)?\p{L}*(?:ökning|höjning|minskning|sänkning|förändring)en)(?: av ([^,.;:()□]{1,40}?))?(?: på| om|,| är| blir)? $/u;
