/**
 * What a number is when it is no money: the words and signs beside it that say so. Needed only where a number could be
 * taken for money without a unit of its own, or where it stands so close to an amount that the two could be run
 * together. Spec: minutes §4
 */

/** The number that follows is a reference, whatever stands after it: "bilaga 4", "§ 7", "kl. 13". */
const references = [
  '§|nr|nr.|nummer|punkt|punkten|punkterna|bilaga|bilagan|sida|sidan|sidorna|sid|sid.',
  'kap|kap.|kapitel|tabell|figur|diagram|avsnitt|artikel|paragraf|sfs|dnr|dnr.',
  'kl|kl.|klockan|telefon|tel|tel.|faktura|projektnummer|version',
];

/** A lone number after these words is a name or a time as well: "år 2 och 3 mkr", "fas 2". */
const names = [
  'stycke|moment|plan|sal|rum|hus|våning|konto|kod|steg|fas|etapp|del|grupp|tema|spår|projekt',
  'ansökan',
  'rad|kolumn|alternativ|mål|kvartal|tertial|vecka|år|åren|den|ålder|åldern|lag',
];

/** After these words four digits between 1900 and 2099 are a year: "under 2025 350 tkr". */
const takesYear = [
  'år|året|åren|under|för|i|sedan|budget|budgeten|budgetåret|verksamhetsåret|av|från|till|mot',
  'till och med|t.o.m.',
  'våren|hösten|sommaren|vintern|kalenderåret|och|med',
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
];

const ending = (words: readonly string[]) =>
  new RegExp(
    `(?:^|[^\\p{L}])(?:${words.map((word) => word.replaceAll('.', '\\.')).join('|')})\\s*$`,
    'iu',
  );

const referenceBefore = ending(references);
const nameWordBefore = ending([...references, ...names]);
const yearWordBefore = ending(takesYear);
/** A capital that does not open the sentence belongs to a name: "InFuturum 2025". */
const nameBefore = /[\p{L},]\s+\p{Lu}[\p{L}-]+\s*$/u;
/** Digits, or a sign that joins digits, directly before: a date, a time, a telephone number, a registry number. */
const joinedBefore = /[\p{L}\p{N}][-/:–]$|[\p{L}\p{N}_#]$/u;

/** How much text before a number is looked at. */
const WINDOW = 40;

const before = (text: string, at: number) => text.slice(Math.max(0, at - WINDOW), at);

/** Whether what stands before a number makes it a reference, a date or a piece of a longer number. */
export function isReference(text: string, at: number): boolean {
  const words = before(text, at);
  return referenceBefore.test(words) || joinedBefore.test(words);
}

/** Whether what stands before a lone number makes it a reference, a name or a date. */
export function isNamed(text: string, at: number): boolean {
  const words = before(text, at);
  return nameWordBefore.test(words) || joinedBefore.test(words);
}

export function looksLikeYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

/** Whether the words before four digits make them a year. */
export function isYearHere(text: string, at: number, digits: string): boolean {
  const words = before(text, at);
  return looksLikeYear(digits) && (yearWordBefore.test(words) || nameBefore.test(words));
}

/** What follows a number and makes it something else than money, even where its neighbour is money. */
export const otherUnitAfter =
  /^[^\S\n]*(?:%|‰|procent(?:enheter)?(?!\p{L})|promille|år(?!\p{L})|hp(?!\p{L})|st(?!\p{L})|:\d)/iu;
