/**
 * A formula as it reads when copied some rows and columns away: relative references move along, absolute ones
 * stay, and what would leave the sheet becomes #REF!. The formula is read once and may be moved many times.
 */
import { tokenize } from '@borgar/fx/xlsx';
import { MAX_COLUMNS, MAX_ROWS, columnLetters, columnOf } from '#sheet/address';

/** Gives the formula as it reads so many rows down and columns to the right. */
export type MovedFormula = (rows: number, columns: number) => string;

const REFERENCES: readonly string[] = ['range', 'range_beam', 'range_ternary'];

export function movable(formula: string): MovedFormula {
  const pieces = tokenize(formula, { withLocation: false, allowTernary: true }).map(
    ({ type, value }) => (REFERENCES.includes(type) ? movableReference(value) : value),
  );
  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : piece(rows, columns))).join('');
}

function movableReference(reference: string): MovedFormula {
  const corner = reference.lastIndexOf('!') + 1;
  const sheet = reference.slice(0, corner);
  const corners = reference.slice(corner).split(':').map(readCorner);
  return (rows, columns) => {
    const moved = corners.map((each) => each(rows, columns));
    return moved.includes(null) ? '#REF!' : sheet + moved.join(':');
  };
}

/** One corner of a reference, "$A1", or one edge of whole columns or rows, "A" or "$3"; null off the sheet. */
function readCorner(text: string): (rows: number, columns: number) => string | null {
  const parts = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  if (!parts) return () => text;
  const [, dollar = '', letters = '', rowDollar = '', digits = ''] = parts;
  const column = letters === '' ? null : columnOf(letters);
  const columnIsFixed = dollar !== '' && letters !== '';
  const rowIsFixed = rowDollar !== '' || (dollar !== '' && letters === '');
  return (rows, columns) => {
    const newColumn = column === null ? null : column + (columnIsFixed ? 0 : columns);
    const newRow = digits === '' ? null : Number(digits) - 1 + (rowIsFixed ? 0 : rows);
    if (newColumn !== null && (newColumn < 0 || newColumn >= MAX_COLUMNS)) return null;
    if (newRow !== null && (newRow < 0 || newRow >= MAX_ROWS)) return null;
    const columnText =
      newColumn === null ? '' : (columnIsFixed ? '$' : '') + columnLetters(newColumn);
    return columnText + (newRow === null ? '' : `${rowIsFixed ? '$' : ''}${newRow + 1}`);
  };
}
