/** Functions that read, cut and join texts. Lengths count UTF-16 units, as Excel does. */
import { isCellError, type CellError, type CellValue } from '../../cell';
import { toLogical, toNumber, toText } from '../coercion';
import type { Context } from '../context';
import { BAD_VALUE } from '../error-values';
import {
  MANY,
  ofKinds,
  ofNumbers,
  ofOperands,
  ofTexts,
  ofValues,
  ofValuesAndErrors,
  type WorksheetFunction,
} from '../function-definition';
import { isLarge, single } from '../lift';
import { visit, type Operand } from '../operand';
import { roundTo } from '../rounding';
import { uncomputable } from '../uncomputable';
import { textFormatted } from '../text-format/text-format';
import { wildcardSearch } from './wildcards';

const MAX_TEXT = 32_767;
/** More decimals than a double has digits. */
const MOST_PLACES = 15;

const substitute = ofKinds(['text', 'text', 'text', 'number'], 3, ([whole, old, fresh, which]) => {
  const parts = old === '' ? [whole] : whole.split(old);
  if (which === undefined) return parts.join(fresh);
  const cut = Math.trunc(which);
  if (cut < 1) return BAD_VALUE;
  if (cut >= parts.length) return whole;
  return parts.slice(0, cut).join(old) + fresh + parts.slice(cut).join(old);
});

const replace = ofKinds(
  ['text', 'number', 'number', 'text'],
  4,
  ([whole, start, length, fresh]) => {
    if (start < 1 || length < 0) return BAD_VALUE;
    const first = Math.trunc(start) - 1;
    return whole.slice(0, first) + fresh + whole.slice(first + Math.trunc(length));
  },
);

/** FIND minds the case, SEARCH does not and knows wildcards. */
function finding(
  search: (sought: string, text: string, from: number) => number,
): WorksheetFunction {
  return ofKinds(['text', 'text', 'number'], 2, ([sought, text, start = 1]) => {
    if (start < 1 || start > text.length + 1) return BAD_VALUE;
    const found = search(sought, text, Math.trunc(start) - 1);
    return found < 0 ? BAD_VALUE : found + 1;
  });
}

/** How many characters to take; a negative number of them is an error. */
function taking(take: (text: string, count: number) => string): WorksheetFunction {
  return ofKinds(['text', 'number'], 1, ([text, count = 1]) =>
    count < 0 ? BAD_VALUE : take(text, Math.trunc(count)),
  );
}

const concat = ofOperands(1, MANY, (operands, context) => joined(operands, '', false, context));

const textjoin = ofOperands(3, MANY, ([between = null, skipEmpty = null, ...rest], context) => {
  if (isLarge(between)) return uncomputable('TEXTJOIN with several separators');
  const separator = toText(single(between), context.directory);
  const skips = toLogical(single(skipEmpty), context.directory);
  if (isCellError(separator)) return separator;
  return isCellError(skips) ? skips : joined(rest, separator, skips, context);
});

function joined(
  operands: readonly Operand[],
  separator: string,
  skipsEmpty: boolean,
  { directory }: Context,
): CellValue {
  const texts: string[] = [];
  let error: CellError | null = null;
  for (const operand of operands) {
    visit(operand, (value, times) => {
      const text = toText(value, directory);
      if (isCellError(text)) error ??= text;
      else if (text !== '' || !skipsEmpty) {
        if (times > MAX_TEXT && separator !== '') uncomputable('joining a whole column');
        texts.push(text, ...(separator === '' ? [] : Array<string>(times - 1).fill(text)));
      }
    });
  }
  const whole = texts.join(separator);
  return error ?? (whole.length > MAX_TEXT ? BAD_VALUE : whole);
}

/** A number with so many decimals, in groups unless told otherwise; the signs are the workbook's language's. */
const fixed = ofKinds(
  ['number', 'number', 'number'],
  1,
  ([number, decimals = 2, ungrouped = 0], { directory }) => {
    const places = Math.trunc(decimals);
    if (places > MOST_PLACES) return BAD_VALUE;
    const { group, decimal } = directory.language;
    const whole = ungrouped === 0 ? `#${group}##0` : '0';
    const format = places > 0 ? `${whole}${decimal}${'0'.repeat(places)}` : whole;
    return textFormatted(roundTo(number, places, 'half away from zero'), format, directory);
  },
);

export const TEXTS: Readonly<Record<string, WorksheetFunction>> = {
  LEFT: taking((text, count) => text.slice(0, count)),
  RIGHT: taking((text, count) => text.slice(Math.max(0, text.length - count))),
  MID: ofKinds(['text', 'number', 'number'], 3, ([text, start, count]) =>
    start < 1 || count < 0
      ? BAD_VALUE
      : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)),
  ),
  LEN: ofTexts(1, 1, ([whole = '']) => whole.length),
  TRIM: ofTexts(1, 1, ([whole = '']) => whole.replace(/ {2,}/g, ' ').replace(/^ | $/g, '')),
  CLEAN: ofTexts(1, 1, ([whole = '']) => whole.replace(/[\u0000-\u001f]/g, '')),
  UPPER: ofTexts(1, 1, ([whole = '']) => whole.toUpperCase()),
  LOWER: ofTexts(1, 1, ([whole = '']) => whole.toLowerCase()),
  PROPER: ofTexts(1, 1, ([whole = '']) =>
    whole
      .toLowerCase()
      .replace(
        /(^|[^\p{L}])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      ),
  ),
  EXACT: ofTexts(2, 2, ([a, b]) => a === b),
  SUBSTITUTE: substitute,
  FIND: finding((sought, text, from) => text.indexOf(sought, from)),
  SEARCH: finding(wildcardSearch),
  REPT: ofKinds(['text', 'number'], 2, ([text, times]) =>
    times < 0 || text.length * times > MAX_TEXT ? BAD_VALUE : text.repeat(Math.trunc(times)),
  ),
  REPLACE: replace,
  FIXED: fixed,
  CONCATENATE: ofTexts(1, MANY, (texts) => texts.join('')),
  CONCAT: concat,
  TEXTJOIN: textjoin,
  VALUE: ofValues(1, 1, ([each = null], { directory }) =>
    typeof each === 'boolean' ? BAD_VALUE : toNumber(each, directory),
  ),
  TEXT: ofValues(2, 2, ([each = null, format = null], { directory }) => {
    const code = toText(format, directory);
    return isCellError(code) ? code : textFormatted(each, code, directory);
  }),
  T: ofValuesAndErrors(1, 1, ([each = null]) =>
    typeof each === 'string' || isCellError(each) ? each : '',
  ),
  CHAR: ofNumbers(1, 1, ([code = 0]) => {
    if (code < 1 || code >= 256) return BAD_VALUE;
    // Between 128 and 159 Windows and Mac have different characters.
    if (code >= 128 && code < 160)
      return uncomputable('CHAR of a code that systems read differently');
    return String.fromCharCode(code);
  }),
};
