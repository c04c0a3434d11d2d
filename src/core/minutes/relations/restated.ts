/**
 * Amounts that state a fact again without naming it: a total that comes back to the amount before its parts, an amount in
 * other words, a remainder already told, and "de 8,5 mkr". Spec: minutes §15
 */
import { asRemaining } from '../words/remainder-words';
import { inOtherWords, namedBefore } from '../words/repetition-words';
import { greatest, least, type Claim } from './claim';
import { WIDEST, type Context } from './context';
import { nearInSize } from './near-in-size';
import { canBeOneFact, figuresOf } from './same-fact';

/** "Uppräkningen är 4,8 mkr. … sammanlagt 4,8 mkr": a total that comes back to the amount before its parts. */
export function totalsRestated(
  context: Context,
  claims: readonly Claim[],
): ReadonlyMap<number, number> {
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
export function inApposition(context: Context, index: number): number | null {
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
export function remainderAgain(context: Context, index: number): number | null {
  const passage = context.amounts[index]?.passage;
  if (context.roles[index]?.is !== 'remainder' || !passage) return null;
  if (!asRemaining.test(passage.said.gaps[passage.place] ?? '')) return null;
  const paragraph = context.amounts[index]?.paragraph;
  const earlier = context.amounts
    .slice(Math.max(0, index - WIDEST), index)
    .findLast(
      (amount) => amount.paragraph === paragraph && context.roles[amount.index]?.is === 'remainder',
    );
  const [a, b] = [earlier?.written.amount, context.amounts[index]?.written.amount];
  // "återstående 30,0 mkr" of another reservation is no slip of the pen for "resterande 15 mkr".
  return earlier && a && b && nearInSize(a, b, 1n) ? earlier.index : null;
}

/** "de 8,5 mkr som reserverats", when 8,5 mkr has been named; `sameValue` are the earlier amounts of that value. */
export function namedAgain(
  context: Context,
  index: number,
  sameValue: readonly number[],
): number | null {
  const passage = context.amounts[index]?.passage;
  if (!passage || !namedBefore.test(passage.said.gaps[passage.place] ?? '')) return null;
  return sameValue.find((other) => canBeOneFact(context, other, index)) ?? null;
}
