/**
 * The columns that hold words: the post's name, whose frame pays, section, source, performer, notes. They are found by
 * heading, and where no heading says it, by what stands in them. Spec: adoption §3
 */
import type { Finding, Place } from '#core/findings/finding';
import type { Column } from '../contract/column';
import { comparable } from '../read/headings';
import type { ColumnContent } from './column-content';
import { headingOfKey, looserSynonyms, wordedColumns } from './contract';
import { raise } from './findings';
import type { JoinedHeading } from './joined-heading';
import { recipientNamed, sourcesNamed, type Names } from './names';
import { sumLabel } from './row-words';

/** A column with its heading and what stands under it. */
export interface Candidate extends JoinedHeading {
  readonly content: ColumnContent;
  readonly hidden: boolean;
  /** The cell of the last heading row, for findings. */
  readonly cell: string;
  readonly place: Place;
}

export interface WordedColumns {
  /** Key → column. */
  readonly columns: ReadonlyMap<string, Candidate>;
  readonly questions: readonly Finding[];
}

/** Columns whose doubt is worth a question; other doubtful ones are simply not read. */
const ESSENTIAL = new Set(['id', 'recipient', 'name', 'source']);

/** `own` are the columns that a person has named, null where the answer fits none. */
export function findWordedColumns(
  candidates: readonly Candidate[],
  own: ReadonlyMap<string, Candidate | null>,
  names: Names,
): WordedColumns {
  const columns = new Map<string, Candidate>();
  for (const [key, candidate] of own) if (candidate) columns.set(key, candidate);
  const questions: Finding[] = [];
  const asked = new Set<string>();
  const visible = candidates.filter(({ hidden }) => !hidden);
  const free = () => visible.filter((each) => ![...columns.values()].includes(each));
  const worded = () => free().filter(({ content }) => content.texts.length > 0);

  const rounds: readonly ((column: Column) => readonly string[])[] = [
    ({ heading }) => [heading],
    ({ synonyms = [] }) => synonyms,
    ({ key }) => looserSynonyms(key),
  ];
  for (const wordsOf of rounds) {
    for (const column of wordedColumns) {
      const { key } = column;
      if (columns.has(key) || asked.has(key) || own.has(key)) continue;
      const wanted = new Set(wordsOf(column).map(comparable));
      const suited = free().filter((each) => suits(key, each));
      const closest = suited.filter((each) => headingIs(each, wanted));
      const fits = closest.length > 0 ? closest : suited.filter((each) => isUnder(each, wanted));
      const [only] = fits;
      if (only === undefined) continue;
      if (fits.length === 1) {
        columns.set(key, only);
      } else if (ESSENTIAL.has(key)) {
        asked.add(key);
        questions.push(bothFit(key, fits));
      }
    }
  }
  const performer = columns.get('recipient');
  if (performer && !namesRecipients(performer, names) && !headingIs(performer, payers)) {
    columns.delete('recipient');
    if (!columns.has('performer')) columns.set('performer', performer);
  }
  setIfFound('recipient', () =>
    worded().find((each) => suits('recipient', each) && namesRecipients(each, names)),
  );
  setIfFound('source', () => worded().find((each) => namesSources(each, names)));
  setIfFound('name', () => mostDistinct(worded().filter(fills)) ?? lent());
  // A list with one row for each recipient has no other names.
  setIfFound('name', () => columns.get('recipient'));
  for (const key of lenders) if (columns.get(key) === columns.get('name')) columns.delete(key);
  return { columns, questions };

  /** Every other row of figures at least has words in the column. */
  function fills({ content }: Candidate): boolean {
    const figures = Math.max(...candidates.map((each) => each.content.numbers));
    return content.texts.length * 2 >= figures;
  }

  /** A column with another meaning, when none is left for the names. */
  function lent(): Candidate | undefined {
    return lenders.flatMap((key) => columns.get(key) ?? []).find(fills);
  }

  function setIfFound(key: string, find: () => Candidate | undefined): void {
    if (columns.has(key) || own.has(key) || asked.has(key)) return;
    const found = find();
    if (found) columns.set(key, found);
  }
}

/** "Projekt" and "Rubrik" stand over the names as well. */
const lenders = ['code', 'section'];

/** Headings that say who pays; under other words for a recipient the cells must name one. */
const payers = new Set(['ram', 'råd', 'betalas av']);

function headingIs({ text, parts }: Candidate, wanted: ReadonlySet<string>): boolean {
  return isOneOf([text, parts.at(-1) ?? ''], wanted);
}

/** Whether the word stands in a heading above the column's own. */
function isUnder({ parts }: Candidate, wanted: ReadonlySet<string>): boolean {
  return isOneOf(parts.slice(0, -1), wanted);
}

function isOneOf(texts: readonly string[], wanted: ReadonlySet<string>): boolean {
  return texts.map(comparable).some((text) => text !== '' && wanted.has(text));
}

const figuresAllowed = new Set(['id', 'code', 'from', 'to']);

/** Figures under a word that also means something else: "Ram" over money is no column of recipients. */
function suits(key: string, { content }: Candidate): boolean {
  const { numbers, numbersAsText, texts } = content;
  const blank = texts.length === 0;
  if (figuresAllowed.has(key)) return true;
  return texts.length >= numbers + numbersAsText && !(blank && ESSENTIAL.has(key));
}

function namesRecipients({ content }: Candidate, names: Names): boolean {
  return mostly(content.texts, (text) => recipientNamed(text, names) !== null);
}

function namesSources({ content }: Candidate, names: Names): boolean {
  return mostly(content.texts, (text) => sourcesNamed(text, names).length === 1);
}

/** At least two, and more than half of the texts that are no sums. */
function mostly(texts: readonly string[], holds: (text: string) => boolean): boolean {
  const others = texts.filter((text) => sumLabel(text) === null);
  const count = others.filter(holds).length;
  return count >= 2 && count * 2 > others.length;
}

/** Names differ from row to row; performers, committees and the like recur. Sums are no names. The leftmost of equals. */
function mostDistinct(candidates: readonly Candidate[]): Candidate | undefined {
  const distinct = ({ content }: Candidate) =>
    new Set(content.texts.filter((text) => sumLabel(text) === null)).size;
  return candidates.reduce<Candidate | undefined>(
    (best, each) => (best && distinct(best) >= distinct(each) ? best : each),
    undefined,
  );
}

/** Asks which of the columns it is. */
export function bothFit(key: string, fits: readonly Candidate[]): Finding {
  return raise(
    'adopt/columns-both-fit',
    {
      meaning: headingOfKey(key),
      headings: fits.map(({ text }) => text),
      cells: fits.map(({ cell }) => cell),
    },
    { where: fits.map(({ place }) => place) },
  );
}
