/**
 * The log as CSV for Excel: semicolons, decimal commas, UTF-8 with its mark. A text that a spreadsheet would run as a
 * formula stands behind an apostrophe (OWASP, CSV injection). Spec: workbook §9
 */
import Papa from 'papaparse';
import type { CellValue } from '#sheet/cell';
import { guardedText } from '../csv-text';
import type { LogEntry } from './journal';
import { dateAndTime } from './log-time';

const HEADINGS = [
  'Nr',
  'Tid',
  'Vem',
  'Händelse',
  'Åtgärd',
  'Cell',
  'Före',
  'Efter',
  'Plan',
  'Utfall',
];

export function csvOf(entries: readonly LogEntry[], dates1904: boolean): string {
  const rows = entries.map((entry) =>
    [
      entry.number,
      entry.time === null ? null : dateAndTime(entry.time, dates1904),
      entry.who,
      entry.event,
      entry.action,
      entry.cell,
      entry.before,
      entry.after,
      entry.plan,
      entry.outcome,
    ].map(field),
  );
  return `\uFEFF${Papa.unparse([HEADINGS, ...rows], { delimiter: ';', newline: '\r\n' })}\r\n`;
}

function field(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value !== 'string') return typeof value === 'object' ? value.error : String(value);
  return guardedText(value);
}
