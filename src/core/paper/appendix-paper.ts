/** Bilaga 1 as a paper. Spec: appendix §1, printing §1 */
import type { AppendixDocument, Cell, Row } from '#core/appendix/document';
import {
  plainCell,
  type Paper,
  type PaperCell,
  type PaperRow,
  type PaperTable,
  type Part,
} from './paper';

export function appendixPaper(document: AppendixDocument): Paper {
  const { title, place, meeting, registry, dated, stamp, version, control, remarks } = document;
  return {
    title,
    place,
    facts: [meeting, registry],
    dated,
    stamp,
    running: [`${title}, bilaga 1`, registry, meeting].join(' · '),
    version,
    control,
    remarks,
    parts: [
      ...underHeading('Ändrat sedan budgeten fastställdes', document.revision),
      { kind: 'table', table: appendixTable(document) },
      ...(document.notes.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: 'Noter' },
            { kind: 'notes' as const, notes: document.notes },
          ]),
      ...document.particulars.flatMap(({ heading, texts }) => underHeading(heading, texts)),
      ...underHeading('Avstämning mot protokoll', document.ties),
      ...document.pictures.map((picture) => ({ kind: 'picture' as const, picture })),
    ],
  };
}

/** The table alone, as the decision text shows it too. */
export function appendixTable({ columns, blocks, total, unitLine }: AppendixDocument): PaperTable {
  return {
    title: null,
    unitLine,
    columns: columns.map(({ heading, kind }) => ({
      heading,
      kind: kind === 'amount' ? 'figure' : kind,
    })),
    groups: [
      ...blocks.map(({ heading, rows }) => ({ heading, rows: rows.map(paperRow) })),
      { heading: null, rows: [paperRow(total)] },
    ],
    notes: [],
  };
}

/** A list under its heading; nothing where it is empty. */
function underHeading(text: string, items: readonly string[]): readonly Part[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text },
        { kind: 'list', items },
      ];
}

const paperRow = ({ kind, cells }: Row): PaperRow => ({ kind, cells: cells.map(paperCell) });

function paperCell(cell: Cell): PaperCell {
  switch (cell.kind) {
    case 'text':
      return plainCell(cell.text);
    case 'amount':
      return { text: cell.text, isMoved: cell.moved, notes: [] };
    case 'notes':
      return { text: cell.text, isMoved: false, notes: cell.numbers };
  }
}
