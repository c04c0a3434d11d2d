/** A heading of a table is a name that formulas use: it takes a text of its own, and none that formulas name is changed. */
import { contains } from '#sheet/address';
import type { CellInput } from '#workbook/host';
import { names } from './referring';
import type { WritePlan } from './write-plan';

export function planHeading(
  plan: WritePlan,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  input: CellInput,
): void {
  const table = plan.tables.find(
    ({ area }) => area.top === row && contains(area, sheet, row, column),
  );
  if (!table) return;
  const cell = { sheet, top: row, left: column, bottom: row, right: column };
  const position = column - table.area.left;
  const taken = table.headings.some(
    (heading, index) =>
      index !== position &&
      typeof input === 'string' &&
      heading.toLowerCase() === input.toLowerCase(),
  );
  if (typeof input !== 'string' || input === '' || taken) return plan.refuse('heading', cell);
  const old = table.headings[position] ?? '';
  if (plan.formulas().some(({ formula }) => names(formula, old))) {
    plan.refuse('referenced', cell);
  }
  const headings = table.headings.with(position, input);
  plan.setTable({ ...table, headings });
}
