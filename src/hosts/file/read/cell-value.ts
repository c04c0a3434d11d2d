/** What a cell of the file says it holds, as a value of the model. Spec: files §5 */
import { isoToSerial } from '#sheet/dates';
import type { CellValue } from '#sheet/cell';
import { unescapeCellText } from '../xml/escape';
import { damaged, type PartText } from '../xml/part-text';

/** What is needed to understand the cells of one sheet. */
export interface CellContext {
  readonly part: Pick<PartText, 'file' | 'name'>;
  readonly strings: readonly string[];
  readonly dates1904: boolean;
}

/** The pieces of a cell as written: its type, its value and its inline text; null when absent. */
export interface WrittenValue {
  readonly type: string | undefined;
  readonly value: string | null;
  readonly inline: string | null;
}

/** `address` is for the error when the pieces do not fit together. */
export function cellValue(
  { type, value, inline }: WrittenValue,
  address: () => string,
  context: CellContext,
): CellValue {
  if (type === 'inlineStr') return inline ?? '';
  if (value === null) return null;
  if (type === 'str') return unescapeCellText(value);
  const word = value.trim();
  if (word === '') return null;
  const wrong = () => damaged(context.part, address());
  switch (type) {
    case undefined:
    case 'n': {
      const number = Number(word);
      if (!plainNumber.test(word) || !Number.isFinite(number)) throw wrong();
      return number;
    }
    case 's': {
      const text = context.strings[Number(word)];
      if (!/^\d+$/.test(word) || text === undefined) throw wrong();
      return text;
    }
    case 'b':
      if (word === '1' || word === 'true') return true;
      if (word === '0' || word === 'false') return false;
      throw wrong();
    case 'e':
      return { error: word };
    case 'd': {
      const serial = serialOf(word, context.dates1904);
      if (serial === null) throw wrong();
      return serial;
    }
    default:
      throw wrong();
  }
}

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** "2026-01-31" or "2026-01-31T12:00:00": a date with the fraction of its day. */
function serialOf(text: string, dates1904: boolean): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  if (!match) return null;
  const [, date = '', hours = '0', minutes = '0', seconds = '0'] = match;
  const day = isoToSerial(date, dates1904);
  const passed = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return day === null ? null : day + passed / 86_400;
}
