/** What a cell of the file says it holds, as a value of the model. Spec: files §5 */
import { isoToSerial } from '#sheet/dates';
import type { CellValue } from '#sheet/cell';
import { unescapeCellText } from '../xml/escape';
import type { PartText } from '../xml/part-text';

/** What is needed to understand the cells of one sheet. */
export interface CellContext {
  readonly part: Pick<PartText, 'file' | 'name'>;
  readonly strings: readonly string[];
  readonly dates1904: boolean;
}

/**
 * The value of a cell from its type, its <v> and the text of its <is>, each null when absent; undefined when they
 * do not fit together.
 */
export function cellValue(
  type: string | undefined,
  value: string | null,
  inline: string | null,
  { strings, dates1904 }: CellContext,
): CellValue | undefined {
  if (type === 'inlineStr') return inline ?? '';
  if (value === null) return null;
  if (type === 'str') return unescapeCellText(value);
  const word = value.trim();
  if (word === '') return null;
  switch (type) {
    case undefined:
    case 'n':
      return numberOf(word);
    case 's':
      return /^\d+$/.test(word) ? strings[Number(word)] : undefined;
    case 'b':
      return word === '1' || word === 'true'
        ? true
        : word === '0' || word === 'false'
          ? false
          : undefined;
    case 'e':
      return { error: word };
    case 'd':
      return serialOf(word, dates1904);
    default:
      return undefined;
  }
}

const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

function numberOf(word: string): number | undefined {
  const number = Number(word);
  return plainNumber.test(word) && Number.isFinite(number) ? number : undefined;
}

/** "2026-01-31" or "2026-01-31T12:00:00": a date with the fraction of its day. */
function serialOf(text: string, dates1904: boolean): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  if (!match) return undefined;
  const [, date = '', hours = '0', minutes = '0', seconds = '0'] = match;
  const day = isoToSerial(date, dates1904);
  const passed = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return day === null ? undefined : day + passed / 86_400;
}
