/**
 * The meaning of all columns of a block: words, this year's and last year's money, units, and whose money it is when
 * the sheet as a whole says so. Whatever stays open becomes a question. Spec: adoption §3
 */
import type { Finding } from '#core/findings/finding';
import { sources } from '#core/budget/words';
import type { Unit } from '#core/money/unit';
import { cellAddress } from '#sheet/address';
import type { SheetGrid } from '../grid';
import { comparable } from '../read/headings';
import { amountCandidates, findAmountColumns, type AmountCandidate } from './amount-columns';
import type { Caption } from './caption';
import { contentOf, hiddenColumns, holdsFigures, type RowSpan } from './column-content';
import { amountKeys, headingOfKey, wordedColumns, type AmountKey } from './contract';
import { raise } from './findings';
import { meaningOf } from './heading-meaning';
import { joinedHeadings, type HeadingRows } from './joined-heading';
import type { Names } from './names';
import type { AdoptOptions } from './options';
import { wordsIn } from './plain-text';
import { bothFit, findWordedColumns, type Candidate } from './worded-columns';

export interface MappedColumn {
  readonly column: number;
  /** As written, its rows joined. */
  readonly heading: string;
  /** For amounts: the unit, null while nobody has said it. */
  readonly unit: Unit | null;
  /** The unit that the sheet itself states, in the heading or beside the table. */
  readonly statedUnit: Unit | null;
}

export interface ColumnSet {
  /** Column key → column. */
  readonly columns: ReadonlyMap<string, MappedColumn>;
  /** Whether a column holds the posts' names, or a question is which. */
  readonly named: boolean;
  /** Columns that hold this budget's money, or may: the mapped ones, or those that a question is about. */
  readonly money: readonly number[];
  /** Every column of figures, whatever they mean. */
  readonly figures: readonly number[];
  readonly year: number | null;
  readonly questions: readonly Finding[];
}

export interface ColumnSearch {
  readonly grid: SheetGrid;
  readonly headings: HeadingRows;
  readonly columns: readonly number[];
  /** The rows below the headings. */
  readonly body: RowSpan;
  readonly caption: Caption;
  readonly names: Names;
  readonly options: AdoptOptions;
}

export function findColumns(search: ColumnSearch): ColumnSet {
  const { caption, names, options } = search;
  const candidates = candidatesIn(search);
  const own = answered(candidates, options.columns ?? new Map(), names);
  const amounts = findAmountColumns(
    amountCandidates(candidates.filter(isFree(own.worded.values())), names),
    own.amounts,
    { year: options.year, source: options.source, titleYears: caption.years },
  );
  const money = [...amounts.candidates, ...amounts.columns.values()];
  const left = candidates.filter(isFree(money));
  const worded = findWordedColumns(left, own.worded, names);
  const wanted = (key: string) => options.keys?.has(key) ?? true;
  const columns = new Map<string, MappedColumn>();
  for (const [key, { column, text }] of worded.columns) {
    if (wanted(key)) columns.set(key, { column, heading: text, unit: null, statedUnit: null });
  }
  const corner = onlyUnit([...worded.columns.values()], names);
  for (const key of amountKeys) {
    const found = amounts.columns.get(key);
    if (!found || !wanted(key)) continue;
    const statedUnit = found.meaning.unit ?? caption.unit ?? corner;
    const unit = statedUnit ?? options.units?.get(key) ?? options.unit ?? null;
    columns.set(key, { column: found.column, heading: found.text, unit, statedUnit });
  }
  const total = columns.get('total');
  if (total?.unit === null) columns.set('total', { ...total, unit: unitOfParts(columns) });
  const read = amountKeys.flatMap((key) => columns.get(key) ?? []);
  const asksName = ({ facts }: Finding) => facts['meaning'] === headingOfKey('name');
  return {
    columns,
    named: columns.has('name') || [...own.questions, ...worded.questions].some(asksName),
    money: (read.length > 0 ? read : amounts.candidates).map(({ column }) => column),
    figures: candidates
      .filter(({ content }) => content.numbers > 0 && holdsFigures(content))
      .map(({ column }) => column),
    year: amounts.year,
    questions: [
      ...own.questions,
      ...(options.keys ? [] : [...amounts.questions, ...worded.questions]),
      ...unitQuestion(columns, search),
    ],
  };
}

function candidatesIn({ grid, headings, columns, body, names }: ColumnSearch): Candidate[] {
  const hidden = hiddenColumns(grid);
  return joinedHeadings(grid, headings, columns, names).map((heading) => ({
    ...heading,
    content: contentOf(grid, heading.column, body),
    hidden: hidden.has(heading.column),
    cell: cellAddress(headings.bottom, heading.column),
    place: grid.place(headings.bottom, heading.column),
  }));
}

interface Answered {
  readonly amounts: ReadonlyMap<AmountKey, AmountCandidate>;
  /** null where the answer fits no column, or several. */
  readonly worded: ReadonlyMap<string, Candidate | null>;
  readonly questions: readonly Finding[];
}

/** The columns whose heading a person has named. */
function answered(
  candidates: readonly Candidate[],
  wanted: ReadonlyMap<string, string>,
  names: Names,
): Answered {
  const amounts = new Map<AmountKey, AmountCandidate>();
  const worded = new Map<string, Candidate | null>();
  const questions: Finding[] = [];
  for (const [key, heading] of wanted) {
    const visible = candidates.filter(({ hidden }) => !hidden);
    const named = [isWritten(heading), isHeaded(heading), endsWith(heading)].flatMap((fits) =>
      [visible, candidates].map((pool) => pool.filter(fits)),
    );
    const fits = named.find((each) => each.length > 0) ?? [];
    const [only, second] = fits;
    if (wordedColumns.some((column) => column.key === key)) {
      worded.set(key, only && !second ? only : null);
    }
    if (!only) {
      questions.push(raise('adopt/column-not-found', { meaning: headingOfKey(key), heading }));
    } else if (second) {
      questions.push(bothFit(key, fits));
    } else if (isAmountKey(key)) {
      amounts.set(key, { ...only, meaning: meaningOf(only.parts, names) });
    }
  }
  return { amounts, worded, questions };
}

/** To the letter: "tkr" over the names says nothing once the unit is taken away, and neither does a blank heading. */
function isWritten(heading: string) {
  const wanted = wordsIn(heading)?.toLowerCase();
  return ({ text }: Candidate): boolean => wordsIn(text)?.toLowerCase() === wanted;
}

function isHeaded(heading: string) {
  return ({ text }: Candidate): boolean => comparable(text) === comparable(heading);
}

function endsWith(heading: string) {
  return ({ parts }: Candidate): boolean => comparable(parts.at(-1) ?? '') === comparable(heading);
}

export function isAmountKey(key: string): key is AmountKey {
  return (amountKeys as readonly string[]).includes(key);
}

function isFree(taken: Iterable<Candidate | null>) {
  const used = new Set([...taken].map((candidate) => candidate?.column));
  return ({ column }: Candidate): boolean => !used.has(column);
}

/** "tkr" in the corner, over a column of words, is the unit of all the others. */
function onlyUnit(worded: readonly Candidate[], names: Names): Unit | null {
  const units = new Set(
    worded.flatMap(({ parts }) => meaningOf(parts.slice(-1), names).unit ?? []),
  );
  return units.size === 1 ? ([...units][0] ?? null) : null;
}

/** The unit that a total of the row has when its parts share one; whether it is their total is tried on the figures. */
function unitOfParts(columns: ReadonlyMap<string, MappedColumn>): Unit | null {
  const [first = null, ...others] = sources.map((source) => columns.get(source)?.unit ?? null);
  return others.every((unit) => unit === first) ? first : null;
}

function unitQuestion(
  columns: ReadonlyMap<string, MappedColumn>,
  { grid, headings }: ColumnSearch,
): Finding[] {
  const open = amountKeys.flatMap((key) => {
    const found = columns.get(key);
    return found && found.unit === null ? [found] : [];
  });
  if (open.length === 0) return [];
  const where = open.map(({ column }) => grid.place(headings.bottom, column));
  return [raise('adopt/unit-unclear', { headings: open.map(({ heading }) => heading) }, { where })];
}
