/**
 * How the log shows what a cell held: a formula with its equals sign, any other text that could be taken for one (or
 * that begins with an apostrophe) behind an apostrophe, everything else as it is. So it can be put back. Spec: workbook §9
 */
import type { CellValue } from '#sheet/cell';
import type { CellInput } from '../host';

/** The content of a cell as it stands in the log. */
export function logText(content: CellInput): CellValue {
  if (typeof content === 'string') return /^['=]/.test(content) ? `'${content}` : content;
  if (typeof content === 'object' && content !== null && 'formula' in content) {
    return content.formula;
  }
  return content;
}

/** Stands in the log for what is said of a person: that something was there, not what. Spec: workbook §9, grants §4 */
export const PERSONAL = '(personuppgift)';

/** What a cell is to hold again, read from the log. */
export function loggedContent(text: CellValue): CellInput {
  if (typeof text !== 'string') return text;
  if (text.startsWith("'")) return text.slice(1);
  if (text === '') return null;
  return text.startsWith('=') ? { formula: text } : text;
}
