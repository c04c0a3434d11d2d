/**
 * Columns are found by their headings, never by position. A heading matches a column of the contract when they read
 * the same without case, line breaks, unit and final punctuation; the user's own mapping comes first, then the
 * column's own heading, then its synonyms. Two headings that fit equally well are reported, never chosen between.
 * Spec: workbook §4
 */
import type { Unit } from '#core/money/unit';
import type { Column } from '../contract/column';

export interface Heading {
  /** As written, without the unit. */
  readonly text: string;
  readonly unit: Unit | null;
}

export interface HeadingMatch {
  /** Column key → position within the headings. */
  readonly positions: ReadonlyMap<string, number>;
  /** Column key → unit that its heading states. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly missing: readonly Column[];
  readonly ambiguous: readonly { readonly column: Column; readonly positions: readonly number[] }[];
}

const unitWords: readonly (readonly [RegExp, Unit])[] = [
  [/^(tkr|kkr|tsek|ksek|tusen ?kr|tusen kronor|tusental kronor)$/, 'tkr'],
  [/^(mkr|mnkr|msek|miljoner kr|miljoner kronor|miljoner)$/, 'mkr'],
  [/^(mdkr|mdr|miljarder kr|miljarder kronor|miljarder)$/, 'mdkr'],
  [/^(kr|kronor|sek)$/, 'kr'],
];

/** The unit that a word or phrase names, as headings and captions write it; null when it names none. */
export function unitOfWords(words: string): Unit | null {
  const plain = words.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/\.$/, '');
  return unitWords.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Marks of footnotes: "ALF¹", "ALF1)", "ALF 1)", "ALF a)", "ALF*". A year before one keeps its digits: "2026 1)". */
const footnotes =
  /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079†]+|\*+(?=\s|$)|(?<=\p{L})\d{1,2}\)|(?<=\s)(?:\d{1,2}|[a-e])\)$/gu;

/** A heading without the marks of its footnotes, which say nothing of what stands below it. */
export function withoutFootnotes(text: string): string {
  return text.replaceAll(footnotes, '').trim();
}

/** Splits "Belopp (tkr)", "Belopp, tkr", "Belopp i tkr" or "ALF\n2026 tkr" into text and unit. */
export function parseHeading(written: string): Heading {
  const text = withoutFootnotes(tidy(written));
  const forms = [
    /^(.*?)\s*[([]\s*(?:i\s+|belopp\s+i\s+)?([^()[\]]+?)\s*[)\]]\s*$/i,
    /^(.*?),\s*(?:i\s+)?(\S+(?:\s\S+)?)$/i,
    /^(.*?)\s+i\s+(\S+(?:\s\S+)?)$/i,
    /^(.*?)\s+(\S+)$/i,
    /^()(\S+(?:\s\S+)?)$/i,
  ];
  for (const form of forms) {
    const [, name = '', words = ''] = form.exec(text) ?? [];
    const unit = unitOfWords(words);
    if (unit !== null) return { text: name.trim(), unit };
  }
  return inParentheses(text) ?? { text, unit: null };
}

/** "ALF (tkr) 2026", "FoUU (prel., tkr)": a unit inside parentheses wherever they stand; two of them say nothing. */
function inParentheses(text: string): Heading | null {
  const found = [...text.matchAll(/[([]([^()[\]]+)[)\]]/g)].flatMap(
    ({ 0: whole, 1: inside = '' }) =>
      inside.split(/[,;]/).flatMap((words) => {
        const unit = unitOfWords(words.replace(/^\s*(?:belopp\s+)?i\s+/i, ''));
        return unit === null ? [] : [{ unit, whole, alone: words === inside }];
      }),
  );
  const [first, ...others] = found;
  if (!first || others.some(({ unit }) => unit !== first.unit)) return null;
  const { unit, whole, alone } = first;
  return { text: alone ? tidy(text.replace(whole, ' ')) : text, unit };
}

/** How headings are compared: without case, unit, soft hyphens, extra space and final punctuation. */
export function comparable(written: string): string {
  return parseHeading(written)
    .text.toLowerCase()
    .replaceAll(/[.:*]+$/g, '')
    .replaceAll(/\s*[-–]\s*/g, '-')
    .trim();
}

/**
 * Finds each column among the headings. `own` is the user's mapping: column key → heading.
 * A position is given to one column only.
 */
export function matchHeadings(
  columns: readonly Column[],
  headings: readonly string[],
  own: ReadonlyMap<string, string> = new Map(),
): HeadingMatch {
  const written = placesOf(headings);
  const positions = new Map<string, number>();
  const taken = new Set<number>();
  const ambiguous: { column: Column; positions: number[] }[] = [];
  const none: ReadonlySet<string> = new Set();
  const rounds: readonly ((column: Column) => ReadonlySet<string>)[] = [
    ({ key }) => new Set([own.get(key) ?? []].flat().map(comparable)),
    (column) => (own.has(column.key) ? none : wordsOf(column).heading),
    (column) => (own.has(column.key) ? none : wordsOf(column).synonyms),
  ];
  for (const names of rounds) {
    for (const column of columns) {
      if (positions.has(column.key) || ambiguous.some((other) => other.column === column)) continue;
      const wanted = names(column);
      const fits = [...wanted]
        .flatMap((text) => written.get(text) ?? [])
        .filter((position) => !taken.has(position))
        .sort((a, b) => a - b);
      const [only] = fits;
      if (only === undefined) continue;
      if (fits.length > 1) {
        ambiguous.push({ column, positions: fits });
        continue;
      }
      positions.set(column.key, only);
      taken.add(only);
    }
  }
  const units = new Map<string, Unit>();
  for (const [key, position] of positions) {
    const stated = parseHeading(headings[position] ?? '').unit;
    const unit = stated ?? columns.find((column) => column.key === key)?.impliedUnit;
    if (unit !== undefined) units.set(key, unit);
  }
  const unclear = new Set(ambiguous.map(({ column }) => column.key));
  return {
    positions,
    units,
    missing: columns.filter((column) => !positions.has(column.key) && !unclear.has(column.key)),
    ambiguous,
  };
}

/** Comparable heading → its positions. */
type Places = ReadonlyMap<string, readonly number[]>;

const knownPlaces = new WeakMap<readonly string[], Places>();

/** The same headings are held against every table that there may be: they are made comparable once. */
function placesOf(headings: readonly string[]): Places {
  const known = knownPlaces.get(headings);
  if (known) return known;
  const places = new Map<string, number[]>();
  headings.forEach((heading, position) => {
    const text = comparable(heading);
    if (text !== '') places.set(text, [...(places.get(text) ?? []), position]);
  });
  knownPlaces.set(headings, places);
  return places;
}

interface ColumnWords {
  readonly heading: ReadonlySet<string>;
  readonly synonyms: ReadonlySet<string>;
}

const knownWords = new WeakMap<Column, ColumnWords>();

/** What a column may be called, made comparable once: every row of a sheet is held against every column. */
function wordsOf(column: Column): ColumnWords {
  const known = knownWords.get(column);
  if (known) return known;
  const words = {
    heading: new Set([comparable(column.heading)]),
    synonyms: new Set((column.synonyms ?? []).map(comparable)),
  };
  knownWords.set(column, words);
  return words;
}

function tidy(written: string): string {
  return written
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replaceAll(/-\s*[\r\n]+\s*(?=\p{Ll})/gu, '')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}
