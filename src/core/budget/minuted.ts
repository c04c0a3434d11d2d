/**
 * The minutes beside the workbook: what the minutes say in rounded figures is compared with the exact frames, and
 * bounds them where nothing exact is known. A rounded figure alone never blocks. Spec: budget §7
 */
import { amountOfOre, oreOf, type Amount } from '#core/money/amount';
import { boundsAroundChange, boundsAt, type Bounds } from '#core/money/bounds';
import {
  differenceOfFigures,
  exactFigure,
  sumOfFigures,
  writtenFigure,
  type Figure,
} from '#core/money/figure';
import type { Unit } from '#core/money/unit';
import { compareFigures, compareWritten, type Comparison } from '#core/money/verdict';
import type { Written } from '#core/money/written';
import type { Book, Frame } from './book';
import { development, framesOf, sourcesInUse, versionTotals } from './history';
import type { Source } from './words';

/** One statement of the minutes against what the workbook holds. */
export interface MinutedComparison {
  readonly about: 'frame' | 'change' | 'total';
  /** null for a total over the sources. */
  readonly source: Source | null;
  /** The version of the frame or the total; the newer one of a change. */
  readonly version: string;
  /** The figure of the minutes; for a change or a total, computed from its figures. */
  readonly stated: Amount;
  /** How the minutes write it. */
  readonly unit: Unit;
  readonly decimals: number;
  /** null while it is not known exactly. */
  readonly held: Amount | null;
  readonly comparison: Comparison;
  /** The rows that it is about: of a change the newest and the first. */
  readonly rows: readonly Frame[];
}

/** Every frame, change and total of which the minutes say something. `changes` are the sources' changes. */
export function minutedComparisons(
  book: Book,
  changes: ReadonlyMap<Source, Amount | null>,
): readonly MinutedComparison[] {
  return [...frames(book), ...developments(book, changes), ...totals(book)];
}

function frames(book: Book): readonly MinutedComparison[] {
  return book.frames.flatMap((row): readonly MinutedComparison[] => {
    const { source, version, minuted, amount: held } = row;
    if (!minuted) return [];
    const { amount: stated, unit, decimals } = minuted;
    const comparison = compareWritten(minuted, held);
    const printed = { stated, unit, decimals };
    return [{ about: 'frame', source, version, ...printed, held, comparison, rows: [row] }];
  });
}

/** From the first row to the newest of a source of which the minutes say something. */
function developments(
  book: Book,
  changes: ReadonlyMap<Source, Amount | null>,
): readonly MinutedComparison[] {
  return sourcesInUse(book).flatMap((source) => {
    const all = framesOf(book, source);
    const rows = spokenOf(all);
    const [first, newest] = [rows[0], rows.at(-1)];
    const [before, after] = [figureOf(first), figureOf(newest)];
    if (rows.length < 2 || !first || !newest || !before || !after) return [];
    const whole = rows.length === all.length ? changes.get(source) : undefined;
    const held = whole ?? development(rows.map(({ amount }) => amount));
    const figure = differenceOfFigures(after, before);
    return computed('change', source, newest.version, figure, [newest, first], held);
  });
}

/**
 * The rows between which the minutes tell a change. A row of which they say nothing stands in with its exact amount where
 * the other end is known from the minutes alone. Where both ends are known exactly, only what the minutes themselves
 * hold is theirs: an uplift that came after them is none of their figures.
 */
function spokenOf(rows: readonly Frame[]): readonly Frame[] {
  const ends = [rows[0], rows.at(-1)];
  const isTheirs = ends.every((row) => row?.minuted) || ends.some((row) => !row?.amount);
  if (isTheirs) return rows;
  const from = rows.findIndex(({ minuted }) => minuted);
  const to = rows.findLastIndex(({ minuted }) => minuted);
  return from < 0 ? [] : rows.slice(from, to + 1);
}

/** The minutes' figure of a row, else its exact amount. */
function figureOf(row: Frame | undefined): Figure | null {
  if (row?.minuted) return writtenFigure(row.minuted);
  return row?.amount ? exactFigure(row.amount) : null;
}

/** The total of each version that the minutes give for every source in use. */
function totals(book: Book): readonly MinutedComparison[] {
  const used = sourcesInUse(book);
  return versionTotals(book).flatMap(({ version, total, newest }) => {
    const rows = used.flatMap((source) => newest[source] ?? []);
    const figures = rows.flatMap(({ minuted }) => (minuted ? [writtenFigure(minuted)] : []));
    if (used.length < 2 || figures.length < used.length) return [];
    return computed('total', null, version, sumOfFigures(figures), rows, total);
  });
}

/**
 * A figure computed from those of the minutes, printed with as few decimals as the coarsest of them. Nothing when the
 * minutes say nothing of the rows.
 */
function computed(
  about: 'change' | 'total',
  source: Source | null,
  version: string,
  figure: Figure,
  rows: readonly Frame[],
  held: Amount | null,
): readonly MinutedComparison[] {
  const written = rows.flatMap(({ minuted }) => minuted ?? []);
  const [first, ...others] = written;
  if (!first) return [];
  const coarsest = others.reduce((a, b) => (slackOf(b) > slackOf(a) ? b : a), first);
  const { unit, decimals } = coarsest;
  const comparison = compareFigures(figure, held && exactFigure(held));
  return [
    { about, source, version, stated: figure.amount, unit, decimals, held, comparison, rows },
  ];
}

const slackOf = (written: Written): bigint => writtenFigure(written).slack;

export interface FrameBounds {
  readonly frame: Frame;
  readonly bounds: Bounds;
}

/**
 * What the minutes allow for the rows of one source whose exact amount is not known. The first and the newest narrow
 * each other by the change between them. A row whose figures contradict each other has no bounds.
 */
export function frameBounds(rows: readonly Frame[], change: Amount | null): readonly FrameBounds[] {
  const [first, newest] = [rows[0], rows.at(-1)];
  const around =
    rows.length > 1 && first?.minuted && newest?.minuted && change
      ? boundsAroundChange(first.minuted, newest.minuted, change, quantumOf(change))
      : null;
  return rows.flatMap((frame) => {
    if (frame.amount || !frame.minuted) return [];
    const bounds =
      (frame === first ? around?.before : frame === newest ? around?.after : null) ??
      boundsAt(frame.minuted, THOUSAND);
    return bounds ? [{ frame, bounds }] : [];
  });
}

const THOUSAND = amountOfOre(100_000);

/** Bounds are told in thousands of kronor; in kronor or öre when the change is not a round thousand. */
function quantumOf(change: Amount): Amount {
  const steps = [100_000n, 100n].find((step) => oreOf(change) % step === 0n);
  return amountOfOre(steps ?? 1n);
}
