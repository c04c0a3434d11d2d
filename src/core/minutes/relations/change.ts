/**
 * Changes: a level before, a level after, and the step that is said to lie between them, or the parts that the step is
 * shared out in. A step without a level claims nothing; with one level only it cannot be checked. Spec: minutes §11
 */
import {
  betterOrWorse,
  betterOrWorseThan,
  comparesWithLevel,
  directionIn,
  moves,
  stepShared,
  surplusOrDeficit,
  therefore,
} from '../words/change-words';
import { planAndOutcome } from '../words/difference-words';
import { partyOf } from '../words/fact-words';
import type { Said } from '../words/said';
import type { Claim } from './claim';
import { before, beforeInParagraph, WIDEST, type Context } from './context';
import { aboutOf, lastPair, namedLevels } from './growth';
import { isLevel, levelsNear, mainLevel, NEAR } from './level';
import { partsBetween } from './parts';
import { agrees } from './reckon';
import { wordsAround } from './role';
import { levelsOfStep, levelThatAgrees } from './step-levels';

export function changes(context: Context): readonly Claim[] {
  return context.said.flatMap((said) => [
    ...steps(context, said),
    ...sharedSteps(context, said),
    ...movedBefore(context, said),
  ]);
}

/** The steps of a passage with the levels that they lie between. */
function steps(context: Context, said: Said): readonly Claim[] {
  return said.amounts.flatMap((result, place): readonly Claim[] => {
    if (context.roles[result]?.is !== 'step' || mayTurnSign(said, place)) return [];
    const pairs = respectively(context, said, place);
    if (pairs !== null) return pairs;
    const { after } = wordsAround(said, place);
    if (comparesWithLevel(after)) return comparedLevel(context, said, place, result);
    const levels = levelsOfStep(context, said, place);
    if (levels === null) return [];
    const terms = [levels.from, levels.to].filter((index) => index !== null);
    const several = severalSteps(context, said, place, levels.from);
    if (several !== null) return terms.length < 2 ? [] : ifTheyAgree(context, terms, several);
    const direction = directionIn(said.gaps.slice(Math.max(0, place - 3), place + 2).join(' '));
    const goes = direction === null ? {} : { direction };
    return [{ kind: 'change', terms, result, ...goes, incomplete: terms.length < 2 }];
  });
}

const joinsStep = /(?:,|(?<!\p{L})(?:och|samt)) (?:med )?$/u;

/** "Ramen ökar med 65 tkr till UR och 350 tkr till FR, från A till B": the steps that stand before the levels; null of a single one. */
function severalSteps(context: Context, said: Said, place: number, from: number | null) {
  const end = from === null ? -1 : said.amounts.indexOf(from);
  const joined = said.gaps.slice(place + 1, Math.max(place, end));
  const isJoined = joined.length > 0 && joined.every((words) => joinsStep.test(words));
  const others = said.amounts.slice(place + 1, Math.max(place, end));
  const arePlain = others.every((index) =>
    ['plain', 'step'].includes(context.roles[index]?.is ?? ''),
  );
  return isJoined && arePlain ? said.amounts.slice(place, end) : null;
}

/** Nothing says that these are all the steps: they are told when they come to what lies between the levels. */
function ifTheyAgree(context: Context, terms: readonly number[], parts: readonly number[]) {
  const claim: Claim = { kind: 'change', terms, parts, result: null, incomplete: false };
  return agrees(claim, context.amounts) ? [claim] : [];
}

/** From a surplus to a deficit the worsening is their sum, and between two deficits it is a rise: nobody can tell by the figures. */
function mayTurnSign({ gaps }: Said, place: number): boolean {
  return (
    betterOrWorse.test(gaps[place] ?? '') && gaps.some((words) => surplusOrDeficit.test(words))
  );
}

const together = /^ (?:respektive|resp\.?) $/u;

/**
 * "från A till B och från C till D, en ökning med P respektive Q": the first step is that of the first pair. null where
 * there are no two pairs; no claims where pairs and steps are not as many.
 */
function respectively(context: Context, said: Said, place: number): readonly Claim[] | null {
  const froms = said.amounts
    .slice(Math.max(0, place - WIDEST), place)
    .filter((index) => context.roles[index]?.is === 'from');
  if (froms.length < 2 || !together.test(said.gaps[place + 1] ?? '')) return null;
  const rest = said.gaps
    .slice(place + 1, place + 1 + WIDEST)
    .findIndex((words) => !together.test(words));
  const results = said.amounts.slice(place, place + 1 + rest);
  return results.length !== froms.length
    ? []
    : results.flatMap((result, at): readonly Claim[] => {
        const from = froms[at] ?? -1;
        const terms = [from, from + 1];
        const isPair = context.roles[from + 1]?.is === 'to';
        return isPair ? [{ kind: 'change', terms, result, incomplete: false }] : [];
      });
}

/**
 * "1,5 mkr mer än förra årets 12,0 mkr": the level that is compared with stands after the step, or before it together
 * with the other one. Between a plan and its outcome lies a difference, not a change.
 */
function comparedLevel(
  context: Context,
  said: Said,
  place: number,
  result: number,
): readonly Claim[] {
  const near = levelsNear(context, said, place);
  const ahead = said.amounts
    .slice(Math.max(0, place - NEAR), place)
    .filter((index) => near.includes(index));
  const previous = before(context, said, 1)[0];
  const pair = ahead.length > 0 || !previous ? ahead : levelsNear(context, previous, 0);
  const behind = said.amounts[place + 1];
  const isPair = behind === undefined && pair.length === 2;
  const level = ahead.at(-1) ?? mainLevel(context, previous) ?? (isPair ? pair[1] : undefined);
  if (level === undefined) return [];
  const other =
    behind ?? (isPair ? pair[0] : undefined) ?? levelThatAgrees(context, said, level, result);
  const words = said.gaps[place + 1] ?? '';
  if (other === null) {
    const isHere = ahead.length > 0 && !betterOrWorseThan.test(words);
    return isHere ? [{ kind: 'change', terms: [level], result, incomplete: true }] : [];
  }
  const isPlan = planAndOutcome.test(words);
  const claim: Claim = {
    kind: isPlan ? 'difference' : 'change',
    terms: isPlan ? [level, other].sort((a, b) => a - b) : [other, level],
    ...{ result, incomplete: false },
  };
  const told = [...said.gaps, ...(previous?.gaps ?? [])];
  const mayTurn = betterOrWorseThan.test(words) && told.some((gap) => surplusOrDeficit.test(gap));
  return mayTurn && !agrees(claim, context.amounts) ? [] : [claim];
}

/** "1,2 mkr flyttas till sökbara medel. Infrastruktur minskar därmed från 24,0 till 22,8 mkr": what was moved is the step. */
function movedBefore(context: Context, said: Said): readonly Claim[] {
  const [previous] = before(context, said, 1);
  const [result, ...others] = previous?.amounts ?? [];
  const isMoved = result !== undefined && others.length === 0 && isLevel(context, result);
  if (!isMoved || !previous?.gaps.some((words) => moves.test(words))) return [];
  if (!therefore.test(said.gaps[0] ?? '')) return [];
  return said.amounts.slice(0, NEAR).flatMap((from, place): readonly Claim[] => {
    const to = said.amounts[place + 1] ?? -1;
    const isPair = context.roles[from]?.is === 'from' && context.roles[to]?.is === 'to';
    return isPair && said.amounts.every((index) => isLevel(context, index))
      ? [{ kind: 'change', terms: [from, to], result, incomplete: false }]
      : [];
  });
}

/** "Ökningen fördelas med 65 tkr … respektive 350 tkr …": a sum when the step is stated, else parts of the change. */
function sharedSteps(context: Context, said: Said): readonly Claim[] {
  const opening = stepShared.exec(said.gaps[0] ?? '');
  if (!opening || said.amounts.length < 2) return [];
  const end = Math.min(said.amounts.length, WIDEST);
  const { terms: parts, open, incomplete } = partsBetween(context, said, 0, end);
  if (open || parts.length < 2) return [];
  const about = aboutOf(`${opening[1] ?? ''} ${opening[2] ?? ''}`);
  const stated = before(context, said)
    .flatMap(({ amounts }) => amounts.toReversed())
    .find((index) => isStepToo(context, index) && mayBeAbout(context, index, about));
  // "Av ökningen går A till FR och B till UR; C är ofördelat": the parts are not all.
  const leaves = said.amounts.some((index) => context.roles[index]?.is === 'remainder');
  if (stated !== undefined) {
    const claim: Claim = { kind: 'sum', terms: parts, result: stated, incomplete };
    return leaves && !agrees(claim, context.amounts) ? [] : [claim];
  }
  const earlier = beforeInParagraph(context, said);
  const levels = namedLevels(context, earlier, about) ?? lastPair(context, earlier);
  if (levels === null) return [];
  return [{ kind: 'change', terms: levels, parts, result: null, incomplete }];
}

/** "ALF ökar med 8,1 mkr och FoUU med 4,5 mkr": the second is a step as well. */
function isStepToo({ amounts, roles }: Context, index: number): boolean {
  const passage = amounts[index]?.passage;
  const isNext = passage && passage.place > 0 && roles[index - 1]?.is === 'step';
  const goesOn = isNext && andWith.test(passage.said.gaps[passage.place] ?? '');
  return roles[index]?.is === 'step' || goesOn === true;
}
const andWith = /^(?:,| och| samt) [^,;:.()\d□]{1,40} med $/u;

/** "Av FoUU-ökningen" shares out no step of ALF. */
function mayBeAbout({ facts }: Context, index: number, about: ReadonlySet<string>): boolean {
  const parties = facts[index]?.parties ?? new Set();
  const named = [...about].filter((word) => partyOf(word.toLowerCase()) !== null);
  return parties.size === 0 || named.length === 0 || named.some((word) => parties.has(word));
}
