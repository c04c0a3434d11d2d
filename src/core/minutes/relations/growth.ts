/** What has grown: "ökningen av ALF-medlen" names it, and its levels are found by that name. Spec: minutes §11 */
import { partyOf, tellsFact } from '../words/fact-words';
import type { Said } from '../words/said';
import { stemOf, wordsOf } from '../words/stem';
import type { Context } from './context';
import { isLevel } from './level';

/** The words that name what has grown, without the word for growth itself. */
export function aboutOf(words: string): ReadonlySet<string> {
  return new Set(
    wordsOf(words)
      .filter((word) => tellsFact(word) && !/ning(?:en|ar|arna)?$/u.test(word))
      .map((word) => partyOf(word) ?? stemOf(word)),
  );
}

export function speaksOf(context: Context, index: number, about: ReadonlySet<string>): boolean {
  const fact = context.facts[index];
  return [...about].some((word) => fact?.parties.has(word) || fact?.about.has(word));
}

/** The first and the last level of what has grown; `passages` are nearest first. */
export function namedLevels(
  context: Context,
  passages: readonly Said[],
  about: ReadonlySet<string>,
): readonly [number, number] | null {
  const levels = passages
    .toReversed()
    .flatMap(({ amounts }) => amounts)
    .filter((index) => isLevel(context, index) && speaksOf(context, index, about));
  const [first, last] = [levels[0], levels.at(-1)];
  return first === undefined || last === undefined || first === last ? null : [first, last];
}

/** The last "från A till B"; `passages` are nearest first. */
export function lastPair(
  context: Context,
  passages: readonly Said[],
): readonly [number, number] | null {
  for (const { amounts } of passages) {
    const place = amounts.findLastIndex((index) => context.roles[index]?.is === 'from');
    const [from, to] = [amounts[place], amounts[place + 1]];
    if (place >= 0 && from !== undefined && to !== undefined) return [from, to];
  }
  return null;
}
