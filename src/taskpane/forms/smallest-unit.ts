/** The smallest unit that a key or a total shares out: whole tkr, unless amounts that are finer ask for less. Spec: pane §6 */
import { amountOfOre, oreOf, type Amount } from '#core/money/amount';

/** Each by its amount, the usual one first. */
export const smallestUnits = {
  tkr: amountOfOre(100_000),
  kr: amountOfOre(100),
  öre: amountOfOre(1),
} as const satisfies Readonly<Record<string, Amount>>;

export type SmallestUnit = keyof typeof smallestUnits;

export function isSmallestUnit(word: string): word is SmallestUnit {
  return word in smallestUnits;
}

/** Whether an amount is no multiple of the usual unit, so that one has to be chosen. */
export function isFine(amount: Amount): boolean {
  return oreOf(amount) % oreOf(smallestUnits.tkr) !== 0n;
}
