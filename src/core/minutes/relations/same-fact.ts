/**
 * Whether two amounts can state the same fact, and how strongly their words say so. Another year, recipient, version,
 * stage, kind or role is another fact. Spec: minutes §15
 */
import { writtenFigure } from '#core/money/figure';
import { mayBeSame, type Fact } from '../words/fact';
import { longAgo, onTop, restates } from '../words/repetition-words';
import type { Context } from './context';
import { nearInSize } from './near-in-size';
import { compared, type Reckoning } from './reckon';

/** Roles that are told apart; the others are levels of one sort. */
const ownRoles: ReadonlySet<string> = new Set(['remainder', 'step', 'difference', 'price']);

/** Whether nothing tells two amounts apart. */
export function canBeOneFact(context: Context, first: number, later: number): boolean {
  const [a, b] = [context.amounts[first], context.amounts[later]];
  const [factA, factB] = [context.facts[first], context.facts[later]];
  if (!a || !b || !factA || !factB) return false;
  if (a.cell && b.cell && a.cell.grid === b.cell.grid) return false;
  return (
    sameKind(context, first, later) && sameRole(context, first, later) && mayBeSame(factA, factB)
  );
}

function sameKind(context: Context, first: number, later: number): boolean {
  const [a, b] = [first, later].map((index) => context.amounts[index]?.written.kind === 'ceiling');
  return a === b;
}

function sameRole(context: Context, first: number, later: number): boolean {
  const [a, b] = [first, later].map((index) => {
    if (context.amounts[index]?.cell) return null;
    const is = context.roles[index]?.is ?? 'plain';
    return ownRoles.has(is) ? is : 'level';
  });
  return a === b || a === null || b === null;
}

/** Both name the same source or recipient, and neither says anything else that sets it apart. */
export function sameOwner(a: Fact, b: Fact): boolean {
  const [few, many] = a.about.size <= b.about.size ? [a, b] : [b, a];
  return few.about.size === 0 && sameParties(a, b) && many.parties.size > 0;
}

/** The words of one are all among the words of the other, and there are some. */
export function sameWords(a: Fact, b: Fact): boolean {
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a];
  const [few, many] = [small.words, large.words];
  const told = [...few].filter((word) => !small.parties.has(word));
  return (
    told.length > 0 &&
    [...few].every((word) => many.has(word) || large.around.has(word)) &&
    told.some((word) => many.has(word))
  );
}

export function figuresOf(context: Context, first: number, later: number): Reckoning | null {
  const [a, b] = [context.amounts[first], context.amounts[later]];
  return a && b ? compared(writtenFigure(a.written), writtenFigure(b.written)) : null;
}

/**
 * Whether the later amount claims to state the fact again, so that another value is a contradiction: in a decision, in a
 * sentence that says so, or in a table or beside one. Two sentences side by side do not.
 */
export function claimsSame(context: Context, first: number, later: number): boolean {
  const [factA, factB] = [context.facts[first], context.facts[later]];
  const mode = modeOf(context, first, later);
  if (!factA || !factB || mode === null) return false;
  const itsYear = isItsYear(context, first, later);
  const isOldLevel = [first, later].some((index) => context.roles[index]?.is === 'from');
  if ((isOldLevel && !itsYear) || isPast(wordsOf(context, first))) return false;
  const [a, b] = [first, later].map((index) => context.amounts[index]?.written.amount);
  const areNear = (times: bigint) => a !== undefined && b !== undefined && nearInSize(a, b, times);
  const alike = sameWords(factA, factB)
    ? sameSorts(factA, factB, mode !== 'table') && areNear(5n)
    : areNear(1n);
  const alone = isOnlyCell(context, first) && isOnlyCell(context, later);
  return alike && sameStage(factA, factB) && sameParties(factA, factB) && (alone || itsYear);
}

function wordsOf(context: Context, index: number): string {
  return context.amounts[index]?.passage?.said.gaps.slice(0, 8).join(' ') ?? '';
}

/** How the later amount says that it states something again; null when it does not. */
function modeOf(
  context: Context,
  first: number,
  later: number,
): 'decided' | 'told' | 'table' | null {
  const [a, b] = [context.amounts[first], context.amounts[later]];
  if (!a || !b || (b.passage && onTop.test(b.passage.said.gaps[b.passage.place] ?? '')))
    return null;
  if (b.passage?.said.decision) return a.passage?.said === b.passage.said ? null : 'decided';
  if (restates.test(wordsOf(context, later))) return 'told';
  return (a.cell === null) === (b.cell === null) ? null : 'table';
}

/** What was sought, paid out or budgeted is only contradicted by what was so too. */
function sameStage(a: Fact, b: Fact): boolean {
  const isGift = ({ stage }: Fact) => stage === null || stage === 'granted';
  return a.stage === b.stage || (isGift(a) && isGift(b));
}

function isPast(words: string): boolean {
  return (
    longAgo.test(words) && /(?<!\p{L})(?:var|uppgick|hade|räknade|beräknades)(?!\p{L})/u.test(words)
  );
}

/** A frame is no increase: the nouns that name the sort of fact must be the same; `loosely`, one may leave it out. */
function sameSorts(a: Fact, b: Fact, loosely: boolean): boolean {
  if (a.sorts.size === 0 && b.sorts.size === 0) return true;
  if ([...a.sorts].some((sort) => b.sorts.has(sort))) return true;
  const beyond = [...a.about].some((word) => b.about.has(word) && !a.sorts.has(word));
  return loosely && beyond && (a.sorts.size === 0 || b.sorts.size === 0);
}

function sameParties(a: Fact, b: Fact): boolean {
  return a.parties.size === b.parties.size && [...a.parties].every((party) => b.parties.has(party));
}

/** "från 50 100 till 52 400 tkr" beside a row of two years: the old level is the earlier year, the new one the later. */
function isItsYear(context: Context, first: number, later: number): boolean {
  const cell = context.amounts[later]?.cell;
  const role = context.roles[first]?.is;
  if (!cell || (role !== 'from' && role !== 'to')) return false;
  const years = cell.grid.table.columns.map(
    ({ heading }) => /(?:19|20)\d\d/u.exec(heading)?.[0] ?? null,
  );
  const dated = years.flatMap((year, column) => (year === null ? [] : [column]));
  const ascending = (years[dated[0] ?? -1] ?? '') < (years[dated[1] ?? -1] ?? '');
  return dated.length === 2 && ascending && cell.column === dated[role === 'from' ? 0 : 1];
}

/** A row with several amounts says too many things to be contradicted by one. */
function isOnlyCell(context: Context, index: number): boolean {
  const cell = context.amounts[index]?.cell;
  if (!cell) return true;
  return (cell.grid.indices[cell.row] ?? []).filter((each) => each !== null).length === 1;
}
