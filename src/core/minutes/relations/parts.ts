/** Which amounts of a passage or a list can be parts of a whole: neither prices nor steps nor what is part of a part. */
import { isSetAgainst } from '../words/change-words';
import type { Said } from '../words/said';
import { openList, unknownPart } from '../words/sum-words';
import type { Claim } from './claim';
import type { Context } from './context';

export interface Parts {
  readonly terms: readonly number[];
  /** One of the parts is not said, or cannot be read. */
  readonly incomplete: boolean;
  /** The list is not whole: nothing is said to add up. */
  readonly open: boolean;
}

export const noParts: Parts = { terms: [], incomplete: false, open: false };

/** The parts that stand between two places of a passage, the last not included. */
export function partsBetween(context: Context, said: Said, from: number, to: number): Parts {
  const words = said.gaps.slice(from, to + 1).join(' ');
  const terms: number[] = [];
  for (let place = from; place < to; place += 1) {
    const index = said.amounts[place];
    const role = index === undefined ? undefined : context.roles[index];
    if (index === undefined || !role) continue;
    if (role.nested && place > from) {
      place = endOfNested(said, place, to) - 1;
      continue;
    }
    const isLevel = role.is === 'plain' || role.is === 'to';
    const isPart =
      (isLevel || isOneOfSeveral(context, said, place)) &&
      !role.partitive &&
      !role.aside &&
      !(place > from && isSetAgainst(said.gaps[place] ?? '')) &&
      role.total === null;
    if (isPart) terms.push(index);
  }
  return { terms, incomplete: unknownPart.test(words), open: openList.test(words) };
}

/** "Avvikelsen blev −350 tkr för forskningsrådet, −65 tkr för utbildningsrådet …": the first of several alike. */
function isOneOfSeveral(context: Context, said: Said, place: number): boolean {
  const is = context.roles[said.amounts[place] ?? -1]?.is;
  const next = context.roles[said.amounts[place + 1] ?? -1]?.is;
  const opens = place === 0 && (is === 'difference' || is === 'step' || is === 'remainder');
  return (
    opens &&
    next === 'plain' &&
    /^[^.;]{0,60}(?:,|(?<!\p{L})(?:och|respektive)(?!\p{L}))/u.test(said.gaps[1] ?? '')
  );
}

/** After "varav" one amount, or several joined by "och", belong to the part before. */
function endOfNested(said: Said, place: number, to: number): number {
  for (let next = place + 1; next < to; next += 1) {
    const words = said.gaps[next] ?? '';
    if (/[;)]|, (?:och|samt)(?!\p{L})/u.test(words)) return next;
  }
  return to;
}

/** The main amount of every item of a list. */
export function partsOfItems(context: Context, items: readonly Said[]): Parts {
  const each = items.map((item) => {
    const parts = partsBetween(context, item, 0, item.amounts.length);
    return { ...parts, terms: parts.terms.slice(0, 1), silent: item.amounts.length === 0 };
  });
  return {
    terms: each.flatMap(({ terms }) => terms),
    incomplete: each.some(({ incomplete, silent }) => incomplete || silent),
    open: each.some(({ open }) => open),
  };
}

export function joined(parts: readonly Parts[]): Parts {
  return {
    terms: parts.flatMap(({ terms }) => terms),
    incomplete: parts.some(({ incomplete }) => incomplete),
    open: parts.some(({ open }) => open),
  };
}

/** A sum is claimed of two parts or more, or of one when another is missing. */
export function sumOf({ terms, incomplete, open }: Parts, result: number): readonly Claim[] {
  const others = terms.filter((index) => index !== result);
  const enough = others.length >= 2 || (others.length === 1 && incomplete);
  return open || !enough ? [] : [{ kind: 'sum', terms: others, result, incomplete }];
}
