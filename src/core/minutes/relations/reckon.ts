/** What the terms of a claim come to, what is stated, and whether the two agree as intervals. Spec: minutes §14 */
import {
  absolute,
  amountOfOre,
  isNegative,
  isZero,
  negate,
  oreOf,
  subtract,
  ZERO,
  type Amount,
} from '#core/money/amount';
import { differenceOfFigures, sumOfFigures, writtenFigure, type Figure } from '#core/money/figure';
import type { Placed } from '../minutes';
import { resultsOf, type Claim } from './claim';
import { factorOf, type Factor } from './factor';

export interface Reckoning {
  readonly expected: Figure;
  readonly stated: Figure;
  /** Stated − expected. */
  readonly difference: Amount;
  readonly outcome: 'exact' | 'within-rounding' | 'apart';
}

const nothing: Figure = { amount: ZERO, slack: 0n };

/** Relations compare absolute values. null when the claim lacks what it needs. */
export function reckon(claim: Claim, amounts: readonly Placed[]): Reckoning | null {
  const terms = termsOf(claim, amounts);
  const results = resultsOf(claim).flatMap((index) => figureOf(amounts[index]));
  if (claim.incomplete || terms.length === 0 || results.length === 0) return null;
  return compared(positive(expectation(claim, terms)), positive(sumOfFigures(results)));
}

/** Whether a claim can be reckoned and comes to what is stated, as intervals. */
export function agrees(claim: Claim, amounts: readonly Placed[]): boolean {
  return (reckon(claim, amounts)?.outcome ?? 'apart') !== 'apart';
}

/** What the terms come to and what is stated, with their signs. */
export interface Naturally {
  readonly expected: Amount;
  readonly stated: Amount;
}

export function naturally(claim: Claim, amounts: readonly Placed[]): Naturally {
  const figures = (indices: readonly number[]) =>
    indices.flatMap((index) => figureOf(amounts[index]));
  return {
    expected: expectation(claim, termsOf(claim, amounts)).amount,
    stated: sumOfFigures(figures(resultsOf(claim))).amount,
  };
}

/** Two figures beside each other. Ends that touch meet: nobody knows which way each of them was rounded. */
export function compared(expected: Figure, stated: Figure): Reckoning {
  const difference = subtract(stated.amount, expected.amount);
  const meet = 2n * oreOf(absolute(difference)) <= stated.slack + expected.slack;
  const outcome = isZero(difference) ? 'exact' : meet ? 'within-rounding' : 'apart';
  return { expected, stated, difference, outcome };
}

/** The figures of the terms; those that are taken off are below zero. */
function termsOf({ terms, less = [] }: Claim, amounts: readonly Placed[]): readonly Figure[] {
  return terms.flatMap((index) => {
    const figures = figureOf(amounts[index]);
    return less.includes(index) ? figures.map((each) => negative(positive(each))) : figures;
  });
}

function negative(figure: Figure): Figure {
  return { ...figure, amount: negate(figure.amount) };
}

function figureOf(amount: Placed | undefined): readonly Figure[] {
  return amount ? [writtenFigure(amount.written)] : [];
}

function expectation(claim: Claim, terms: readonly Figure[]): Figure {
  const [first = nothing, second = nothing] = terms;
  switch (claim.kind) {
    case 'sum':
      return sumOfFigures(terms);
    case 'remainder':
      // "8,5 mkr minus 3,5 mkr, återstår 5,0 mkr": what is taken is taken, with its sign or without.
      return differenceOfFigures(first, sumOfFigures(terms.slice(1).map(positive)));
    case 'change':
    case 'difference':
      return differenceOfFigures(second, first);
    case 'product':
      return timesFigure(first, factorOf(claim));
    case 'repetition':
      return first;
  }
}

/** A part of an öre is rounded away, and the slack is widened by what that may be. */
function timesFigure(
  { amount, slack }: Figure,
  { dividend, divisor, slack: more }: Factor,
): Figure {
  const ore = oreOf(amount) * dividend;
  const whole = ore / divisor;
  const size = oreOf(absolute(amount));
  const wide = slack * (dividend + more) + 2n * size * more;
  const isWhole = whole * divisor === ore && wide % divisor === 0n;
  return { amount: amountOfOre(whole), slack: wide / divisor + (isWhole ? 0n : 3n) };
}

function positive(figure: Figure): Figure {
  return isNegative(figure.amount) ? negative(figure) : figure;
}
