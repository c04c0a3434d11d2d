/**
 * Sums whose whole stands first: "varav", "fördelas med", a bracket, a list, or in the sentence before: "Summan består av",
 * "Den fördelas så att". Spec: minutes §9
 */
import { isNegative } from '#core/money/amount';
import { stepShared } from '../words/change-words';
import { arePaired, isSignedInShort } from '../words/difference-words';
import type { Said } from '../words/said';
import {
  anaphora,
  colonAndName,
  comparesInBrackets,
  goesOnInItems,
  inBrackets,
  ofThis,
  sharesOut,
  thereof,
  usedFor,
} from '../words/sum-words';
import { joinedWith } from './account';
import type { Claim } from './claim';
import { before, beforeInParagraph, itemsAfter, WIDEST, type Context } from './context';
import { nearInSize } from './near-in-size';
import { partsBetween, partsOfItems, sumOf, type Parts } from './parts';
import { agrees, reckon } from './reckon';
import { asidesBehind, wordsAround } from './role';

/** "20,0 mkr fördelas med 12,0 mkr … och 8,0 mkr …", also over the items of a list. */
export function wholesFirst(context: Context, said: Said): readonly Claim[] {
  return said.amounts.flatMap((whole, place): readonly Claim[] => {
    const role = context.roles[whole];
    if (!role) return [];
    const last = place === said.amounts.length - 1;
    if (last) return wholeOfItems(context, said, whole);
    if (role.is === 'price' || role.is === 'base') return [];
    const { after } = wordsAround(said, place);
    // "från 5 500 tkr till 4 500 tkr": nothing is taken out of a level.
    if (role.is === 'from' && context.roles[said.amounts[place + 1] ?? -1]?.is === 'to') return [];
    if (role.partitive && !/(?<!\p{L})(?:varav|därav)(?!\p{L})/u.test(after)) {
      return partsOfSome(context, said, place, whole);
    }
    if (inBrackets.test(after) && asidesBehind(said, place) === 0)
      return partsInBrackets(context, said, place, whole);
    if (role.opensParts && isPairedWith(said, place)) return [];
    if (role.opensParts) {
      const claims = sumOf(partsAfter(context, said, place), whole);
      // "varav 8,0 mkr till projekt och 1,0 mkr till konferenser; 3,0 mkr återstår": the parts are not all.
      if (leavesSome(context, said, place)) return onlyIfAll(context, claims);
      return mayGoBack(said, place)
        ? claims.filter((claim) => agrees(claim, context.amounts))
        : claims;
    }
    if (colonAndName.test(after)) return listedBehindColon(context, said, place, whole);
    return usedFor.test(after) ? ifAgreeing(context, said, place, whole) : [];
  });
}

/** "1 250 tkr respektive 850 tkr, varav 600 respektive 400 tkr": a part of each, not the parts of the last. */
function isPairedWith({ gaps }: Said, place: number): boolean {
  return respectively.test(gaps[place] ?? '') && respectively.test(gaps[place + 2] ?? '');
}

/** "lokaler 3,0 mkr, varav 1,0 mkr moms, och städning 1,0 mkr": behind ", och" the list of before may go on. */
function mayGoBack({ gaps }: Said, place: number): boolean {
  const isListed = place > 0 && /(?<!\p{L})(?:varav|därav)(?!\p{L})/u.test(gaps[place + 1] ?? '');
  return isListed && gaps.slice(place + 2).some((words) => /, (?:och|samt)(?!\p{L})/u.test(words));
}

const respectively = /^ (?:respektive|resp\.?) $/u;

/** Whether what is left of a whole is told behind its parts. */
function leavesSome({ roles }: Context, { amounts }: Said, place: number): boolean {
  const behind = amounts.slice(place + 1, place + WIDEST);
  const end = behind.find((index) => roles[index]?.is !== 'plain' && roles[index]?.is !== 'to');
  return end !== undefined && roles[end]?.is === 'remainder';
}

/** The parts after a whole, until something else is said than parts. */
function partsAfter(context: Context, said: Said, place: number): Parts {
  const first = place + 1 + (place < 0 ? 0 : asidesBehind(said, place));
  let end = first;
  while (
    end < Math.min(said.amounts.length, place + WIDEST) &&
    isListed(context, said, end) &&
    !isOtherSide(context, said, place, end)
  )
    end += 1;
  const parts = partsBetween(context, said, first, end);
  const rest = said.gaps.slice(first, end + 1).join(' ');
  return {
    ...parts,
    open: parts.open || hasCeiling(context, parts),
    incomplete: parts.incomplete && rest !== '',
  };
}

function isListed(context: Context, said: Said, place: number): boolean {
  const role = context.roles[said.amounts[place] ?? -1];
  return (
    role !== undefined &&
    !role.partitive &&
    role.is !== 'total' &&
    role.is !== 'remainder' &&
    role.is !== 'difference' &&
    role.is !== 'step'
  );
}

/** "Intäkterna var 82,9 mkr, varav 2,0 mkr bidrag, och kostnaderna 76,4 mkr, dvs. plus 6,5 mkr": neither of the last two is a part. */
function isOtherSide(
  { amounts }: Context,
  { amounts: own, gaps }: Said,
  whole: number,
  at: number,
) {
  const words = gaps[at] ?? '';
  const clause = /, (?:och|samt|men|medan) ([^,]*)$/u.exec(words)?.[1] ?? '';
  const text = amounts[own[at] ?? -1]?.written.text ?? '';
  return arePaired(gaps[whole] ?? '', clause) || isSignedInShort(words, text);
}

/**
 * "Av 37,4 mkr betalas 21,7 mkr av sjukhusen och 15,8 mkr av universitetet": nothing says that this is all. When it is, or
 * when it is more than there was, it is told.
 */
function partsOfSome(context: Context, said: Said, place: number, whole: number): readonly Claim[] {
  return onlyIfAll(context, sumOf(partsAfter(context, said, place), whole));
}

/** "4,8 mkr används till lönenivåer, 4 600 tkr, och till konferensen, 200 tkr": told when the uses are the whole. */
function ifAgreeing(context: Context, said: Said, place: number, whole: number): readonly Claim[] {
  return sumOf(partsAfter(context, said, place), whole).filter((claim) =>
    agrees(claim, context.amounts),
  );
}

/** "92 mkr: A 48 mkr, B 26 mkr samt C 18 mkr." is all when nothing compares and the figures are near; else it must agree. */
function listedBehindColon(
  context: Context,
  said: Said,
  place: number,
  whole: number,
): readonly Claim[] {
  const words = said.gaps.slice(place + 1);
  const parts = partsAfter(context, said, place);
  const isClosed =
    parts.terms.length === said.amounts.length - place - 1 &&
    /(?<!\p{L})(?:och|samt)(?!\p{L})/u.test(words.at(-2) ?? '') &&
    !words.some((gap) => comparesInBrackets.test(gap) || hasVerb.test(gap)) &&
    !words.some((gap, at) => arePaired(gap, words[at + 1] ?? ''));
  return sumOf(parts, whole).filter((claim) => {
    const reckoned = reckon(claim, context.amounts);
    if (reckoned === null || reckoned.outcome !== 'apart') return reckoned !== null;
    return isClosed && nearInSize(reckoned.expected.amount, reckoned.stated.amount, 1n);
  });
}

/** "FR får 48 mkr": a sentence, and no item of a list. */
const hasVerb =
  /(?<!\p{L})(?:är|var|blir|blev|har|hade|får|fick|går|gick|ska|kostar|kostade|\p{L}+(?:des|ades|ts))(?!\p{L})/u;

function onlyIfAll(context: Context, claims: readonly Claim[]): readonly Claim[] {
  return claims.filter((claim) => {
    const reckoned = reckon(claim, context.amounts);
    return reckoned !== null && (reckoned.outcome !== 'apart' || isNegative(reckoned.difference));
  });
}

/** "17,6 mkr (10,2 mkr från ALF och 7,4 mkr från FoUU)": two or more in one bracket, none of them a comparison. */
function partsInBrackets(
  context: Context,
  said: Said,
  place: number,
  whole: number,
): readonly Claim[] {
  const closing = said.gaps
    .slice(place + 2, place + WIDEST)
    .findIndex((words) => words.includes(')'));
  const end = place + 2 + closing;
  const words =
    said.gaps
      .slice(place + 1, end + 1)
      .join(' ')
      .split(')')[0] ?? '';
  if (closing < 1 || comparesInBrackets.test(words)) return [];
  return sumOf(partsBetween(context, said, place + 1, end), whole);
}

/** "Upp till" promises nothing about what is given: ceilings do not add up to a whole. */
function hasCeiling(context: Context, { terms }: Parts): boolean {
  return terms.some((index) => context.amounts[index]?.written.kind === 'ceiling');
}

/** "Ökningen om 415 tkr fördelas enligt följande:" and a list. */
function wholeOfItems(context: Context, said: Said, whole: number): readonly Claim[] {
  const tail = said.gaps.at(-1) ?? '';
  if (said.kind === 'item') return [];
  const opens = goesOnInItems.test(tail) || sharesOut.test(tail);
  const isWhole = [sharesOut, thereofLast, /^[^,]{0,60}:\s*$/u].some((words) => words.test(tail));
  if (!opens || !(isWhole || sharesOut.test(said.gaps[0] ?? ''))) return [];
  const items = itemsAfter(context, said);
  return items.length === 0 ? [] : sumOf(partsOfItems(context, items), whole);
}

const thereofLast = /(?<!\p{L})(?:varav|därav)[ :]*$/u;

/** "… 31,7 mkr. Summan består av 19,4 mkr …": the whole stands in the sentence before. */
export function wholesBefore(context: Context, said: Said): readonly Claim[] {
  const opening = said.gaps[0] ?? '';
  const opens = sharesOut.test(opening) || thereof.test(opening) || ofThis.test(opening);
  if (!opens || stepShared.test(opening)) return [];
  const first = context.roles[said.amounts[0] ?? -1];
  const items = said.amounts.length === 0 ? itemsAfter(context, said) : [];
  if (
    said.amounts.length > 0 &&
    (first?.opensParts ||
      first?.is === 'total' ||
      !(anaphora.test(opening) || thereof.test(opening) || ofThis.test(opening)))
  )
    return [];
  if (said.amounts.length === 0 && (items.length === 0 || !goesOnInItems.test(opening))) return [];
  const whole = wholeOf(context, said);
  if (whole === null) return [];
  const parts = items.length > 0 ? partsOfItems(context, items) : partsAfter(context, said, -1);
  return ofThis.test(opening) ? onlyIfAll(context, sumOf(parts, whole)) : sumOf(parts, whole);
}

/** What a sentence shares out: the total of the sentence before, its new level, or its only amount. */
function wholeOf(context: Context, said: Said): number | null {
  const previous = before(context, said, 1)[0] ?? beforeInParagraph(context, said, 1)[0];
  if (!previous) return null;
  const candidates = previous.amounts.filter((index) => {
    const role = context.roles[index];
    return (
      role !== undefined &&
      !role.nested &&
      role.is !== 'price' &&
      role.is !== 'base' &&
      role.is !== 'from' &&
      role.is !== 'remainder' &&
      joinedWith(previous, previous.amounts.indexOf(index)).length === 1
    );
  });
  const named = (is: string) => candidates.findLast((index) => context.roles[index]?.is === is);
  const isStep = /(?:ökning|höjning|förändring|minskning|sänkning)en/u.test(said.gaps[0] ?? '');
  if (isStep) return named('step') ?? null;
  const levels = candidates.filter((index) => context.roles[index]?.is !== 'step');
  const only = levels.length > 0 ? levels : candidates;
  return named('total') ?? named('to') ?? (only.length === 1 ? (only[0] ?? null) : null);
}
