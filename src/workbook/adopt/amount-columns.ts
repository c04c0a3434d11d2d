/**
 * Which columns hold this year's money and which last year's: by the years, sources and words of their headings.
 * Two columns that fit equally well are asked about, never chosen between. Spec: adoption §3
 */
import { sources, type Source } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import type { AmountKey } from './contract';
import { holdsFigures } from './column-content';
import { raise } from './findings';
import { mayBeBudget, meaningOf, type HeadingMeaning } from './heading-meaning';
import type { Names } from './names';
import { bothFit, type Candidate } from './worded-columns';

export interface AmountCandidate extends Candidate {
  readonly meaning: HeadingMeaning;
}

export interface AmountColumns {
  readonly columns: ReadonlyMap<AmountKey, AmountCandidate>;
  /** Every column that may hold budgeted money, chosen or not. */
  readonly candidates: readonly AmountCandidate[];
  readonly year: number | null;
  readonly questions: readonly Finding[];
}

/** Which year's columns are looked at: the key of each source, of an amount without one, and of the row's total. */
interface Keys {
  readonly ALF: AmountKey;
  readonly FoUU: AmountKey;
  readonly amount: AmountKey;
  readonly total: AmountKey | null;
}

const current: Keys = { ALF: 'ALF', FoUU: 'FoUU', amount: 'amount', total: 'total' };
const previous: Keys = {
  ALF: 'previousALF',
  FoUU: 'previousFoUU',
  amount: 'previousAmount',
  total: null,
};

/** Candidates of amounts among the columns that are nothing else. */
export function amountCandidates(
  candidates: readonly Candidate[],
  names: Names,
): readonly AmountCandidate[] {
  return candidates.flatMap((candidate) => {
    const meaning = meaningOf(candidate.parts, names);
    const figures = candidate.content.numbers + candidate.content.numbersAsText > 0;
    const promised = meaning.sources.length === 1 || figures;
    const fits = mayBeBudget(meaning) && promised && holdsMoney(candidate, meaning);
    return fits && !candidate.hidden ? [{ ...candidate, meaning }] : [];
  });
}

/** Under "FoUU (tkr)" stands money, whatever has been typed there instead; other headings need figures below them. */
function holdsMoney({ content }: Candidate, { sources: named, unit }: HeadingMeaning): boolean {
  return holdsFigures(content) || (unit !== null && named.length === 1);
}

/** What is known beside the headings. */
export interface Given {
  readonly year: number | undefined;
  readonly source: Source | undefined;
  /** Years named above the table or by the sheet's name. */
  readonly titleYears: readonly number[];
}

/** `own` is what a person has answered: key → column. */
export function findAmountColumns(
  candidates: readonly AmountCandidate[],
  own: ReadonlyMap<string, AmountCandidate>,
  given: Given,
): AmountColumns {
  const columns = new Map<AmountKey, AmountCandidate>();
  for (const [key, candidate] of own) columns.set(key as AmountKey, candidate);
  const taken = new Set([...own.values()].map(({ column }) => column));
  const free = candidates.filter(({ column }) => !taken.has(column));
  const { year, question } = budgetYear(free, given);
  if (question) return { columns, candidates, year: null, questions: [question] };
  const questions = [
    ...choose(free.filter(isOf(year)), current, columns, given.source),
    ...choose(free.filter(isBefore(year)), previous, columns, given.source),
  ];
  return { columns, candidates, year, questions };
}

/** The budget year, or the question; null when no heading names a year. */
function budgetYear(
  candidates: readonly AmountCandidate[],
  { year, titleYears }: Given,
): { readonly year: number | null; readonly question: Finding | null } {
  if (year !== undefined) return { year, question: null };
  const now = candidates.filter(({ meaning }) => !meaning.previous);
  const named = [...new Set(now.flatMap(({ meaning }) => meaning.years))].sort((a, b) => a - b);
  const titled = titleYears.filter((each) => named.includes(each) || named.includes(each - 1));
  if (titled.length === 1) return { year: titled[0] ?? null, question: null };
  const last = named.at(-1) ?? null;
  const consecutive = named.length === 2 && named[0] === (last ?? 0) - 1;
  if (named.length < 2 || consecutive) return { year: last, question: null };
  const facts = { years: named.map(String) };
  const where = now.map(({ place }) => place);
  return { year: null, question: raise('adopt/year-unclear', facts, { where }) };
}

function isOf(year: number | null) {
  return ({ meaning: { years, previous: earlier } }: AmountCandidate): boolean =>
    !earlier && (years.length === 0 || year === null || (years.length === 1 && years[0] === year));
}

function isBefore(year: number | null) {
  return ({ meaning: { years, previous: earlier } }: AmountCandidate): boolean =>
    (earlier && years.length === 0) ||
    (year !== null && years.length === 1 && years[0] === year - 1);
}

/** Fills in the columns of one year. `answered` is the source that a person has given. */
function choose(
  candidates: readonly AmountCandidate[],
  keys: Keys,
  columns: Map<AmountKey, AmountCandidate>,
  answered: Source | undefined,
): Finding[] {
  const questions: Finding[] = [];
  for (const source of sources) {
    if (columns.has(keys[source])) continue;
    const fits = candidates.filter(({ meaning }) => isOnly(meaning.sources, source));
    const [only, second] = fits;
    if (only && !second) columns.set(keys[source], only);
    if (second) questions.push(bothFit(keys[source], fits));
  }
  if (columns.has(keys.amount)) return questions;
  const whole = candidates.filter(({ meaning }) => meaning.sources.length !== 1);
  const plain = whole.filter(({ meaning }) => !meaning.total);
  const totals = whole.filter(({ meaning }) => meaning.total);
  const found = sources.filter((source) => columns.has(keys[source]));
  const doubtful = questions.length > 0;
  if (found.length === 2) {
    const total = totals.length === 1 ? totals[0] : plain.length === 1 ? plain[0] : undefined;
    if (total && keys.total && isTotalOf(total, columns)) columns.set(keys.total, total);
  } else if (found.length === 1 && !doubtful) {
    questions.push(...rest(found[0] ?? 'ALF', whole, keys, columns, answered));
  } else if (found.length === 0 && !doubtful) {
    const fits = plain.length > 0 ? plain : totals;
    const [only, second] = fits;
    if (only && !second) columns.set(keys.amount, only);
    if (second) questions.push(bothFit(keys.amount, fits));
  }
  return questions;
}

/** One source has a column and the whole has one: the rest is the other source where the heading says "varav". */
function rest(
  source: Source,
  whole: readonly AmountCandidate[],
  keys: Keys,
  columns: Map<AmountKey, AmountCandidate>,
  answered: Source | undefined,
): Finding[] {
  const part = columns.get(keys[source]);
  const [only, second] = whole;
  if (!part || !only || answered === source) return [];
  if (second) return [bothFit(keys.amount, whole)];
  if (part.meaning.part) {
    columns.set(keys.amount, only);
    return [];
  }
  if (keys.total === null) return [];
  const other = source === 'ALF' ? 'FoUU' : 'ALF';
  const facts = { source, part: part.text, whole: only.text, rest: other };
  return [raise('adopt/rest-unclear', facts, { where: [only.place, part.place] })];
}

/** A column that names no total may be one if it names the same year as its parts; figures decide (totals.ts). */
function isTotalOf(
  { meaning }: AmountCandidate,
  columns: ReadonlyMap<AmountKey, AmountCandidate>,
): boolean {
  const years = [...(columns.get('ALF')?.meaning.years ?? [])];
  return meaning.total || String(meaning.years) === String(years);
}

function isOnly(named: readonly Source[], source: Source): boolean {
  return named.length === 1 && named[0] === source;
}
