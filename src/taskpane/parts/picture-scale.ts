/** What the pictures of a report share: amounts as lengths on the screen, and the colours of series. */
import { oreOf, type Amount } from '#core/money/amount';
import type { Chart } from '#core/modules/report';

/** Colours of parts (part-0 …); what comes after them shares the last. */
export const COLOURS = 6;

/** Only for drawing: the texts beside are exact. */
export function lengthOf(value: Amount | number | null): number | null {
  if (value === null) return null;
  return typeof value === 'number' ? value : Number(oreOf(value));
}

/** From the least to the greatest that is drawn; zero is always within. */
export function extentOf(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [0, 1] : [low, high];
}

/** The class that colours a series. */
export function partClass(rank: number): string {
  return `part-${String(Math.min(rank, COLOURS - 1))}`;
}

/** All values of the chart that are known, as lengths. */
export function lengthsOf({ series }: Chart): readonly number[] {
  return series.flatMap(({ values }) => values.flatMap((value) => lengthOf(value) ?? []));
}
