/** Every claim of a text, each once, in the order of the text. Spec: minutes §8 */
import { balances } from './balance';
import { changes } from './change';
import { greatest, resultsOf, type Claim } from './claim';
import type { Context } from './context';
import { differences } from './difference';
import { areOpposed, nets } from './net';
import { percentages } from './percentage';
import { products } from './product';
import { agrees } from './reckon';
import { remainders } from './remainder';
import { repetitions } from './repetition';
import { shareOfEarlier } from './share-of-named';
import { totals } from './sum-total-last';
import { wholesBefore, wholesFirst } from './sum-whole-first';
import { tableBalances } from './table-balances';
import { columnSums } from './table-columns';
import { rowRelations } from './table-rows';

export function claimsOf(context: Context): readonly Claim[] {
  const multiplied = products(context);
  const ofProducts = {
    results: new Set(multiplied.flatMap(resultsOf)),
    prices: new Set(multiplied.flatMap(({ terms }) => terms)),
  };
  const found = once([
    ...multiplied,
    ...percentages(context),
    ...changes(context),
    ...differences(context),
    ...nets(context),
    ...balances(context),
    ...remainders(context),
    ...context.said.flatMap((said) => [
      ...wholesFirst(context, said),
      ...wholesBefore(context, said),
      ...totals(context, said, ofProducts),
      ...said.amounts.flatMap((_, place) => shareOfEarlier(context, said, place) ?? []),
    ]),
    ...tableBalances(context),
    ...columnSums(context),
    ...rowRelations(context),
  ]);
  const claims = withoutMisread(context, found);
  const repeated = repetitions(context, claims);
  return [...withoutTwins(context, claims, repeated), ...repeated].sort(
    (a, b) => lastOf(a) - lastOf(b),
  );
}

/**
 * What comes and what goes is no sum. What is left undistributed and added to a total is a part; that it remains of something
 * else is then told only when it does.
 */
function withoutMisread(context: Context, claims: readonly Claim[]): readonly Claim[] {
  const sums = new Set(
    claims.filter(
      ({ kind, terms, less }) => kind === 'sum' && (less || !areOpposed(context, terms)),
    ),
  );
  const parts = new Set(
    [...sums].flatMap(({ terms }) =>
      terms.filter((index) => context.roles[index]?.is === 'remainder'),
    ),
  );
  return claims.filter((claim) => {
    if (claim.kind === 'sum') return sums.has(claim);
    if (claim.kind !== 'remainder' || claim.result === null || !parts.has(claim.result))
      return true;
    return agrees(claim, context.amounts);
  });
}

function once(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [keyOf(claim), claim])).values()];
}

function keyOf({ kind, terms, result, parts = [] }: Claim): string {
  const order = kind === 'sum' ? [...terms].sort((a, b) => a - b) : terms;
  return [kind, order.join(), result, parts.join()].join(' ');
}

/** The same parts under two amounts that repeat each other are one sum: the total keeps it, the opening figure does not. */
function withoutTwins(
  context: Context,
  claims: readonly Claim[],
  repeated: readonly Claim[],
): readonly Claim[] {
  const twins = new Map<number, number>();
  for (const { terms, result } of repeated) {
    const [first] = terms;
    if (first !== undefined && result !== null && areTwins(context, first, result))
      twins.set(result, twins.get(first) ?? first);
  }
  const twinOf = (index: number) => twins.get(index) ?? index;
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const { terms, parts, result } = claim;
    const key = keyOf({
      ...claim,
      terms: terms.map(twinOf),
      result: result === null ? null : twinOf(result),
      ...(parts && { parts: parts.map(twinOf) }),
    });
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function areTwins(context: Context, first: number, later: number): boolean {
  const [a, b] = [context.amounts[first]?.written, context.amounts[later]?.written];
  return (
    a !== undefined &&
    b !== undefined &&
    a.amount.ore === b.amount.ore &&
    a.unit === b.unit &&
    a.decimals === b.decimals
  );
}

function lastOf(claim: Claim): number {
  return Math.max(greatest(resultsOf(claim)), greatest(claim.terms));
}
