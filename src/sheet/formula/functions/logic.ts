/** IF and its kin. Only the branch that is taken is evaluated, unless the condition is an array. */
import { isCellError, type CellValue } from '../../cell';
import { toLogical, toNumber } from '../coercion';
import { compareValues } from '../comparison';
import type { Context } from '../context';
import { BAD_VALUE, NOT_AVAILABLE } from '../error-values';
import {
  MANY,
  ofOperands,
  ofValues,
  type Argument,
  type WorksheetFunction,
} from '../function-definition';
import { isLarge, lift, single, whereOneIsWanted } from '../lift';
import { isGrid, visit, type Operand } from '../operand';
import { uncomputable } from '../uncomputable';

const conditional: WorksheetFunction = {
  least: 2,
  most: 3,
  apply: ([condition, yes, no], context) => {
    const { directory } = context;
    const tested = whereOneIsWanted(valueOf(condition), context);
    if (isLarge(tested)) {
      demandPassedOn(context);
      return lift(
        [tested, valueOf(yes), no ? no.value() : false],
        context,
        ([each = null, a = null, b = null]) => {
          const answer = toLogical(each, directory);
          return isCellError(answer) ? answer : answer ? a : b;
        },
      );
    }
    const answer = toLogical(single(tested), directory);
    if (isCellError(answer)) return answer;
    return answer ? valueOf(yes) : no ? no.value() : false;
  },
};

const ifs: WorksheetFunction = {
  least: 2,
  most: MANY,
  apply: (args, { directory }) => {
    if (args.length % 2 === 1) return uncomputable('IFS with an odd number of arguments');
    for (let position = 0; position < args.length; position += 2) {
      const answer = toLogical(demandSingle(valueOf(args[position])), directory);
      if (isCellError(answer)) return answer;
      if (answer) return valueOf(args[position + 1]);
    }
    return NOT_AVAILABLE;
  },
};

/** The second argument where the first is an error of the given kind. */
function unless(isCaught: (value: CellValue) => boolean): WorksheetFunction {
  return {
    least: 2,
    most: 2,
    apply: ([tried, otherwise], context) => {
      const operand = whereOneIsWanted(valueOf(tried), context);
      if (isLarge(operand)) {
        demandPassedOn(context);
        return lift([operand, valueOf(otherwise)], context, ([value = null, other = null]) =>
          isCaught(value) ? other : value,
        );
      }
      return isCaught(single(operand)) ? valueOf(otherwise) : operand;
    },
  };
}

/** AND, OR, XOR: of cells only truth values and numbers count. */
function combining(answer: (trueOnes: number, all: number) => boolean): WorksheetFunction {
  return ofOperands(1, MANY, (operands, { directory }) => {
    let [trueOnes, all] = [0, 0];
    let error: CellValue = null;
    for (const operand of operands) {
      visit(operand, (value, times) => {
        const isIgnored = isGrid(operand) && (value === null || typeof value === 'string');
        if (isIgnored || error) return;
        const truth = toLogical(value, directory);
        if (isCellError(truth)) error = truth;
        else {
          all += times;
          if (truth) trueOnes += times;
        }
      });
    }
    return error ?? (all === 0 ? BAD_VALUE : answer(trueOnes, all));
  });
}

const choose: WorksheetFunction = {
  least: 2,
  most: MANY,
  apply: ([position, ...choices], { directory }) => {
    const number = toNumber(demandSingle(valueOf(position)), directory);
    if (isCellError(number)) return number;
    const chosen = choices[Math.trunc(number) - 1];
    return chosen ? chosen.value() : BAD_VALUE;
  },
};

const switching: WorksheetFunction = {
  least: 3,
  most: MANY,
  apply: ([expression, ...cases], { directory }) => {
    const value = demandSingle(valueOf(expression));
    if (isCellError(value)) return value;
    for (let position = 0; position + 1 < cases.length; position += 2) {
      const each = demandSingle(valueOf(cases[position]));
      if (isCellError(each)) return each;
      if (compareValues(value, each, directory.language) === 0) return valueOf(cases[position + 1]);
    }
    return cases.length % 2 === 1 ? valueOf(cases.at(-1)) : NOT_AVAILABLE;
  },
};

/** Excel takes one of several conditions here, though the function around it takes all: which, it alone knows. */
function demandPassedOn({ severalCells }: Context): void {
  if (severalCells === 'taken') uncomputable('a choice inside SUMPRODUCT');
}

function valueOf(argument: Argument | undefined): Operand {
  return argument ? argument.value() : null;
}

function demandSingle(operand: Operand): CellValue {
  return isLarge(operand) ? uncomputable('an array of conditions') : single(operand);
}

const negated = (value: CellValue, { directory }: Context): CellValue => {
  const truth = toLogical(value, directory);
  return isCellError(truth) ? truth : !truth;
};

export const LOGIC: Readonly<Record<string, WorksheetFunction>> = {
  IF: conditional,
  IFS: ifs,
  IFERROR: unless(isCellError),
  IFNA: unless((value) => isCellError(value) && value.error === '#N/A'),
  AND: combining((trueOnes, all) => trueOnes === all),
  OR: combining((trueOnes) => trueOnes > 0),
  XOR: combining((trueOnes) => trueOnes % 2 === 1),
  NOT: ofValues(1, 1, ([value = null], context) => negated(value, context)),
  TRUE: ofOperands(0, 0, () => true),
  FALSE: ofOperands(0, 0, () => false),
  CHOOSE: choose,
  SWITCH: switching,
};
