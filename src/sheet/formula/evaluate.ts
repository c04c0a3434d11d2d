/**
 * Evaluates one formula in one cell. It reads other cells' values and never evaluates them: the order in which cells
 * are worked out is the caller's affair (recalculation.ts), so a chain of any length needs no stack.
 * Spec: recalculation §5–§9
 */
import { isCellError, type CellError } from '../cell';
import { MAX_NAME_DEPTH, type Context } from './context';
import { BAD_NAME, BAD_REFERENCE, BAD_VALUE, NO_INTERSECTION } from './error-values';
import type { Call, Expression, NameReference, Operation } from './expression';
import { functionNamed } from './functions/registry';
import { cellBeside, lift, single } from './lift';
import { negative, operate, percent, withoutResidue } from './operators';
import { arrayOf, isReference, referenceTo, type Operand, type Place } from './operand';
import { resolveArea, resolveSpill, resolveTable, resolveWholeTable } from './resolve-reference';
import { uncomputable } from './uncomputable';

export function evaluate(expression: Expression, context: Context): Operand {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'array':
      return arrayOf(expression.rows);
    case 'area':
      return referenceOrError(resolveArea(expression, context));
    case 'table':
      return referenceOrError(resolveTable(expression, context));
    case 'name':
      return evaluateName(expression, context);
    case 'range':
    case 'intersection':
      return combine(expression.kind, expression.from, expression.to, context);
    case 'spill':
      return referenceOrError(resolveSpill(placeOf(expression.of, context)));
    case 'single':
      return cellBeside(evaluate(expression.of, context), context);
    case 'negative':
      return lift([evaluate(expression.of, context)], context, ([value = null]) =>
        negative(value, context.directory),
      );
    case 'positive':
      return evaluate(expression.of, context);
    case 'percent':
      return lift([evaluate(expression.of, context)], context, ([value = null]) =>
        percent(value, context.directory),
      );
    case 'operation':
      return evaluateOperation(expression, context);
    case 'let': {
      const variables = new Map(context.variables);
      const inner = { ...context, variables };
      for (const { name, value } of expression.variables) {
        variables.set(name, evaluate(value, inner));
      }
      return evaluate(expression.body, inner);
    }
    case 'call':
      return evaluateCall(expression, context);
    case 'uncomputable':
      return uncomputable(expression.why);
  }
}

function evaluateOperation({ first, rest, outermost }: Operation, context: Context): Operand {
  const { directory } = context;
  let result = evaluate(first, context);
  rest.forEach(({ operator, operand }, position) => {
    const mayLeaveResidue =
      outermost && position === rest.length - 1 && (operator === '+' || operator === '-');
    result = lift([result, evaluate(operand, context)], context, ([a = null, b = null]) => {
      const value = operate(operator, a, b, directory);
      return mayLeaveResidue ? withoutResidue(value, b) : value;
    });
  });
  return result;
}

function evaluateCall(call: Call, context: Context): Operand {
  const found = functionNamed(call.name);
  if (!found) return uncomputable(`the function ${call.name}`);
  const { length } = call.arguments;
  if (length < found.least || length > found.most) {
    return uncomputable(`${call.name} with ${length} arguments`);
  }
  const args = call.arguments.map((argument, position) => ({
    isGiven: argument !== null,
    value: () => {
      if (argument === null) return null;
      return evaluate(argument, position < (found.takesWhole ?? 0) ? taking(context) : context);
    },
  }));
  return found.apply(args, context);
}

function evaluateName({ sheet, name }: NameReference, context: Context): Operand {
  const { directory, variables, depth } = context;
  const variable = sheet === null ? variables.get(name) : undefined;
  if (variable !== undefined) return variable;
  const scope = sheet ?? context.sheet.worksheet.name.toLowerCase();
  const meaning = directory.name(name, scope);
  if (meaning) {
    if (depth >= MAX_NAME_DEPTH) return uncomputable('a name that is made of itself');
    return evaluate(meaning, {
      ...context,
      severalCells: 'whole',
      depth: depth + 1,
      variables: new Map(),
    });
  }
  const table = resolveWholeTable(name, context);
  return table ? referenceOrError(table) : BAD_NAME;
}

function combine(
  kind: 'range' | 'intersection',
  from: Expression,
  to: Expression,
  context: Context,
): Operand {
  const [a, b] = [placeOf(from, context), placeOf(to, context)];
  if ('error' in a) return a;
  if ('error' in b) return b;
  if (a.sheet !== b.sheet) return BAD_VALUE;
  const [outer, inner] = kind === 'range' ? [Math.min, Math.max] : [Math.max, Math.min];
  const place = {
    sheet: a.sheet,
    top: outer(a.top, b.top),
    left: outer(a.left, b.left),
    bottom: inner(a.bottom, b.bottom),
    right: inner(a.right, b.right),
  };
  const isEmpty = place.top > place.bottom || place.left > place.right;
  return isEmpty ? NO_INTERSECTION : referenceTo(place);
}

function placeOf(expression: Expression, context: Context): Place | CellError {
  const operand = evaluate(expression, context);
  if (isReference(operand)) return operand.place;
  const value = single(operand);
  return isCellError(value) ? value : BAD_REFERENCE;
}

/** Inside an argument that is worked out with all the cells of an area. */
function taking(context: Context): Context {
  return context.severalCells === 'whole' ? context : { ...context, severalCells: 'taken' };
}

function referenceOrError(place: Place | CellError): Operand {
  return 'error' in place ? place : referenceTo(place);
}
