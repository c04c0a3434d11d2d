/** What every relation is looked for in, and the ways to move about in it. */
import type { Minutes, Placed } from '../minutes';
import { factsOf, type Fact } from '../words/fact';
import type { Said } from '../words/said';
import { rolesOf, type Role } from './role';

export interface Context {
  readonly minutes: Minutes;
  readonly amounts: readonly Placed[];
  readonly said: readonly Said[];
  readonly roles: readonly Role[];
  readonly facts: readonly Fact[];
  /** The amounts of every paragraph, by its name. */
  readonly byParagraph: ReadonlyMap<string, readonly Placed[]>;
}

export function contextOf(minutes: Minutes): Context {
  const { amounts, said } = minutes;
  const byParagraph = new Map<string, Placed[]>();
  for (const amount of amounts) {
    const name = minutes.paragraphs[amount.paragraph]?.name ?? '';
    const own = byParagraph.get(name) ?? [];
    own.push(amount);
    byParagraph.set(name, own);
  }
  return { minutes, amounts, said, roles: rolesOf(minutes), facts: factsOf(minutes), byParagraph };
}

/** No sentence relates more amounts than this to each other; what stands further apart is no claim. */
export const WIDEST = 60;

/** How many passages back or on a relation may reach. */
const REACH = 12;

/** The passages before one in its block, nearest first. */
export function before({ said }: Context, passage: Said, reach = REACH): readonly Said[] {
  const found: Said[] = [];
  for (let index = passage.index - 1; index >= 0 && found.length < reach; index -= 1) {
    const other = said[index];
    if (!other || other.block !== passage.block) break;
    found.push(other);
  }
  return found;
}

/** The passages before one in its paragraph of the minutes, nearest first. */
export function beforeInParagraph(
  { said }: Context,
  passage: Said,
  reach = REACH,
): readonly Said[] {
  const found: Said[] = [];
  for (let index = passage.index - 1; index >= 0 && found.length < reach; index -= 1) {
    const other = said[index];
    if (!other || other.paragraph !== passage.paragraph) break;
    found.push(other);
  }
  return found;
}

/** The passages after one, as far as they are items of one list. */
export function itemsAfter({ said }: Context, passage: Said): readonly Said[] {
  const items: Said[] = [];
  for (let index = passage.index + 1; index < said.length; index += 1) {
    const other = said[index];
    if (!other || other.paragraph !== passage.paragraph) break;
    const continues =
      other.kind === 'sentence' &&
      other.block === items.at(-1)?.block &&
      other.amounts.length === 0;
    if (other.kind !== 'item' && !continues) break;
    if (other.kind === 'item') items.push(other);
  }
  return items;
}

/** The items of one list that end right before a passage, in the order of the text. */
export function itemsBefore({ said }: Context, passage: Said): readonly Said[] {
  const items: Said[] = [];
  for (let index = passage.index - 1; index >= 0; index -= 1) {
    const other = said[index];
    if (!other || other.paragraph !== passage.paragraph || other.kind !== 'item') break;
    items.push(other);
  }
  return items.reverse();
}

/** Numbers of the paragraphs that a passage refers to: "§ 5", "§§ 5 och 6", "§§ 5–7". */
export function referredParagraphs(words: string): readonly number[] {
  const numbers: number[] = [];
  for (const match of words.matchAll(
    /§{1,2} ?(\d{1,3}(?:(?:, ?| och | samt |[–-])(?:§ ?)?\d{1,3})*)/gu,
  )) {
    const listed = match[1] ?? '';
    const span = /^(\d+)[–-](\d+)$/u.exec(listed);
    if (span) {
      const [from, to] = [Number(span[1]), Number(span[2])];
      for (let number = from; number <= Math.min(to, from + 50); number += 1) numbers.push(number);
    } else numbers.push(...(listed.match(/\d+/g) ?? []).map(Number));
  }
  return [...new Set(numbers)];
}
