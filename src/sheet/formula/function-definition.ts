/**
 * What a worksheet function is: how many arguments it takes, and what it answers.
 *
 * Arguments are evaluated when asked for, so that IF leaves the other branch alone. Most functions need no more than
 * one of the two forms below: of single values (applied element by element to arrays), or of whole operands.
 */
import { isCellError, type CellValue } from '../cell';
import { toNumber, toText } from './coercion';
import type { Context } from './context';
import { firstError } from './error-values';
import { lift } from './lift';
import type { Operand } from './operand';

export interface Argument {
  /** False where nothing stands between the commas. */
  readonly isGiven: boolean;
  readonly value: () => Operand;
}

export interface WorksheetFunction {
  readonly least: number;
  readonly most: number;
  /** So many arguments, from the first, are worked out with all the cells of an area in any formula. */
  readonly takesWhole?: number;
  readonly apply: (args: readonly Argument[], context: Context) => Operand;
}

/** Any number of arguments that a formula may have. */
export const MANY = 255;

/** A function of single values; an error among them is its answer. */
export function ofValues(
  least: number,
  most: number,
  answer: (values: readonly CellValue[], context: Context) => CellValue,
): WorksheetFunction {
  return ofValuesAndErrors(
    least,
    most,
    (values, context) => firstError(values) ?? answer(values, context),
  );
}

/** A function of single values that wants to see errors too. */
export function ofValuesAndErrors(
  least: number,
  most: number,
  answer: (values: readonly CellValue[], context: Context) => CellValue,
): WorksheetFunction {
  return ofOperands(least, most, (operands, context) =>
    lift(operands, context, (values) => answer(values, context)),
  );
}

/** A function of single numbers; what is left out is undefined. */
export function ofNumbers(
  least: number,
  most: number,
  answer: (numbers: readonly number[], context: Context) => CellValue,
): WorksheetFunction {
  return ofValues(least, most, (values, context) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = toNumber(value, context.directory);
      if (isCellError(number)) return number;
      numbers.push(number);
    }
    return answer(numbers, context);
  });
}

/** A function of single texts. */
export function ofTexts(
  least: number,
  most: number,
  answer: (texts: readonly string[]) => CellValue,
): WorksheetFunction {
  return ofValues(least, most, (values, context) => {
    const texts: string[] = [];
    for (const value of values) {
      const text = toText(value, context.directory);
      if (isCellError(text)) return text;
      texts.push(text);
    }
    return answer(texts);
  });
}

type Kind = 'text' | 'number';
type Converted<Kinds extends readonly Kind[]> = {
  -readonly [Position in keyof Kinds]: Kinds[Position] extends 'text' ? string : number;
};

/** A function of single texts and numbers in the order given, the first `least` of them demanded. */
export function ofKinds<const Kinds extends readonly Kind[]>(
  kinds: Kinds,
  least: number,
  answer: (values: Converted<Kinds>, context: Context) => CellValue,
): WorksheetFunction {
  return ofValues(least, kinds.length, (values, context) => {
    const converted: (string | number)[] = [];
    for (const [position, value] of values.entries()) {
      const convert = kinds[position] === 'text' ? toText : toNumber;
      const each = convert(value, context.directory);
      if (isCellError(each)) return each;
      converted.push(each);
    }
    return answer(converted as Converted<Kinds>, context);
  });
}

/** A function of whole operands, all of them evaluated. */
export function ofOperands(
  least: number,
  most: number,
  answer: (operands: readonly Operand[], context: Context) => Operand,
): WorksheetFunction {
  return {
    least,
    most,
    apply: (args, context) =>
      answer(
        args.map((argument) => argument.value()),
        context,
      ),
  };
}
