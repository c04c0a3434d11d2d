/**
 * A criterion of SUMIFS and its kin: a value to equal, or a text such as ">=100", "<>", "FR*".
 * Spec: recalculation §10
 */
import { isCellError, type CellValue } from '../../cell';
import { compareTexts } from '../comparison';
import type { Directory } from '../directory';
import { isDoubtfulNumber, plainNumber } from '../number-text';
import { uncomputable } from '../uncomputable';
import { hasWildcards, wildcardTest } from './wildcards';

export interface Criterion {
  readonly meets: (value: CellValue) => boolean;
  /** The one number or text (in lower case) to equal, when that is all it asks. */
  readonly equals: number | string | null;
}

export function criterionOf(value: CellValue, directory: Directory): Criterion {
  if (typeof value === 'string') return written(value, directory);
  if (typeof value === 'boolean') return { meets: (each) => each === value, equals: null };
  if (isCellError(value)) return equalToError(value.error);
  // An empty cell as criterion asks for zero.
  return equalToNumber(value ?? 0, directory);
}

function written(text: string, directory: Directory): Criterion {
  const [, operator = '', operand = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(text) ?? [];
  if (operand === '') return ofEmpty(operator);
  if (operator === '' || operator === '=') return equalTo(operand, directory);
  if (operator === '<>') return not(equalTo(operand, directory));
  const number = plainNumber(operand, directory.language, directory.dates1904);
  const holds = {
    '<': (order: number) => order < 0,
    '>': (order: number) => order > 0,
    '<=': (order: number) => order <= 0,
    '>=': (order: number) => order >= 0,
  }[operator as '<' | '>' | '<=' | '>='];
  const isDoubtful = number === null && isDoubtfulNumber(operand);
  const meets = (value: CellValue) => {
    if (isDoubtful && value !== null) return doubt();
    if (number !== null) return typeof value === 'number' && holds(value - number);
    return typeof value === 'string' && holds(compareTexts(value, operand, directory.language));
  };
  return { meets, equals: null };
}

/** "" asks for cells that are or look empty, "=" for empty ones, "<>" for those that are not. */
function ofEmpty(operator: string): Criterion {
  if (operator === '<>') return { meets: (value) => value !== null, equals: null };
  if (operator === '=') return { meets: (value) => value === null, equals: null };
  if (operator === '') return { meets: (value) => value === null || value === '', equals: null };
  return { meets: () => false, equals: null };
}

function equalTo(operand: string, directory: Directory): Criterion {
  const number = plainNumber(operand, directory.language, directory.dates1904);
  if (number !== null) return equalToNumber(number, directory);
  const word = operand.toUpperCase();
  const { language } = directory;
  if (word === 'TRUE' || word === language.true) return criterionOf(true, directory);
  if (word === 'FALSE' || word === language.false) return criterionOf(false, directory);
  if (/^#[A-Z0-9/]+[!?]?$/.test(word)) return equalToError(word);
  if (hasWildcards(operand)) {
    const fits = wildcardTest(operand);
    return { meets: (value) => typeof value === 'string' && fits(value), equals: null };
  }
  const lower = operand.toLowerCase();
  if (isDoubtfulNumber(operand)) return equalToDoubtful(lower);
  return {
    meets: (value) => typeof value === 'string' && value.toLowerCase() === lower,
    equals: lower,
  };
}

/** A text that means the number counts as well: ids typed as text are found by number. */
function equalToNumber(number: number, { language, dates1904 }: Directory): Criterion {
  const meets = (value: CellValue) =>
    value === number ||
    (typeof value === 'string' && plainNumber(value, language, dates1904) === number);
  return { meets, equals: number };
}

/** Whoever reads it as a number or not, it equals the same text; whether it equals a number nobody here can say. */
function equalToDoubtful(lower: string): Criterion {
  const meets = (value: CellValue) => {
    if (typeof value === 'number') return doubt();
    return typeof value === 'string' && value.toLowerCase() === lower;
  };
  return { meets, equals: null };
}

function doubt(): never {
  return uncomputable('a criterion that only some computers read as a number');
}

function equalToError(error: string): Criterion {
  return { meets: (value) => isCellError(value) && value.error === error, equals: null };
}

function not(criterion: Criterion): Criterion {
  return { meets: (value) => !criterion.meets(value), equals: null };
}
