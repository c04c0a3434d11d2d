/**
 * The words that relate two amounts by a percentage: a share of one of them, or the rise from one to the other. Only such as
 * leave no doubt; "cirka 3 procent", "3–4 procent" and "3 procent per år" relate nothing. Spec: minutes §13
 */
import { directionIn } from './change-words';
import { shareWhole } from './share-words';

/** A percentage with its sign in words: "3,5 %", "3 procent". Group 1 is the number. */
const percent = '(?<percent>\\d{1,3}(?:,\\d{1,4})?) ?(?:%|procent)(?!\\p{L})';
const no = '(?! (?:per år|om året|årligen|i genomsnitt|i snitt|per \\p{L}+))';
const short =
  '(?:dvs\\.?|d\\.v\\.s\\.|det vill säga|alltså|vilket (?:ger|blir|är|gör|motsvarar|innebär)|=)';

const shareBefore = new RegExp(
  `(?:^|[ (])(?<!(?:cirka|ca|drygt|knappt|omkring|ungefär|nästan|närmare|upp till|högst|minst|max|[–-]) ?)${percent} (?:av|utav)${shareWhole} ?$`,
  'u',
);
const comesTo = new RegExp(`^(?:,| –)? ?(?:\\()?(?:${short}|är|blir|motsvarar|ger),? $`, 'u');
const beside = /^(?:,| eller|, eller| \()\s?$/u;
const isShare = new RegExp(
  `^,?(?: –)? ?\\(?(?:${short}|som (?:är|utgör|motsvarar)|vilket utgör|utgör|motsvarar|motsvarande|är|eller)?,? ?${percent} (?:av|utav)${shareWhole} ?$`,
  'u',
);
const takenOf = new RegExp(`^,? [^,;:.()\\d□]{1,40} ${percent},? \\(?(?:${short},? )?$`, 'u');
const ofWhole = /(?:^|[,;] )(?:av|utav) [^,;:.()\d□]{1,60},? $/u;

const stepVerb =
  '(?:öka|höj|stig|väx|minska|sänk|sjunk|räkn|skriv|juster|reducer|utök)\\p{L}*(?: (?:upp|ned|ner))?';
const stepNoun =
  '(?:\\p{L}*(?:ökning|höjning|uppräkning|minskning|sänkning|neddragning|indexering))(?:en)?';
const raisedBy = new RegExp(
  `(?<!\\p{L})${stepVerb}[^,;:.()\\d□]{0,60}? med ${percent}${no},? (?:till|från) $`,
  'u',
);
const raisedTo = new RegExp(
  `^,? (?:(?:och|som) )?(?:(?:19|20)\\d\\d )?(?:${stepVerb} )?(?:(?:under|för|till|från) (?:19|20)\\d\\d )?(?:därmed |nu |då |alltså )?med ${percent}${no},? till $`,
  'u',
);
const wasRise = new RegExp(
  `^(?:,| –)? ?\\(?(?:${short} )?(?:(?:en )?${stepNoun} (?:med|på|om|är|av) |med |\\+ ?)${percent}${no}(?! av)`,
  'u',
);

export interface Percentage {
  /** "33,7" */
  readonly percent: string;
  /** The words claim it; else the figures must say that they are meant. */
  readonly said: boolean;
  /** The amounts were there first and the percentage tells of them: it is rounded. Else an amount is reckoned by it. */
  readonly told: boolean;
}

/** "2 % av 1 101,8 mkr, dvs. 22,0 mkr": the words before the whole and those between it and its share. */
export function shareOfBefore(ahead: string, between: string): Percentage | null {
  const [percent, isSaid] = [percentIn(shareBefore, ahead), comesTo.test(between)];
  return percent === null || !(isSaid || beside.test(between))
    ? null
    : { percent, said: isSaid, told: false };
}

/** "245 168 tkr, det vill säga 33,7 % av 727 500 tkr": the words between the share and its whole. */
export function shareOfBehind(between: string): Percentage | null {
  const percent = percentIn(isShare, between);
  return percent === null
    ? null
    : { percent, said: !/^(?:,| eller) ?\d/u.test(between), told: true };
}

/** "Av ALF-medlen, 727,5 mkr, går 34 procent, dvs. 247,4 mkr": the words before the whole and those behind it. */
export function shareTaken(ahead: string, between: string): Percentage | null {
  const percent = ofWhole.test(ahead) ? percentIn(takenOf, between) : null;
  return percent === null
    ? null
    : { percent, said: new RegExp(`${short},? $`, 'u').test(between), told: false };
}

const approximately =
  '(?<!(?:cirka|ca|drygt|knappt|omkring|ungefär|nästan|närmare|upp till|högst|minst|max|över|under|[–-]) ?)';
const named = '(?:av|utav) (?<whole>[^,;:.()\\d□]{2,60}?)';
const ofNamedBefore = new RegExp(
  `(?:^|[ (])${approximately}${percent} ${named}(?:,| \\(| –|,? ${short}|,? (?:motsvarande|eller)),? ?$`,
  'u',
);
const ofNamedBehind = new RegExp(
  `^,?(?: –)? ?\\(?(?:${short}|som (?:är|utgör|motsvarar)|vilket utgör|utgör|motsvarar|motsvarande|eller)?,? ?${percent} ${named}(?=[,;.)]|$)`,
  'u',
);

export interface NamedShare extends Percentage {
  /** "ramen", "beviljade medel" */
  readonly whole: string;
}

/** "15 % av ramen, 3,6 mkr", "188 mkr, 3,7 procent av personalkostnaderna": the words before a share and those behind it. */
export function shareOfNamed(ahead: string, after: string): NamedShare | null {
  if (!/%|procent/u.test(ahead) && !/%|procent/u.test(after)) return null;
  const before = ofNamedBefore.exec(ahead.slice(-160))?.groups;
  const behind = before ? undefined : ofNamedBehind.exec(after)?.groups;
  const { percent: number, whole } = before ?? behind ?? {};
  if (number === undefined || whole === undefined) return null;
  return { percent: number, whole, said: true, told: !before };
}

export interface PercentStep extends Percentage {
  readonly direction: 1 | -1;
}

/** "höjs med 3 procent från", "höjs med 3 procent till": the words before the first of two levels, or before the only one. */
export const stepByPercent = (ahead: string) => stepIn(raisedBy, ahead);
/** "400 tkr höjs med 3 procent till 412 tkr": the words between two levels. */
export const stepBetween = (between: string) => stepIn(raisedTo, between);
/** "från 400 till 412 tkr, en ökning med 3 procent": the words behind two levels. */
export const stepBehind = (after: string) => stepIn(wasRise, after);

function stepIn(pattern: RegExp, words: string): PercentStep | null {
  const found = pattern.exec(words);
  const percent = found?.groups?.['percent'];
  if (!found || percent === undefined) return null;
  const direction = /\+ ?\d/u.test(found[0]) ? 1 : directionIn(found[0]);
  // An uplift is decided; other percentages tell what became of the figures.
  const told = !/(?:uppräkn|räkn\p{L}* upp|index)/u.test(found[0]);
  return { percent, said: direction !== null, told, direction: direction ?? 1 };
}

function percentIn(pattern: RegExp, words: string): string | null {
  return pattern.exec(words.slice(-160))?.groups?.['percent'] ?? null;
}
