/**
 * Formulas that only add and subtract, taken apart: which areas they add, with what sign, and what constants. Anything
 * else is no such formula, and is told by what it reads. Spec: why §6
 */
import { cellDecimal } from '#core/money/cell';
import { negatedDecimal } from '#core/money/decimal-sum';
import type { Call, Expression } from '#sheet/formula/expression';
import type { Place as CellArea } from '#sheet/formula/operand';

export interface Addend {
  readonly sign: 1 | -1;
  readonly area: CellArea;
}

export interface Adding {
  readonly addends: readonly Addend[];
  /** Plain decimals with their sign. */
  readonly constants: readonly string[];
}

/** What a reference means; null when it means nothing. */
export type Resolve = (reference: Expression) => CellArea | null;

/** null when the formula does something else than adding. */
export function addingOf(expression: Expression, resolve: Resolve): Adding | null {
  const addends: Addend[] = [];
  const constants: string[] = [];
  return collect(expression, 1, false) ? { addends, constants } : null;

  function collect(part: Expression, sign: 1 | -1, insideSum: boolean): boolean {
    switch (part.kind) {
      case 'constant':
        if (typeof part.value !== 'number') return false;
        constants.push(
          sign === 1 ? cellDecimal(part.value) : negatedDecimal(cellDecimal(part.value)),
        );
        return true;
      case 'area':
      case 'table': {
        const area = resolve(part);
        // Outside a sum a range of several cells spills, which adds nothing.
        if (!area || (!insideSum && !isSingle(area))) return false;
        addends.push({ sign, area });
        return true;
      }
      case 'positive':
      case 'single':
        return collect(part.of, sign, insideSum);
      case 'negative':
        return collect(part.of, opposite(sign), false);
      case 'operation':
        return (
          collect(part.first, sign, false) &&
          part.rest.every(
            ({ operator, operand }) =>
              (operator === '+' || operator === '-') &&
              collect(operand, operator === '+' ? sign : opposite(sign), false),
          )
        );
      case 'call':
        return (
          addedBy(part).every((argument) => argument !== null && collect(argument, sign, true)) &&
          addedBy(part).length > 0
        );
      default:
        return false;
    }
  }
}

/** The arguments that a call adds; none when it is no sum. */
function addedBy({ name, arguments: given }: Call): readonly (Expression | null)[] {
  if (name === 'SUM') return given;
  const [what, ...rest] = given;
  const adds = what?.kind === 'constant' && (what.value === 9 || what.value === 109);
  return name === 'SUBTOTAL' && adds ? rest : [];
}

function isSingle({ top, left, bottom, right }: CellArea): boolean {
  return top === bottom && left === right;
}

function opposite(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}
