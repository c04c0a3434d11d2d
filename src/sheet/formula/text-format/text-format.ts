/**
 * The function TEXT: a value written by a number format, in the words and signs of the workbook's language.
 *
 * The format is a text inside the formula and is therefore in the language of the Excel that runs it ("# ##0,0" and
 * "åååå-mm-dd" in Swedish). What we are not sure of is uncomputable. Spec: recalculation §13
 */
import { isCellError, type CellValue } from '../../cell';
import { toNumber, toText } from '../coercion';
import type { Directory } from '../directory';
import { uncomputable } from '../uncomputable';
import { formattedDate, isDatePattern } from './date-pattern';
import { formattedNumber } from './number-pattern';
import { codeOf, sectionsOf, type Token } from './pattern-tokens';

export function textFormatted(value: CellValue, format: string, directory: Directory): CellValue {
  if (format === '') return '';
  const sections = sectionsOf(format);
  if (sections.length > 4) return uncomputable(`the format ${format}`);
  const number = toNumber(value, directory);
  if (typeof value === 'boolean') return toText(value, directory);
  if (isCellError(number)) return formattedText(toText(value, directory), sections);
  const [section, shown] = sectionFor(number, sections);
  const code = codeOf(section);
  if (code === '@' || code.toLowerCase() === directory.language.general.toLowerCase()) {
    return toText(shown, directory);
  }
  return isDatePattern(code, directory.language)
    ? formattedDate(number, section, directory)
    : formattedNumber(shown, section, directory.language);
}

/** Which section a number is written by, and the number that it writes: negatives lose their sign to the second. */
function sectionFor(number: number, sections: readonly Token[][]): [readonly Token[], number] {
  const [positive = [], negative, zero] = sections;
  if (number < 0 && negative) return [negative, -number];
  return number === 0 && zero ? [zero, 0] : [positive, number];
}

function formattedText(text: CellValue, sections: readonly Token[][]): CellValue {
  const own = sections.length === 4 ? sections[3] : sections.find((each) => codeOf(each) === '@');
  if (typeof text !== 'string' || !own) return text;
  return own
    .map((token) => (token.kind === 'code' && token.text === '@' ? text : token.text))
    .join('');
}
