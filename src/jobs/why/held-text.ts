/** What a cell that is no amount of the budget holds, as a person of the language reads it. */
import { cellDecimal } from '#core/money/cell';
import type { Language } from '#core/money/language';
import { localisedDecimal } from '#core/money/plain-decimal';
import { isCellError, type CellValue } from '#sheet/cell';

const words = {
  sv: { blank: 'tom', true: 'SANT', false: 'FALSKT' },
  en: { blank: 'blank', true: 'TRUE', false: 'FALSE' },
} as const;

export function heldText(value: CellValue, language: Language): string {
  if (value === null || value === '') return words[language].blank;
  if (typeof value === 'number') return localisedDecimal(cellDecimal(value), language);
  if (typeof value === 'boolean') return words[language][`${value}`];
  return isCellError(value) ? value.error : value;
}
