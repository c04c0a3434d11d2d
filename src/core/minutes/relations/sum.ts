/**
 * Sums: a whole and its parts, where the words say that the parts are the whole. The whole stands first ("varav",
 * "fördelas med"), in the sentence before ("Summan består av") or last ("totalt", "sammanlagt"). Tables have a file of
 * their own. Spec: minutes §9
 */
import { isNegative, oreOf } from '#core/money/amount';
import { stepShared } from '../words/change-words';
import type { Said } from '../words/said';
import {
  anaphora,
  comparesInBrackets,
  inBrackets,
  joinsPart,
  leadsToTotal,
  opensWithTotal,
  sharesOut,
  ofThis,
  thereof,
} from '../words/sum-words';
import type { Claim } from './claim';
import {
  before,
  beforeInParagraph,
  itemsAfter,
  itemsBefore,
  referredParagraphs,
  WIDEST,
  type Context,
} from './context';
import { reckon } from './reckon';
import { joined, noParts, partsBetween, partsOfItems, type Parts } from './parts';
import { wordsAround } from './role';

/** `taken` are the results that other relations account for, such as products. */
export function sums(context: Context, taken: ReadonlySet<number>): readonly Claim[] {
  return context.said.flatMap((said) => [
    ...wholesFirst(context, said),
    ...wholesBefore(context, said),
    ...totals(context, said, taken),
  ]);
}

/** A sum is claimed of two parts or more, or of one when another is missing. */
function sum({ terms, incomplete, open }: Parts, result: number): readonly Claim[] {
  const others = terms.filter((index) => index !== result);
  const enough = others.length >= 2 || (others.length === 1 && incomplete);
  return open || !enough ? [] : [{ kind: 'sum', terms: others, result, incomplete }];
}

/** "20,0 mkr fördelas med 12,0 mkr … och 8,0 mkr …", also over the items of a list. */
function wholesFirst(context: Context, said: Said): readonly Claim[] {
  return said.amounts.flatMap((whole, place): readonly Claim[] => {
    const role = context.roles[whole];
    if (!role) return [];
    const last = place === said.amounts.length - 1;
    if (last) return wholeOfItems(context, said, whole);
    if (role.is === 'price') return [];
    const { after } = wordsAround(said, place);
    if (role.partitive && !/(?<!\p{L})(?:varav|därav)(?!\p{L})/u.test(after)) {
      return partsOfSome(context, said, place, whole);
    }
    if (inBrackets.test(after)) return partsInBrackets(context, said, place, whole);
    return role.opensParts ? sum(partsAfter(context, said, place), whole) : [];
  });
}

/** The parts after a whole, until something else is said than parts. */
function partsAfter(context: Context, said: Said, place: number): Parts {
  let end = place + 1;
  while (end < Math.min(said.amounts.length, place + WIDEST) && isListed(context, said, end))
    end += 1;
  const parts = partsBetween(context, said, place + 1, end);
  const rest = said.gaps.slice(place + 1, end + 1).join(' ');
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
    role.is !== 'total' &&
    role.is !== 'remainder' &&
    role.is !== 'difference' &&
    role.is !== 'step'
  );
}

/**
 * "Av 37,4 mkr betalas 21,7 mkr av sjukhusen och 15,8 mkr av universitetet": nothing says that this is all. When it is, or
 * when it is more than there was, it is told.
 */
function partsOfSome(context: Context, said: Said, place: number, whole: number): readonly Claim[] {
  return onlyIfAll(context, sum(partsAfter(context, said, place), whole));
}

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
  return sum(partsBetween(context, said, place + 1, end), whole);
}

/** "Upp till" promises nothing about what is given: ceilings do not add up to a whole. */
function hasCeiling(context: Context, { terms }: Parts): boolean {
  return terms.some((index) => context.amounts[index]?.written.kind === 'ceiling');
}

/** "Ökningen om 415 tkr fördelas enligt följande:" and a list. */
function wholeOfItems(context: Context, said: Said, whole: number): readonly Claim[] {
  const tail = said.gaps.at(-1) ?? '';
  if (said.kind === 'item') return [];
  const opens = /:\s*$/u.test(tail) || sharesOut.test(tail);
  if (
    !opens ||
    !(sharesOut.test(tail) || sharesOut.test(said.gaps[0] ?? '') || /^[^,]{0,60}:\s*$/u.test(tail))
  )
    return [];
  const items = itemsAfter(context, said);
  return items.length === 0 ? [] : sum(partsOfItems(context, items), whole);
}

/** "… 31,7 mkr. Summan består av 19,4 mkr …": the whole stands in the sentence before. */
function wholesBefore(context: Context, said: Said): readonly Claim[] {
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
  if (said.amounts.length === 0 && (items.length === 0 || !/:\s*$/u.test(opening))) return [];
  const whole = wholeOf(context, said);
  if (whole === null) return [];
  const parts = items.length > 0 ? partsOfItems(context, items) : partsAfter(context, said, -1);
  return ofThis.test(opening) ? onlyIfAll(context, sum(parts, whole)) : sum(parts, whole);
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
      role.is !== 'from' &&
      role.is !== 'remainder'
    );
  });
  const named = (is: string) => candidates.findLast((index) => context.roles[index]?.is === is);
  const isStep = /(?:ökning|höjning|förändring|minskning|sänkning)en/u.test(said.gaps[0] ?? '');
  if (isStep) return named('step') ?? null;
  const levels = candidates.filter((index) => context.roles[index]?.is !== 'step');
  const only = levels.length > 0 ? levels : candidates;
  return named('total') ?? named('to') ?? (only.length === 1 ? (only[0] ?? null) : null);
}

/** A total after its parts. */
function totals(context: Context, said: Said, taken: ReadonlySet<number>): readonly Claim[] {
  return said.amounts.flatMap((total, place): readonly Claim[] => {
    const role = context.roles[total];
    if (!role || taken.has(total)) return [];
    const joining = joiningPart(said, place);
    if (role.is !== 'total' && joining === null) return [];
    if (role.is === 'total' && role.opensParts && place === 0) return [];
    return totalAt(context, said, place, joining, total);
  });
}

/** "Tillsammans med ledningsgruppens 35,1 mkr blir det 1 101,4 mkr": the place of the part that is joined. */
function joiningPart(said: Said, place: number): number | null {
  if (!leadsToTotal.test(wordsAround(said, place).before)) return null;
  const from = Math.max(0, place - 8);
  const joins = said.gaps.slice(from, place).findLastIndex((words) => joinsPart.test(words));
  return joins < 0 ? null : from + joins;
}

function totalAt(
  context: Context,
  said: Said,
  place: number,
  joining: number | null,
  total: number,
): readonly Claim[] {
  const start = startOfParts(context, said, place);
  const here = partsBetween(context, said, start, place);
  const sumOf = /summan av/u.test(said.gaps[joining ?? -1] ?? '');
  const isListed = here.terms.length >= 2 || (here.terms.length === 1 && here.incomplete);
  if (isListed && (joining === null || sumOf || start > 0)) return sum(here, total);
  if (context.roles[total]?.total === 'makes' || start > 0) return [];
  const referred = partsInParagraphs(context, said);
  if (referred) return sum(joined([referred, here]), total);
  const items = itemsBefore(context, said);
  if (items.length > 0 && here.terms.length === 0) return sum(partsOfItems(context, items), total);
  if (joining === null && !opensWithTotal(said.gaps[0] ?? '')) return [];
  return bestOf(context, earlierParts(context, said), here, total);
}

/** Behind the last total of the passage, and behind a whole that has been shared out. */
function startOfParts(context: Context, said: Said, place: number): number {
  for (let earlier = place - 1; earlier >= 0 && place - earlier < WIDEST; earlier -= 1) {
    const role = context.roles[said.amounts[earlier] ?? -1];
    if (role?.is === 'total' || (role?.opensParts && !isVaravAfter(said, earlier)))
      return earlier + 1;
    if (/;/u.test(said.gaps[earlier + 1] ?? '') && role?.is !== 'plain') return earlier + 1;
  }
  return Math.max(0, place - WIDEST);
}

function isVaravAfter(said: Said, place: number): boolean {
  return /(?<!\p{L})(?:varav|därav)(?!\p{L})/u.test(said.gaps[place + 1] ?? '');
}

/** The parts of the sentences before, one sentence more in every step, as far as nothing else has been added up. */
function earlierParts(context: Context, said: Said): readonly Parts[] {
  const reach = before(context, said);
  const here = said.kind === 'clause' || reach.some(({ amounts }) => amounts.length > 0);
  const passages = here ? reach : beforeInParagraph(context, said);
  const steps: Parts[] = [];
  let all = noParts;
  for (const earlier of passages) {
    const roles = earlier.amounts.slice(0, WIDEST).map((index) => context.roles[index]);
    if (
      roles.some((role) => role?.is === 'total' || role?.is === 'remainder' || role?.is === 'step')
    )
      break;
    if (earlier.kind === 'heading' || (earlier.decision && !said.decision)) break;
    const parts = partsBetween(context, earlier, 0, Math.min(earlier.amounts.length, WIDEST));
    all = joined([parts, all]);
    if (parts.terms.length > 0 || parts.incomplete) steps.push(all);
  }
  return steps;
}

/**
 * How far back the parts reach is not always said. The reading that agrees is the one that is meant; when none agrees,
 * it is the longest.
 */
function bestOf(
  context: Context,
  readings: readonly Parts[],
  here: Parts,
  total: number,
): readonly Claim[] {
  const claims = readings.flatMap((parts) => sum(joined([parts, here]), total));
  const agreeing = claims.find((claim) => {
    const reckoned = reckon(claim, context.amounts);
    return reckoned !== null && reckoned.outcome !== 'apart';
  });
  const best = agreeing ?? claims.at(-1);
  return best ? [best] : [];
}

/** "Enligt §§ 5 och 6 har sammanlagt …": the main amounts of the paragraphs that are named. */
function partsInParagraphs(context: Context, said: Said): Parts | null {
  const numbers = said.amounts.length > 8 ? [] : referredParagraphs(said.gaps.join(' '));
  if (numbers.length < 2) return null;
  const terms = numbers.map((number) => {
    const own = (context.byParagraph.get(`§ ${String(number)}`) ?? []).slice(0, WIDEST);
    const decided = own.filter(({ passage }) => passage?.said.decision);
    const values = new Set(own.map(({ written }) => oreOf(written.amount)));
    return values.size === 1 ? own[0] : decided.length === 1 ? decided[0] : undefined;
  });
  const known = terms.flatMap((term) => term?.index ?? []);
  return { terms: known, incomplete: known.length < numbers.length, open: false };
}
