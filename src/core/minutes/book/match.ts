/**
 * The amounts of a text beside the figures of the workbook. An amount is matched by its words and its value; with the same
 * words and another value it contradicts the workbook; a value alone matches nothing. Spec: minutes §18
 */
import { absolute, oreOf, subtract } from '#core/money/amount';
import { writtenFigure } from '#core/money/figure';
import type { Placed } from '../minutes';
import type { Context } from '../relations/context';
import type { Role } from '../relations/role';
import type { Fact } from '../words/fact';
import type { HeldFigure } from './held-figure';
import { heldWords, type HeldWords } from './held-words';

export type MatchVerdict = 'exact' | 'within-rounding' | 'wrong' | 'unmatched';

export interface Match {
  readonly verdict: MatchVerdict;
  /** null when unmatched. */
  readonly held: HeldFigure | null;
}

interface Known {
  readonly held: HeldFigure;
  readonly words: HeldWords;
  /** Its place in the workbook: of two alike, the later one is the newer. */
  readonly rank: number;
}

/** How every amount stands beside the workbook, in the order of the amounts. */
export function matchesOf(context: Context, held: readonly HeldFigure[]): readonly Match[] {
  const known = held.map((figure, rank): Known => ({
    held: figure,
    words: heldWords(figure),
    rank,
  }));
  const byValue = context.amounts.map((amount) => agreeing(context, amount, known));
  const found = new Set(byValue.flatMap(({ held: figure }) => figure ?? []));
  return context.amounts.map((amount, index) => {
    const match = byValue[index];
    if (match?.held) return match;
    // What another amount of the text agrees with is not contradicted by this one: it is another fact.
    return contradicted(
      context,
      amount,
      known.filter(({ held: figure }) => !found.has(figure)),
    );
  });
}

const unmatched: Match = { verdict: 'unmatched', held: null };

function agreeing(context: Context, amount: Placed, known: readonly Known[]): Match {
  const slack = writtenFigure(amount.written).slack;
  const near = known.flatMap((each) => {
    const apart = oreOf(
      absolute(subtract(absolute(amount.written.amount), absolute(each.held.amount))),
    );
    const likeness = 2n * apart <= slack ? likenessOf(context, amount, each, false) : 0;
    return likeness > 0 ? [{ each, likeness, exact: apart === 0n }] : [];
  });
  const [best] = near.sort(
    (a, b) =>
      b.likeness - a.likeness || Number(b.exact) - Number(a.exact) || b.each.rank - a.each.rank,
  );
  return best
    ? { verdict: best.exact ? 'exact' : 'within-rounding', held: best.each.held }
    : unmatched;
}

/** Only a figure that all words point at, and no other, can be contradicted. */
function contradicted(context: Context, amount: Placed, known: readonly Known[]): Match {
  const alike = known
    .map((each) => ({ each, likeness: likenessOf(context, amount, each, true) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const [best, next] = alike;
  if (!best || (next && next.likeness === best.likeness) || !nearInSize(amount, best.each.held))
    return unmatched;
  return { verdict: 'wrong', held: best.each.held };
}

/** A slip of the pen keeps the order of magnitude; anything else is another amount. */
function nearInSize({ written }: Placed, { amount }: HeldFigure): boolean {
  const [a, b] = [oreOf(absolute(written.amount)), oreOf(absolute(amount))];
  return a > 0n && b > 0n && a <= 5n * b && b <= 5n * a;
}

/**
 * How many words of a held figure an amount has; 0 when its words point elsewhere. `strictly`, only the amount's own words
 * count; else what the sentence and the heading say counts too.
 */
function likenessOf(
  context: Context,
  amount: Placed,
  { held, words }: Known,
  strictly: boolean,
): number {
  const fact = context.facts[amount.index];
  const role = context.roles[amount.index];
  if (!fact || !role || !fitsKind(amount, role, fact, held) || !fitsYear(fact, held)) return 0;
  if (fact.version !== null && words.version !== null && fact.version !== words.version) return 0;
  const parties = [...words.parties].filter((party) => fact.parties.has(party)).length;
  if (parties < words.parties.size && (strictly || fact.parties.size > 0 || parties > 0)) return 0;
  const about = [...words.about].filter((stem) => says(fact, stem, strictly)).length;
  const wanted = words.about.size;
  if (about < (strictly ? wanted : Math.ceil(wanted / 2))) return 0;
  const named = parties + about;
  const saysKind = speaksOfFrame(fact, held) || held.kind === 'change' || sharesOutAs(amount, held);
  const strong = !strictly || (about > 0 && held.kind !== 'frame') || (named > 0 && saysKind);
  const sameVersion = words.version !== null && fact.version === words.version ? 1 : 0;
  const isFrame = held.kind === 'frame' && named === 0 && speaksOfFrame(fact, held) ? 1 : 0;
  return strong ? 2 * named + sameVersion + isFrame : 0;
}

/** Whether a fact has a word, or a compound with it: "primärvård" and "primärvårdsforskning". */
function says({ about, around }: Fact, stem: string, strictly: boolean): boolean {
  const words = strictly ? [...about] : [...about, ...around];
  return words.some(
    (word) =>
      word === stem ||
      (Math.min(word.length, stem.length) >= 6 && (word.startsWith(stem) || stem.startsWith(word))),
  );
}

function speaksOfFrame({ about, around }: Fact, { kind }: HeldFigure): boolean {
  return kind === 'frame' && [...about, ...around].some((word) => /ram$/u.test(word));
}

/** "fördelas med 56 tkr till UR" beside the workbook's "fördelning UR". */
function sharesOutAs({ passage }: Placed, { kind, words }: HeldFigure): boolean {
  if (kind !== 'event' || !/fördelning/iu.test(words)) return false;
  const said = passage ? passage.said.gaps.slice(0, passage.place + 2).join(' ') : '';
  return (
    /(?<!\p{L})(?:fördel|tilldel|allok)\p{L}*/u.test(said) &&
    !/(?<!\p{L})\p{L}*ram(?:en)?(?!\p{L})/u.test(said)
  );
}

/** A frame is no step, a change nothing else; prices and remainders stand in no cell. */
function fitsKind({ written }: Placed, role: Role, fact: Fact, { kind }: HeldFigure): boolean {
  if (role.is === 'remainder' || role.is === 'difference' || role.price) return false;
  const isChange =
    role.is === 'step' ||
    [...fact.sorts].some((sort) => /(?:ökning|höjning|minskning|sänkning|förändring)/u.test(sort));
  if (kind === 'change') return isChange;
  if (kind === 'frame') return !isChange && written.kind !== 'ceiling';
  return kind === 'event' || written.kind !== 'ceiling' || kind === 'reservation';
}

function fitsYear({ years }: Fact, { year }: HeldFigure): boolean {
  const named = [...years].filter((each) => /^\d/.test(each));
  return year === null || named.length === 0 || named.includes(String(year));
}
