/**
 * What a term of a product counts: a whole number of times, "8", or a percentage, "103,5 %". A percentage that tells of two
 * figures is rounded, half its last digit to either side. Spec: minutes §13
 */
import type { Claim } from './claim';

export interface Factor {
  /** The factor is this, divided by `divisor`. */
  readonly dividend: bigint;
  readonly divisor: bigint;
  /** How far the dividend may lie to either side. */
  readonly slack: bigint;
}

/** All factors of a claim as one. */
export function factorOf({ factors = [], rounded }: Pick<Claim, 'factors' | 'rounded'>): Factor {
  return factors.map((factor) => read(factor, rounded === true)).reduce(product, once);
}

const once: Factor = { dividend: 1n, divisor: 1n, slack: 0n };

function read(factor: string, rounded: boolean): Factor {
  if (!factor.endsWith('%')) return { dividend: BigInt(factor), divisor: 1n, slack: 0n };
  const [whole = '', decimals = ''] = factor.replace(/[^\d,]/gu, '').split(',');
  const divisor = 2n * 100n * 10n ** BigInt(decimals.length);
  return { dividend: 2n * BigInt(whole + decimals), divisor, slack: rounded ? 1n : 0n };
}

/** Only one factor of a claim is a percentage: the others have no slack. */
function product(a: Factor, b: Factor): Factor {
  return {
    dividend: a.dividend * b.dividend,
    divisor: a.divisor * b.divisor,
    slack: a.slack * b.dividend + b.slack * a.dividend,
  };
}
