/**
 * Products: the price of one, how many there are, and a stated total. "8 tjänster à 560 tkr, totalt 4 480 tkr",
 * "1,2 mkr per år i fem år, totalt 6,0 mkr". A price without a total claims nothing. Spec: minutes §13
 */
import { isNegative } from '#core/money/amount';
import { countsIn, makes, openCount, yearsSpanned, type Count } from '../words/product-words';
import { inOtherWords } from '../words/repetition-words';
import type { Said } from '../words/said';
import { stemOf } from '../words/stem';
import type { Claim } from './claim';
import { before, type Context } from './context';
import { reckon } from './reckon';
import { wordsAround } from './role';

export function products(context: Context): readonly Claim[] {
  return context.said.flatMap((said) =>
    said.amounts.flatMap((price, place): readonly Claim[] => {
      if (!context.roles[price]?.price) return [];
      return productAt(context, said, place);
    }),
  );
}

function productAt(context: Context, said: Said, place: number): readonly Claim[] {
  const price = said.amounts[place];
  const total = totalAfter(context, said, place) ?? totalBefore(said, place);
  if (price === undefined || total === null || isOneOfPrices(context, said, place)) return [];
  const factors = factorsOf(context, said, place, total);
  if (factors === null) return [];
  const incomplete = factors.length === 0;
  const claim: Claim = {
    kind: 'product',
    terms: [price],
    factors,
    result: total.index,
    incomplete,
  };
  return isBelowCeiling(context, claim) ? [] : [claim];
}

/** "14 projekt à högst 700 tkr … sammanlagt 9,4 mkr": at most so much for each may come to less. */
function isBelowCeiling({ amounts }: Context, claim: Claim): boolean {
  const isCeiling = claim.terms.some((index) => amounts[index]?.written.kind === 'ceiling');
  const reckoned = isCeiling ? reckon(claim, amounts) : null;
  return reckoned?.outcome === 'apart' && isNegative(reckoned.difference);
}

/** "tre doktorander à 400 tkr och två postdoktorer à 560 tkr": what comes after belongs to both. */
function isOneOfPrices(context: Context, said: Said, place: number): boolean {
  const earlier = context.roles[said.amounts[place - 1] ?? -1];
  return (
    place > 0 &&
    earlier?.is === 'price' &&
    /(?:,|(?<!\p{L})(?:och|samt|plus)(?!\p{L}))/u.test(said.gaps[place] ?? '')
  );
}

interface Total {
  readonly index: number;
  /** The words between price and total, and those after the total. */
  readonly between: string;
  readonly after: string;
  /** A word of a total introduces it. */
  readonly said: boolean;
}

/** The next amount, when it is said to be what the price comes to. */
function totalAfter(context: Context, said: Said, place: number): Total | null {
  const next = said.amounts[place + 1];
  if (next !== undefined) return asTotal(context, said, place + 1, said.gaps[place + 1] ?? '');
  const following = context.said[said.index + 1];
  if (!following || following.block !== said.block || following.amounts.length === 0) return null;
  const [tail, opening] = [said.gaps[place + 1] ?? '', following.gaps[0] ?? ''];
  const noun = nounOfPrice(said, place);
  const counted = noun !== null && countsIn(opening).some((count) => sameNoun(count.noun, noun));
  const [first] = following.amounts;
  if (counted && first !== undefined && makes.test(opening)) {
    return { index: first, between: opening, after: following.gaps[1] ?? '', said: false };
  }
  return following.amounts.length === 1 && context.roles[first ?? -1]?.is === 'total'
    ? asTotal(context, following, 0, `${tail} ${opening}`)
    : null;
}

function asTotal(context: Context, said: Said, place: number, between: string): Total | null {
  const index = said.amounts[place];
  const role = index === undefined ? undefined : context.roles[index];
  if (index === undefined || !role) return null;
  const isSaid =
    (role.is === 'total' && role.total !== 'of') || (role.is === 'price' && role.total === 'sum');
  const isMade =
    (role.is === 'plain' || role.is === 'to' || role.price?.each === false) &&
    makes.test(wordsAround(said, place).before);
  if (!isSaid && !isMade) return null;
  return { index, between, after: said.gaps[place + 1] ?? '', said: role.total === 'sum' };
}

const explains =
  /^ ?(?:\(|=|,? ?(?:dvs|det vill säga|vilket motsvarar|motsvarande|motsvarar|räcker till|för|till|avseende|avser|eller)(?!\p{L}))/u;

/** "4 480 tkr, det vill säga åtta tjänster à 560 tkr": the total stands first. */
function totalBefore(said: Said, place: number): Total | null {
  const index = said.amounts[place - 1];
  const between = said.gaps[place] ?? '';
  const counted = countsIn((said.gaps[place - 1] ?? '').slice(-80));
  if (index !== undefined && inOtherWords.test(between) && counted.length === 1) {
    // "sex personer delar på 300 000 kr, alltså 50 000 kr var"
    return { index, between: said.gaps[place - 1] ?? '', after: '', said: false };
  }
  const short = between.length < 80 && explains.test(between) && countsIn(between).length === 1;
  return index === undefined ||
    !short ||
    /,.*,|(?<!\p{L})(?:och|varav|samt)(?!\p{L})/u.test(between)
    ? null
    : { index, between: '', after: '', said: false };
}

/** How many times the price counts; empty when the text claims a product but not how many, null when it claims none. */
function factorsOf(
  context: Context,
  said: Said,
  place: number,
  total: Total,
): readonly string[] | null {
  const index = said.amounts[place] ?? -1;
  const price = context.roles[index]?.price;
  const ahead = (said.gaps[place] ?? '').slice(-160);
  const own = [...countsIn(ahead).toReversed(), ...countsIn(total.between)];
  const items = price?.each ? countOfItems(context, said, place, own) : null;
  const years = price?.yearly
    ? (own.find((count) => count.years)?.count ?? yearsSpanned(`${ahead} ${total.between}`))
    : null;
  const factors = [items, years].filter((factor) => factor !== null);
  const yearIsMissing =
    price?.yearly && years === null && !/^ ?(?:per år|om året|årligen|\/år)/u.test(total.after);
  if (factors.length > 0 && !(yearIsMissing && !price.each)) return factors;
  const claimed = total.said && !/[,;] .*(?<!\p{L})(?:och|samt)(?!\p{L})/u.test(total.between);
  const isOpen =
    yearIsMissing === true || openCount.test(ahead) || (price?.each === true && place === 0);
  return claimed && isOpen ? [] : null;
}

/** How many there are of what has the price: the same noun first, else the count nearest before it, else after. */
function countOfItems(
  context: Context,
  said: Said,
  place: number,
  own: readonly Count[],
): string | null {
  const noun = nounOfPrice(said, place);
  const things = own.filter((count) => !count.years);
  const same = (counts: readonly Count[]) =>
    counts.find((count) => noun !== null && sameNoun(count.noun, noun))?.count ?? null;
  const earlier = [
    ...said.gaps
      .slice(Math.max(0, place - 3), place)
      .toReversed()
      .flatMap(countsIn),
    ...before(context, said, 2).flatMap(({ gaps }) => countsIn(gaps.slice(0, 4).join(' '))),
  ];
  const found = same(things) ?? things[0]?.count ?? same(earlier.filter((count) => !count.years));
  // "tre år à 2,4 mkr"
  return found ?? own[0]?.count ?? null;
}

/** What the price is for one of: "per tjänst", "varje doktorand får". */
function nounOfPrice(said: Said, place: number): string | null {
  const after = /^,? ?(?:per|för varje|\/) ?(?!år)(\p{L}+)/u.exec(said.gaps[place + 1] ?? '')?.[1];
  return (
    after ?? /(?<!\p{L})varje (\p{L}+) [^,.;]{1,40}$/u.exec(said.gaps[place] ?? '')?.[1] ?? null
  );
}

function sameNoun(counted: string, one: string): boolean {
  const [a = '', b] = counted.split(/[- ]/u).map(stemOf);
  const stem = stemOf(one);
  return a === stem || b === stem || a.endsWith(stem) || (b?.endsWith(stem) ?? false);
}
