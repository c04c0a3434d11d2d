/**
 * The cells of a report's column as text: figures with as many decimals each, so that their digits stand below each
 * other, in every renderer. Noughts are added and nothing is rounded. Spec: modules §4
 */
import type { Language } from '#core/money/language';
import type { ReportCell, ReportColumn } from './report';
import { cellText, isAmount } from './report-words';

/** A figure as cellText writes it: wholes, decimals, percent sign. */
const figures = {
  sv: { pattern: /^(−?[\d\u00a0]+)(?:,(\d+))?( %)?$/u, decimal: ',' },
  en: { pattern: /^(−?[\d,]+)(?:\.(\d+))?( %)?$/u, decimal: '.' },
} as const;

/** The texts with noughts after the decimals that are missing; what is no figure stays as it is. */
export function columnTexts(
  column: ReportColumn,
  cells: readonly ReportCell[],
  language: Language,
): readonly string[] {
  const { pattern, decimal } = figures[language];
  const texts = cells.map((cell) => cellText(cell, column, language));
  const parts = texts.map((text, rank) =>
    isFigure(cells[rank] ?? null) ? pattern.exec(text) : null,
  );
  const most = parts.reduce((widest, part) => Math.max(widest, part?.[2]?.length ?? 0), 0);
  if (most === 0) return texts;
  return texts.map((text, rank) => {
    const [, whole, fraction = '', unit = ''] = parts[rank] ?? [];
    return whole === undefined ? text : whole + decimal + fraction.padEnd(most, '0') + unit;
  });
}

function isFigure(cell: ReportCell): boolean {
  return typeof cell === 'number' || (cell !== null && typeof cell === 'object' && isAmount(cell));
}
