/**
 * Rows below a table. The one blank row of a table without data is filled first; a totals row moves down, unless a
 * formula names it by address. Spec: files §12
 */
import { invariant } from '#core/money/invariant';
import { MAX_ROWS, contains, overlaps, type Area } from '#sheet/address';
import type { AppendOp, CellInput } from '#workbook/host';
import { isMovable, refersToRow } from './referring';
import { bodyOf, type TableState } from './tables';
import type { WritePlan } from './write-plan';

export function planAppend(plan: WritePlan, { table: name, rows }: AppendOp): void {
  if (rows.length === 0) return;
  const table = plan.table(name);
  const { area, sheet } = table;
  const width = area.right - area.left + 1;
  invariant(
    rows.every((row) => row.length <= width),
    'an appended row is no wider than its table',
    { table: name },
  );
  const last = bodyOf(table).bottom;
  const fillsBlank = last === area.top + 1 && isBlankRow(plan, table, last);
  const growth = rows.length - (fillsBlank ? 1 : 0);
  if (growth > 0) {
    const before = plan.obstacles.length;
    refuseGrowth(plan, table, growth);
    if (plan.obstacles.length > before) return;
    const to = { ...table, area: { ...area, bottom: area.bottom + growth } };
    if (table.totalsRow) moveTotals(plan, table, growth);
    plan.steps.push({ kind: 'grow', from: table, to });
    plan.setTable(to);
  }
  const cells = rows.map((row, down) =>
    Array.from({ length: width }, (_, along): CellInput | undefined => {
      const target = (fillsBlank ? last : last + 1) + down;
      const formula = plan.ownFormula(table.name, along) ?? rowFormula(plan, table, last, along);
      const filled = target > last && formula !== null ? { formula } : undefined;
      const input = row[along] ?? (row[along] === null ? null : filled);
      if (input === undefined) return undefined;
      if (target === last) plan.refuseCell(sheet, target, area.left + along);
      plan.note(sheet, target, area.left + along, input);
      return input;
    }),
  );
  const top = fillsBlank ? last : last + 1;
  plan.steps.push({ kind: 'cells', sheet, top, left: area.left, cells });
}

/** The formula of the row above, when it speaks of its own row: Excel does not always take the column for calculated. */
function rowFormula(
  plan: WritePlan,
  { sheet, area }: TableState,
  row: number,
  along: number,
): string | null {
  const { formula } = plan.content(sheet, row, area.left + along);
  return formula !== null && /\[#This Row\]|\[@/.test(formula) ? formula : null;
}

function isBlankRow(plan: WritePlan, table: TableState, row: number): boolean {
  for (let column = table.area.left; column <= table.area.right; column += 1) {
    const { value, formula } = plan.content(table.sheet, row, column);
    if (value !== null && formula === null) return false;
  }
  return true;
}

function refuseGrowth(plan: WritePlan, table: TableState, growth: number): void {
  const { area, totalsRow, filtered } = table;
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + growth };
  const sheet = plan.found.sheets.find(({ name }) => name === table.sheet);
  if (sheet?.isProtected) plan.refuse('protected', area);
  if (filtered) plan.refuse('filtered', area);
  if (below.bottom >= MAX_ROWS || !isFree(plan, table, below)) plan.refuse('occupied', below);
  for (const state of plan.found.ranges.filter((each) => overlaps(each.area, below))) {
    for (const merge of state.merged) if (overlaps(merge, below)) plan.refuse('merged', merge);
    if (state.spilled !== false) plan.refuse('spilled', below);
  }
  for (const hidden of plan.found.hiddenBelow) {
    if (overlaps(hidden, below)) plan.refuse('hidden row', below);
  }
  if (!totalsRow) return;
  const totals = { ...area, top: area.bottom };
  const elsewhere = plan
    .formulas()
    .filter(({ sheet: at, row, column }) => !contains(totals, at, row, column));
  const own = plan
    .formulas()
    .filter(({ sheet: at, row, column }) => contains(totals, at, row, column));
  if (
    elsewhere.some((each) => refersToRow(each, totals)) ||
    !own.every((each) => isMovable(each, area))
  ) {
    plan.refuse('referenced', totals);
  }
}

function isFree(plan: WritePlan, table: TableState, area: Area): boolean {
  const others = plan.tables.filter(({ name }) => name !== table.name);
  if (others.some((other) => overlaps(other.area, area))) return false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { value, formula } = plan.content(area.sheet, row, column);
      if (value !== null || formula !== null) return false;
    }
  }
  return true;
}

/** Excel moves the totals row itself; the plan notes where its cells come to stand. */
function moveTotals(plan: WritePlan, { area, sheet }: TableState, growth: number): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const { value, formula } = plan.content(sheet, area.bottom, column);
    plan.note(sheet, area.bottom + growth, column, formula === null ? value : { formula });
    plan.forget(sheet, area.bottom, column);
  }
}
