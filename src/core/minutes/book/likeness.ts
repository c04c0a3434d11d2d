/**
 * How much the words beside an amount are those of a held figure: its sources and recipients, its own words, its version,
 * year and kind. Values are compared elsewhere. Spec: minutes §18
 */
import { sources } from '#core/budget/words';
import type { Placed } from '../minutes';
import type { Context } from '../relations/context';
import type { Role } from '../relations/role';
import type { Fact } from '../words/fact';
import type { HeldFigure } from './held-figure';
import type { HeldWords } from './held-words';

/**
 * How many words of a held figure an amount has; 0 when its words point elsewhere. `strictly`, only the amount's own words
 * count; else what the sentence and the heading say counts too.
 */
export function likenessOf(
  context: Context,
  amount: Placed,
  { held, words }: { readonly held: HeldFigure; readonly words: HeldWords },
  strictly: boolean,
): number {
  const fact = context.facts[amount.index];
  const role = context.roles[amount.index];
  if (!fact || !role || !fitsKind(amount, role, fact, held) || !fitsYear(fact, held)) return 0;
  const otherVersion =
    fact.version !== null && words.version !== null && fact.version !== words.version;
  if (otherVersion && strictly) return 0;
  const parties = partiesSaid(fact, words, held);
  const about = [...words.about].filter((stem) => says(fact, stem, strictly)).length;
  // A change of a source is known by its source and its value; what the event's own text adds need not be repeated.
  const half = held.kind === 'change' && words.parties.size > 0 ? 0 : words.about.size / 2;
  const wanted = strictly ? words.about.size : Math.ceil(half);
  if (parties === null || about < wanted) return 0;
  const named = parties.named + about;
  const ofFrame = speaksOfFrame(fact, held, strictly);
  const isTotal = words.parties.size === 0 && ofFrame;
  const saysKind = ofFrame || held.kind === 'change' || sharesOutAs(amount, held);
  const strong =
    (about > 0 && held.kind !== 'frame') ||
    (named > 0 && saysKind) ||
    (isTotal && fact.parties.size === 0);
  if (strictly && !strong) return 0;
  // A source whose frame has not been settled anew still has the preliminary row alone.
  const sameVersion = words.version !== null && fact.version === words.version;
  const version = otherVersion ? -1 : sameVersion ? 1 : 0;
  return 4 * named + (isTotal ? 2 : 0) - parties.lacking + version;
}

const sourceNames: ReadonlySet<string> = new Set(sources);

/**
 * How many of a figure's sources and recipients a text names beside an amount, and how many it leaves out; null when it
 * names others instead, or leaves out the one that the figure is known by. A post is known by its name.
 */
function partiesSaid(
  fact: Fact,
  words: HeldWords,
  { kind }: HeldFigure,
): { readonly named: number; readonly lacking: number } | null {
  const byName = kind === 'post' || kind === 'reservation';
  let [named, lacking] = [0, 0];
  const recipients = [...words.parties].filter((party) => !sourceNames.has(party));
  for (const isSource of [true, false]) {
    const wanted = [...words.parties].filter((party) => sourceNames.has(party) === isSource);
    const said = wanted.filter((party) => fact.parties.has(party)).length;
    const others = [...fact.parties].some((party) => sourceNames.has(party) === isSource);
    const needed = isSource ? recipients.length === 0 : true;
    if (wanted.length > 0 && said === 0 && (others || needed) && !byName) return null;
    named += said;
    lacking += wanted.length - said;
  }
  return { named, lacking };
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

/** "ram"; a budget is a frame too where the value agrees, but a budget of something else contradicts no frame. */
function speaksOfFrame({ about, around }: Fact, { kind }: HeldFigure, strictly: boolean): boolean {
  const name = strictly ? /ram$/u : /(?:ram|budg)$/u;
  return kind === 'frame' && [...about, ...around].some((word) => name.test(word));
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
