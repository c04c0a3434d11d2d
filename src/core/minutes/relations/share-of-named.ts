/**
 * Shares of what a sentence before has told: "Ramen är 24,0 mkr. 15 % av ramen, 3,6 mkr, reserveras." The whole is known by
 * its noun. Where the figures do not agree, one figure alone must bear that noun. Spec: minutes §13
 */
import { oreOf } from '#core/money/amount';
import { shareOfNamed, type NamedShare } from '../words/percent-words';
import { tellsFact } from '../words/fact-words';
import { stemOf, wordsOf } from '../words/stem';
import type { Said } from '../words/said';
import type { Claim } from './claim';
import { beforeInParagraph, type Context } from './context';
import { isLevel } from './level';
import { nearInSize } from './near-in-size';
import { claimedShare } from './percentage';
import { agrees, naturally } from './reckon';

/** What the amount at a place is a share of, as a claim; null when its words name no whole that has been told. */
export function shareOfEarlier(context: Context, said: Said, place: number): Claim | null {
  const result = said.amounts[place];
  const share = shareOfNamed(said.gaps[place] ?? '', said.gaps[place + 1] ?? '');
  if (result === undefined || share === null || !isPlain(context, result)) return null;
  const claims = wholesNamed(context, said, place, share).flatMap((whole) =>
    claimedShare(context, whole, result, share.percent, share),
  );
  const agreeing = claims.find((claim) => agrees(claim, context.amounts));
  if (agreeing) return agreeing;
  const values = new Set(
    claims.map(({ terms }) => oreOf(context.amounts[terms[0] ?? -1]?.written.amount ?? { ore: 0 })),
  );
  const [only] = claims;
  const isNear = (claim: Claim) => {
    const { expected, stated } = naturally(claim, context.amounts);
    return nearInSize(expected, stated, 3n);
  };
  return only && values.size === 1 && isBare(share) && isNear(only) ? only : null;
}

function isPlain({ roles }: Context, index: number): boolean {
  const is = roles[index]?.is;
  return is === 'plain' || is === 'to' || is === 'total';
}

/** How many amounts back the whole may stand. */
const FAR = 40;

/** The amounts before a place that bear the noun of the whole, nearest first. */
function wholesNamed(
  context: Context,
  said: Said,
  place: number,
  { whole }: NamedShare,
): readonly number[] {
  const name = nameOf(whole);
  if (name === null) return [];
  const here = said.amounts.slice(0, place).toReversed();
  const above = beforeInParagraph(context, said).flatMap(({ amounts }) => amounts.toReversed());
  const result = said.amounts[place] ?? -1;
  return [...here, ...above]
    .slice(0, FAR)
    .filter((index) => isLevel(context, index) && !isOtherYear(context, index, result))
    .filter((index) => bears(context, index, name));
}

function isOtherYear({ facts }: Context, first: number, later: number): boolean {
  const [a, b] = [facts[first]?.years, facts[later]?.years];
  if (!a || !b || a.size === 0 || b.size === 0) return false;
  return ![...a].some((year) => b.has(year));
}

/** The noun of the whole, or what has become of it where the noun is only money: "beviljade medel"; null without either. */
function nameOf(whole: string): string | null {
  const words = wordsOf(whole);
  const [last = '', other = ''] = words.toReversed();
  const word = /^(?:medel|medlen|belopp|beloppet|summan)$/u.test(last) ? other : last;
  const isName = word.length > 2 && (tellsFact(word) || becomes.test(word));
  return isName ? rootOf(word) : null;
}

/** Nothing but the noun: "FR:s ram" need not be "ramen". */
function isBare({ whole }: NamedShare): boolean {
  const others = wordsOf(whole).filter((word) => !little.test(word));
  return others.length === 1;
}
const little =
  /^(?:den|det|de|hela|totala|sammanlagda|denna|detta|dessa|årets|medel|medlen|belopp|beloppet|summan)$/u;

/** "beviljade", "tilldelade": words that name no fact of their own, but do name a whole. */
const becomes = /(?:ad|at|ade|ats|as|agna|delt)$/u;

/** "beviljade" and "beviljas" are one word. */
function rootOf(word: string): string {
  return stemOf(word.replace(/(?:ades|ade|ats|at|as|ad)$/u, 'a'));
}

/** Whether the words right beside an amount hold the noun. */
function bears({ amounts }: Context, index: number, name: string): boolean {
  const passage = amounts[index]?.passage;
  if (!passage) return false;
  const { gaps } = passage.said;
  const near = [
    (gaps[passage.place] ?? '').slice(-80),
    behind.exec(gaps[passage.place + 1] ?? '')?.[0] ?? '',
  ];
  // "investeringsram" is a frame, "program" is none.
  return wordsOf(near.join(' ')).some(
    (word) => rootOf(word).endsWith(name) && !/program\p{L}*$/u.test(word),
  );
}
const behind = /^[^,;:.()]{0,40}/u;
