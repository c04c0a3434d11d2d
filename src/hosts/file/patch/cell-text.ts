/**
 * A cell as it is written into a sheet. Text is written into the cell itself (inline), so that the shared strings
 * stay as they were; numbers in the shortest form that reads back as the same double. Spec: files §5
 */
import { isCellError, type Cell } from '#sheet/cell';
import { escapeCellText, escapeText } from '../xml/escape';
import { formulaForFile } from '../read/formula-text';

/** What a cell is made of: its type, and its content after the formula. */
export interface WrittenContent {
  readonly type: string | undefined;
  readonly xml: string;
}

/** `prefix` is "" or such as "x:". */
export function writtenContent({ value, formula }: Cell, prefix: string): WrittenContent {
  const plain = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: undefined, xml: '' };
  if (typeof value === 'number') return { type: undefined, xml: plain(String(value)) };
  if (typeof value === 'boolean') return { type: 'b', xml: plain(value ? '1' : '0') };
  if (isCellError(value)) return { type: 'e', xml: plain(escapeText(value.error)) };
  if (formula !== undefined) return { type: 'str', xml: plain(escapeCellText(value)) };
  return {
    type: 'inlineStr',
    xml: `<${prefix}is>${textElement(value, prefix)}</${prefix}is>`,
  };
}

export function writtenFormula(formula: string, prefix: string): string {
  return `<${prefix}f>${escapeText(formulaForFile(formula))}</${prefix}f>`;
}

/** A cell that the sheet did not have; `style` is its format's index. */
export function newCell(cell: Cell, address: string, style: number, prefix: string): string {
  const { type, xml } = writtenContent(cell, prefix);
  const formula = cell.formula === undefined ? '' : writtenFormula(cell.formula, prefix);
  const attributes = [
    ` r="${address}"`,
    style === 0 ? '' : ` s="${style}"`,
    type === undefined ? '' : ` t="${type}"`,
  ].join('');
  const content = formula + xml;
  return content === ''
    ? `<${prefix}c${attributes}/>`
    : `<${prefix}c${attributes}>${content}</${prefix}c>`;
}

function textElement(text: string, prefix: string): string {
  const space = /^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeCellText(text)}</${prefix}t>`;
}
