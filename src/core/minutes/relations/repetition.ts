/**
 * Repetitions: the same fact stated again, in the text, a table or a decision. Every later statement is compared with the
 * first. Figures that agree need only the same words; figures that do not are a contradiction only where the later one
 * claims to say the same. Spec: minutes §15
 */
import { oreOf } from '#core/money/amount';
import { resultsOf, type Claim } from './claim';
import { referredParagraphs, WIDEST, type Context } from './context';
import { inApposition, namedAgain, remainderAgain, totalsRestated } from './restated';
import { canBeOneFact, claimsSame, figuresOf, sameOwner, sameWords } from './same-fact';
import { nothingSeen } from './seen';

/** `claims` are all others: amounts that one of them joins do not repeat each other. */
export function repetitions(context: Context, claims: readonly Claim[]): readonly Claim[] {
  const together = joinedIn(claims);
  const restated = totalsRestated(context, claims);
  const left = new Set(
    claims.flatMap(({ kind, result }) => (kind === 'remainder' ? [result] : [])),
  );
  const first = new Map<number, number>();
  const seen = nothingSeen(context);
  const found: Claim[] = [];
  for (const { index } of context.amounts) {
    const apart = (others: readonly number[]) =>
      others.filter((other) => !together.get(other)?.has(index));
    const partner =
      restated.get(index) ??
      inApposition(context, index) ??
      (left.has(index) ? null : remainderAgain(context, index)) ??
      namedAgain(context, index, apart(seen.sameValue(index))) ??
      bestPartner(context, index, apart(seen.sharingWords(index)));
    seen.add(index);
    if (partner === null) continue;
    const origin = first.get(partner) ?? partner;
    first.set(index, origin);
    found.push({ kind: 'repetition', terms: [origin], result: index, incomplete: false });
  }
  return found;
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

/** Earlier amounts of the paragraphs that the sentence refers to. */
function inReferred(context: Context, index: number): readonly number[] {
  const passage = context.amounts[index]?.passage;
  if (!passage || passage.said.amounts.length > 8) return [];
  return referredParagraphs(passage.said.gaps.join(' '))
    .flatMap((number) => context.byParagraph.get(`§ ${String(number)}`)?.slice(0, WIDEST) ?? [])
    .filter(
      (amount) => amount.index < index && amount.paragraph !== context.amounts[index]?.paragraph,
    )
    .map((amount) => amount.index);
}

function bestPartner(
  context: Context,
  index: number,
  candidates: readonly number[],
): number | null {
  const referred = inReferred(context, index);
  const isNear = nearness(context, index, new Set(referred));
  const possible = [...candidates, ...referred].filter((other) => {
    const [a, b] = [context.facts[other], context.facts[index]];
    return (
      a &&
      b &&
      !inOneSentence(context, other, index) &&
      canBeOneFact(context, other, index) &&
      (sameWords(a, b) || sameOwner(a, b))
    );
  });
  const agreeing = possible.filter((other) => {
    const outcome = figuresOf(context, other, index)?.outcome ?? 'apart';
    if (!haveSameWords(context, other, index) && !sameValue(context, other, index)) return false;
    const agrees =
      outcome === 'exact' || (outcome === 'within-rounding' && !sameDigits(context, other, index));
    return agrees && isNear(other, outcome === 'exact');
  });
  if (agreeing.length > 0) return agreeing[0] ?? null;
  const claimed = possible.filter(
    (other) => isNear(other, false) && claimsSame(context, other, index),
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
function nearness(context: Context, index: number, referred: ReadonlySet<number>) {
  const about = context.facts[index]?.about;
  return (other: number, sameValue: boolean): boolean => {
    if (context.amounts[other]?.paragraph === context.amounts[index]?.paragraph) return true;
    if (referred.has(other)) return true;
    const common = [...(context.facts[other]?.about ?? [])].filter((word) => about?.has(word));
    return sameValue && common.length >= 2;
  };
}
