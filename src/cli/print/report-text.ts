/**
 * A module's report as text for the terminal: one renderer for all modules. Amounts stand in the unit of their column;
 * pictures are left out, because a table of the same report holds their numbers. Spec: modules §4
 */
import { oreOf, type Amount } from '#core/money/amount';
import { formatAmount, formatNumber } from '#core/money/format';
import type { Language } from '#core/money/language';
import { NBSP } from '#core/money/typography';
import type {
  Block,
  Label,
  Piece,
  Report,
  ReportCell,
  ReportColumn,
  ReportTable,
  Sentence,
} from '#core/modules/report';
import { textTable } from './table';

const UNKNOWN = { sv: 'okänt', en: 'unknown' } as const;

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
  const headings = columns.map((column) => headingOf(column, language));
  const body = rows.map(({ cells }) =>
    columns.map((column, index) => cellText(cells[index] ?? null, column, language)),
  );
  const left = columns.flatMap(({ type }, index) =>
    type === 'text' || type === 'date' ? [index] : [],
  );
  return [
    '',
    ...textTable([headings, ...body], left),
    ...notes.map((note) => sentenceText(note, language)),
  ];
}

function headingOf({ heading, type, unit = 'tkr' }: ReportColumn, language: Language): string {
  const words = labelText(heading, language);
  return type === 'amount' ? `${words} (${unit})` : words;
}

function cellText(
  cell: ReportCell,
  { type, unit = 'tkr' }: ReportColumn,
  language: Language,
): string {
  if (cell === null) return type === 'text' || type === 'date' ? '' : UNKNOWN[language];
  if (typeof cell === 'number') {
    const number = numberText(cell, language);
    return type === 'percent' ? `${number} %` : number;
  }
  if (isAmount(cell)) return formatNumber(cell, { unit, language });
  return labelText(cell, language);
}

function numberText(number: number, language: Language): string {
  const [wholes = '', fraction] = String(number).replace('-', '−').split('.');
  const grouped = wholes.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? NBSP : ',');
  return [grouped, fraction].filter(Boolean).join(language === 'sv' ? ',' : '.');
}

function sentenceText(pieces: Sentence, language: Language): string {
  return pieces.map((piece) => pieceText(piece, language)).join('');
}

function pieceText(piece: Piece, language: Language): string {
  if (typeof piece === 'string' || 'sv' in piece) return labelText(piece, language);
  const { amount, unit = 'tkr' } = piece;
  // Prose says 5,0 mkr; more decimals only where the amount has them.
  const isTenth = unit === 'mkr' && oreOf(amount) % 10_000_000n === 0n;
  return formatAmount(amount, { unit, language, decimals: isTenth ? 1 : undefined });
}

function labelText(label: Label, language: Language): string {
  return typeof label === 'string' ? label : label[language];
}

function isAmount(cell: Amount | Label): cell is Amount {
  return typeof cell === 'object' && 'ore' in cell;
}
