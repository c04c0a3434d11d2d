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
      const to = amount && mended(claim, reckoned, naturally, index, amount.written.amount);
      if (!amount || !to || !isPossible(amount.written.amount, to)) return [];
      const rank = rankOf(index, to, own, amounts, figures);
      return [{ correction: { amount: index, to, text: textOf(amount, to) }, rank, place }];
    })
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ correction }) => correction);
}

/** The value of one amount that makes the figures agree as written; null when there is none in whole öre. */
function mended(
  claim: Claim,
  { expected, stated }: Reckoning,
  naturally: Naturally,
  index: number,
  value: Amount,
): Amount | null {
  if (resultsOf(claim).includes(index)) {
    const goal = isNegative(naturally.stated) ? negate(expected.amount) : expected.amount;
    return add(value, subtract(goal, naturally.stated));
  }
  const goal = goesDown(claim, naturally) ? negate(stated.amount) : stated.amount;
  const more = subtract(goal, naturally.expected);
  const isFirst = index === claim.terms[0];
  switch (claim.kind) {
    case 'sum':
    case 'repetition':
      return add(value, more);
    case 'remainder':
      return isFirst ? add(value, more) : subtract(value, more);
    case 'change':
    case 'difference':
      return isFirst ? subtract(value, more) : add(value, more);
    case 'product': {
      const factor = (claim.factors ?? []).map(BigInt).reduce((a, b) => a * b, 1n);
      const ore = oreOf(goal);
      return factor !== 0n && ore % factor === 0n ? amountOfOre(ore / factor) : null;
    }
  }
}

/** Whether the terms should come to less than zero: a change that goes down does, what is left does not. */
function goesDown({ kind, direction }: Claim, { expected, stated }: Naturally): boolean {
  if (isNegative(stated)) return true;
  if (kind === 'remainder') return false;
  return direction === undefined ? isNegative(expected) : direction < 0;
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
