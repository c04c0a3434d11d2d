/**
 * Percentages: a share of an amount, "2 % av 1 101,8 mkr, dvs. 22,0 mkr", and a step between two levels, "höjs med 3 procent
 * från 400 till 412 tkr". Both are products. What a percentage with decimals leaves between right and wrong is not told: it
 * may be rounded, and it may not. Spec: minutes §13
 */
import { NBSP } from '#core/money/typography';
import {
  shareOfBefore,
  shareOfBehind,
  shareTaken,
  stepBehind,
  stepBetween,
  stepByPercent,
  type Percentage,
  type PercentStep,
} from '../words/percent-words';
import type { Said } from '../words/said';
import type { Claim } from './claim';
import { before, type Context } from './context';
import { isLevel, mainLevel } from './level';
import { agrees } from './reckon';

export function percentages(context: Context): readonly Claim[] {
  return context.said.flatMap((said) =>
    said.amounts.flatMap((_, place) => [
      ...sharesAt(context, said, place),
      ...stepsAt(context, said, place),
    ]),
  );
}

/** A share whose first amount, the whole or the share itself, stands at a place. */
function sharesAt(context: Context, { amounts, gaps }: Said, place: number): readonly Claim[] {
  const [first, second] = [amounts[place], amounts[place + 1]];
  if (first === undefined || second === undefined) return [];
  const [ahead = '', between = ''] = gaps.slice(place, place + 2);
  const isOne = context.roles[amounts[place - 1] ?? -1]?.is !== 'base';
  const share = (isOne ? shareOfBefore(ahead, between) : null) ?? shareTaken(ahead, between);
  const behind = shareOfBehind(between);
  return [
    ...(share ? claimedShare(context, first, second, share.percent, share) : []),
    ...(behind ? claimedShare(context, second, first, behind.percent, behind) : []),
  ].filter(({ result }) => result !== null && context.roles[result]?.is !== 'price');
}

/** A step by a percentage whose first level stands at a place. */
function stepsAt(context: Context, said: Said, place: number): readonly Claim[] {
  const { amounts, gaps } = said;
  const [first, second] = [amounts[place] ?? -1, amounts[place + 1] ?? -1];
  const [ahead = '', between = '', after = ''] = gaps.slice(place, place + 3);
  const [a, b] = [first, second].map((index) => context.roles[index]?.is);
  const byPercent = stepByPercent(ahead);
  const isPair = a === 'from' && b === 'to';
  const isTurned = / till $/u.test(ahead) && b === 'from';
  const isOnly = amounts.length === 1;
  const previous = isOnly ? mainLevel(context, before(context, said, 1)[0]) : null;
  const step = isPair ? (byPercent ?? stepBehind(after) ?? stepBetween(between)) : null;
  if (step) return stepped(context, first, second, step);
  if (isTurned && byPercent) return stepped(context, second, first, byPercent);
  const reached = b === 'to' && isLevel(context, first) ? stepBetween(between) : null;
  if (reached) return stepped(context, first, second, reached);
  if (previous === null || !byPercent || !/ till $/u.test(ahead)) return [];
  const isIt = /^\W*(?:(?:för|under|från) (?:19|20)\d\d \p{L}+ )?(?:det|den)(?!\p{L})/u.test(ahead);
  return stepped(context, previous, first, { ...byPercent, said: byPercent.said && isIt });
}

function stepped(context: Context, from: number, to: number, step: PercentStep): readonly Claim[] {
  const [whole = '', decimals] = step.percent.split(',');
  const scale = 10n ** BigInt(decimals?.length ?? 0);
  const digits = 100n * scale + BigInt(step.direction) * BigInt(whole + (decimals ?? ''));
  const rest = String(digits % scale).padStart(decimals?.length ?? 0, '0');
  const level = decimals === undefined ? String(digits) : `${String(digits / scale)},${rest}`;
  return digits < 0n ? [] : claimedShare(context, from, to, level, step);
}

/** The claim that an amount is so many per cent of another; none when it may be rounded, or when the words leave it open. */
export function claimedShare(
  context: Context,
  whole: number,
  result: number,
  factor: string,
  { said, told }: Percentage,
): readonly Claim[] {
  const claim: Claim = {
    ...{
      kind: 'product',
      terms: [whole],
      factors: [`${factor}${NBSP}%`],
      result,
      incomplete: false,
    },
  };
  const rounded: Claim = { ...claim, rounded: true };
  if (!told && agrees(claim, context.amounts)) return [claim];
  const mayBeRounded = told || factor.includes(',');
  if (!agrees(rounded, context.amounts)) return said ? [mayBeRounded ? rounded : claim] : [];
  return told ? [rounded] : said && !mayBeRounded ? [claim] : [];
}
