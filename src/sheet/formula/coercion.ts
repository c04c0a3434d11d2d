/** What a value counts as where a formula needs a number, a text or a truth value. Spec: recalculation §8 */
import { isCellError, type CellError, type CellValue } from '../cell';
import type { Directory } from './directory';
import { BAD_VALUE } from './error-values';
import { numberOfText, textOfNumber } from './number-text';

export function toNumber(value: CellValue, directory: Directory): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isCellError(value)) return value;
  return numberOfText(value, directory.language, directory.dates1904) ?? BAD_VALUE;
}

export function toText(value: CellValue, { language }: Directory): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return textOfNumber(value, language);
  return isCellError(value) ? value : value ? language.true : language.false;
}

export function toLogical(value: CellValue, { language }: Directory): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (isCellError(value)) return value;
  const word = value.trim().toUpperCase();
  if (word === language.true || word === 'TRUE') return true;
  return word === language.false || word === 'FALSE' ? false : BAD_VALUE;
}
