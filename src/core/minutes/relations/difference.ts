/**
 * Differences between two amounts that are no before and after: sought and granted, budget and outcome. "Skillnaden är",
 * "en avvikelse på". With one of the two missing it cannot be checked; with both missing nothing is claimed. A surplus and a
 * deficit name no sides: beside two amounts that are no sides of a balance they claim nothing. Spec: minutes §12
 */
import {
  againstPlan,
  arePaired,
  belowZero,
  isBalance,
  isCostThenIncome,
  isDifferenceBetween,
  isIncomeThenCost,
  isSignedInShort,
  namesBothSides,
  planAndOutcome,
  setBesideAnother,
  sideOfBalance,
} from '../words/difference-words';
import type { Said } from '../words/said';
import { risesWithFigures, signIsCustom } from '../words/sign-words';
import type { Claim } from './claim';
import { before, beforeInParagraph, type Context } from './context';
import { isLevel, isSaidEarlier } from './level';
import { nearInSize } from './near-in-size';
import { withSign } from './opposite-sign';
import { agrees } from './reckon';
import { wordsAround } from './role';

export function differences(context: Context): readonly Claim[] {
  return context.said.flatMap((said) =>
    said.amounts.flatMap((result, place): readonly Claim[] => {
      const between =
        place === 2 && isDifferenceBetween(said.gaps[0] ?? '', wordsAround(said, place).before);
      if (place === 2 && isInShort(context, said, result)) return inShort(context, said, result);
      if (context.roles[result]?.is !== 'difference' && !between) return [];
      return differenceAt(context, said, place, result);
    }),
  );
}

function isInShort({ amounts, roles }: Context, said: Said, result: number): boolean {
  const text = amounts[result]?.written.text ?? '';
  return roles[result]?.is === 'plain' && isSignedInShort(said.gaps[2] ?? '', text);
}

/**
 * "Utfallet blev 82,9 mkr mot budgeterade 76,4 mkr, dvs. plus 6,5 mkr": of the two amounts of its sentence, when the words
 * pair them or the figures agree.
 */
function inShort(context: Context, said: Said, result: number): readonly Claim[] {
  const [first, second] = comparable(context, said, 2);
  if (first === undefined || second === undefined) return [];
  const claim = claimed(context, first, second, result);
  const [before = '', between = '', , after = ''] = said.gaps;
  if (setBesideAnother.test(after)) return agrees(claim, context.amounts) ? [claim] : [];
  const isMeant = claim.kind === 'change' || arePaired(before, between);
  return isMeant || agrees(claim, context.amounts)
    ? [judgedBySign(context, claim, before, between)]
    : [];
}

/** A sign is judged where it can mean one thing only: a result of income and cost, the step of a frame from year to year. */
function judgedBySign(context: Context, claim: Claim, before: string, between: string): Claim {
  if (isIncomeThenCost(before, between)) {
    const judged = withSign(context, { ...claim, terms: claim.terms.toReversed() });
    return judged.reversed ? judged : claim;
  }
  if (isCostThenIncome(before, between)) return withSign(context, claim);
  const words = before + between;
  if (claim.kind !== 'change' || !risesWithFigures.test(words) || signIsCustom.test(words))
    return claim;
  return isEarlierFirst(context, claim) ? withSign(context, claim) : claim;
}

function isEarlierFirst({ facts, roles }: Context, { terms }: Claim): boolean {
  const [first, second] = terms.map((index) => [...(facts[index]?.years ?? [])]);
  const [from, to] = terms.map((index) => roles[index]?.is);
  if (from === 'from' && to === 'to') return true;
  return first?.length === 1 && second?.length === 1 && Number(first[0]) < Number(second[0]);
}

function differenceAt(
  context: Context,
  said: Said,
  place: number,
  result: number,
): readonly Claim[] {
  const here = comparable(context, said, place);
  const words = (said.gaps[place] ?? '') + (place === 2 ? (said.gaps[0] ?? '') : '');
  const behind = (
    /^ ?[:(]/u.test(said.gaps[place + 1] ?? '') ? said.amounts.slice(place + 1, place + 3) : []
  ).filter((index) => isPlan(context, index));
  const sides =
    here.length >= 2
      ? here.slice(-2)
      : here.length === 0 && behind.length === 2
        ? behind
        : [
            ...(resultBefore(context, said, place) ?? earlier(context, said, 2 - here.length)),
            ...here,
          ];
  const [first, second] = sides;
  if (first !== undefined && second !== undefined) {
    const claim = claimed(context, first, second, result);
    if (agrees(claim, context.amounts)) return [claim];
    const other = here.length === 1 ? levelThatFits(context, said, second, result) : null;
    if (other !== null) return [claimed(context, other, second, result)];
    return isMeant(context, claim, said.gaps[place] ?? '') ? [claim] : [];
  }
  // "avvikelsen mellan budget och utfall", or a budget beside it: one side is known, so the other one is missing.
  const isClaim = first !== undefined && (namesBothSides.test(words) || isPlan(context, first));
  const isNamed = /(?:skillnad|avvikelse|differens)/u.test(words);
  return isClaim && isNamed
    ? [{ kind: 'difference', terms: [first], result, incomplete: true }]
    : [];
}

/** Whether the words mean the two amounts of a claim although the figures do not agree. */
function isMeant(context: Context, { terms }: Claim, words: string): boolean {
  const { amounts } = context;
  const [a, b] = terms.map((index) => amounts[index]);
  if (!a || !b) return false;
  // Of two sentences: a price beside a cost, a week beside a year.
  const isApart = a.passage?.said !== b.passage?.said;
  if (isApart && !nearInSize(a.written.amount, b.written.amount, 10n)) return false;
  if (againstPlan.test(words) && !terms.some((index) => isPlan(context, index))) return false;
  if (terms.some((index) => isBelowZero(context, index))) return false;
  return !isBalance(words) || terms.every((index) => isSide(context, index));
}

/** "ett underskott om 2,0 mkr mot budgeterat överskott om 1,0 mkr": how far they lie apart, the figures do not show. */
function isBelowZero({ amounts, roles }: Context, index: number): boolean {
  const passage = amounts[index]?.passage;
  const words = passage?.said.gaps[passage.place] ?? '';
  return roles[index]?.is === 'difference' && belowZero.test(words);
}

/** "ett överskott om 4,2 mkr mot budgeterade 3,5 mkr, en avvikelse om 0,7 mkr": what is left of a balance has its own plan. */
function resultBefore(context: Context, said: Said, place: number): readonly number[] | null {
  const [other, plan] = [said.amounts[place - 2], said.amounts[place - 1]];
  if (other === undefined || plan === undefined || !isPlan(context, plan)) return null;
  const isBalanced =
    context.roles[other]?.is === 'difference' && isBalance(said.gaps[place - 2] ?? '');
  return isBalanced ? [other] : null;
}

/** "Skillnaden mot tilldelat belopp": further up in the paragraph the other side is known by its fitting. */
function levelThatFits(context: Context, said: Said, side: number, result: number): number | null {
  const above = beforeInParagraph(context, said)
    .flatMap(({ amounts }) => amounts.slice(0, 8).toReversed())
    .filter((index) => isLevel(context, index));
  return (
    above.find((index) => agrees(claimed(context, index, side, result), context.amounts)) ?? null
  );
}

/** Amounts before a place that can be compared with each other. */
function comparable(context: Context, said: Said, end: number): readonly number[] {
  return said.amounts.slice(Math.max(0, end - 8), end).filter((index) => {
    const role = context.roles[index];
    return role !== undefined && !role.nested && ['plain', 'from', 'to', 'total'].includes(role.is);
  });
}

/** The sides that stand in the sentences before: both in one sentence, or one in each where the words pair them. */
function earlier(context: Context, said: Said, wanted: number): readonly number[] {
  const found: number[] = [];
  for (const previous of before(context, said, 2)) {
    const levels = comparable(context, previous, previous.amounts.length).filter(
      // "−214,6 mkr (föregående år −187,3 mkr)": set beside it, and no side.
      (index) => !context.roles[index]?.aside || !isSaidEarlier(context, index),
    );
    const paired = levels.every((index) =>
      found.length > 0 ? isSide(context, index) : isPlan(context, index),
    );
    if (levels.length > wanted && found.length === 0) return [];
    if (levels.length === wanted && found.length === 0) return levels;
    if (!paired || levels.length + found.length > wanted) break;
    found.unshift(...levels);
    if (found.length === wanted) break;
  }
  return found;
}

/** Whether the words beside an amount make it a plan or what became of it. */
function isPlan(context: Context, index: number): boolean {
  const passage = context.amounts[index]?.passage;
  if (!passage) return false;
  return (
    planAndOutcome.test(passage.said.gaps[passage.place] ?? '') ||
    planAndOutcome.test(passage.said.gaps[0] ?? '')
  );
}

/** Whether the words beside an amount make it one side of a balance. */
function isSide(context: Context, index: number): boolean {
  const passage = context.amounts[index]?.passage;
  const own = passage?.said.gaps[passage.place] ?? '';
  return isPlan(context, index) || sideOfBalance.test(own);
}

/** Where years or "från … till" lie between the two, the difference is a change. */
function claimed(context: Context, first: number, second: number, result: number): Claim {
  const [a, b] = [context.facts[first], context.facts[second]];
  const years = [a, b].map((fact) => [...(fact?.years ?? [])].join());
  const inTime =
    context.roles[first]?.is === 'from' ||
    (years[0] !== '' && years[1] !== '' && years[0] !== years[1]);
  const plans = isPlan(context, first) && isPlan(context, second);
  const kind = inTime && !plans ? 'change' : 'difference';
  return { kind, terms: [first, second], result, incomplete: false };
}
