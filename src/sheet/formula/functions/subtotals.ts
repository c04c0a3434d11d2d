/**
 * SUBTOTAL and the part of AGGREGATE that is like it: totals that leave out other subtotals, rows that a filter
 * hides, and, when asked, rows hidden by hand and errors. Spec: recalculation §14
 */
import { isCellError, type CellValue } from '../../cell';
import type { Worksheet } from '../../worksheet';
import { toNumber } from '../coercion';
import { BAD_VALUE } from '../error-values';
import { MANY, ofOperands, type WorksheetFunction } from '../function-definition';
import { single } from '../lift';
import { arrayOf, demandManageable, isReference, type Operand, type Reference } from '../operand';
import { uncomputable } from '../uncomputable';
import { STATISTICS } from './statistics';
import { TOTALS } from './totals';

const FUNCTIONS: readonly (WorksheetFunction | undefined)[] = [
  TOTALS['AVERAGE'],
  TOTALS['COUNT'],
  TOTALS['COUNTA'],
  TOTALS['MAX'],
  TOTALS['MIN'],
  TOTALS['PRODUCT'],
  STATISTICS['STDEV'],
  STATISTICS['STDEVP'],
  TOTALS['SUM'],
  STATISTICS['VAR'],
  STATISTICS['VARP'],
];

interface LeftOut {
  readonly hiddenRows: boolean;
  readonly subtotals: boolean;
  readonly errors: boolean;
}

const subtotal = ofOperands(2, MANY, ([code = null, ...references], context) => {
  const number = toNumber(single(code), context.directory);
  if (isCellError(number)) return number;
  const whole = Math.trunc(number);
  const leftOut = { hiddenRows: whole > 100, subtotals: true, errors: false };
  return totalOf(whole > 100 ? whole - 100 : whole, references, leftOut, context);
});

const aggregate = ofOperands(3, MANY, ([code = null, option = null, ...references], context) => {
  const { directory } = context;
  const [number, options] = [
    toNumber(single(code), directory),
    toNumber(single(option), directory),
  ];
  if (isCellError(number)) return number;
  if (isCellError(options)) return options;
  if (!(options >= 0 && options <= 7)) return BAD_VALUE;
  const leftOut = {
    hiddenRows: options % 2 === 1,
    errors: [2, 3, 6, 7].includes(options),
    subtotals: options < 4,
  };
  return totalOf(Math.trunc(number), references, leftOut, context);
});

function totalOf(
  code: number,
  references: readonly Operand[],
  leftOut: LeftOut,
  context: Parameters<WorksheetFunction['apply']>[1],
): Operand {
  const total = FUNCTIONS[code - 1];
  if (!total) return code > 11 && code < 20 ? uncomputable(`AGGREGATE ${code}`) : BAD_VALUE;
  if (!references.every(isReference)) return uncomputable('a subtotal of an array');
  const values = references.flatMap((reference) => visibleValues(reference, leftOut));
  const column = arrayOf(values.map((value) => [value]));
  return total.apply([{ isGiven: true, value: () => column }], context);
}

function visibleValues(
  { place, filledRows, filledColumns, at }: Reference,
  leftOut: LeftOut,
): CellValue[] {
  const { worksheet } = place.sheet;
  const values: CellValue[] = [];
  demandManageable(filledRows, filledColumns);
  for (let row = 0; row < filledRows; row += 1) {
    if (isHidden(worksheet, place.top + row, leftOut.hiddenRows)) continue;
    for (let column = 0; column < filledColumns; column += 1) {
      if (leftOut.subtotals && isSubtotal(worksheet, place.top + row, place.left + column))
        continue;
      const value = at(row, column);
      if (!(leftOut.errors && isCellError(value))) values.push(value);
    }
  }
  return values;
}

function isHidden(worksheet: Worksheet, row: number, evenByHand: boolean): boolean {
  if (!worksheet.hiddenRows.has(row)) return false;
  const { filter, tables } = worksheet;
  const filtered = tables.filter((table) => table.filtered).map(({ area }) => area);
  return (
    evenByHand ||
    [...filtered, ...(filter ? [filter] : [])].some(
      ({ top, bottom }) => row >= top && row <= bottom,
    )
  );
}

function isSubtotal(worksheet: Worksheet, row: number, column: number): boolean {
  const formula = worksheet.cells.at(row, column)?.formula;
  return formula !== undefined && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula);
}

export const SUBTOTALS: Readonly<Record<string, WorksheetFunction>> = {
  SUBTOTAL: subtotal,
  AGGREGATE: aggregate,
};
