/**
 * A cell as Excel gives it and as we know it. An empty cell is told from a formula that gives "" by its
 * formula, an error from a text that reads like one by its value type (doubts.ts), a text that looks like a formula by
 * giving the same as value and as formula.
 */
import { asKept } from '#sheet/table-references';
import { sameValue, type CellValue } from '#sheet/cell';
import type { CellInput } from '#workbook/host';

export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Excel gives a constant as its own formula. */
export function mayBeFormula(formula: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=');
}

/** `inside` is the table in whose area the cell stands, or null; it matters to a formula only. */
export function readContent(
  value: unknown,
  type: unknown,
  formula: unknown,
  inside: string | null,
): CellContent {
  const isFormula = mayBeFormula(formula) && formula !== value;
  return {
    value: valueOf(value, type, isFormula),
    formula: isFormula ? (asKept(formula, inside) ?? formula) : null,
  };
}

function valueOf(value: unknown, type: unknown, isFormula: boolean): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return value === '' && !isFormula ? null : value;
}

/** Whether two cells hold the same formula, or the same constant. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  return a.formula === b.formula && (a.formula !== null || sameValue(a.value, b.value));
}

/** What is handed to Excel: text behind an apostrophe, so that it stays text; "" clears. */
export function officeValue(input: CellInput): string | number | boolean {
  if (input === null) return '';
  if (typeof input === 'string') return input === '' ? '' : `'${input}`;
  if (typeof input !== 'object') return input;
  return 'formula' in input ? input.formula : input.error;
}

/** What puts a cell back as it was read. */
export function inputOf({ value, formula }: CellContent): CellInput {
  return formula === null ? value : { formula };
}
