/**
 * A table of a report as it is printed: Swedish words, units in the headings, and figures of a column with as many
 * decimals each, so that their digits stand below each other. Spec: printing §9
 */
import { columnTexts } from '#core/modules/column-texts';
import type { ColumnType, ReportTable } from '#core/modules/report';
import { headingText, labelText, sentenceText } from '#core/modules/report-words';
import { plainCell, type PaperColumn, type PaperTable } from './paper';

const kinds: Readonly<Record<ColumnType, PaperColumn['kind']>> = {
  text: 'text',
  date: 'date',
  amount: 'figure',
  count: 'figure',
  percent: 'figure',
  decimal: 'figure',
};

export function paperTable({ caption, columns, rows, notes = [] }: ReportTable): PaperTable {
  const texts = columns.map((column, place) =>
    columnTexts(
      column,
      rows.map(({ cells }) => cells[place] ?? null),
      'sv',
    ),
  );
  return {
    title: labelText(caption, 'sv'),
    unitLine: null,
    columns: columns.map((column) => ({
      heading: headingText(column, 'sv'),
      kind: kinds[column.type],
    })),
    groups: [
      {
        heading: null,
        rows: rows.map(({ role }, rank) => ({
          kind: role ?? 'line',
          cells: texts.map((column) => plainCell(column[rank] ?? '')),
        })),
      },
    ],
    notes: notes.map((note) => sentenceText(note, 'sv')),
  };
}
