/**
 * The applications of a call by their scores, highest first, equal scores in the order of the sheet, and how far the
 * frame of year 1 reaches: the cut-off stands before the first that does not fit, and the rest is exact. Spec: grants §3
 */
import { compare, subtract, type Amount } from '#core/money/amount';
import type { ApplicationRow } from './grants-tables';

interface Ranked {
  readonly row: ApplicationRow;
  /** From 1. */
  readonly rank: number;
  /** Whether the frame reaches it. */
  readonly fits: boolean;
}

export interface Ranking {
  readonly ranked: readonly Ranked[];
  /** What is left of the frame above the cut-off; null while the frame or an amount above it is unknown. */
  readonly rest: Amount | null;
  /** Equal scores on both sides of the cut-off. */
  readonly tied: readonly ApplicationRow[];
}

export function rankingOf(
  applications: readonly ApplicationRow[],
  frame: Amount | null,
  cap: Amount | null,
): Ranking {
  const sorted = applications
    .filter(({ score }) => score !== null)
    .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0));
  let rest = frame;
  let isOpen = frame !== null;
  const ranked = sorted.map((row, index): Ranked => {
    const asked = row.sought1;
    const amount = asked && cap && compare(asked, cap) > 0 ? cap : asked;
    if (isOpen && amount === null) rest = null;
    const fits = isOpen && amount !== null && rest !== null && compare(amount, rest) <= 0;
    if (fits && rest) rest = subtract(rest, amount);
    else isOpen = false;
    return { row, rank: index + 1, fits };
  });
  const last = ranked.findLast(({ fits }) => fits)?.row.score ?? null;
  const first = ranked.find(({ fits }) => !fits)?.row.score ?? null;
  const tied =
    last !== null && last === first
      ? ranked.filter(({ row }) => row.score === last).map(({ row }) => row)
      : [];
  return { ranked, rest, tied };
}
