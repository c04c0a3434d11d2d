/** The table of the appendix in Word: a heading row that is repeated, no merged cells, figures to the right. Spec: printing §4 */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IBorderOptions,
} from 'docx';
import {
  MOVED,
  type AppendixDocument,
  type Cell,
  type Column,
  type Row,
  type RowKind,
} from '#core/appendix/document';
import { markupText } from '../markup-text';

/** What the page gives between its margins, in twentieths of a point. */
const WIDTH = 9638;
const AMOUNT = 1180;
const NOTES = 700;

type Weight = 'heading' | RowKind | 'columns';

export function tableOf({ columns, blocks, total }: AppendixDocument): Table {
  const widths = widthsOf(columns);
  const empty: Cell = { kind: 'text', text: '' };
  const rows = blocks.flatMap((block) => [
    row([{ kind: 'text', text: block.heading }, ...columns.slice(1).map(() => empty)], 'heading'),
    // A sum never stands alone at the head of a page.
    ...block.rows.map(({ cells, kind }, place) =>
      row(cells, kind, place === block.rows.length - 2),
    ),
  ]);
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: none,
    rows: [headings(), ...rows, row(total.cells, 'total')],
  });

  function headings(): TableRow {
    const cells = columns.map(({ heading }) => ({ kind: 'text' as const, text: heading }));
    return row(cells, 'columns');
  }

  function row(cells: Row['cells'], weight: Weight, staysWithNext = false): TableRow {
    return new TableRow({
      ...(weight === 'columns' && { tableHeader: true }),
      cantSplit: true,
      children: cells.map(
        (cell, place) =>
          new TableCell({
            width: { size: widths[place] ?? AMOUNT, type: WidthType.DXA },
            margins: { left: place === 0 ? 0 : 60, right: 60 },
            borders: bordersOf(weight),
            children: [
              paragraph(cell, columns[place], { weight, isLabel: place === 0, staysWithNext }),
            ],
          }),
      ),
    });
  }
}

function widthsOf(columns: readonly Column[]): readonly number[] {
  const fixed = columns.map(({ kind }): number =>
    kind === 'amount' ? AMOUNT : kind === 'notes' ? NOTES : 0,
  );
  const rest = WIDTH - fixed.reduce((sum, width) => sum + width, 0);
  return fixed.map((width) => (width === 0 ? rest : width));
}

function paragraph(
  cell: Cell,
  column: Column | undefined,
  { weight, isLabel, staysWithNext }: { weight: Weight; isLabel: boolean; staysWithNext: boolean },
): Paragraph {
  const isStrong = weight !== 'line' && weight !== 'rest';
  const isMoved = cell.kind === 'amount' && cell.moved;
  return new Paragraph({
    style: 'Cell',
    alignment: column?.kind === 'text' ? AlignmentType.START : AlignmentType.END,
    keepNext: staysWithNext || weight === 'heading' || weight === 'columns',
    spacing: weight === 'heading' ? { before: 160, after: 30 } : { before: 30, after: 30 },
    indent: { left: isLabel && !isStrong ? 170 : 0 },
    children: [
      new TextRun({ text: markupText(cell.text), bold: isStrong, italics: weight === 'rest' }),
      ...(isMoved ? [new TextRun({ text: MOVED, superScript: true })] : []),
    ],
  });
}

const no: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const none = { top: no, bottom: no, left: no, right: no, insideHorizontal: no, insideVertical: no };

function bordersOf(weight: Weight): { top: IBorderOptions; bottom: IBorderOptions } {
  const hair: IBorderOptions = { style: BorderStyle.SINGLE, size: 2, color: 'D2D0CE' };
  const rule: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '201F1E' };
  switch (weight) {
    case 'columns':
      return { top: no, bottom: { ...rule, size: 10 } };
    case 'sum':
      return { top: rule, bottom: no };
    case 'total':
      return { top: rule, bottom: { style: BorderStyle.DOUBLE, size: 6, color: '201F1E' } };
    case 'heading':
      return { top: no, bottom: no };
    default:
      return { top: no, bottom: hair };
  }
}
