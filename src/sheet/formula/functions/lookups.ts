/** INDEX, MATCH, VLOOKUP and XLOOKUP: finding a value, or what stands beside it. Spec: recalculation §11 */
import { isCellError, type CellValue } from '../../cell';
import { toLogical, toNumber } from '../coercion';
import type { Context } from '../context';
import { BAD_REFERENCE, BAD_VALUE, NOT_AVAILABLE } from '../error-values';
import { ofOperands, type Argument, type WorksheetFunction } from '../function-definition';
import { isLarge, lift, single } from '../lift';
import { arrayOf, isGrid, slice, type Grid, type Operand } from '../operand';
import { uncomputable } from '../uncomputable';
import { findIn, findInSorted, vectorOf, type Nearest } from './vector-search';

const index = ofOperands(2, 3, ([source = null, ...positions], { directory }) => {
  const grid = asGrid(source);
  if (positions.some(isLarge)) return uncomputable('INDEX with several positions');
  const [first, second] = positions.map((position) => toNumber(single(position), directory));
  if (first === undefined || isCellError(first)) return first ?? BAD_VALUE;
  if (isCellError(second ?? 0)) return second ?? BAD_VALUE;
  // One position in a single row counts columns.
  const alongRow = second === undefined && grid.rows === 1;
  const row = alongRow ? 1 : Math.trunc(first);
  const column = alongRow
    ? Math.trunc(first)
    : Math.trunc(Number(second ?? (grid.columns === 1 ? 1 : 0)));
  if (row < 0 || column < 0) return BAD_VALUE;
  if (row > grid.rows || column > grid.columns) return BAD_REFERENCE;
  return slice(grid, {
    top: Math.max(row - 1, 0),
    left: Math.max(column - 1, 0),
    rows: row === 0 ? grid.rows : 1,
    columns: column === 0 ? grid.columns : 1,
  });
});

const match = ofOperands(2, 3, ([wanted = null, list = null, type = 1], context) => {
  const kind = toNumber(single(type), context.directory);
  if (isCellError(kind)) return kind;
  const vector = vectorOf(asGrid(list));
  if (!vector) return NOT_AVAILABLE;
  return forEach(wanted, context, (value) => {
    const { language } = context.directory;
    const position =
      kind === 0
        ? findIn(vector, value ?? 0, 'wildcards', language)
        : findInSorted(vector, value ?? 0, kind > 0 ? 'rising' : 'falling', language);
    return position === null ? NOT_AVAILABLE : position + 1;
  });
});

/** VLOOKUP looks down the first column, HLOOKUP along the first row. */
function lookupBeside(direction: 'down' | 'along'): WorksheetFunction {
  return ofOperands(
    3,
    4,
    ([wanted = null, source = null, offset = null, sorted = true], context) => {
      const { directory } = context;
      const grid = asGrid(source);
      const isSorted = toLogical(single(sorted), directory);
      if (isCellError(isSorted)) return isSorted;
      const first = { top: 0, left: 0 };
      const list =
        direction === 'down'
          ? slice(grid, { ...first, rows: grid.rows, columns: 1 })
          : slice(grid, { ...first, rows: 1, columns: grid.columns });
      const vector = vectorOf(list);
      if (!vector) return BAD_VALUE;
      return lift([wanted, offset], context, ([value = null, each = null]) => {
        const { language } = directory;
        if (isCellError(value)) return value;
        const beside = toNumber(each, directory);
        if (isCellError(beside)) return beside;
        const line = Math.trunc(beside) - 1;
        if (line < 0) return BAD_VALUE;
        if (line >= (direction === 'down' ? grid.columns : grid.rows)) return BAD_REFERENCE;
        const found = isSorted
          ? findInSorted(vector, value ?? 0, 'rising', language)
          : findIn(vector, value ?? 0, 'wildcards', language);
        if (found === null) return NOT_AVAILABLE;
        return (direction === 'down' ? grid.at(found, line) : grid.at(line, found)) ?? 0;
      });
    },
  );
}

const MODES: Readonly<Record<number, Nearest>> = {
  [-1]: 'smaller',
  0: 'exact',
  1: 'larger',
  2: 'wildcards',
};

/** How XMATCH and XLOOKUP search: match mode and search mode. */
function searchOf(mode: CellValue, order: CellValue, { directory }: Context) {
  const [how, way] = [toNumber(mode, directory), toNumber(order, directory)];
  if (isCellError(how)) return how;
  if (isCellError(way)) return way;
  const nearest = MODES[how];
  if (!nearest || ![1, -1, 2, -2].includes(way)) return BAD_VALUE;
  if (Math.abs(way) === 2) return uncomputable('a binary search');
  return { nearest, fromEnd: way === -1 };
}

const xmatch = ofOperands(2, 4, ([wanted = null, list = null, mode = 0, order = 1], context) => {
  const search = searchOf(single(mode), single(order), context);
  if ('error' in search) return search;
  const vector = vectorOf(asGrid(list));
  if (!vector) return BAD_VALUE;
  return forEach(wanted, context, (value) => {
    const { language } = context.directory;
    const found = findIn(vector, demandValue(value), search.nearest, language, search.fromEnd);
    return found === null ? NOT_AVAILABLE : found + 1;
  });
});

const xlookup: WorksheetFunction = {
  least: 3,
  most: 6,
  apply: ([wanted, list, answers, fallback, mode, order], context) => {
    const search = searchOf(single(valueOr(mode, 0)), single(valueOr(order, 1)), context);
    if ('error' in search) return search;
    const [vector, grid] = [vectorOf(asGrid(valueOr(list, null))), asGrid(valueOr(answers, null))];
    const { language } = context.directory;
    const isDown = vector?.grid.columns === 1;
    if (!vector || (isDown ? grid.rows : grid.columns) !== vector.length) return BAD_VALUE;
    const sought = valueOr(wanted, null);
    const find = (value: CellValue): Grid | null => {
      const found = findIn(vector, demandValue(value), search.nearest, language, search.fromEnd);
      if (found === null) return null;
      return isDown
        ? slice(grid, { top: found, left: 0, rows: 1, columns: grid.columns })
        : slice(grid, { top: 0, left: found, rows: grid.rows, columns: 1 });
    };
    const missing = () => (fallback?.isGiven ? fallback.value() : NOT_AVAILABLE);
    if (isLarge(sought)) {
      if (isDown ? grid.columns > 1 : grid.rows > 1) return uncomputable('XLOOKUP of many in many');
      return forEach(sought, context, (value) => single(find(value) ?? missing()));
    }
    const value = single(sought);
    return isCellError(value) ? value : (find(value) ?? missing());
  },
};

function forEach(
  wanted: Operand,
  context: Context,
  find: (value: CellValue) => CellValue,
): Operand {
  return lift([wanted], context, ([value = null]) => (isCellError(value) ? value : find(value)));
}

function demandValue(value: CellValue): CellValue {
  return value ?? uncomputable('a search for an empty cell');
}

function valueOr(argument: Argument | undefined, otherwise: CellValue): Operand {
  return argument?.isGiven ? argument.value() : otherwise;
}

function asGrid(operand: Operand): Grid {
  return isGrid(operand) ? operand : arrayOf([[operand]]);
}

export const LOOKUPS: Readonly<Record<string, WorksheetFunction>> = {
  INDEX: { ...index, takesWhole: 1 },
  MATCH: match,
  XMATCH: xmatch,
  VLOOKUP: lookupBeside('down'),
  HLOOKUP: lookupBeside('along'),
  XLOOKUP: xlookup,
};
