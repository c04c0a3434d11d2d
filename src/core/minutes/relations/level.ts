/** The levels that a change can lie between, and which of two is the earlier. Spec: minutes §11 */
import { speaksOfEarlier } from '../words/change-words';
import type { Said } from '../words/said';
import type { Context } from './context';
import type { Role } from './role';

/** How many amounts away from its step a level may stand. */
export const NEAR = 8;

const levelRoles: ReadonlySet<string> = new Set<Role['is']>(['plain', 'from', 'to', 'total']);

/** Whether an amount can be the level of something: no step, price or remainder. */
export function isLevel(context: Context, index: number): boolean {
  return levelRoles.has(context.roles[index]?.is ?? '');
}

/** Amounts near a place that can be levels and are no parts of others, in the order of the text. */
export function levelsNear(context: Context, said: Said, place: number): readonly number[] {
  return said.amounts
    .slice(Math.max(0, place - NEAR), place + NEAR)
    .filter((index) => isLevel(context, index) && !context.roles[index]?.nested);
}

/** What a sentence is about: the whole whose parts follow it, its total, its new level, or its only level. */
export function mainLevel(context: Context, said: Said | undefined): number | null {
  if (!said) return null;
  const levels = levelsNear(context, said, 0);
  const isNew = (index: number) => context.roles[index]?.is === 'to' && levels.length === 2;
  const main =
    levels.find((index) => context.roles[index]?.opensParts) ??
    levels.findLast((index) => context.roles[index]?.is === 'total') ??
    levels.findLast(isNew);
  return main ?? (levels.length === 1 ? (levels[0] ?? null) : null);
}

export interface Levels {
  /** null when the text does not give it. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Two levels in the order of time: by their years, by words of the past, else as they stand. */
export function inTime(context: Context, first: number, second: number): Levels {
  const [a, b] = [context.facts[first], context.facts[second]];
  const [yearA, yearB] = [firstYear(a?.years), firstYear(b?.years)];
  const turned =
    (yearA !== null && yearB !== null && yearA > yearB) ||
    (b?.years.has('last') ?? false) ||
    (a?.version === 'settled' && b?.version === 'preliminary') ||
    isSaidEarlier(context, second);
  return turned ? { from: second, to: first } : { from: first, to: second };
}

/** Whether the words make one of two levels earlier than the other. */
export function liesTimeBetween(context: Context, first: number, second: number): boolean {
  const [a, b] = [context.facts[first], context.facts[second]];
  if (!a || !b) return false;
  const dated = a.years.size > 0 && b.years.size > 0;
  return (
    context.roles[first]?.is === 'from' ||
    (dated && ![...a.years].every((year) => b.years.has(year))) ||
    a.version !== b.version ||
    isSaidEarlier(context, first) ||
    isSaidEarlier(context, second)
  );
}

/** "jämfört med 2023, då intäkterna var 82,9 mkr": the words beside a level make it the earlier one. */
export function isSaidEarlier(context: Context, index: number): boolean {
  const passage = context.amounts[index]?.passage;
  if (!passage) return false;
  const { said, place } = passage;
  return speaksOfEarlier(said.gaps[place] ?? '', said.gaps[place + 1] ?? '');
}

const past = /(?<!\p{L})(?:var|uppgick|hade|fick|låg|blev)(?!\p{L})/u;

/** Whether a level of the sentence before is said to be of an earlier time than another. */
export function isEarlier(context: Context, one: number, other: number, previous: Said): boolean {
  const [a, b] = [context.facts[one], context.facts[other]];
  const [yearA, yearB] = [firstYear(a?.years), firstYear(b?.years)];
  if (yearA !== null && yearB !== null) return yearA < yearB;
  const words = previous.gaps.slice(0, NEAR).join(' ');
  if (speaksOfEarlier(words) || a?.years.has('last')) return true;
  if (a?.version === 'preliminary' && b?.version !== 'preliminary') return true;
  return past.test(words) && (yearA !== null || (b?.years.size ?? 0) > 0);
}

function firstYear(years: ReadonlySet<string> | undefined): number | null {
  const numbers = [...(years ?? [])].filter((year) => /^\d/.test(year)).map(Number);
  return numbers.length > 0 ? Math.min(...numbers) : null;
}
