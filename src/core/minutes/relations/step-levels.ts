/** Which levels a stated step lies between: beside it, in the sentence before, or further up. Spec: minutes §11 */
import {
  comparedWith,
  isNextStage,
  joinsLevel,
  stepNoun,
  tellsOfAnother,
  thatStep,
} from '../words/change-words';
import type { Said } from '../words/said';
import { before, beforeInParagraph, WIDEST, type Context } from './context';
import {
  inTime,
  isEarlier,
  isLevel,
  isSaidEarlier,
  levelsNear,
  liesTimeBetween,
  mainLevel,
  NEAR,
  type Levels,
} from './level';
import { aboutOf, lastPair, speaksOf } from './growth';
import { agrees } from './reckon';

const is = (context: Context, role: string) => (index: number) => context.roles[index]?.is === role;

/** The levels of the step at a place; null when the words claim none. */
export function levelsOfStep(context: Context, said: Said, place: number): Levels | null {
  return (
    besideStep(context, said, place) ??
    inSentencesBefore(context, said, place) ??
    ofThatStep(context, said, place)
  );
}

/** Levels that stand beside the step, one of them perhaps in the sentence before. */
function besideStep(context: Context, said: Said, place: number): Levels | null {
  const step = said.amounts[place] ?? -1;
  const levels = levelsNear(context, said, place);
  const froms = levels.filter(is(context, 'from'));
  const from = froms.findLast((index) => index < step) ?? froms[0];
  if (from !== undefined) {
    // "från 12,0 till 11,2 mkr, en neddragning på 0,8 mkr: FR minskar med …": the first step is that of the pair.
    const between = said.amounts.slice(Math.max(0, place - NEAR), place);
    if (between.some((index) => index > from && is(context, 'step')(index))) return null;
    const inStages = ofStages(context, said, from, step);
    if (inStages) return inStages;
    const after = levels.find((index) => index > from && index !== step);
    const to = after ?? levels.findLast((index) => index < from);
    const beside = { from, to: to ?? mainLevel(context, before(context, said, 1)[0]) };
    return liesAnotherBetween(said, place, from, to) ? ifItFits(context, beside, step) : beside;
  }
  // The amounts that a step is shared out in are no levels.
  if (context.roles[step]?.opensParts) return null;
  const [first, second] = levels;
  if (first === undefined) return null;
  if (second === undefined) return besideOne(context, said, place, first);
  // "12 mkr minskas med 2 mkr till 10 mkr"
  const reached = first === step - 1 && second === step + 1 && is(context, 'to')(second);
  const isPair = levels.length === 2 && (reached || liesTimeBetween(context, first, second));
  return isPair ? inTime(context, first, second) : null;
}

/**
 * "Från 2,0 till 2,5 mkr och sedan till 3,0 mkr": the step may be that of all stages or of one. Where none agrees it is
 * that of all when each is reached by a "till" of its own; null where the words tell of one stage only.
 */
function ofStages(context: Context, said: Said, from: number, step: number): Levels | null {
  const place = said.amounts.indexOf(from) + 1;
  const words = said.gaps.slice(place + 1, place + NEAR);
  const count = words.findIndex((each) => !isNextStage(each));
  const stages = said.amounts.slice(place, place + 1 + (count < 0 ? words.length : count));
  const last = stages.at(-1);
  if (last === undefined || stages.length < 2 || stages.includes(step)) return null;
  const pairs = stages.map((to, at) => ({ from: stages[at - 1] ?? from, to }));
  const readings = [{ from, to: last }, ...stages.map((to) => ({ from, to })), ...pairs];
  const fitting = readings.find((each) => ifItFits(context, each, step));
  return fitting ?? (stages.every(is(context, 'to')) ? { from, to: last } : null);
}

/** "Ramen höjs med 2,0 mkr; hyran går från 3,0 till 4,0 mkr": whether the levels are told of something else than the step. */
function liesAnotherBetween(said: Said, place: number, from: number, to: number | undefined) {
  const [first, last] = [from, to ?? from].map((index) => said.amounts.indexOf(index));
  const [start = 0, end = 0] = place < (first ?? 0) ? [place, first] : [last, place];
  return said.gaps.slice(start + 1, end + 1).some(tellsOfAnother);
}

/** Levels that are told of something else are those of the step when they fit it: "anslaget" may be "ramen". */
function ifItFits({ amounts }: Context, { from, to }: Levels, result: number): Levels | null {
  if (from === null || to === null) return null;
  const claim = { kind: 'change', terms: [from, to], result, incomplete: false } as const;
  return agrees(claim, amounts) ? { from, to } : null;
}

/** One level beside the step: the other one stands in the sentence before, or it is missing. */
function besideOne(context: Context, said: Said, place: number, level: number): Levels | null {
  const step = said.amounts[place] ?? -1;
  const words = said.gaps[place] ?? '';
  const previous = before(context, said, 1)[0];
  const other = mainLevel(context, previous);
  const elsewhere = () => levelThatAgrees(context, said, level, step);
  if (isSaidEarlier(context, level)) return { from: level, to: other ?? elsewhere() };
  const reached = level === step + 1 && is(context, 'to')(level);
  if (!reached && !(level < step && joinsLevel.test(words))) return null;
  if (other !== null && previous && isEarlier(context, other, level, previous)) {
    return { from: other, to: level };
  }
  const compared = comparedWith.test(said.gaps.slice(place, place + 3).join(' '));
  const claims = reached || compared || stepNoun.test(words);
  return claims ? { from: elsewhere(), to: level } : null;
}

/** Further up in the paragraph the other level is known by its fitting: no words say which of the amounts is meant. */
export function levelThatAgrees(
  context: Context,
  said: Said,
  level: number,
  step: number,
): number | null {
  const earlier = beforeInParagraph(context, said)
    .flatMap(({ amounts }) => amounts.slice(0, WIDEST).toReversed())
    .filter((index) => isLevel(context, index));
  const isFrom = (from: number) => ifItFits(context, { from, to: level }, step) !== null;
  return earlier.find(isFrom) ?? null;
}

/** "Ökningen är 0,7 mkr.": both levels stand in the sentences before, and time lies between them. */
function inSentencesBefore(context: Context, said: Said, place: number): Levels | null {
  if (place > 0 || !stepNoun.test(said.gaps[0] ?? '')) return null;
  let found: readonly number[] = [];
  for (const previous of before(context, said, 2)) {
    if (previous.amounts.some(is(context, 'step'))) return null;
    found = [...levelsNear(context, previous, 0), ...found];
    if (found.length >= 2) break;
  }
  const [first, second] = found;
  if (first === undefined || second === undefined || found.length > 2) return null;
  return liesTimeBetween(context, first, second) ? inTime(context, first, second) : null;
}

/** "höjningen, 3,6 mkr, används till …": the step of the last "från A till B", when nobody has stated it yet. */
function ofThatStep(context: Context, said: Said, place: number): Levels | null {
  const named = thatStep.exec(said.gaps[place] ?? '');
  if (!named || said.amounts.length > 1 + place) return null;
  const earlier = beforeInParagraph(context, said);
  const at = earlier.findIndex(({ amounts }) => amounts.some(is(context, 'from')));
  const since = earlier.slice(0, at + 1);
  if (since.some(({ amounts }) => amounts.some(is(context, 'step')))) return null;
  const pair = lastPair(context, since);
  const about = aboutOf(`${named[1] ?? ''} ${named[2] ?? ''}`);
  if (pair === null || (about.size > 0 && !speaksOf(context, pair[0], about))) return null;
  return { from: pair[0], to: pair[1] };
}
