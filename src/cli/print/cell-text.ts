/** What a cell holds, as a person of the language reads it: every digit of a number, a formula as it is written. */
import type { Language } from '#core/money/language';
import type { CellInput } from '#workbook/host';

export function cellText(input: CellInput, language: Language): string {
  if (input === null || input === '') return '–';
  if (typeof input === 'object') return 'formula' in input ? input.formula : input.error;
  if (language === 'en' || typeof input === 'string') return String(input);
  if (typeof input === 'boolean') return input ? 'SANT' : 'FALSKT';
  return String(input).replace(/^-/, '−').replace('.', ',');
}
