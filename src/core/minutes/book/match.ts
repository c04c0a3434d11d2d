/**
 * The amounts of a text beside the figures of the workbook. An amount is matched by its words and its value; with the same
 * words and another value it contradicts the workbook; a value alone matches nothing. Spec: minutes §18
 */
import { absolute, oreOf } from '#core/money/amount';
import { writtenFigure } from '#core/money/figure';
import type { Placed } from '../minutes';
import type { Context } from '../relations/context';
import type { HeldFigure } from './held-figure';
import { likenessOf } from './likeness';
import { shelfOf, type Kept, type Shelf } from './shelf';

export type MatchVerdict = 'exact' | 'within-rounding' | 'wrong' | 'unmatched';

export interface Match {
  readonly verdict: MatchVerdict;
  /** null when unmatched. */
  readonly held: HeldFigure | null;
}

const unmatched: Match = { verdict: 'unmatched', held: null };

/** How every amount stands beside the workbook, in the order of the amounts. */
export function matchesOf(context: Context, held: readonly HeldFigure[]): readonly Match[] {
  const shelf = shelfOf(held);
  const byValue = context.amounts.map((amount) => agreeing(context, amount, shelf));
  const found = new Set(byValue.flatMap(({ held: figure }) => figure ?? []));
  return context.amounts.map((amount, index) => {
    const match = byValue[index];
    if (match?.held) return match;
    const words = context.facts[index]?.words ?? new Set();
    // What another amount of the text agrees with is not contradicted by this one: it is another fact.
    const others = shelf.sharing(words).filter((each) => !found.has(each.held));
    return contradicted(context, amount, others);
  });
}

function agreeing(context: Context, amount: Placed, shelf: Shelf): Match {
  const { amount: stated, slack } = writtenFigure(amount.written);
  const alike = shelf.near(stated, slack).flatMap((each) => {
    const likeness = likenessOf(context, amount, each, false);
    const exact = oreOf(absolute(each.held.amount)) === oreOf(absolute(stated));
    return likeness > 0 ? [{ each, likeness, exact }] : [];
  });
  // Of two alike, the later one is the newer.
  const [best] = alike.sort(
    (a, b) =>
      b.likeness - a.likeness || Number(b.exact) - Number(a.exact) || b.each.rank - a.each.rank,
  );
  if (!best) return unmatched;
  return { verdict: best.exact ? 'exact' : 'within-rounding', held: best.each.held };
}

/** Only a figure that all words point at, and no other, can be contradicted. */
function contradicted(context: Context, amount: Placed, others: readonly Kept[]): Match {
  const [best, next] = others
    .map((each) => ({ each, likeness: likenessOf(context, amount, each, true) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  if (!best || best.likeness === next?.likeness) return unmatched;
  return nearInSize(amount, best.each.held)
    ? { verdict: 'wrong', held: best.each.held }
    : unmatched;
}

/** A slip of the pen keeps the order of magnitude; anything else is another amount. */
function nearInSize({ written }: Placed, { amount }: HeldFigure): boolean {
  const [a, b] = [oreOf(absolute(written.amount)), oreOf(absolute(amount))];
  return a > 0n && b > 0n && a <= 5n * b && b <= 5n * a;
}
