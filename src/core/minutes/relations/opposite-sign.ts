/**
 * Results whose sign goes against their terms: "ramen höjs från 727,1 mkr till 727,5 mkr, dvs. minus 0,4 mkr". Told only
 * where words and figures leave no doubt about the way; everywhere else figures are compared without signs. Spec: minutes §14
 */
import { compare, isNegative } from '#core/money/amount';
import { signSaid } from '../words/sign-words';
import type { Claim } from './claim';
import type { Context } from './context';
import { wordsAround } from './role';

/** The claim, marked when its result has the other sign than its second term less its first. */
export function withSign(context: Context, claim: Claim): Claim {
  const { terms, result } = claim;
  const [first, second] = terms.map((index) => context.amounts[index]?.written.amount);
  const stated = result === null ? undefined : context.amounts[result];
  if (!first || !second || !stated?.passage || isNegative(first) || isNegative(second))
    return claim;
  const { said, place } = stated.passage;
  const sign = signSaid(wordsAround(said, place).before, stated.written.text);
  const goes = compare(second, first);
  return sign === null || goes === 0 || goes > 0 === sign > 0
    ? claim
    : { ...claim, reversed: true };
}
