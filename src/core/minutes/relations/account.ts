/**
 * Which of the amounts before a remainder belong to what it is left of, where a text tells of several: those of its own
 * source, those since something was last said to remain, or one of each where "respektive" pairs them. Spec: minutes §10
 */
import type { Said } from '../words/said';
import { partyOf } from '../words/fact-words';
import { wordsOf } from '../words/stem';
import { WIDEST, type Context } from './context';
import { isLevel } from './level';

/** How many gaps back in its sentence the source of an amount may be named. */
const NEAR = 8;

/** The chains that a remainder may be the end of, likeliest first; `chain` are the amounts before it. */
export function accountsOf(
  context: Context,
  chain: readonly number[],
  result: number,
): readonly (readonly number[])[] {
  const own = sourceOf(context, result);
  const ofSource = chain.filter((index) => own === null || isOfSource(context, index, own));
  const last = chain.findLastIndex((index) => context.roles[index]?.is === 'remainder');
  const since = last < 0 ? [] : chain.slice(last + 1);
  return [...(ofSource.length < chain.length ? [ofSource] : []), chain, since].filter(
    (account) => account.length > 0,
  );
}

/** Whether nothing says that an amount is of another source than a remainder; `near` as in `sourceOf`. */
export function mayHold(context: Context, whole: number, result: number, near = NEAR): boolean {
  const own = sourceOf(context, result, near);
  return own === null || isOfSource(context, whole, own);
}

function isOfSource(context: Context, index: number, source: string): boolean {
  const other = sourceOf(context, index);
  return other === null || other === source;
}

/** The source that is told of at an amount: named right behind it, or last before it, so many gaps back at most; null when none is. */
function sourceOf({ amounts }: Context, index: number, reach = NEAR): string | null {
  const passage = amounts[index]?.passage;
  if (!passage) return null;
  const { gaps } = passage.said;
  const behind = sourcesIn(/^ [\p{L}-]+/u.exec(gaps[passage.place + 1] ?? '')?.[0] ?? '');
  const near = gaps.slice(Math.max(0, passage.place - reach), passage.place + 1).toReversed();
  const named = [behind, ...near.map(sourcesIn)].find((sources) => sources.length > 0) ?? [];
  const different = new Set(named);
  return different.size === 1 ? (named[0] ?? null) : null;
}

function sourcesIn(words: string): readonly string[] {
  return wordsOf(words)
    .map(partyOf)
    .filter((party) => party === 'ALF' || party === 'FoUU');
}

const together = /^ (?:(?:alf|fouu)(?:-\p{L}+)? (?:och|samt)|respektive|resp\.?) $/u;

/** "65 tkr respektive 50 tkr", "65 tkr ALF och 50 tkr FoUU": the amounts joined with the one at a place, in the order of the text. */
export function joinedWith({ amounts, gaps }: Said, place: number): readonly number[] {
  let first = place;
  let last = place;
  const [start, end] = [Math.max(0, place - WIDEST), Math.min(amounts.length - 1, place + WIDEST)];
  while (first > start && together.test(gaps[first] ?? '')) first -= 1;
  while (last < end && together.test(gaps[last + 1] ?? '')) last += 1;
  return amounts.slice(first, last + 1);
}

export interface PairedAccounts {
  /** One account for each of the remainders. */
  readonly accounts: readonly (readonly number[])[];
  /** The words say which amount is the whole; else the figures must. */
  readonly said: boolean;
}

/**
 * What as many remainders are left of: amounts that stand in pairs as well ("415 respektive 200 tkr, varav 350 respektive
 * 150 tkr är fördelat"), a whole and its draws for each ("av ALF 415 tkr har 350 tkr fördelats och av FoUU 200 tkr …").
 */
export function pairedAccounts(
  context: Context,
  chain: readonly number[],
  count: number,
  isWhole: (index: number) => boolean,
): readonly PairedAccounts[] {
  const plain = chain.filter((index) => isLevel(context, index) || isWhole(index));
  const wholes = plain.flatMap((index, at) => (isWhole(index) ? [at] : []));
  const size = Math.ceil(plain.length / count);
  const evenly = Array.from({ length: count }, (_, at) => {
    const account = plain.slice(at * size, (at + 1) * size);
    // "350 tkr av sina 415 tkr": the draw stands before its whole.
    return [...account.filter(isWhole), ...account.filter((index) => !isWhole(index))];
  });
  const own = wholes.map((at, which) => plain.slice(at, wholes[which + 1]));
  const inTurn = evenly.map((_, which) => plain.filter((__, at) => at % count === which));
  const inPairs = tuplesOf(context, chain, count);
  const isOneEach = evenly.every((account) => account.filter(isWhole).length === 1);
  return [
    { accounts: inPairs, said: true },
    { accounts: own.length === count ? own : [], said: true },
    { accounts: plain.length === count * size ? evenly : [], said: isOneEach },
    { accounts: plain.length === count * size ? inTurn : [], said: false },
  ].filter(({ accounts }) => accounts.length > 0 && accounts.every(({ length }) => length > 1));
}

/** "415 respektive 200 tkr … 350 respektive 150 tkr": the first of each, the second of each; none when not all are joined so. */
function tuplesOf({ amounts }: Context, chain: readonly number[], count: number) {
  const tuples: (readonly number[])[] = [];
  for (let at = chain.length - count; at >= 0; at -= count) {
    const passage = amounts[chain[at] ?? -1]?.passage;
    const tuple = passage ? joinedWith(passage.said, passage.place) : [];
    if (tuple.length !== count || tuple[0] !== chain[at]) break;
    tuples.unshift(tuple);
  }
  return Array.from({ length: count }, (_, which) => tuples.flatMap((tuple) => tuple[which] ?? []));
}
