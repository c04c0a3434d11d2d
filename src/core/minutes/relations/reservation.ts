/**
 * What something is left of: the reservation, frame or grant that the words speak of. It stands before the remainder, in
 * another paragraph that is named, or it is only known by its place. Spec: minutes §10
 */
import { compare, sum } from '#core/money/amount';
import type { Said } from '../words/said';
import { before, referredParagraphs, type Context } from './context';
import { isLevel } from './level';
import { wordsAround } from './role';

export interface Whole {
  readonly whole: number;
  /** The amounts between it and the remainder, in the order of the text. */
  readonly taken: readonly number[];
  /** Whether the words say that it is one; asked for only where no figures agree. */
  readonly said: () => boolean;
}

/** How many amounts that may be the whole are tried. */
const WHOLES = 12;

/** How many amounts back a frame of another paragraph may stand. */
const FAR = 200;

/** What a remainder can be left of, likeliest first; `chain` are the amounts before it, in the order of the text. */
export function wholesOf(context: Context, said: Said, chain: readonly number[]): readonly Whole[] {
  const referred = ofThoseBefore(context, said, chain);
  const named = chain.flatMap((whole, at) => (isWhole(context, whole) ? [{ whole, at }] : []));
  if (named.length > 0 || referred.length > 0) {
    const others = named
      .slice(-WHOLES)
      .toReversed()
      .map(({ whole, at }) => {
        const taken = chain.slice(at + 1);
        // "de 3,5 mkr som Radiance får ryms inom de 8,5 mkr som reserverats": the draw stands before its reservation.
        const isHere = (index: number) => context.amounts[index]?.passage?.said === said;
        return {
          whole,
          taken: taken.length > 0 ? taken : chain.slice(0, at).filter(isHere),
          said: () => isCertain(context, whole, taken),
        };
      });
    const fitting = unnamed(context, chain)
      .filter(({ whole }) => isReckonedUp(context, whole) || isReserved(context, whole))
      .filter(({ whole }) => !named.some((each) => each.whole === whole))
      .map((each) => ({ ...each, said: () => false }));
    return [...referred, ...others, ...fitting];
  }
  const reserved = reservationIn(context, said);
  if (reserved !== null) {
    const taken = chain.filter((index) => isSaidHere(context, said, index));
    return [{ whole: reserved, taken, said: () => true }];
  }
  if (speaksOfUnnamed(said)) {
    const elsewhere = namedElsewhere(context, said, chain);
    return elsewhere === null ? [] : [{ whole: elsewhere, taken: chain, said: () => true }];
  }
  return unnamed(context, chain);
}

/** "Summa 10,0 mkr", "Fria medel är alltså 1,8 mkr": what the amounts before have come to. */
function isReckonedUp({ amounts, roles }: Context, index: number): boolean {
  const passage = amounts[index]?.passage;
  const words = passage?.said.gaps[passage.place] ?? '';
  return roles[index]?.is === 'total' || reckonedUp.test(words);
}

/** "Av ramen reserveras 50,0 mkr": taken of the frame, and what something else can be left of. */
function isReserved({ amounts }: Context, index: number): boolean {
  return amounts[index]?.written.kind === 'reservation';
}
const reckonedUp =
  /(?<!\p{L})(?:är|blir|uppgår) (?:till )?(?:nu|då|alltså|därmed|således) (?:till )?$/u;

/** Any amount and all that stand behind it: which is meant the figures must tell, unless it is one amount and its draw. */
function unnamed(context: Context, chain: readonly number[]): readonly Whole[] {
  const plain = chain.filter((index) => isLevel(context, index) && !context.roles[index]?.nested);
  return plain.slice(0, -1).map((whole, at) => ({
    ...{ whole, taken: plain.slice(at + 1) },
    said: () => plain.length === 2 && plain.slice(1).every((index) => isDraw(context, index)),
  }));
}

const ofThose =
  /^\W*av (?:dessa|detta|dem|överskottet|underskottet|överdraget|överskridandet)(?!\p{L})/u;

/** "61,7 mkr är sökbara medel. Av dessa har …": the last amount before the sentence that opens so. */
function ofThoseBefore(context: Context, said: Said, chain: readonly number[]): readonly Whole[] {
  const opens = (passage: Said | undefined) => ofThose.test(passage?.gaps[0] ?? '');
  const first = opens(said) ? said.amounts[0] : undefined;
  const start = chain.findLast((index) => {
    const { said: own, place } = context.amounts[index]?.passage ?? {};
    return place === 0 && opens(own);
  });
  const at = chain.findLastIndex((index) => index < (first ?? start ?? 0));
  const whole = chain[at];
  if (whole === undefined || context.roles[whole]?.nested || !mayBeLeftOf(context, whole))
    return [];
  const taken = chain.slice(at + 1);
  return taken.length === 0 ? [] : [{ whole, taken, said: () => isCertain(context, whole, taken) }];
}

/** "Budgeten överskreds med 0,9 mkr. Av detta täcks 0,5 mkr": an overdraft is paid off as a reservation is. */
function mayBeLeftOf(context: Context, index: number): boolean {
  return isLevel(context, index) || context.roles[index]?.is === 'difference';
}

/**
 * "20 % av ramen på 8,5 mkr" need not be the frame that something remains of; a frame that is raised before anything is
 * taken from it is not the whole any longer, and what remained before is none of what is more than it.
 */
function isCertain(context: Context, whole: number, taken: readonly number[]): boolean {
  const { amounts, roles } = context;
  const is = roles[whole]?.is;
  if (
    isBesideAnother(context, whole, taken) ||
    is === 'base' ||
    taken.some((index) => isStepAlone(context, index))
  )
    return false;
  const left = amounts[whole]?.written.amount;
  const draws = taken.filter((index) => isLevel(context, index) && !roles[index]?.nested);
  const drawn = sum(draws.flatMap((index) => amounts[index]?.written.amount ?? []));
  const mayHold = is !== 'remainder' && is !== 'step';
  return mayHold || (left !== undefined && compare(drawn, left) <= 0);
}

/** "Ramen är 804,0 mkr för FR och 297,8 mkr för UR": the next amount is another frame, and nothing taken of it. */
function isBesideAnother({ amounts, roles }: Context, whole: number, taken: readonly number[]) {
  const passage = amounts[whole]?.passage;
  const isNext = passage?.said === amounts[whole + 1]?.passage?.said && taken.includes(whole + 1);
  if (!passage || !isNext || roles[whole]?.partitive || roles[whole + 1]?.nested) return false;
  const words = passage.said.gaps[passage.place + 1] ?? '';
  return joinsAnother.test(words) && !drawn.test(words);
}
const joinsAnother =
  /^[^,;:.()]{0,40}(?<!\p{L})(?:och|samt|respektive|medan)(?!\p{L})[^,;:.()]{0,40}$/u;

/** "Ökningen är 415 tkr.": nothing else stands in its sentence. */
function isStepAlone({ amounts, roles }: Context, index: number): boolean {
  return roles[index]?.is === 'step' && amounts[index]?.passage?.said.amounts.length === 1;
}

/** "415 tkr, varav 350 tkr är fördelat och 65 tkr ofördelat": the parts of an amount are what has been taken of it. */
export function opensDraws(context: Context, index: number): boolean {
  const first = context.amounts[index + 1];
  const isTaken = first !== undefined && first.written.kind !== 'ceiling';
  return isTaken && context.roles[first.index]?.nested === true && isDraw(context, first.index);
}

/** Whether the words beside an amount say that it is taken from something. */
function isDraw(context: Context, index: number): boolean {
  const passage = context.amounts[index]?.passage;
  if (!passage) return false;
  const { before: ahead, after } = wordsAround(passage.said, passage.place);
  return drawn.test(ahead) || drawn.test(after);
}
const drawn =
  /(?<!\p{L})(?:använ(?:t|ts|ds|des|der|ds|as|da)|förbruk\p{L}*|\p{L}*betal\p{L}*|går|gick|gått|fördel\p{L}*|tilldel\p{L}*|avrop\p{L}*|rekvir\p{L}*|dras|drogs|avdrag|avgår|tar|tas|tog|får|fick|kostar|kostade|lagts|läggs|öronmärk\p{L}*|intecknat?s?|upparbetat?s?|beviljat\p{L}*|anvisa\p{L}*|ianspråk\p{L}*)(?!\p{L})/u;

/** Whether a passage says what something is left of, but not how much that is. */
export function speaksOfUnnamed({ gaps }: Said): boolean {
  return ofUnnamed.test(gaps.slice(0, 8).join(' '));
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

/** "350 tkr av sina 415 tkr" */
const partOf = /^ av (?:(?:sina|de|den|det|dessa|totalt|sammanlagt|tilldelade|reserverade) )?$/u;

/** Whether the words make an amount what something can be taken of. */
export function isWhole(context: Context, index: number): boolean {
  const amount = context.amounts[index];
  const role = context.roles[index];
  if (!amount?.passage || !role || role.nested || role.is === 'price') return false;
  if (role.partitive || role.is === 'remainder') return true;
  if (partOf.test(amount.passage.said.gaps[amount.passage.place] ?? '')) return true;
  if (opensDraws(context, index)) return true;
  if (role.is === 'step') return isStepAlone(context, index);
  const { said, place } = amount.passage;
  const { before: words, after } = wordsAround(said, place);
  if (ofUnnamed.test(words)) return false;
  if (
    /(?<!\p{L})(?:efter avdrag|avgår|minus|utgifter|kostnader|ytterligare|åtagand\p{L}*|avrop\p{L}*|utbetalning\p{L}*|förbrukning\p{L}*)(?!\p{L})/u.test(
      words,
    )
  )
    return false;
  // "Av de 8,5 mkr har 3,5 mkr öronmärkts": a draw of what stands before it.
  const near = said.amounts.slice(Math.max(0, place - 3), place);
  if (near.some((other) => context.roles[other]?.partitive)) return false;
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
