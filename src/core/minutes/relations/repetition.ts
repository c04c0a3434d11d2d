/**
 * Repetitions: the same fact stated again, in the text, a table or a decision. Every later statement is compared with the
 * first. Figures that agree need only the same words; figures that do not are a contradiction only where the later one
 * claims to say the same. Spec: minutes §15
 */
import { oreOf } from '#core/money/amount';
import { inOtherWords, namedBefore } from '../words/repetition-words';
import type { Claim } from './claim';
import { greatest, least, resultsOf } from './claim';
import { referredParagraphs, WIDEST, type Context } from './context';
import { canBeOneFact, claimsSame, figuresOf, sameOwner, sameWords, wordsOf } from './same-fact';

/** `claims` are all others: amounts that one of them joins do not repeat each other. */
export function repetitions(context: Context, claims: readonly Claim[]): readonly Claim[] {
  const together = joinedIn(claims);
  const restated = totalsRestated(context, claims);
  const first = new Map<number, number>();
  const seen = new Seen();
  const found: Claim[] = [];
  for (const { index } of context.amounts) {
    const partner =
      restated.get(index) ??
      inApposition(context, index) ??
      remainderAgain(context, index, claims) ??
      namedAgain(context, index, seen.sameValue(context, index), together) ??
      bestPartner(context, index, seen.candidates(context, index), together);
    seen.add(context, index);
    if (partner === null) continue;
    const origin = first.get(partner) ?? partner;
    first.set(index, origin);
    found.push({ kind: 'repetition', terms: [origin], result: index, incomplete: false });
  }
  return found;
}

/** Amounts by the words of their facts, per paragraph; only the latest of each word are kept. */
class Seen {
  private readonly byWord = new Map<string, number[]>();

  add(context: Context, index: number): void {
    for (const key of [...keysOf(context, index), valueKey(context, index)]) {
      const amounts = this.byWord.get(key) ?? [];
      amounts.push(index);
      if (amounts.length > LATEST) amounts.shift();
      this.byWord.set(key, amounts);
    }
  }

  /** Earlier amounts of the same value. */
  sameValue(context: Context, index: number): readonly number[] {
    return this.byWord.get(valueKey(context, index)) ?? [];
  }

  /** Earlier amounts that share a word, in the order of the text. */
  candidates(context: Context, index: number): readonly number[] {
    const all = keysOf(context, index).flatMap((key) => this.byWord.get(key) ?? []);
    return [...new Set(all)].sort((a, b) => a - b);
  }
}

const LATEST = 20;

/** In its own paragraph an amount is found by any word, in the others only together with its value. */
function keysOf(context: Context, index: number): readonly string[] {
  const [fact, amount] = [context.facts[index], context.amounts[index]];
  if (!fact || !amount) return [];
  const value = String(oreOf(amount.written.amount));
  const words = [...wordsOf(fact)].slice(0, 12);
  return words.flatMap((word) => [`${String(amount.paragraph)} ${word}`, `${value} ${word}`]);
}

function valueKey(context: Context, index: number): string {
  const amount = context.amounts[index];
  return amount ? `${String(amount.paragraph)} = ${String(oreOf(amount.written.amount))}` : '';
}

function joinedIn(claims: readonly Claim[]): ReadonlyMap<number, ReadonlySet<number>> {
  const together = new Map<number, Set<number>>();
  for (const claim of claims) {
    const all = [...claim.terms, ...resultsOf(claim)];
    if (all.length > WIDEST) continue;
    for (const index of all) {
      const others = together.get(index) ?? new Set();
      all.forEach((other) => others.add(other));
      together.set(index, others);
    }
  }
  return together;
}

/** "Uppräkningen är 4,8 mkr. … sammanlagt 4,8 mkr": a total that comes back to the amount before its parts. */
function totalsRestated(context: Context, claims: readonly Claim[]): ReadonlyMap<number, number> {
  const restated = new Map<number, number>();
  for (const { kind, terms, result } of claims) {
    const opening = least(terms) - 1;
    if (kind !== 'sum' || result === null || result < greatest(terms) || opening < 0) continue;
    const [a, b] = [context.amounts[opening], context.amounts[result]];
    const near =
      a?.passage &&
      b?.passage &&
      a.paragraph === b.paragraph &&
      b.passage.said.index - a.passage.said.index <= terms.length + 3;
    const role = context.roles[opening];
    const level =
      role?.is === 'plain' || role?.is === 'total' || role?.is === 'to' || role?.is === 'step';
    const agrees = figuresOf(context, opening, result)?.outcome ?? 'apart';
    if (near && level && agrees !== 'apart') restated.set(result, opening);
  }
  return restated;
}

/** "4 600 tusen kronor, det vill säga 4,6 miljoner kronor". */
function inApposition(context: Context, index: number): number | null {
  const passage = context.amounts[index]?.passage;
  if (!passage || passage.place === 0) return null;
  const { said, place } = passage;
  const previous = said.amounts[place - 1];
  if (previous === undefined || !inOtherWords.test(said.gaps[place] ?? '')) return null;
  const figures = figuresOf(context, previous, index);
  const [a, b] = [previous, index].map((each) => context.roles[each]?.is);
  const levels = a !== 'from' && a !== 'to' && b !== 'step';
  return figures && figures.outcome !== 'apart' && levels ? previous : null;
}

/** "att föra över återstående 6,7 mkr": a remainder that no words of its own explain is the one told before. */
function remainderAgain(context: Context, index: number, claims: readonly Claim[]): number | null {
  if (context.roles[index]?.is !== 'remainder') return null;
  if (claims.some(({ kind, result }) => kind === 'remainder' && result === index)) return null;
  const paragraph = context.amounts[index]?.paragraph;
  const earlier = context.amounts
    .slice(Math.max(0, index - WIDEST), index)
    .findLast(
      (amount) =>
        amount.index < index &&
        amount.paragraph === paragraph &&
        context.roles[amount.index]?.is === 'remainder',
    );
  return earlier?.index ?? null;
}

/** "de 8,5 mkr som reserverats", when 8,5 mkr has been named in the paragraph. */
function namedAgain(
  context: Context,
  index: number,
  sameValue: readonly number[],
  together: ReadonlyMap<number, ReadonlySet<number>>,
): number | null {
  const passage = context.amounts[index]?.passage;
  if (!passage || !namedBefore.test(passage.said.gaps[passage.place] ?? '')) return null;
  const [first] = sameValue.filter(
    (other) => !together.get(other)?.has(index) && canBeOneFact(context, other, index),
  );
  return first ?? null;
}

function bestPartner(
  context: Context,
  index: number,
  candidates: readonly number[],
  together: ReadonlyMap<number, ReadonlySet<number>>,
): number | null {
  const possible = candidates.filter((other) => {
    const [a, b] = [context.facts[other], context.facts[index]];
    return (
      a &&
      b &&
      !inOneSentence(context, other, index) &&
      !together.get(other)?.has(index) &&
      canBeOneFact(context, other, index) &&
      (sameWords(a, b) || sameOwner(a, b))
    );
  });
  const agreeing = possible.filter((other) => {
    const outcome = figuresOf(context, other, index)?.outcome ?? 'apart';
    if (!haveSameWords(context, other, index) && !sameValue(context, other, index)) return false;
    const agrees =
      outcome === 'exact' || (outcome === 'within-rounding' && !sameDigits(context, other, index));
    return agrees && isNear(context, other, index, outcome === 'exact');
  });
  if (agreeing.length > 0) return agreeing[0] ?? null;
  const claimed = possible.filter(
    (other) => isNear(context, other, index, false) && claimsSame(context, other, index),
  );
  // Two that could be meant, with different values: nobody can say which one is contradicted.
  const values = new Set(
    claimed.map((other) => oreOf(context.amounts[other]?.written.amount ?? { ore: 0 })),
  );
  return values.size === 1 ? (claimed[0] ?? null) : null;
}

/** Inside a sentence the words tell amounts apart too badly. */
function inOneSentence(context: Context, first: number, later: number): boolean {
  const [a, b] = [context.amounts[first]?.passage, context.amounts[later]?.passage];
  return a != null && a.said === b?.said;
}

function haveSameWords(context: Context, first: number, later: number): boolean {
  const [a, b] = [context.facts[first], context.facts[later]];
  return a !== undefined && b !== undefined && sameWords(a, b);
}

function sameValue(context: Context, first: number, later: number): boolean {
  return sameDigits(context, first, later) && figuresOf(context, first, later)?.outcome === 'exact';
}

/** Written to the same digit, two different figures are never the same amount rounded. */
function sameDigits(context: Context, first: number, later: number): boolean {
  const [a, b] = [context.amounts[first]?.written, context.amounts[later]?.written];
  return a !== undefined && b !== undefined && a.unit === b.unit && a.decimals === b.decimals;
}

/** The same paragraph, or one that the sentence refers to; else the same value and two words in common. */
function isNear(context: Context, other: number, index: number, sameValue: boolean): boolean {
  const [a, b] = [context.amounts[other], context.amounts[index]];
  if (!a || !b) return false;
  if (a.paragraph === b.paragraph) return true;
  const name = context.minutes.paragraphs[a.paragraph]?.name;
  const referred = referredParagraphs(b.passage?.said.gaps.join(' ') ?? '').some(
    (number) => name === `§ ${String(number)}`,
  );
  const [factA, factB] = [context.facts[other], context.facts[index]];
  const common = [...(factA?.about ?? [])].filter((word) => factB?.about.has(word)).length;
  return referred || (sameValue && common >= 2);
}
