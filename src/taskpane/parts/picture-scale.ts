/** What the pictures of a report share: what is within its bounds, and the colours of series. */
import { lengthOf } from '#core/modules/drawn-length';
import type { Chart } from '#core/modules/report';

/** Colours of parts (part-0 …); what comes after them shares the last. */
export const COLOURS = 6;

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
