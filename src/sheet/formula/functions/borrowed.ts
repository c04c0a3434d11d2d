/** How an answer of @formulajs/formulajs becomes a value of ours: a number, or an Error that carries Excel's word. */
import type { CellValue } from '../../cell';
import { BAD_NUMBER, finite } from '../error-values';

export function borrowed(answer: unknown): CellValue {
  if (typeof answer === 'number') return finite(answer);
  return answer instanceof Error ? { error: answer.message } : BAD_NUMBER;
}
