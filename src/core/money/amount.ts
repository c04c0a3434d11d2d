/**
 * An exact amount of money in Swedish kronor, counted in whole öre.
 *
 * Guarantees: every operation is exact, whatever the size. Small amounts are kept as safe integers because
 * sums over thousands of them are then as fast as plain numbers; larger ones as bigint. Which of the two is
 * nobody's business outside this file. How amounts are read and written stands in parse.ts and format.ts.
 * Spec: amounts §1
 */
import { invariant } from './invariant';

/** Whole öre; made only by the functions of this file. */
export interface Amount {
  readonly ore: number | bigint;
}

/** The amount of so many whole öre. A number must be a safe integer (a Defect otherwise). */
export function amountOfOre(ore: number | bigint): Amount {
  if (typeof ore === 'number') {
    invariant(Number.isSafeInteger(ore), 'öre are whole and safe', { ore });
    return { ore: ore === 0 ? 0 : ore };
  }
  return { ore: canonical(ore) };
}

export const ZERO: Amount = { ore: 0 };

/** Whole öre of an amount, for exact integer arithmetic such as sharing out. */
export function oreOf(amount: Amount): bigint {
  return BigInt(amount.ore);
}

export function add(a: Amount, b: Amount): Amount {
  if (typeof a.ore === 'number' && typeof b.ore === 'number') {
    const sum = a.ore + b.ore;
    if (Number.isSafeInteger(sum)) return { ore: sum };
  }
  return { ore: canonical(BigInt(a.ore) + BigInt(b.ore)) };
}

export function subtract(a: Amount, b: Amount): Amount {
  return add(a, negate(b));
}

export function negate(a: Amount): Amount {
  return { ore: a.ore === 0 ? 0 : -a.ore };
}

export function absolute(a: Amount): Amount {
  return a.ore < 0 ? negate(a) : a;
}

/** A whole number of times the amount. */
export function times(a: Amount, count: bigint): Amount {
  return { ore: canonical(BigInt(a.ore) * count) };
}

/** Negative, zero or positive, as a sort expects. */
export function compare(a: Amount, b: Amount): -1 | 0 | 1 {
  return a.ore < b.ore ? -1 : a.ore > b.ore ? 1 : 0;
}

export function equals(a: Amount, b: Amount): boolean {
  return a.ore === b.ore;
}

export function isZero(a: Amount): boolean {
  return a.ore === 0;
}

export function isNegative(a: Amount): boolean {
  return a.ore < 0;
}

/** The exact sum; of nothing, zero. */
export function sum(amounts: Iterable<Amount>): Amount {
  let small = 0;
  let large: bigint | undefined;
  for (const { ore } of amounts) {
    if (large === undefined && typeof ore === 'number') {
      const next = small + ore;
      if (Number.isSafeInteger(next)) {
        small = next;
        continue;
      }
    }
    large = (large ?? BigInt(small)) + BigInt(ore);
  }
  return large === undefined ? { ore: small } : { ore: canonical(large) };
}

/** The sum, or null when any part is unknown: an unknown amount is never taken for zero. */
export function sumKnown(amounts: Iterable<Amount | null>): Amount | null {
  let total = ZERO;
  for (const amount of amounts) {
    if (amount === null) return null;
    total = add(total, amount);
  }
  return total;
}

function canonical(ore: bigint): number | bigint {
  const small = Number(ore);
  return Number.isSafeInteger(small) ? small : ore;
}
