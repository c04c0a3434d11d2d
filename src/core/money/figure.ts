/**
 * A figure: an amount and the slack around it, that is, how far the exact amount may lie from it.
 *
 * "727,5 mkr" is 727 500 000 kr with a slack of 50 000 kr; an exact amount has no slack. Figures add and subtract
 * as intervals do: the amounts as amounts, the slacks always added. Spec: amounts §3
 */
import { amountOfOre, oreOf, subtract, sum, type Amount } from './amount';
import { plainDecimal } from './plain-decimal';
import { orePowerOfTen } from './unit';
import type { Written } from './written';

export interface Figure {
  readonly amount: Amount;
  /** In half öre, because half of the last digit of "12,34 kr" is half an öre; never negative. */
  readonly slack: bigint;
}

export function exactFigure(amount: Amount): Figure {
  return { amount, slack: 0n };
}

/** What is written stands for every exact amount within half of its last digit. */
export function writtenFigure(written: Written): Figure {
  return { amount: written.amount, slack: oreOf(lastDigit(written)) };
}

/** What one step of the last digit is worth: 100 000 kr for "727,1 mkr". */
function lastDigit({ unit, decimals }: Written): Amount {
  return amountOfOre(10n ** BigInt(orePowerOfTen[unit] - decimals));
}

/** Half of the last digit in kronor, as a plain decimal: "50000" for "727,1 mkr", "0.005" for "12,34 kr". */
export function halfStepText(written: Written): string {
  return plainDecimal(writtenFigure(written).slack * 5n, 3);
}

export function sumOfFigures(figures: readonly Figure[]): Figure {
  return {
    amount: sum(figures.map((figure) => figure.amount)),
    slack: figures.reduce((slack, figure) => slack + figure.slack, 0n),
  };
}

export function differenceOfFigures(a: Figure, b: Figure): Figure {
  return { amount: subtract(a.amount, b.amount), slack: a.slack + b.slack };
}

/**
 * Whether one exact amount can stand behind both figures. The ends belong to an interval when an exact amount is
 * tried against it. Two intervals must share more than an end: "727,1" and "727,2" are not the same amount, for
 * 727 150 is rounded one way only.
 */
export function canAgree(a: Figure, b: Figure): boolean {
  const apart = 2n * oreOf(subtract(a.amount, b.amount));
  const distance = apart < 0n ? -apart : apart;
  const slack = a.slack + b.slack;
  const oneIsExact = a.slack === 0n || b.slack === 0n;
  return distance < slack || (oneIsExact && distance === slack);
}
