/**
 * The words of a report's parts, the same for every renderer: headings with their units, cells, sentences. Amounts are
 * exact; an amount or number that is not known is said to be so. Spec: modules §4
 */
import { oreOf, type Amount } from '#core/money/amount';
import { formatAmount, formatNumber } from '#core/money/format';
import type { Language } from '#core/money/language';
import { NBSP } from '#core/money/typography';
import type { Chart, Label, Piece, ReportCell, ReportColumn, Sentence } from './report';

const UNKNOWN = { sv: 'okänt', en: 'unknown' } as const;

/** The label in one language. */
export function labelText(label: Label, language: Language): string {
  return typeof label === 'string' ? label : label[language];
}

/** "Belopp (tkr)": an amount column's heading says its unit. */
export function headingText(
  { heading, type, unit = 'tkr' }: ReportColumn,
  language: Language,
): string {
  const words = labelText(heading, language);
  return type === 'amount' ? `${words} (${unit})` : words;
}

/** A cell without its unit, which stands in the heading; a blank text or date is blank. */
export function cellText(
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

/** What a picture shows at one place, with its unit: "4 600 tkr", "12 helårsstudenter". */
export function valueText(
  value: Amount | number | null,
  unit: Chart['unit'],
  language: Language,
): string {
  if (value === null) return UNKNOWN[language];
  if (typeof value === 'number') {
    return numberText(value, language) + NBSP + labelText(unit, language);
  }
  return formatAmount(value, { unit: typeof unit === 'string' ? unit : 'tkr', language });
}

/** The sentence with its amounts, each in its own unit. */
export function sentenceText(pieces: Sentence, language: Language): string {
  return pieces.map((piece) => pieceText(piece, language)).join('');
}

function pieceText(piece: Piece, language: Language): string {
  if (typeof piece === 'string' || 'sv' in piece) return labelText(piece, language);
  const { amount, unit = 'tkr' } = piece;
  // Prose says 5,0 mkr; more decimals only where the amount has them.
  const isTenth = unit === 'mkr' && oreOf(amount) % 10_000_000n === 0n;
  return formatAmount(amount, { unit, language, decimals: isTenth ? 1 : undefined });
}

function numberText(number: number, language: Language): string {
  const [wholes = '', fraction] = String(number).replace('-', '−').split('.');
  const grouped = wholes.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? NBSP : ',');
  return [grouped, fraction].filter(Boolean).join(language === 'sv' ? ',' : '.');
}

/** Whether the cell is an amount of money. */
export function isAmount(cell: Amount | Label): cell is Amount {
  return typeof cell === 'object' && 'ore' in cell;
}
