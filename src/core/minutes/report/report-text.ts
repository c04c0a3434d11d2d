/** A report of a reading as lines of prose, to be pasted into a letter. No line begins as a formula would. Spec: minutes §24 */
import { formatAmount } from '#core/money/format';
import type { Language } from '#core/money/language';
import { verdictWord, type MinutesReport, type ReportRow } from './minutes-report';

const words = {
  sv: { corrections: 'Rättas av', held: 'I arbetsboken' },
  en: { corrections: 'Mended by', held: 'In the workbook' },
} as const satisfies Readonly<Record<Language, object>>;

/** One line for the title, one for the counts, one for each row. */
export function reportText(report: MinutesReport, language: Language): string {
  const lines = report.rows.map((row) => `• ${lineOf(row, language)}`);
  return [report.title, report.summary, '', ...lines].join('\n');
}

/** "§ 9: Fel. 8,5 mkr − 3,5 mkr = 5,0 mkr. … Rättas av: 5,5 mkr → 5,0 mkr." */
function lineOf(row: ReportRow, language: Language): string {
  const { kind, paragraph, text, explanation, corrections, expected, cell } = row;
  const say = words[language];
  const held =
    kind !== 'relation' && expected
      ? `${say.held}: ${formatAmount(expected, { unit: 'tkr', language })} (${explanation}, ${cell}).`
      : '';
  return [
    `${paragraph === null ? '' : `${paragraph}: `}${verdictWord(row, language)}.`,
    kind === 'relation' ? explanation : text === '' ? '' : `${text}.`,
    held,
    kind === 'malformed' ? explanation : '',
    corrections.length > 0 ? `${say.corrections}: ${corrections.join('; ')}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
