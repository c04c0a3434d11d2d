/** Order and spread of many numbers. */
import { isCellError, type CellValue } from '../../cell';
import { toNumber } from '../coercion';
import { BAD_NUMBER, DIVISION_BY_ZERO, NOT_AVAILABLE, finite } from '../error-values';
import { MANY, ofOperands, type WorksheetFunction } from '../function-definition';
import { lift, single } from '../lift';
import { visitNumbers } from './totals';

/** A function of all the numbers together. */
function ofAll(answer: (numbers: readonly number[]) => CellValue): WorksheetFunction {
  return ofOperands(1, MANY, (operands, { directory }) => {
    const numbers: number[] = [];
    const error = visitNumbers(operands, directory, (number) => numbers.push(number));
    return error ?? answer(numbers);
  });
}

/** A function of many numbers, rising, and then one that says which. */
function ofSorted(
  answer: (rising: readonly number[], one: number) => CellValue,
): WorksheetFunction {
  return ofOperands(2, 2, ([all = null, which = null], context) => {
    const { directory } = context;
    const numbers: number[] = [];
    const error = visitNumbers([all], directory, (number) => numbers.push(number));
    if (error) return error;
    numbers.sort((a, b) => a - b);
    return lift([which], context, ([each = null]) => {
      const one = toNumber(each, directory);
      return isCellError(one) ? one : answer(numbers, one);
    });
  });
}

/** Between two neighbours the value is interpolated, as PERCENTILE.INC does. */
function percentile(rising: readonly number[], share: number): CellValue {
  if (rising.length === 0 || !(share >= 0 && share <= 1)) return BAD_NUMBER;
  const position = share * (rising.length - 1);
  const below = rising[Math.floor(position)] ?? 0;
  const above = rising[Math.ceil(position)] ?? below;
  return below + (position - Math.floor(position)) * (above - below);
}

const percentiles = ofSorted(percentile);
const quartiles = ofSorted((rising, quarter) => percentile(rising, Math.trunc(quarter) / 4));

const rank = ofOperands(2, 3, ([sought = null, all = null, order = 0], { directory }) => {
  const [number, direction] = [
    toNumber(single(sought), directory),
    toNumber(single(order), directory),
  ];
  if (isCellError(number)) return number;
  if (isCellError(direction)) return direction;
  let [before, isThere] = [0, false];
  const error = visitNumbers([all], directory, (each) => {
    if (each === number) isThere = true;
    else if (direction === 0 ? each > number : each < number) before += 1;
  });
  return error ?? (isThere ? before + 1 : NOT_AVAILABLE);
});

/** The mean of the squared distances from the mean; of a sample one less is divided by. */
function variance(
  of: 'sample' | 'population',
  end = (result: number) => result,
): WorksheetFunction {
  return ofAll((numbers) => {
    const divisor = of === 'sample' ? numbers.length - 1 : numbers.length;
    if (divisor < 1) return DIVISION_BY_ZERO;
    const mean = total(numbers) / numbers.length;
    return finite(end(total(numbers.map((number) => (number - mean) ** 2)) / divisor));
  });
}

const geomean = ofAll((numbers) => {
  if (numbers.length === 0 || numbers.some((number) => number <= 0)) return BAD_NUMBER;
  return finite(Math.exp(total(numbers.map(Math.log)) / numbers.length));
});

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

const spread = (of: 'sample' | 'population') => variance(of, Math.sqrt);

export const STATISTICS: Readonly<Record<string, WorksheetFunction>> = {
  MEDIAN: ofAll((numbers) =>
    percentile(
      [...numbers].sort((a, b) => a - b),
      0.5,
    ),
  ),
  GEOMEAN: geomean,
  LARGE: ofSorted((rising, which) => rising[rising.length - Math.ceil(which)] ?? BAD_NUMBER),
  SMALL: ofSorted((rising, which) => rising[Math.ceil(which) - 1] ?? BAD_NUMBER),
  PERCENTILE: percentiles,
  'PERCENTILE.INC': percentiles,
  QUARTILE: quartiles,
  'QUARTILE.INC': quartiles,
  RANK: rank,
  'RANK.EQ': rank,
  STDEV: spread('sample'),
  'STDEV.S': spread('sample'),
  STDEVP: spread('population'),
  'STDEV.P': spread('population'),
  VAR: variance('sample'),
  'VAR.S': variance('sample'),
  VARP: variance('population'),
  'VAR.P': variance('population'),
};
