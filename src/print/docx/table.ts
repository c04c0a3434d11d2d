/** A table in Word: a heading row that is repeated, no merged cells, figures to the right. Spec: printing §4 */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TextRun,
  WidthType,
  type FileChild,
  type TableRow,
} from 'docx';
import { MOVED } from '#core/appendix/document';
import {
  isShort,
  plainCell,
  type PaperCell,
  type PaperColumn,
  type PaperTable,
} from '#core/paper/paper';
import { markupText } from '../markup-text';
import { bordersOf, noBorders, type Weight } from './borders';
import { widthsOf } from './column-widths';
import { LateRow } from './late-row';

/** The room at both sides of a cell, in twentieths of a point. */
const SIDE = 60;

/** The table with its title above and its notes below. */
export function tableOf(table: PaperTable): readonly FileChild[] {
  const { title, unitLine, notes } = table;
  const above = (text: string, style: string, before?: number) =>
    new Paragraph({
      ...{ style, keepNext: true, text: markupText(text) },
      ...(before !== undefined && { spacing: { before } }),
    });
  return [
    ...(title === null ? [] : [above(title, 'TableTitle')]),
    ...(unitLine === null ? [] : [above(unitLine, 'Facts', title === null ? 200 : undefined)]),
    gridOf(table),
    // Two tables that follow each other would else become one.
    ...(notes.length === 0
      ? [new Paragraph({ style: 'TableNote' })]
      : notes.map((note) => new Paragraph({ style: 'TableNote', text: markupText(note) }))),
  ];
}

function gridOf(table: PaperTable): Table {
  const { columns, groups } = table;
  const { widths, size } = widthsOf(table);
  const kinds = groups.flatMap(({ rows }) => rows.map(({ kind }) => kind));
  const isWhole = isShort(table);
  const lefts = columns.map((_, rank) => leftOf(columns, rank));
  let place = 0;
  const empty = columns.slice(1).map(() => plainCell(''));
  const body = groups.flatMap(({ heading, rows }) => [
    ...(heading === null ? [] : [row([plainCell(heading), ...empty], 'heading', true, false)]),
    ...rows.map(({ cells, kind }) => {
      place += 1;
      const next = kinds[place];
      // A sum never stands alone at the head of a page.
      const staysWithNext = next === 'sum' || next === 'total' || (next !== undefined && isWhole);
      return row(cells, kind, staysWithNext, heading !== null);
    }),
  ]);
  return new Table({
    width: { size: widths.reduce((all, width) => all + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: SIDE, right: SIDE },
    rows: [
      row(
        columns.map(({ heading }) => plainCell(heading)),
        'columns',
        true,
        false,
      ),
      ...body,
    ],
  });

  function row(
    cells: readonly PaperCell[],
    weight: Weight,
    staysWithNext: boolean,
    isIndented: boolean,
  ): TableRow {
    const borders = bordersOf(weight);
    return new LateRow(() => ({
      ...(weight === 'columns' && { tableHeader: true }),
      cantSplit: true,
      children: cells.map(
        (cell, rank) =>
          new TableCell({
            width: { size: widths[rank] ?? 0, type: WidthType.DXA },
            ...(lefts[rank] !== SIDE && { margins: { left: lefts[rank] ?? SIDE } }),
            borders,
            children: [
              paragraph(cell, columns[rank], {
                weight,
                size,
                staysWithNext,
                isIndented: isIndented && rank === 0,
              }),
            ],
          }),
      ),
    }));
  }
}

/** A text after a figure, which meet at their edges, stands farther from it. */
function leftOf(columns: readonly PaperColumn[], rank: number): number {
  if (rank === 0) return 0;
  const isAfterFigure = columns[rank - 1]?.kind === 'figure';
  return isAfterFigure && columns[rank]?.kind !== 'figure' ? 220 : SIDE;
}

interface Setting {
  readonly weight: Weight;
  /** In half points; null where the style's own will do. */
  readonly size: number | null;
  readonly staysWithNext: boolean;
  readonly isIndented: boolean;
}

function paragraph(
  { text, isMoved }: PaperCell,
  column: PaperColumn | undefined,
  { weight, size, staysWithNext, isIndented }: Setting,
): Paragraph {
  const isStrong = weight !== 'line' && weight !== 'rest';
  const isRight = column?.kind === 'figure' || column?.kind === 'notes';
  const look = {
    ...(isStrong && { bold: true }),
    ...(weight === 'rest' && { italics: true }),
    ...(size !== null && { size }),
  };
  // Only what is otherwise than in the style: a table of thousands of rows says it in every cell.
  return new Paragraph({
    style: 'Cell',
    ...(isRight && { alignment: AlignmentType.END }),
    ...(staysWithNext && { keepNext: true }),
    ...(weight === 'heading' && { spacing: { before: 160, after: 30 } }),
    ...(isIndented && !isStrong && { indent: { left: 170 } }),
    children: [
      new TextRun({ text: markupText(text), ...look }),
      ...(isMoved ? [new TextRun({ text: MOVED, superScript: true })] : []),
    ],
  });
}
