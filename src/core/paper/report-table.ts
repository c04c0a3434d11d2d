/**
 * A table of a report as it is printed: Swedish words, units in the headings, and figures of a column with as many
 * decimals each, so that their digits stand below each other. Spec: printing §9
 */
import type { Amount } from '#core/money/amount';
import type { ColumnType, ReportCell, ReportTable } from '#core/modules/report';
import { cellText, headingText, labelText, sentenceText } from '#core/modules/report-words';
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
    inStep(
      rows
        .map(({ cells }) => cells[place] ?? null)
        .map((cell) => [cell, cellText(cell, column, 'sv')]),
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

const FIGURE = /^(−?[\d\u00a0]+)(?:,(\d+))?( %)?$/u;

/** The texts with noughts after the decimals that are missing; what is no figure stays as it is. */
function inStep(column: readonly (readonly [ReportCell, string])[]): readonly string[] {
  const decimalsOf = (text: string) => FIGURE.exec(text)?.[2]?.length ?? 0;
  const isFigure = (cell: ReportCell) => typeof cell === 'number' || isAmount(cell);
  const most = Math.max(
    0,
    ...column.map(([cell, text]) => (isFigure(cell) ? decimalsOf(text) : 0)),
  );
  return column.map(([cell, text]) => {
    const [, whole, fraction = '', unit = ''] = FIGURE.exec(text) ?? [];
    if (most === 0 || whole === undefined || !isFigure(cell)) return text;
    return `${whole},${fraction.padEnd(most, '0')}${unit}`;
  });
}

const isAmount = (cell: ReportCell): cell is Amount =>
  typeof cell === 'object' && cell !== null && 'ore' in cell;
