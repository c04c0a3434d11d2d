/**
 * Which fact an amount states, as far as the words around it tell: what it is about, for which year, source, recipient,
 * version and stage. Two amounts state the same fact when nothing of this tells them apart and their words agree.
 * Spec: minutes §15
 */
import type { Minutes, Placed } from '../minutes';
import { columnRole, rowRole } from '../tables/table-words';
import {
  partyOf,
  sortsOfFact,
  stageIn,
  tellsFact,
  versionIn,
  yearsIn,
  type Stage,
  type Version,
} from './fact-words';
import { stemOf, wordsOf } from './stem';

export interface Fact {
  /** Stems of the words that say what it is about. */
  readonly about: ReadonlySet<string>;
  /** Those of them that name a sort of fact, such as a frame or a rent. */
  readonly sorts: ReadonlySet<string>;
  /** Sources and recipients: ALF, FoUU, FR, UR, LG. */
  readonly parties: ReadonlySet<string>;
  /** Both together. */
  readonly words: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly version: Version | null;
  readonly stage: Stage | null;
  /** The stems of the passage as a whole, for what the amount's own words leave out. */
  readonly around: ReadonlySet<string>;
}

/** The last sign or word that divides what belongs to one amount from what belongs to the next. */
const divider =
  /[,;:()•]|(?<!\p{L})(?:och|samt|respektive|resp|men|medan|varav|därav|eller)(?!\p{L})/gu;

/** Where nothing divides the words, the verb does: "av de 8,5 mkr som reserverats går upp till 3,5 mkr". */
const verb =
  /(?<!\p{L})(?:är|var|går|gick|får|fick|har|hade|ska|kan|blir|blev|används|betalas|betalades|avsätts|återstår|kostar|tilldelas|beviljas)(?!\p{L})/gu;

/** How much of the words beside an amount is looked at. */
const REACH = 200;

export function factsOf(minutes: Minutes): readonly Fact[] {
  const whole = minutes.said.map(({ gaps }) =>
    gaps
      .slice(0, 20)
      .join(' ')
      .slice(0, 4 * REACH),
  );
  return minutes.amounts.map((amount) => factOf(amount, minutes, whole));
}

/** `whole` is what every passage says, one after the other. */
function factOf(amount: Placed, minutes: Minutes, whole: readonly string[]): Fact {
  const title = minutes.paragraphs[amount.paragraph]?.title.toLowerCase() ?? '';
  if (amount.cell) return factOfCell(amount.cell, title);
  if (!amount.passage) return factFrom('', '', '');
  const { said, place } = amount.passage;
  const { gaps } = said;
  const opening = (gaps[0] ?? '').slice(-REACH);
  const before = place === 0 ? opening : dividedAt(gaps[place] ?? '', 'after');
  const after =
    place === gaps.length - 2
      ? upToNext(gaps[place + 1] ?? '')
      : dividedAt(gaps[place + 1] ?? '', 'before');
  const around = `${whole[said.index] ?? ''} ${title}`;
  return factFrom(`${before} ${after}`, place === 0 ? '' : opening, around);
}

function dividedAt(words: string, side: 'before' | 'after'): string {
  const last = [...words.matchAll(divider)].at(-1) ?? [...words.matchAll(verb)].at(-1);
  if (!last) return words.slice(0, REACH);
  return side === 'before'
    ? words.slice(0, last.index).slice(0, REACH)
    : words.slice(last.index + last[0].length).slice(-REACH);
}

/** Behind the last amount everything belongs to it, as far as its clause reaches. */
function upToNext(words: string): string {
  const end = words.search(
    /[,;:(]|(?<!\p{L})(?:eftersom|när|då|vilket|varvid|men|medan)(?!\p{L})/u,
  );
  return (end < 0 ? words : words.slice(0, end)).slice(0, REACH);
}

/** "projekt A", "etapp 2": the letter or number tells two of a sort apart. */
const numbered = /(?<!\p{L})(\p{L}{3,}) (\d{1,2}|[a-hj-z])(?![\p{L}\d,.]\S)(?!\p{L}|\d)/gu;

/** A total is about everything that is added up, not about what the sentence opens with. */
const ofSeveral = /(?<!\p{L})(?:totalt|sammanlagt|tillsammans|summa)(?!\p{L})/u;

/** "enligt budgeten" says who says so, not what is said. */
const according = /(?<!\p{L})enligt (?:\p{L}+ )?\p{L}+(?!\p{L})/gu;

/** A row says what its amounts are about; a total is about what the whole table is about. */
function factOfCell({ grid, row, column }: NonNullable<Placed['cell']>, title: string): Fact {
  const { table } = grid;
  const label = table.rows[row]?.label.toLowerCase() ?? '';
  const heading = table.columns[column]?.heading.toLowerCase() ?? '';
  const caption = table.caption.toLowerCase();
  const isWhole = rowRole(label) === 'total' || columnRole(heading) === 'total';
  const whole = isWhole ? `${caption} ${title}` : '';
  return factFrom(`${label} ${heading} ${whole}`, '', `${label} ${heading} ${caption} ${title}`);
}

function factFrom(stated: string, opening: string, around: string): Fact {
  const own = stated.replace(according, '');
  const mine = read(own);
  const shared = read(opening);
  const alone = mine.about.size === 0 && mine.parties.size === 0 && !ofSeveral.test(own);
  const years = yearsIn(own);
  const yearsAround = yearsIn(around);
  const { about, parties } = alone ? shared : mine;
  return {
    about,
    parties,
    words: new Set([...about, ...parties]),
    sorts: new Set([...about].filter((stem) => sortsOfFact.has(stem))),
    years: new Set(years.length > 0 ? years : yearsAround.length === 1 ? yearsAround : []),
    version: versionIn(own) ?? versionIn(opening),
    stage: stageIn(own) ?? stageIn(opening),
    around: read(around).about,
  };
}

function read(words: string): { about: Set<string>; parties: Set<string> } {
  const about = new Set<string>();
  for (const match of words.matchAll(numbered))
    about.add(`${stemOf(match[1] ?? '')} ${match[2] ?? ''}`);
  const parties = new Set<string>();
  for (const word of wordsOf(words)) {
    const party = partyOf(word);
    if (party !== null) parties.add(party);
    else if (tellsFact(word)) about.add(stemOf(word));
  }
  return { about, parties };
}

/** Whether nothing says that two amounts state different facts. */
export function mayBeSame(a: Fact, b: Fact): boolean {
  return (
    agree(a.years, b.years) &&
    agree(a.parties, b.parties) &&
    (a.version === b.version || a.version === null || b.version === null) &&
    (a.stage === b.stage || a.stage === null || b.stage === null)
  );
}

function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((each) => b.has(each));
}
