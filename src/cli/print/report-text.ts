/**
 * A module's report as text for the terminal: one renderer for all modules. Amounts stand in the unit of their column;
 * pictures are left out, because a table of the same report holds their numbers. Spec: modules §4
 */
import type { Language } from '#core/money/language';
import type { Block, Report, ReportTable } from '#core/modules/report';
import { columnTexts } from '#core/modules/column-texts';
import { headingText, labelText, sentenceText } from '#core/modules/report-words';
import { textTable } from './table';

export function reportText({ title, sections }: Report, language: Language): string[] {
  const lines = [
    title[language],
    ...sections.flatMap(({ heading, blocks }) => [
      '',
      ...(heading === null ? [] : [labelText(heading, language)]),
      ...blocks.flatMap((block) => blockText(block, language)),
    ]),
  ];
  // A section without a heading and the table that opens it each ask for a blank line.
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
}

function blockText(block: Block, language: Language): string[] {
  if (block.kind === 'sentence') return [sentenceText(block.sentence, language)];
  return block.kind === 'table' ? tableText(block.table, language) : [];
}

function tableText({ columns, rows, notes = [] }: ReportTable, language: Language): string[] {
  const headings = columns.map((column) => headingText(column, language));
  const texts = columns.map((column, index) =>
    columnTexts(
      column,
      rows.map(({ cells }) => cells[index] ?? null),
      language,
    ),
  );
  const body = rows.map((_, rank) => texts.map((column) => column[rank] ?? ''));
  const left = columns.flatMap(({ type }, index) =>
    type === 'text' || type === 'date' ? [index] : [],
  );
  return [
    '',
    ...textTable([headings, ...body], left),
    ...notes.map((note) => sentenceText(note, language)),
  ];
}
