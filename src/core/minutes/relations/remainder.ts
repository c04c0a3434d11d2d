/**
 * Remainders: a reservation or a frame, what is taken from it, and what is said to be left. Ceilings and estimates count
 * as fully used. When the reservation or every draw is missing, the remainder cannot be checked. Spec: minutes §10
 */
import { absolute, compare, isNegative } from '#core/money/amount';
import { asRemaining, deductedBehind, surelyRemains } from '../words/remainder-words';
import { onTop } from '../words/repetition-words';
import type { Said } from '../words/said';
import { accountsOf, joinedWith, mayHold, pairedAccounts } from './account';
import type { Claim } from './claim';
import { before, beforeInParagraph, WIDEST, type Context } from './context';
import { partsBetween } from './parts';
import { nearInSize } from './near-in-size';
import { agrees, naturally } from './reckon';
import { isWhole, opensDraws, speaksOfUnnamed, wholesOf, type Whole } from './reservation';
import { remainderAgain } from './restated';
import { isReturned } from './returned';
import { shareOfEarlier } from './share-of-named';

export function remainders(context: Context): readonly Claim[] {
  const claims: Claim[] = [];
  for (const said of context.said) {
    said.amounts.forEach((result, place) => {
      if (context.roles[result]?.is !== 'remainder') return;
      const joined = joinedWith(said, place);
      if (joined.length > 1) {
        const isFirst = joined.find((index) => context.roles[index]?.is === 'remainder') === result;
        if (isFirst) claims.push(...remaindersOfEach(context, said, joined));
        return;
      }
      const claim = remainderAt(context, said, place, result);
      // Without words of its own about what it remains of, it repeats a remainder that has been told already.
      const words = `${said.gaps[place] ?? ''} ${said.gaps[place + 1] ?? ''}`;
      const again = asRemaining.test(words) && isRetold(context, said, result);
      if (claim.incomplete && (again || !surelyRemains.test(words))) return;
      // What is at disposal may count in more than the text tells of: told when it agrees.
      const isFree = !surelyRemains.test(words) && /disponib/u.test(words);
      if (isFree && !agrees(claim, context.amounts)) return;
      claims.push(totalLeft(context, said, result) ?? claim);
    });
  }
  return claims;
}

/** "Totalt återstår 4,5 mkr": all that was said to remain, when the figures agree or it is of different sources; else null. */
function totalLeft(context: Context, said: Said, result: number): Claim | null {
  if (context.roles[result]?.total !== 'sum') return null;
  const here = said.amounts.slice(0, said.amounts.indexOf(result));
  const chain = [...earlierPassages(context, said), ...here].slice(-WIDEST);
  const terms = chain.filter((index) => context.roles[index]?.is === 'remainder');
  const [first, last] = [terms[0], terms.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const claim: Claim = { kind: 'sum', terms, result, incomplete: false };
  const isSum = last === chain.at(-1) && !mayHold(context, first, last);
  return isSum || agrees(claim, context.amounts) ? claim : null;
}

/** "återstår 0,8 mkr av de ursprungliga 2,0 mkr", "0,8 mkr återstår av 2,0 mkr". */
const leftOf =
  /^ (?:(?:återstår|kvarstår|är kvar|finns kvar|kvar) )?(?:av|utav|ur|på) (?:[^,.;]{0,60} )?$/u;

/** "kvar finns 2,3 mkr sedan 1,7 mkr betalats ut av de 4,0 mkr som reserverades". */
function wholeAfterDraws({ gaps, amounts }: Said, place: number): readonly Whole[] | null {
  if (place > 0 || !since.test(gaps[1] ?? '')) return null;
  const at = amounts.findIndex((_, other) => other > 1 && ofThose.test(gaps[other] ?? ''));
  const whole = amounts[at];
  return whole === undefined ? null : [{ whole, taken: amounts.slice(1, at), said: () => true }];
}

const since = /^,? (?:sedan|efter att|när|då) [^.;:□]{0,40}$/u;
const ofThose = /(?<!\p{L})(?:av|ur|från) (?:de|den|det)(?: \p{L}+de)? $/u;

/** How many sentences back the reservation may stand. */
const REACH = 5;

function remainderAt(context: Context, said: Said, place: number, result: number): Claim {
  const behind = said.amounts[place + 1];
  const isLeftOf = behind !== undefined && leftOf.test(said.gaps[place + 1] ?? '');
  const here = [
    ...said.amounts.slice(Math.max(0, place - WIDEST), place),
    ...deductedBehind(said.gaps, place).flatMap((at) => said.amounts[at] ?? []),
  ];
  const chain = [...earlierPassages(context, said), ...here].slice(-WIDEST);
  const later = wholeAfterDraws(said, place);
  const wholesIn = (amounts: readonly number[]): readonly Whole[] =>
    accountsOf(context, amounts, result).flatMap((account) => wholesOf(context, said, account));
  const wholes: readonly Whole[] = isLeftOf
    ? [{ whole: behind, taken: chain, said: () => true }]
    : (later ?? wholesIn(chain));
  const readings = wholes.flatMap((each) => readingsOf(context, each, result));
  // Where several amounts can be the whole, the one that agrees is meant; else the nearest that the words call one.
  const isSure = surelyRemains.test(`${said.gaps[place] ?? ''} ${said.gaps[place + 1] ?? ''}`);
  const possible = readings.filter(({ claim }) => isSure || isPossible(context, claim));
  const fits = ({ claim }: Reading) =>
    agrees(claim, context.amounts) && !isOverdrawn(context, claim);
  const agreeing =
    possible.find(fits) ??
    (isLeftOf || later
      ? undefined
      : fittingElsewhere(context, said, wholes, here, result).find(fits));
  const isApart = onTop.test(said.gaps[place] ?? '') || isOneOfTwo(said, place);
  const certain = isApart ? [] : possible.filter(({ claim }) => isCredible(context, claim));
  const best =
    agreeing ??
    certain.find(({ claim, isCertain }) => !isOverdrawn(context, claim) && isCertain()) ??
    (certain.length === 1 ? certain.find(({ isCertain }) => isCertain()) : undefined);
  return best?.claim ?? { kind: 'remainder', terms: [], result, incomplete: true };
}

interface Reading {
  readonly claim: Claim;
  /** Whether the words say that it is meant; asked for only where no figures agree. */
  readonly isCertain: () => boolean;
}

/** Where something has come back, whether it counts is told only when the figures agree. */
function readingsOf(context: Context, whole: Whole, result: number): readonly Reading[] {
  const reading = readingOf(context, whole, result);
  const [first = -1, ...others] = reading.claim.terms;
  const less = others.filter((index) => !isReturned(context, index));
  if (less.length === others.length) return [reading];
  const claim: Claim = { ...reading.claim, kind: 'sum', terms: [first, ...others], less };
  return [
    { ...reading, isCertain: () => false },
    { claim, isCertain: () => false },
  ];
}

function readingOf(context: Context, { whole, taken, said }: Whole, result: number): Reading {
  const told = drawsFrom(context, whole, taken).filter((index) => index !== whole);
  const draws = told.length > 0 ? told : ceilingsWithin(context, whole, taken);
  const terms = [whole, ...draws];
  const claim: Claim = { kind: 'remainder', terms, result, incomplete: draws.length === 0 };
  return { claim, isCertain: () => said() && mayHold(context, whole, result) };
}

/**
 * Readings that are meant only when the figures agree: what stands in the sentence of the whole is no draw ("92 mkr: A 48 mkr
 * och B 44 mkr. … 57 mkr är genomfört; 35 mkr återstår"), and the whole may stand further up in the paragraph.
 */
function fittingElsewhere(
  context: Context,
  said: Said,
  wholes: readonly Whole[],
  here: readonly number[],
  result: number,
): readonly Reading[] {
  const passageOf = (index: number) => context.amounts[index]?.passage?.said;
  const withoutParts = wholes.map((each) => ({
    ...each,
    taken: each.taken.filter((index) => passageOf(index) !== passageOf(each.whole)),
  }));
  const above = beforeInParagraph(context, said, REACH)
    .toReversed()
    .flatMap(({ amounts }) => amounts);
  const isAgain = remainderAgain(context, result) !== null;
  const further = isAgain ? [] : wholesOf(context, said, [...above, ...here].slice(-WIDEST));
  return [...withoutParts, ...further].map((each) => readingOf(context, each, result));
}

/** "Övriga 150 tkr och UR:s 65 tkr är ännu inte fördelade": both are left, and nobody has told of what. */
function isOneOfTwo({ gaps }: Said, place: number): boolean {
  return place === 1 && andAnother.test(gaps[1] ?? '') && !hasVerb.test(gaps[0] ?? '');
}
const andAnother = /^ (?:och|samt) (?:[\p{L}:-]+ ){0,2}$/u;
const hasVerb =
  /(?<!\p{L})(?:har|hade|är|var|går|gick|får|fick|ska|blir|\p{L}+(?:as|des))(?!\p{L})/u;

/** Nothing is left where more has been taken than there was, unless what is left has a minus. */
function isOverdrawn({ amounts }: Context, claim: Claim): boolean {
  const { expected, stated } = naturally(claim, amounts);
  return isNegative(expected) && !isNegative(stated);
}

/** What another year's money overdraws has something else counted in it. */
function isCredible(context: Context, claim: Claim): boolean {
  if (!isOverdrawn(context, claim)) return true;
  const own = context.facts[claim.result ?? -1]?.years ?? new Set();
  return claim.terms.slice(1).every((index) => {
    const years = [...(context.facts[index]?.years ?? [])];
    return own.size === 0 || years.length === 0 || years.some((year) => own.has(year));
  });
}

/** "1,2 mkr är ännu inte fördelat": more than there was is not left of it, but for a slip of the pen. */
function isPossible({ amounts }: Context, claim: Claim): boolean {
  const whole = amounts[claim.terms[0] ?? -1]?.written.amount;
  if (!whole) return true;
  const { expected, stated } = naturally(claim, amounts);
  return compare(absolute(stated), absolute(whole)) <= 0 || nearInSize(expected, stated, 1n);
}

/** "Kvar är 65 tkr respektive 50 tkr": of as many wholes, each with its draws; nothing where nobody can tell them apart. */
function remaindersOfEach(
  context: Context,
  said: Said,
  results: readonly number[],
): readonly Claim[] {
  const place = said.amounts.indexOf(results[0] ?? -1);
  const chain = [...earlierPassages(context, said), ...said.amounts.slice(0, place)].slice(-WIDEST);
  const readings = pairedAccounts(context, chain, results.length, (index) =>
    isWhole(context, index),
  ).map(({ accounts, said: certain }) => ({
    certain:
      certain &&
      results.every((result, at) => mayHold(context, accounts[at]?.[0] ?? result, result, 0)),
    claims: accounts.map((terms, at): Claim => {
      return { kind: 'remainder', terms, result: results[at] ?? -1, incomplete: false };
    }),
  }));
  const agree = ({ claims }: { readonly claims: readonly Claim[] }) =>
    claims.every((claim) => agrees(claim, context.amounts));
  return (readings.find(agree) ?? readings.find(({ certain }) => certain))?.claims ?? [];
}

/** The amounts of the sentences before, in the order of the text. */
function earlierPassages(context: Context, said: Said): readonly number[] {
  const block = before(context, said, REACH);
  const own = said.amounts.length > 1 || block.some(({ amounts }) => amounts.length > 0);
  // "av de medel som reserverats" names something that the paragraphs before need not be about.
  const stays = own || said.decision || speaksOfUnnamed(said);
  const passages = stays ? block : beforeInParagraph(context, said, REACH);
  return passages.toReversed().flatMap(({ amounts }) => amounts);
}

/** What is taken: no parts of parts, no prices; a total stands for what it adds up. */
function drawsOf(context: Context, chain: readonly number[]): readonly number[] {
  const draws: number[] = [];
  for (const index of chain) {
    const role = context.roles[index];
    if (
      !role ||
      role.nested ||
      role.aside ||
      context.facts[index]?.stage === 'sought' ||
      role.is === 'price' ||
      role.is === 'base' ||
      role.is === 'from' ||
      role.is === 'step' ||
      role.is === 'difference'
    )
      continue;
    if (role.is === 'total' && role.total === 'sum' && draws.length > 1) draws.length = 0;
    draws.push(index);
  }
  return draws.filter((index) => !isShareOfOne(context, index, draws));
}

/** "58,9 mkr beviljas. 60 procent av beviljade medel, 35,3 mkr, går till …": part of what is taken, and nothing more. */
function isShareOfOne(context: Context, index: number, draws: readonly number[]): boolean {
  const passage = context.amounts[index]?.passage;
  const share = passage ? shareOfEarlier(context, passage.said, passage.place) : null;
  return share !== null && draws.includes(share.terms[0] ?? -1);
}

/** "FR får 12,0 mkr, varav 8,0 mkr har beviljats …": what has been taken stands among the parts of the whole. */
function drawsFrom(context: Context, whole: number, taken: readonly number[]): readonly number[] {
  const passage = context.amounts[whole]?.passage;
  if (!passage || !opensDraws(context, whole)) return drawsOf(context, taken);
  const { said, place } = passage;
  const parts = new Set(partsBetween(context, said, place + 1, said.amounts.length).terms);
  const isHere = (index: number) => context.amounts[index]?.passage?.said === said;
  const later = taken.filter((index) => !isHere(index));
  return [...taken.filter((index) => parts.has(index)), ...drawsOf(context, later)];
}

/** "8,5 mkr reserverades, varav upp till 3,5 mkr till Radiance": what may be taken of the whole, when nothing else is. */
function ceilingsWithin(
  { amounts, roles }: Context,
  whole: number,
  taken: readonly number[],
): readonly number[] {
  const own = amounts[whole]?.passage?.said;
  const within = taken.filter((index) => index > whole && amounts[index]?.passage?.said === own);
  const areCeilings = within.every(
    (index) => roles[index]?.nested && amounts[index]?.written.kind === 'ceiling',
  );
  return areCeilings ? within : [];
}

/** An earlier amount of the same paragraph is said to remain as well. */
function isRetold(context: Context, said: Said, result: number): boolean {
  return context.amounts
    .slice(Math.max(0, result - WIDEST), result)
    .some(
      ({ index, paragraph }) =>
        index < result && paragraph === said.paragraph && context.roles[index]?.is === 'remainder',
    );
}
