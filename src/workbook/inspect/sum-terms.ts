/**
 * What a formula adds up: SUM, SUBTOTAL, AGGREGATE and plain additions, also inside ROUND and IFERROR. A formula that
 * multiplies, divides or chooses is no sum.
 */
import type { Expression } from '#sheet/formula/expression';
import type { Place } from '#sheet/formula/operand';
import type { FormulaCell } from './formula-cell';
import type { Inspected } from './inspected';

export interface Sum {
  /** The areas that are added, as they stand in the formula. */
  readonly added: readonly Place[];
  /** The areas that are subtracted. */
  readonly subtracted: readonly Place[];
}

/** Functions that leave a sum a sum. */
const AROUND = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'IFERROR', 'IFNA', 'N']);
/** SUBTOTAL and AGGREGATE sum by these numbers. */
const SUM_CODES = new Set([9, 109]);

/** null when the formula is no sum of cells. */
export function sumOf(cell: FormulaCell, inspected: Inspected): Sum | null {
  const sum = { added: [] as Place[], subtracted: [] as Place[] };
  return collect(cell.expression, true) && sum.added.length > 0 ? sum : null;

  function collect(part: Expression, adds: boolean): boolean {
    switch (part.kind) {
      case 'constant':
        return true;
      case 'positive':
      case 'single':
        return collect(part.of, adds);
      case 'negative':
        return collect(part.of, !adds);
      case 'area':
      case 'table':
      case 'name':
      case 'range': {
        const place = inspected.placeOf(part, cell);
        if (place) (adds ? sum.added : sum.subtracted).push(place);
        return place !== null;
      }
      case 'operation':
        return (
          collect(part.first, adds) &&
          part.rest.every(({ operator, operand }) => {
            if (operator !== '+' && operator !== '-') return false;
            return collect(operand, operator === '+' ? adds : !adds);
          })
        );
      case 'call':
        return collectCall(part.name, part.arguments, adds);
      default:
        return false;
    }
  }

  function collectCall(
    name: string,
    parts: readonly (Expression | null)[],
    adds: boolean,
  ): boolean {
    const [first] = parts;
    if (AROUND.has(name)) return first ? collect(first, adds) : false;
    const skipped = name === 'SUM' ? 0 : name === 'SUBTOTAL' ? 1 : name === 'AGGREGATE' ? 2 : null;
    if (skipped === null) return false;
    if (skipped > 0 && !(first?.kind === 'constant' && SUM_CODES.has(Number(first.value)))) {
      return false;
    }
    return parts.slice(skipped).every((part) => part === null || collect(part, adds));
  }
}

/** A run of rows in the same columns, made of areas that follow each other. */
export function spansOf(places: readonly Place[]): readonly Place[] {
  const sorted = [...places].sort((a, b) => a.left - b.left || a.top - b.top);
  const spans: Place[] = [];
  for (const place of sorted) {
    const last = spans.at(-1);
    const follows =
      last?.sheet === place.sheet &&
      last.left === place.left &&
      last.right === place.right &&
      place.top <= last.bottom + 1;
    if (last && follows) {
      spans[spans.length - 1] = { ...last, bottom: Math.max(last.bottom, place.bottom) };
    } else {
      spans.push(place);
    }
  }
  return spans;
}

/** Whether a cell stands in the area. */
export function holdsCell({ top, left, bottom, right }: Place, row: number, column: number) {
  return row >= top && row <= bottom && column >= left && column <= right;
}
