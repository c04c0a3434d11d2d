/**
 * Where the columns stand: figures and dates as wide as the widest of them, texts in what is left. Where that is too
 * little the table is set in a smaller size. Spec: printing §3
 */
import type { PaperColumn, PaperTable } from '#core/paper/paper';
import { measure, page, styles } from './looks';
import type { Typesetter } from './typesetter';

export interface TableColumn {
  readonly left: number;
  readonly right: number;
  readonly align: 'left' | 'right';
  /** A figure is never broken over lines. */
  readonly kind: PaperColumn['kind'];
}

/** Between two columns; † hangs in it. A figure and the text after it, which meet at their edges, stand farther apart. */
const GAP = 11;
const WIDE_GAP = 22;
/** What floats lose: a word as wide as its column is not broken. */
const SLACK = 0.05;
/** Names of rows keep this much room, other texts less, before the table is set smaller. */
const LEAST_NAME = 150;
const LEAST_TEXT = 64;
const MOST_NOTES = 48;
const MOST_FIGURE = 96;
/** The indent of a row under the heading of its group. */
export const INDENT = 10;
const scales = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46];

export interface SetColumns {
  readonly columns: readonly TableColumn[];
  readonly scale: number;
  /** The right edge of the table. */
  readonly right: number;
}

export function columnsOf({ columns, groups }: PaperTable, setter: Typesetter): SetColumns {
  const rows = groups.flatMap((group) => group.rows);
  // The total is set a little larger and everything in the bolder face, so that no figure is wider than its column.
  const style = { ...styles.strong, size: rows.some(({ kind }) => kind === 'total') ? 10 : 9 };
  const wants = columns.map((column, place) => {
    const texts = rows.map(({ cells }) => cells[place]?.text ?? '');
    return wantOf(column, texts, place, (text) => setter.widthOf(setter.settable(text), style));
  });
  const after = columns.map(({ kind }, place) => gapBetween(kind, columns[place + 1]?.kind));
  const gaps = sum(after);
  const leastAt = (scale: number) => sum(wants.map(({ least }) => least * scale)) + gaps;
  const scale = scales.find((each) => leastAt(each) <= measure) ?? 0.46;
  const widths = shared(
    wants.map(({ least, most }) => ({ least: least * scale, most: most * scale })),
    measure - gaps,
    columns.map(({ kind }) => kind === 'text'),
  );
  let left: number = page.left;
  const placed = columns.map(({ kind }, place): TableColumn => {
    const own = { left, right: left + (widths[place] ?? 0) };
    left = own.right + (after[place] ?? 0);
    return { ...own, kind, align: isToTheRight(kind) ? 'right' : 'left' };
  });
  return { columns: placed, scale, right: placed.at(-1)?.right ?? page.right };
}

function gapBetween(kind: PaperColumn['kind'], next: PaperColumn['kind'] | undefined): number {
  if (next === undefined) return 0;
  return isToTheRight(kind) && !isToTheRight(next) ? WIDE_GAP : GAP;
}

const isToTheRight = (kind: PaperColumn['kind']): boolean => kind === 'figure' || kind === 'notes';

interface Want {
  readonly least: number;
  readonly most: number;
}

/** Figures are never broken; a heading is, between its words; texts and a long list of notes too. */
function wantOf(
  { heading, kind }: PaperColumn,
  texts: readonly string[],
  place: number,
  widthOf: (text: string) => number,
): Want {
  const words = Math.max(...heading.split(' ').map(widthOf)) + SLACK;
  const content = Math.max(0, ...new Set(texts.map(widthOf))) + (place === 0 ? INDENT : 0);
  if (kind === 'text') {
    const most = Math.max(content, widthOf(heading));
    const least = Math.min(content, place === 0 ? LEAST_NAME : LEAST_TEXT);
    const inTexts = new Set(texts.flatMap((text) => text.split(' ')));
    const longest = Math.max(0, ...Array.from(inTexts, widthOf)) + SLACK;
    return { least: Math.max(words, least, Math.min(longest, LEAST_NAME)), most };
  }
  const width = Math.max(words, kind === 'notes' ? Math.min(content, MOST_NOTES) : content);
  // A long heading over figures would like to stand in about two lines.
  return { least: width, most: Math.max(width, Math.min(widthOf(heading) * 0.6, MOST_FIGURE)) };
}

/** What is left goes to those that want it, the smallest wants first; what nobody wants, to the texts in equal parts. */
function shared(
  wants: readonly Want[],
  room: number,
  isText: readonly boolean[],
): readonly number[] {
  const widths = wants.map(({ least }) => least);
  let left = Math.max(0, room - sum(widths));
  const wanting = wants
    .map(({ least, most }, place) => ({ place, want: most - least }))
    .filter(({ want }) => want > 0)
    .toSorted((a, b) => a.want - b.want);
  wanting.forEach(({ place, want }, rank) => {
    const given = Math.min(want, left / (wanting.length - rank));
    widths[place] = (widths[place] ?? 0) + given;
    left -= given;
  });
  const texts = isText.filter(Boolean).length;
  return widths.map((width, place) => width + (isText[place] === true ? left / texts : 0));
}

const sum = (widths: readonly number[]): number =>
  widths.reduce((whole, width) => whole + width, 0);
