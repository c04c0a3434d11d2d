/**
 * Remainders: a reservation or a frame, what is taken from it, and what is said to be left. Ceilings and estimates count
 * as fully used. When the reservation or every draw is missing, the remainder cannot be checked. Spec: minutes §10
 */
import { surelyRemains } from '../words/remainder-words';
import type { Said } from '../words/said';
import type { Claim } from './claim';
import { before, beforeInParagraph, referredParagraphs, WIDEST, type Context } from './context';
import { wordsAround } from './role';

export function remainders(context: Context): readonly Claim[] {
  const claims: Claim[] = [];
  for (const said of context.said) {
    said.amounts.forEach((result, place) => {
      if (context.roles[result]?.is !== 'remainder') return;
      const claim = remainderAt(context, said, place, result);
      // Without words of its own about what it remains of, it repeats a remainder that has been told already.
      const words = `${said.gaps[place] ?? ''} ${said.gaps[place + 1] ?? ''}`;
      if (claim.incomplete && (isRetold(context, said, result) || !surelyRemains.test(words)))
        return;
      claims.push(claim);
    });
  }
  return claims;
}

/** "återstår 0,8 mkr av de ursprungliga 2,0 mkr". */
const leftOf = /^ (?:av|utav|ur|på) (?:[^,.;]{0,60} )?$/u;

/** How many sentences back the reservation may stand. */
const REACH = 5;

/** How many amounts back a frame of another paragraph may stand. */
const FAR = 200;

function remainderAt(context: Context, said: Said, place: number, result: number): Claim {
  const after = said.amounts[place + 1];
  const ofAfter = after !== undefined && leftOf.test(said.gaps[place + 1] ?? '') ? after : null;
  const chain = [...earlierPassages(context, said), ...said.amounts.slice(0, place)].slice(-WIDEST);
  const found = ofAfter === null ? wholeOf(context, said, chain) : { whole: ofAfter, draws: chain };
  if (found === null) return { kind: 'remainder', terms: [], result, incomplete: true };
  const draws = drawsOf(
    context,
    found.draws.filter((index) => index !== found.whole),
  );
  return {
    kind: 'remainder',
    terms: [found.whole, ...draws],
    result,
    incomplete: draws.length === 0,
  };
}

/** The amounts of the sentences before, in the order of the text. */
function earlierPassages(context: Context, said: Said): readonly number[] {
  const block = before(context, said, REACH);
  const own = said.amounts.length > 1 || block.some(({ amounts }) => amounts.length > 0);
  const passages = own || said.decision ? block : beforeInParagraph(context, said, REACH);
  return passages.toReversed().flatMap(({ amounts }) => amounts);
}

interface Found {
  readonly whole: number;
  readonly draws: readonly number[];
}

/** What something is left of: the nearest reservation, frame or grant before, else the first amount of the sentences. */
function wholeOf(context: Context, said: Said, chain: readonly number[]): Found | null {
  const at = chain.findLastIndex((index) => isWhole(context, index));
  const [whole] = chain.slice(Math.max(at, 0));
  if (at >= 0 && whole !== undefined) {
    const draws = chain.slice(at + 1);
    // "de 3,5 mkr som Radiance får ryms inom de 8,5 mkr som reserverats": the draw stands before its reservation.
    const ahead = chain
      .slice(0, at)
      .filter((index) => context.amounts[index]?.passage?.said === said);
    return { whole, draws: draws.length > 0 ? draws : ahead };
  }
  const referred = reservationIn(context, said);
  if (referred !== null)
    return { whole: referred, draws: chain.filter((index) => isSaidHere(context, said, index)) };
  if (ofUnnamed.test(said.gaps.slice(0, 8).join(' '))) {
    const named = namedElsewhere(context, said, chain);
    return named === null ? null : { whole: named, draws: chain };
  }
  if (chain.length < 2 || whole === undefined) return null;
  return { whole, draws: chain.slice(1) };
}

/** "Av ramen återstår …", when another paragraph before has said how large the frame is for the same thing. */
function namedElsewhere(context: Context, said: Said, chain: readonly number[]): number | null {
  const first = said.amounts[0] ?? 0;
  const words = [said, ...before(context, said, 2)].flatMap(({ amounts }) => amounts.slice(0, 8));
  const spokenOf = new Set(words.flatMap((index) => [...(context.facts[index]?.around ?? [])]));
  const found = context.amounts
    .slice(Math.max(0, first - FAR), first)
    .findLast(({ index, paragraph }) => {
      const fact = context.facts[index];
      if (!fact || paragraph === said.paragraph || chain.includes(index)) return false;
      const sorts = [...fact.sorts].some((sort) => spokenOf.has(sort));
      const about = [...fact.about].some((stem) => !fact.sorts.has(stem) && spokenOf.has(stem));
      return sorts && about && isWhole(context, index);
    });
  return found?.index ?? null;
}

/** "av de medel som reserverats": the reservation is spoken of, but not with its amount. */
const ofUnnamed =
  /(?<!\p{L})av (?:de|den|det)? ?(?:\p{L}+ ){0,2}(?:medel|medlen|reservation\p{L}*|ram\p{L}*|anslag\p{L}*|belopp\p{L}*)(?! (?:på|om) )/u;
const wholeWords =
  /(?<!\p{L})(?:\p{L}*ram(?:en)?|\p{L}*anslag(?:et)?|tillde?lades?|tilldelats?|fick|disponera\p{L}*|\p{L}*budget(?:en)?|\p{L}*pott(?:en)?|\p{L}*reservation(?:en)?|erh[åö]ll\p{L}*|anslogs|beviljades|har till sitt förfogande|finns|fanns|omfattar|uppgick|uppgår)(?!\p{L})/u;

function isWhole(context: Context, index: number): boolean {
  const amount = context.amounts[index];
  const role = context.roles[index];
  if (!amount?.passage || !role || role.nested || role.is === 'price' || role.is === 'step')
    return false;
  if (role.partitive || role.is === 'remainder') return true;
  const { said, place } = amount.passage;
  const { before: words, after } = wordsAround(said, place);
  if (!role.partitive && ofUnnamed.test(words)) return false;
  if (/(?<!\p{L})(?:efter avdrag|avgår|minus|utgifter|kostnader)(?!\p{L})/u.test(words))
    return false;
  if (amount.written.kind === 'reservation') return true;
  return (
    place === 0 &&
    (wholeWords.test(words) ||
      /^ (?:som )?(?:har |hade )?(?:reserver|avs[aä]t|tilldel|bevilj|ansl)/u.test(after))
  );
}

/** The reservation of a paragraph that the passage, or one before it in its block, refers to. */
function reservationIn(context: Context, said: Said): number | null {
  const words = [said, ...before(context, said, 2)]
    .map(({ gaps }) => gaps.slice(0, 8).join(' '))
    .join(' ');
  for (const number of referredParagraphs(words)) {
    const own = (context.byParagraph.get(`§ ${String(number)}`) ?? []).filter(
      ({ index }) => !isSaidHere(context, said, index),
    );
    const reserved =
      own.find(({ written }) => written.kind === 'reservation') ??
      (own.length === 1 ? own[0] : undefined);
    if (reserved) return reserved.index;
  }
  return null;
}

function isSaidHere(context: Context, said: Said, index: number): boolean {
  return context.amounts[index]?.paragraph === said.paragraph;
}

/** What is taken: no parts of parts, no prices; a total stands for what it adds up. */
function drawsOf(context: Context, chain: readonly number[]): readonly number[] {
  const draws: number[] = [];
  for (const index of chain) {
    const role = context.roles[index];
    if (
      !role ||
      role.nested ||
      role.is === 'price' ||
      role.is === 'step' ||
      role.is === 'difference'
    )
      continue;
    if (role.is === 'total' && role.total === 'sum' && draws.length > 1) draws.length = 0;
    draws.push(index);
  }
  return draws;
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
