/**
 * Sums whose total stands last: "totalt", "sammanlagt", "tillsammans", "summa". Its parts stand in its own sentence, in the
 * sentences before, in a list, or in paragraphs that are named. Spec: minutes §9
 */
import { oreOf } from '#core/money/amount';
import type { Said } from '../words/said';
import {
  joinsPart,
  leadsToTotal,
  opensWithTotal,
  takesAway,
  saysOfWhat,
  shareState,
} from '../words/sum-words';
import type { Claim } from './claim';
import {
  before,
  beforeInParagraph,
  itemsBefore,
  referredParagraphs,
  WIDEST,
  type Context,
} from './context';
import { mainLevel } from './level';
import { joined, noParts, partsBetween, partsOfItems, sumOf, type Parts } from './parts';
import { nearInSize } from './near-in-size';
import { agrees, reckon } from './reckon';
import { wordsAround, type Role } from './role';

/** What the products of a text have claimed already. */
interface OfProducts {
  readonly results: ReadonlySet<number>;
  readonly prices: ReadonlySet<number>;
}

/** A total after its parts. */
export function totals(context: Context, said: Said, { results, prices }: OfProducts) {
  return said.amounts.flatMap((total, place): readonly Claim[] => {
    const role = context.roles[total];
    if (!role || results.has(total)) return [];
    const joining = joiningPart(said, place);
    if (role.is !== 'total' && joining === null) return [];
    if (role.is === 'total' && role.opensParts && place === 0) return [];
    return totalAt(context, said, place, joining, total, prices);
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
  prices: ReadonlySet<number>,
): readonly Claim[] {
  const divided = sharedAndLeft(said, place);
  if (divided) {
    const mayBeWrong = !saysOfWhat.test(said.gaps[place] ?? '');
    return sumOf(divided, total).filter(
      (claim) =>
        agrees(claim, context.amounts) || (mayBeWrong && isOfItsSize(context, claim, total)),
    );
  }
  const start = startOfParts(context, said, place);
  const here = partsBetween(context, said, start, place);
  const left = said.amounts[place - 1];
  if (left !== undefined && stateAt(said, place - 1) === 'left' && here.terms.length > 1) {
    return agreeingOf(context, [here, { ...here, terms: [...here.terms, left] }], total);
  }
  const ofSum = /summan av/u.test(said.gaps[joining ?? -1] ?? '');
  const isListed = here.terms.length >= 2 || (here.terms.length === 1 && here.incomplete);
  if (isListed && said.gaps.slice(start + 1, place).some((words) => takesAway.test(words))) {
    const claim: Claim = { kind: 'remainder', terms: here.terms, result: total, incomplete: false };
    return here.terms.length === 2 || agrees(claim, context.amounts) ? [claim] : [];
  }
  if (isListed && (joining === null || ofSum || start > 0)) {
    return addsSteps(context, here) ? ofSteps(context, said, here, total) : sumOf(here, total);
  }
  if (context.roles[total]?.total === 'makes' || start > 0) return [];
  const referred = partsInParagraphs(context, said);
  if (referred) return sumOf(joined([referred, here]), total);
  const items = itemsBefore(context, said);
  if (items.length > 0 && here.terms.length === 0)
    return sumOf(partsOfItems(context, items), total);
  if (joining === null && !opensWithTotal(said.gaps[0] ?? '')) return [];
  return bestOf(context, earlierParts(context, said, prices), here, total);
}

/** "Fördelat 350 tkr, ofördelat 65 tkr, totalt 415 tkr": what is left is a part here, and no remainder of something else. */
function sharedAndLeft(said: Said, place: number): Parts | null {
  const states = [place - 2, place - 1].map((at) => stateAt(said, at));
  if (!states.includes('shared') || !states.includes('left')) return null;
  return { ...noParts, terms: said.amounts.slice(place - 2, place) };
}

/** "Fördelat 350 tkr, ofördelat 65 tkr, ramen totalt 727,5 mkr": a total of another magnitude counts something else. */
function isOfItsSize({ amounts }: Context, claim: Claim, total: number): boolean {
  const expected = reckon(claim, amounts)?.expected.amount;
  const stated = amounts[total]?.written.amount;
  return !expected || !stated || nearInSize(expected, stated, 10n);
}

function stateAt(said: Said, place: number): ReturnType<typeof shareState> {
  const { before: ahead, after } = wordsAround(said, place);
  return shareState(ahead, after);
}

const addsSteps = ({ roles }: Context, { terms }: Parts) => roles[terms[0] ?? -1]?.is === 'step';

/** "ALF höjs med 8,1 mkr och FoUU med 4,5 mkr, vilket ger 1 101,8 mkr": the new level counts in the one before, if that is told. */
function ofSteps(context: Context, said: Said, here: Parts, total: number): readonly Claim[] {
  const level = mainLevel(context, before(context, said, 1)[0]);
  const withLevel = level === null ? [] : [{ ...here, terms: [level, ...here.terms] }];
  const agreeing = agreeingOf(context, [here, ...withLevel], total);
  const isSum = context.roles[total]?.total === 'sum';
  return agreeing.length > 0 || !isSum
    ? agreeing
    : sumOf(here, total).filter((claim) => isOfItsSize(context, claim, total));
}

/** Behind several parts nobody can say whether the total counts in what is left: the reading that agrees is meant, if one does. */
function agreeingOf(context: Context, readings: readonly Parts[], total: number): readonly Claim[] {
  return readings
    .flatMap((parts) => sumOf(parts, total))
    .filter((claim) => agrees(claim, context.amounts))
    .slice(0, 1);
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

const endsParts: ReadonlySet<string> = new Set<Role['is']>([
  'total',
  'remainder',
  'step',
  'difference',
]);

interface Stretch {
  readonly parts: Parts;
  /** A price in it has no product: what it comes to may count as well. */
  readonly priced: boolean;
}

/** The parts of the sentences before, one sentence more in every step, as far as nothing else has been added up. */
function earlierParts(
  context: Context,
  said: Said,
  prices: ReadonlySet<number>,
): readonly Stretch[] {
  const reach = before(context, said);
  const here = said.kind === 'clause' || reach.some(({ amounts }) => amounts.length > 0);
  const passages = here ? reach : beforeInParagraph(context, said);
  const steps: Stretch[] = [];
  let all = noParts;
  let priced = false;
  for (const earlier of passages) {
    const roles = earlier.amounts.slice(0, WIDEST).map((index) => context.roles[index]);
    if (roles.some((role) => role !== undefined && endsParts.has(role.is))) break;
    if (earlier.kind === 'heading' || (earlier.decision && !said.decision)) break;
    const parts = partsBetween(context, earlier, 0, Math.min(earlier.amounts.length, WIDEST));
    all = joined([parts, all]);
    priced ||= roles.some(
      (role, at) => role?.is === 'price' && !prices.has(earlier.amounts[at] ?? -1),
    );
    if (parts.terms.length > 0 || parts.incomplete || priced) steps.push({ parts: all, priced });
  }
  return steps;
}

/**
 * How far back the parts reach is not always said. The reading that agrees is the one that is meant; when none agrees,
 * it is the longest, unless a price stands in it.
 */
function bestOf(
  context: Context,
  readings: readonly Stretch[],
  here: Parts,
  total: number,
): readonly Claim[] {
  const claims = readings.flatMap(({ parts }) =>
    sumOf(ofOneVersion(context, joined([parts, here]), total), total),
  );
  const agreeing = claims.find((claim) => agrees(claim, context.amounts));
  if (agreeing) return [agreeing];
  const isPriced = readings.some(({ priced }) => priced);
  return isPriced ? [] : claims.slice(-1);
}

/** A preliminary figure is no part of a settled total, nor the other way round. */
function ofOneVersion(context: Context, parts: Parts, total: number): Parts {
  const version = context.facts[total]?.version ?? null;
  const versionOf = (index: number) => context.facts[index]?.version ?? null;
  const terms = parts.terms.filter(
    (index) => version === null || versionOf(index) === null || versionOf(index) === version,
  );
  const versions = new Set(terms.map(versionOf).filter((each) => each !== null));
  // Figures of two versions add up to nothing that a total without a version could be.
  return versions.size > 1 ? noParts : { ...parts, terms };
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
