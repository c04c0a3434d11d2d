/**
 * The single numbers that would mend a wrong relation, likeliest first: first one whose new value stands elsewhere in the
 * text or in the workbook, last one that alters a figure which is repeated, otherwise the result before its terms.
 * Spec: minutes §17
 */
import {
  absolute,
  amountOfOre,
  compare,
  isNegative,
  negate,
  oreOf,
  subtract,
  add,
  ZERO,
  type Amount,
} from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import { orePowerOfTen } from '#core/money/unit';
import type { Placed } from '../minutes';
import { resultsOf, type Claim } from './claim';
import { factorOf } from './factor';
import { naturally as signed, type Naturally, type Reckoning } from './reckon';

export interface Correction {
  /** Index of the amount to alter. */
  readonly amount: number;
  readonly to: Amount;
  /** The new value as the amount is written: "5,0 mkr". */
  readonly text: string;
}

/** Which figures stand where: by absolute value in whole öre. */
export interface Figures {
  readonly inText: ReadonlyMap<string, readonly number[]>;
  readonly inBook: ReadonlySet<string>;
}

export function figuresIn(amounts: readonly Placed[], book: readonly Amount[]): Figures {
  const inText = new Map<string, number[]>();
  for (const { index, written } of amounts) {
    const places = inText.get(valueOf(written.amount)) ?? [];
    places.push(index);
    inText.set(valueOf(written.amount), places);
  }
  return { inText, inBook: new Set(book.map(valueOf)) };
}

const valueOf = (amount: Amount) => String(oreOf(absolute(amount)));

export function correctionsOf(
  claim: Claim,
  reckoned: Reckoning,
  amounts: readonly Placed[],
  figures: Figures,
): readonly Correction[] {
  const involved = [...resultsOf(claim), ...claim.terms];
  const own = new Set(involved);
  const naturally = signed(claim, amounts);
  return involved
    .flatMap((index, place) => {
      const amount = amounts[index];
      if (!amount) return [];
      const values = mendedValues(claim, reckoned, naturally, index, amount.written.amount);
      return values
        .filter((to) => isPossible(amount.written.amount, to))
        .map((to, turned) => ({
          correction: { amount: index, to, text: textOf(amount, to) },
          order: [rankOf(index, to, own, amounts, figures), turned, place] as const,
        }));
    })
    .sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1] || a.order[2] - b.order[2])
    .map(({ correction }) => correction);
}

/** The same digits with the opposite sign. */
export function correctionOfSign(amount: Placed): Correction {
  const to = negate(amount.written.amount);
  return { amount: amount.index, to, text: textOf(amount, to) };
}

/** The values of one amount that make the figures agree as written; none when it would take parts of an öre. */
function mendedValues(
  claim: Claim,
  { expected, stated }: Reckoning,
  naturally: Naturally,
  index: number,
  value: Amount,
): readonly Amount[] {
  if (resultsOf(claim).includes(index)) {
    const goal = isNegative(naturally.stated) ? negate(expected.amount) : expected.amount;
    return [add(value, subtract(goal, naturally.stated))];
  }
  const isFirst = index === claim.terms[0];
  return directionsOf(claim, naturally).flatMap((direction): readonly Amount[] => {
    const goal = direction < 0 ? negate(stated.amount) : stated.amount;
    const more = subtract(goal, naturally.expected);
    switch (claim.kind) {
      case 'sum':
      case 'repetition':
        return [claim.less?.includes(index) ? subtract(value, more) : add(value, more)];
      case 'remainder':
        return [isFirst ? add(value, more) : subtract(value, more)];
      case 'change':
      case 'difference':
        return [isFirst ? subtract(value, more) : add(value, more)];
      case 'product': {
        const { dividend, divisor } = factorOf(claim);
        const ore = oreOf(goal) * divisor;
        return dividend !== 0n && ore % dividend === 0n ? [amountOfOre(ore / dividend)] : [];
      }
    }
  });
}

/**
 * Whether the terms should come to more than zero (1) or less (−1). What is left is never less than nothing. A change goes
 * where its words say. Without such words the figures tell, except where they go against custom, a step up and a deviation
 * below the plan: then it may be the very figure that is wrong which turns them, and both ways are possible.
 */
function directionsOf(
  { kind, direction }: Claim,
  { expected, stated }: Naturally,
): readonly (1 | -1)[] {
  if (isNegative(stated)) return [-1];
  if (direction !== undefined) return [direction];
  const told = isNegative(expected) ? -1 : 1;
  switch (kind) {
    case 'remainder':
      return [1];
    case 'change':
      return told < 0 ? [-1, 1] : [1];
    case 'difference':
      return told > 0 ? [1, -1] : [-1];
    default:
      return [told];
  }
}

/** An amount keeps its sign, unless the sign is all that is wrong. */
function isPossible(old: Amount, to: Amount): boolean {
  if (oreOf(old) === 0n || isNegative(old) === isNegative(to)) return true;
  return compare(absolute(old), absolute(to)) === 0;
}

function rankOf(
  index: number,
  to: Amount,
  own: ReadonlySet<number>,
  amounts: readonly Placed[],
  { inText, inBook }: Figures,
): 0 | 1 | 2 {
  const elsewhere = (inText.get(valueOf(to)) ?? []).some((other) => !own.has(other));
  if (elsewhere || inBook.has(valueOf(to))) return 0;
  const old = amounts[index]?.written.amount ?? ZERO;
  const repeated = (inText.get(valueOf(old)) ?? []).some((other) => other !== index);
  return repeated ? 2 : 1;
}

function textOf({ written: { unit, decimals } }: Placed, to: Amount): string {
  const digit = 10n ** BigInt(orePowerOfTen[unit] - decimals);
  const asWritten = oreOf(to) % digit === 0n;
  return formatAmount(to, asWritten ? { unit, decimals } : { unit });
}
