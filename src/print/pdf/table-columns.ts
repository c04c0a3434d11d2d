/**
 * Where the columns stand: figures as wide as the widest of them, the names of the posts in what is left. Where that is
 * too little the table is set in a smaller size. Spec: printing §3
 */
import type { AppendixDocument, Column } from '#core/appendix/document';
import { measure, page, styles } from './looks';
import type { Typesetter } from './typesetter';

export interface TableColumn {
  readonly left: number;
  readonly right: number;
  readonly align: 'left' | 'right';
  /** A figure is never broken over lines. */
  readonly kind: Column['kind'];
}

/** Between two columns; † hangs in it. */
const GAP = 11;
const LEAST_LABEL = 150;
const MOST_NOTES = 48;
const scales = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46];

export function columnsOf(
  { columns, blocks, total }: AppendixDocument,
  setter: Typesetter,
): { readonly columns: readonly TableColumn[]; readonly scale: number } {
  const rows = [...blocks.flatMap((block) => block.rows), total];
  // The total is set a little larger and everything in the bolder face, so that no figure is wider than its column.
  const style = { ...styles.strong, size: 10 };
  const widest = columns.map((column, place) => {
    const texts = rows.map(({ cells }) => cells[place]?.text ?? '');
    return place === 0 ? 0 : widthFor(column, texts, (text) => setter.widthOf(text, style));
  });
  const taken = (scale: number) =>
    sum(widest.map((width) => width * scale)) + GAP * (columns.length - 1);
  const scale = scales.find((each) => measure - taken(each) >= LEAST_LABEL) ?? 0.46;
  let right: number = page.right;
  const placed = columns
    .slice(1)
    .toReversed()
    .map(({ kind }, rank): TableColumn => {
      const own = { left: right - (widest.at(-1 - rank) ?? 0) * scale, right };
      right = own.left - GAP;
      return { ...own, kind, align: kind === 'text' ? 'left' : 'right' };
    });
  const label = { left: page.left, right, align: 'left', kind: 'text' } as const;
  return { columns: [label, ...placed.toReversed()], scale };
}

/** Figures are never broken; a heading is, between its words; a long list of notes too. */
function widthFor(
  { heading, kind }: Column,
  texts: readonly string[],
  widthOf: (text: string) => number,
): number {
  const words = Math.max(...heading.split(' ').map(widthOf));
  const content = Math.max(0, ...new Set(texts.map(widthOf)));
  return Math.max(words, kind === 'notes' ? Math.min(content, MOST_NOTES) : content);
}

const sum = (widths: readonly number[]): number =>
  widths.reduce((whole, width) => whole + width, 0);
