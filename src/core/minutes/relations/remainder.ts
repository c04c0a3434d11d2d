/**
 * Remainders: a reservation or a frame, what is taken from it, and what is said to be left. Ceilings and estimates count
 * as fully used. When the reservation or every draw is missing, the remainder cannot be checked. Spec: minutes §10
 */
import { asRemaining, deductedBehind, surelyRemains } from '../words/remainder-words';
import type { Said } from '../words/said';
import type { Claim } from './claim';
import { before, beforeInParagraph, WIDEST, type Context } from './context';
import { agrees } from './reckon';
import { speaksOfUnnamed, wholesOf, type Whole } from './reservation';

export function remainders(context: Context): readonly Claim[] {
  const claims: Claim[] = [];
  for (const said of context.said) {
    said.amounts.forEach((result, place) => {
      if (context.roles[result]?.is !== 'remainder') return;
      const claim = remainderAt(context, said, place, result);
      // Without words of its own about what it remains of, it repeats a remainder that has been told already.
      const words = `${said.gaps[place] ?? ''} ${said.gaps[place + 1] ?? ''}`;
      const again = asRemaining.test(words) && isRetold(context, said, result);
      if (claim.incomplete && (again || !surelyRemains.test(words))) return;
      claims.push(claim);
    });
  }
  return claims;
}

/** "återstår 0,8 mkr av de ursprungliga 2,0 mkr", "0,8 mkr återstår av 2,0 mkr". */
const leftOf =
  /^ (?:(?:återstår|kvarstår|är kvar|finns kvar) )?(?:av|utav|ur|på) (?:[^,.;]{0,60} )?$/u;

/** "kvar finns 2,3 mkr sedan 1,7 mkr betalats ut av de 4,0 mkr som reserverades". */
function wholeAfterDraws({ gaps, amounts }: Said, place: number): readonly Whole[] | null {
  if (place > 0 || !since.test(gaps[1] ?? '')) return null;
  const at = amounts.findIndex((_, other) => other > 1 && ofThose.test(gaps[other] ?? ''));
  const whole = amounts[at];
  return whole === undefined ? null : [{ whole, taken: amounts.slice(1, at), said: true }];
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
  const wholes: readonly Whole[] = isLeftOf
    ? [{ whole: behind, taken: chain, said: true }]
    : (later ?? wholesOf(context, said, chain));
  const readings = wholes.map(({ whole, taken, said: certain }) => {
    const told = drawsOf(context, taken).filter((index) => index !== whole);
    const draws = told.length > 0 ? told : ceilingsWithin(context, whole, taken);
    const terms = [whole, ...draws];
    const claim: Claim = { kind: 'remainder', terms, result, incomplete: draws.length === 0 };
    return { claim, certain };
  });
  // Where several amounts can be the whole, the one that agrees is meant; else the nearest that the words call one.
  const agreeing = readings.find(({ claim }) => agrees(claim, context.amounts));
  const best = agreeing ?? readings.find(({ certain }) => certain);
  return best?.claim ?? { kind: 'remainder', terms: [], result, incomplete: true };
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
  return draws;
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
