/** Drafts the writing of named cells. Headings of tables are looked after: they are names that formulas use. */
import { invariant } from '#core/money/invariant';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '#sheet/address';
import { sameValue } from '#sheet/cell';
import type { CellContent } from '#sheet/workbook';
import type { Table, Worksheet } from '#sheet/worksheet';
import type { CellsOp } from '#workbook/host';
import { contentOf, type Draft } from './draft';

export function draftCells(draft: Draft, op: CellsOp): void {
  const sheet = draft.sheet(op.sheet);
  op.cells.forEach((inputs, down) => {
    inputs.forEach((input, along) => {
      if (input === undefined) return;
      const [row, column] = [op.top + down, op.left + along];
      const inside = row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
      invariant(inside, 'a cell lies on its sheet', { row, column });
      const content = contentOf(input);
      const table = headed(draft.tablesOf(sheet), row, column);
      if (isThere(draft, sheet, row, column, content)) return;
      if (table) renameHeading(draft, sheet, table, column, content);
      draft.write(sheet, row, column, content);
    });
  });
}

function isThere(
  draft: Draft,
  sheet: Worksheet,
  row: number,
  column: number,
  { value, formula }: CellContent,
): boolean {
  const held = draft.cell(sheet, row, column);
  return held.formula === formula && (formula !== undefined || sameValue(held.value, value));
}

function headed(tables: readonly Table[], row: number, column: number): Table | undefined {
  return tables.find(({ area }) => area.top === row && column >= area.left && column <= area.right);
}

function renameHeading(
  draft: Draft,
  sheet: Worksheet,
  table: Table,
  column: number,
  { value, formula }: CellContent,
): void {
  const position = column - table.area.left;
  const { top } = table.area;
  const cell: Area = { sheet: sheet.name, top, left: column, bottom: top, right: column };
  const others = table.headings.filter((_, index) => index !== position);
  const taken = (name: string) =>
    others.some((heading) => heading.toLowerCase() === name.toLowerCase());
  if (formula !== undefined || typeof value !== 'string' || value === '' || taken(value)) {
    draft.refuse('heading', cell);
    return;
  }
  const old = table.headings[position] ?? '';
  if (isNamed(draft, old)) draft.refuse('referenced', cell);
  draft.tables.set(table.name, { ...table, headings: table.headings.with(position, value) });
}

/** Whether any formula, also one that only new rows get, names a column by this heading. */
function isNamed(draft: Draft, heading: string): boolean {
  const escaped = heading.replace(/['#[\]@]/g, "'$&");
  const names = (formula: string) =>
    formula.includes(`[${escaped}]`) || formula.includes(`@${escaped}]`);
  return draft.sheets.some(
    (sheet) =>
      sheet.tables.some(({ formulas = [] }) => formulas.some((each) => each && names(each))) ||
      sheet.cells.some(({ formula }) => formula !== undefined && names(formula)),
  );
}
