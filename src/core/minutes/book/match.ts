/**
 * The amounts of a text beside the figures of the workbook. An amount is matched by its words and its value; with the same
 * words and another value it contradicts the workbook; a value alone matches nothing. Spec: minutes §18
 */
import { absolute, oreOf } from '#core/money/amount';
import { writtenFigure } from '#core/money/figure';
import { boundsOf } from '../amounts/approximation';
import type { Placed } from '../minutes';
import { wordOf } from '../relations/approximate';
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
    const others = shelf.sharing(words).filter(({ held: figure }) => !found.has(figure));
    const open = others.filter(({ held: figure }) => !isStatedBeside(context, amount, figure));
    return contradicted(context, amount, open, shelf);
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

/** Whether another amount of the sentence has the figure's value: "högst 3,5 mkr av de reserverade 8,5 mkr till Radiance". */
function isStatedBeside(context: Context, amount: Placed, { amount: figure }: HeldFigure): boolean {
  const said = amount.passage?.said;
  return context.amounts.some(
    (other) => other !== amount && said !== undefined && other.passage?.said === said && has(other),
  );

  function has({ written }: Placed): boolean {
    const { amount: stated, slack } = writtenFigure(written);
    const apart = oreOf(absolute(stated)) - oreOf(absolute(figure));
    return 2n * (apart < 0n ? -apart : apart) <= slack;
  }
}

/**
 * Only a figure that all words point at, and no other, can be contradicted. "Ramen" alone may be any frame: when it has the
 * value of one, it is that one, and not a wrong total.
 */
function contradicted(
  context: Context,
  amount: Placed,
  others: readonly Kept[],
  shelf: Shelf,
): Match {
  const [best, next] = others
    .map((each) => ({ each, likeness: likenessOf(context, amount, each, true) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  if (!best || best.likeness === next?.likeness) return unmatched;
  if (best.each.words.parties.size === 0 && isSomeFrame(amount, best.each.held, shelf)) {
    return unmatched;
  }
  if (isAllowed(context, amount, best.each.held)) {
    return { verdict: 'within-rounding', held: best.each.held };
  }
  return nearInSize(amount, best.each.held)
    ? { verdict: 'wrong', held: best.each.held }
    : unmatched;
}

/** "Ramen är drygt 1 100 mkr" does not contradict 1 101 800 000 kr. */
function isAllowed(context: Context, { index, written }: Placed, { amount }: HeldFigure): boolean {
  const word = wordOf(context, index);
  if (word === null) return false;
  const { least, greatest } = boundsOf({ ...written, amount: absolute(written.amount) }, word);
  const held = 2n * oreOf(absolute(amount));
  return least <= held && held <= greatest;
}

/** Whether nothing beside the amount says "total", and its value is that of some frame. */
function isSomeFrame({ written, passage }: Placed, best: HeldFigure, shelf: Shelf): boolean {
  if (best.kind !== 'frame' || !passage) return false;
  const beside = passage.said.gaps.slice(passage.place, passage.place + 2).join(' ');
  if (/(?<!\p{L})(?:total|samman)/iu.test(beside)) return false;
  const { amount, slack } = writtenFigure(written);
  return shelf.near(amount, slack).some(({ held }) => held.kind === 'frame');
}

/** A slip of the pen keeps the order of magnitude; anything else is another amount. */
function nearInSize({ written }: Placed, { amount }: HeldFigure): boolean {
  const [a, b] = [oreOf(absolute(written.amount)), oreOf(absolute(amount))];
  return a > 0n && b > 0n && a <= 5n * b && b <= 5n * a;
}
