/** Whether a text is a formula at all. A workbook with a formula that is none is called damaged by Excel. */
import { parse } from '@borgar/fx/xlsx';
import { tokensOf } from './tokens';

export function isWellFormed(formula: string): boolean {
  try {
    parse(tokensOf(formula));
    return true;
  } catch (cause) {
    if (cause instanceof Error) return false;
    throw cause;
  }
}
