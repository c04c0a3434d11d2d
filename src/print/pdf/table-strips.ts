/**
 * The table as strips: one for each line of text of each row, the heading row and that of the block repeated above
 * whatever begins a page, a block's heading kept with its first row, a sum with the last row above it. Spec: printing §3
 */
import { MOVED, type RowKind } from '#core/appendix/document';
import { isShort, plainCell, type PaperCell, type PaperTable } from '#core/paper/paper';
import { colours, page, styles, type Style } from './looks';
import { baseLine, paragraph } from './prose-strips';
import type { BoxInk, Marked, Strip, Tag } from './strip';
import { columnsOf, INDENT, type TableColumn } from './table-columns';
import type { Typesetter } from './typesetter';

/** A row that goes over more lines than this may be broken between pages. */
const LONG = 12;

/** plain: a line under no heading, which is not indented. */
type Kind = RowKind | 'plain' | 'heading' | 'columns';

interface RowLook {
  readonly style: Style;
  readonly above: number;
  readonly below: number;
  readonly indent: number;
  readonly rules: (top: number, bottom: number) => readonly BoxInk[];
}

export function tableStrips(table: PaperTable, root: Tag, setter: Typesetter): readonly Strip[] {
  const { columns, scale, right } = columnsOf(table, setter);
  const tag: Tag = { type: 'Table', parent: root };
  const look = lookOf(scale, right);
  const rowOf = (kind: Kind, body: Tag, cells: readonly PaperCell[], keeps: boolean) =>
    rowStrips(
      {
        look: look[kind],
        // Beside a block's heading there is nothing: it need not be broken at its column's edge.
        columns: columns.map((column, rank) =>
          kind === 'heading' && rank === 0 ? { ...column, right } : column,
        ),
        texts: cells.map(cellText),
        keeps,
        row: { type: 'TR', parent: body },
        isHead: kind === 'columns',
      },
      setter,
    );
  const title = titleStrips(table, tag, setter);
  const headings = table.columns.map(({ heading }) => plainCell(heading));
  const head = rowOf('columns', { type: 'THead', parent: tag }, headings, true);
  const repeatedHead = head.map(asOrnament);
  const kinds = table.groups.flatMap(({ rows }) => rows.map(({ kind }) => kind));
  const isWhole = isShort(table);
  let place = 0;
  const body = table.groups.flatMap(({ heading, rows }): readonly Strip[] => {
    const group: Tag = { type: 'TBody', parent: tag };
    const empty = columns.slice(1).map(() => plainCell(''));
    const headed = (text: string) => rowOf('heading', group, [plainCell(text), ...empty], true);
    const own = heading === null ? [] : headed(heading);
    const continued = heading === null ? [] : headed(`${heading} (forts.)`).map(asOrnament);
    const repeated = [...repeatedHead, ...continued];
    return [
      ...own.map((strip, line) => ({
        ...strip,
        repeated: repeatedHead,
        ...(line === 0 ? { bookmark: setter.settable(heading ?? '') } : {}),
      })),
      ...rows.flatMap(({ kind, cells }) => {
        place += 1;
        const next = kinds[place];
        const isUnderHeading = heading !== null && (kind === 'line' || kind === 'rest');
        const inked = isUnderHeading ? kind : kind === 'line' ? 'plain' : kind;
        const staysWithNext = next === 'sum' || next === 'total' || (next !== undefined && isWhole);
        const strips = rowOf(inked, group, cells, staysWithNext);
        return strips.map((strip) => ({ ...strip, repeated }));
      }),
    ];
  });
  const notes = table.notes.flatMap((note) =>
    paragraph({ type: 'P', parent: root }, note, styles.quiet, setter, { before: 4 }),
  );
  return [
    ...title,
    ...head.map((strip, line) =>
      line === 0 ? { ...strip, before: title.length > 0 ? 3 : 16 } : strip,
    ),
    ...body,
    ...notes,
  ];
}

/** What the table holds and its unit, above it and as its caption. */
function titleStrips(
  { title, unitLine }: PaperTable,
  table: Tag,
  setter: Typesetter,
): readonly Strip[] {
  if (title === null && unitLine === null) return [];
  const caption: Tag = { type: 'Caption', parent: table };
  const strips = [
    ...(title === null ? [] : paragraph(caption, title, styles.strong, setter, { before: 12 })),
    ...(unitLine === null
      ? []
      : paragraph(caption, unitLine, styles.quiet, setter, { before: title === null ? 14 : 0 })),
  ];
  return strips.map((strip, line) => ({
    ...strip,
    keeps: true,
    ...(line === 0 && title !== null ? { bookmark: setter.settable(title) } : {}),
  }));
}

function lookOf(scale: number, right: number): Readonly<Record<Kind, RowLook>> {
  const scaled = (style: Style): Style => ({
    ...style,
    size: style.size * scale,
    leading: style.leading * scale,
  });
  const [body, quiet, strong] = [styles.body, styles.quiet, styles.strong].map(scaled);
  const total = scaled({ ...styles.strong, size: 10, leading: 14 });
  const rule = (y: number, height: number, colour: string): BoxInk => ({
    kind: 'box',
    x: page.left,
    y,
    width: right - page.left,
    height,
    colour,
  });
  const none = () => [];
  const under = (_top: number, bottom: number) => [rule(bottom - 0.5, 0.5, colours.hair)];
  const line = { above: 1.7, below: 1.9, indent: INDENT, rules: under };
  return {
    columns: {
      ...{ style: strong ?? styles.strong, above: 0, below: 4, indent: 0 },
      rules: (_top, bottom) => [rule(bottom - 1.2, 1.2, colours.text)],
    },
    heading: { style: strong ?? styles.strong, above: 9, below: 1.5, indent: 0, rules: none },
    line: { ...line, style: body ?? styles.body },
    plain: { ...line, style: body ?? styles.body, indent: 0 },
    rest: { ...line, style: quiet ?? styles.quiet },
    sum: {
      ...{ style: strong ?? styles.strong, above: 2.4, below: 2.4, indent: 0 },
      rules: (top) => [rule(top, 0.6, colours.text)],
    },
    total: {
      ...{ style: total, above: 8, below: 5.4, indent: 0 },
      rules: (top, bottom) => [
        rule(top + 4, 1.4, colours.text),
        rule(bottom - 2.6, 0.6, colours.text),
        rule(bottom - 0.6, 0.6, colours.text),
      ],
    },
  };
}

interface RowToSet {
  readonly look: RowLook;
  readonly columns: readonly TableColumn[];
  readonly texts: readonly string[];
  readonly keeps: boolean;
  readonly row: Tag;
  readonly isHead: boolean;
}

/** One strip for each line of the row; amounts stand on its first line, headings on its last. */
function rowStrips(
  { look, columns, texts, keeps, row, isHead }: RowToSet,
  setter: Typesetter,
): readonly Strip[] {
  const { style, above, below, indent } = look;
  const cells = columns.map((column, place) => {
    const { align } = column;
    const left = column.left + (place === 0 ? indent : 0);
    const text = texts[place] ?? '';
    const lines =
      (column.kind === 'figure' || column.kind === 'date') && !isHead
        ? [setter.settable(text)]
        : setter.lines(text, column.right - left, style);
    return {
      lines,
      align,
      x: align === 'right' ? column.right : left,
      tag: cellTag(place, row, isHead),
    };
  });
  const count = Math.max(...cells.map(({ lines }) => lines.length));
  return Array.from({ length: count }, (_, line): Strip => {
    const [isFirst, isLast] = [line === 0, line === count - 1];
    const lead = isFirst ? above : 0;
    const height = lead + style.leading + (isLast ? below : 0);
    const rules = [...look.rules(0, height)].filter(({ y }) => (y < height / 2 ? isFirst : isLast));
    const content = cells.flatMap(({ lines, align, x, tag }): readonly Marked[] => {
      const text = lines[isHead ? line - count + lines.length : line];
      if (text === undefined) return isFirst ? [{ tag, ink: [] }] : [];
      return [
        { tag, ink: [hanging(text, { x, y: lead + baseLine(style), align }, style, setter)] },
      ];
    });
    return {
      height,
      before: 0,
      keeps: isLast ? keeps : count <= LONG || isFirst || line === count - 2,
      content: rules.length === 0 ? content : [...content, { tag: null, ink: rules }],
    };
  });
}

/** A mark after a figure does not move the figure. */
function hanging(
  text: string,
  { x, y, align }: { readonly x: number; readonly y: number; readonly align: 'left' | 'right' },
  style: Style,
  setter: Typesetter,
) {
  const figure = text.endsWith(MOVED) ? text.slice(0, -MOVED.length) : text;
  return { ...setter.ink(figure, { x, y, align }, style), text };
}

function cellTag(place: number, row: Tag, isHead: boolean): Tag {
  if (isHead) return { type: 'TH', parent: row, scope: 'Column' };
  return place === 0 ? { type: 'TH', parent: row, scope: 'Row' } : { type: 'TD', parent: row };
}

const cellText = ({ text, isMoved }: PaperCell): string => (isMoved ? `${text}${MOVED}` : text);

/** What is repeated on a page is passed over by a screen reader. */
const asOrnament = (strip: Strip): Strip => ({
  ...strip,
  content: strip.content.map(({ ink }) => ({ tag: null, ink })),
});
