/** The words that say of an amount that it is what remains. Spec: minutes §10 */
import { firstAfter, lastBefore, sourceOf, type Found } from './phrases';

/** "ännu inte fördelat", "ej använts": nothing has become of it yet. */
const untouched =
  '(?:ännu )?(?:inte|ej)(?: ännu)? (?:fördela(?:t|de|ts)|allokera(?:t|de|ts)|använ(?:t|ts|da)|förbruka(?:t|de|ts)|disponera(?:t|de|ts)|ianspråktag(?:et|na|its)|avropa(?:t|de|ts)|intecknat|intecknade)';

/** "återstår 5,0 mkr", "resterande 3,3 mkr", "kvar att fördela är 2 mkr". */
const before = new RegExp(
  sourceOf([
    'återstår|återstod|återstå|återstående|återstoden|kvarstår|kvarstod|kvarstå|kvarstående',
    'kvarvarande',
    'resterande|resten|resterar|kvar|överblivna|blir över|oanvända|oförbrukade|oförbrukat',
    'outnyttjade|outnyttjat|vilket lämnar|som lämnar|ofördelade|ofördelat|odisponerat|odisponerade',
    'fritt disponibel\\p{L}*|fritt disponibla',
    'disponibelt (?:\\p{L}+ ){0,2}(?:är|blir) (?:därmed|alltså|således|därefter)',
    untouched,
  ]),
  'gu',
);
/** "5,5 mkr återstår", "2,7 mkr finns kvar", "3 mkr blir över". */
const after = new RegExp(
  sourceOf([
    'återstår|återstod|kvarstår|kvarstod|resterar|är kvar|var kvar|finns (?:\\p{L}+ )?kvar',
    'fanns (?:\\p{L}+ )?kvar|blir (?:\\p{L}+ )?kvar|blev (?:\\p{L}+ )?kvar',
    'blir (?:\\p{L}+ )?över|blev (?:\\p{L}+ )?över|ofördelade|ofördelat',
    'är fritt disponibel\\p{L}*|är fritt disponibla',
    'är oförbrukade|är oförbrukat|kvar att \\p{L}+|kvar(?= av(?!\\p{L})|[.,;]|$)',
    untouched,
  ]),
  'gu',
);

const REACH = 8;
const REACH_BACK = 4;

/** A word that makes a claim even when nothing else is told of what it remains of. */
export const surelyRemains = new RegExp(
  sourceOf(['återst\\p{L}*|kvarst\\p{L}*|kvarvarande|resterande|resterar|resten|kvar']),
  'u',
);

/** "återstående 6,7 mkr": spoken of as something known. */
export const asRemaining = new RegExp(
  sourceOf(['återstående|kvarstående|kvarvarande|resterande|återstoden|resten']),
  'u',
);

/**
 * Whether the words before and after an amount say that it remains; a word goes to the nearer of two amounts, and never
 * to what something is taken of: "av de 8,5 mkr återstår".
 */
export function remains(
  {
    before: ahead,
    after: behind,
    partitive,
  }: { readonly before: string; readonly after: string; readonly partitive: boolean },
  isFirst: boolean,
  isLast: boolean,
): boolean {
  const toThis = lastBefore(ahead, before);
  if (toThis && toThis.words <= REACH && !isStopped(toThis)) {
    const ofPrevious = isFirst ? null : firstAfter(ahead, after);
    const goesBack = ofPrevious !== null && !parted.test(ofPrevious.between);
    if (!goesBack || toThis.words <= ofPrevious.words) return true;
  }
  const found = partitive ? null : firstAfter(behind, after);
  if (!found || found.words > REACH_BACK || parted.test(found.between)) return false;
  if (/ som (?:har |hade )?$/u.test(found.between) && past.test(found.phrase)) return false;
  const ofNext = isLast ? null : lastBefore(behind, before);
  return ofNext === null || found.words < ofNext.words;
}

const parted = /[,;:.()]/u;

/** "Återstår:", "Återstår att fördela: ", "Kvar (tkr): " */
const toShareOut = /^(?: att \p{L}+)?(?: på [\p{L} ]{1,30})? ?:/u;
/** "Kvar till 2026 och 2027 är 4,3 mkr": years are no numbers that another amount could have. */
const years = /(?<![\d.,]|från )(?:19|20)\d\d(?![\d,])/gu;

/** "65 tkr ofördelat, totalt 415 tkr": the word has had its amount before the comma. */
function isStopped({ phrase, between }: Found): boolean {
  const told = between.replace(toShareOut, '').replaceAll(years, '');
  return stops.test(told) || /^ofördela.*,/u.test(`${phrase}${between}`);
}

/** "Efter avdrag för lokaler om 1,4 mkr kan 8,6 mkr fördelas": what is told after the deductions is what they leave. */
export function followsDeduction(gaps: readonly string[], place: number): boolean {
  const near = gaps.slice(Math.max(0, place - DEDUCTIONS), place);
  const opening = near.findLastIndex((words) => deduction.test(words));
  const between = near.slice(opening + 1);
  if (opening < 0) return false;
  const own = gaps[place] ?? '';
  // "Av 8,5 mkr återstår efter avdrag för A om 2,0 mkr och för B om 1,0 mkr 5,5 mkr": only the deductions are joined.
  if (announced.test(near[opening] ?? '')) {
    return between.every((words) => joins.test(words)) && !joins.test(own) && !unlike.test(own);
  }
  return between.every((words) => another.test(words)) && left.test(own);
}

/** The places of the deductions behind a remainder: "återstår 4,0 mkr efter avdrag för A om 8,0 mkr och för B om 1,0 mkr". */
export function deductedBehind(gaps: readonly string[], place: number): readonly number[] {
  if (!deductsNow.test(gaps[place + 1] ?? '')) return [];
  const joined = gaps.slice(place + 2, place + 1 + DEDUCTIONS);
  const end = joined.findIndex((words) => !joins.test(words));
  const count = 1 + (end < 0 ? joined.length : end);
  return Array.from({ length: count }, (_, at) => place + 1 + at);
}

/** How many deductions are looked back over. */
const DEDUCTIONS = 6;

const deduction = /(?<!\p{L})efter avdrag(?!\p{L})/u;
const deductsNow =
  /^,? (?:efter avdrag(?!\p{L})[^.;:□]{0,60}|(?:sedan|efter att) [^.,;:□\d]{0,60}(?:tilldelats|betalats|använts|fördelats|beviljats|fått|rekvirerat) (?:ut )?)$/u;
const announced =
  /(?<!\p{L})(?:återst(?:år|od)|kvarst(?:år|od)|kvar)(?!\p{L})[^.;:□]{0,40} efter avdrag(?!\p{L})/u;
const joins = /(?<!\p{L})(?:och|samt)(?!\p{L})[^.;:□]*$/u;
const unlike = /^, $|[.;:□]|(?<!\p{L})(?:från|än|mot|av|varav)(?!\p{L})/u;
const another = /^(?:,| och| samt)(?!\p{L})[^.;:□]{0,60}$/u;
const left =
  /^,? (?:kan|är|blir|finns|har|får|disponerar|uppgår|utgör|fördelas|används|lämnas)(?!\p{L})(?:(?!(?<!\p{L})(?:från|än|mot)(?!\p{L}))[^.;:,□]){0,60}$/u;

/** "0,8 mkr har återlämnats av FR", "tillförts": what comes to that which remains, and is not taken from it. */
export const comesBack =
  /(?<!\p{L})(?:återläm(?:nats|nades|nat|nade|nar)|återför(?:ts|des|t|s)|återbetala(?:ts|des|t)|återkommit|tillför(?:ts|des|s)|tillkommit|tillkom|tillskjutits|inbetala(?:ts|des))(?!\p{L}| till )/u;

/** "120 tkr som blev över i fjol" tells where money comes from, not what is left. */
const past = /^(?:blev|fanns|återstod|kvarstod|var|ännu|inte|ej)/u;

/** Between the word and its amount: another clause, another number, what is deducted. */
const stops =
  /[;:□\d]|, .*,|(?<!\p{L})(?:varav|eftersom)(?!\p{L})|(?<!\p{L})efter avdrag(?!\p{L}).* (?:om|på|med|av) $/u;
