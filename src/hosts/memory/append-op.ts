/**
 * Drafts the growing of a table: rows below its last one, formatted like it, with the columns' own formulas where
 * the caller gives nothing; the totals row moves down. The one blank row that Excel demands of a table without data
 * is filled first. Spec: files §12
 */
import { invariant } from '#core/money/invariant';
import { MAX_ROWS, overlaps, type Area } from '#sheet/address';
import type { CellContent } from '#sheet/workbook';
import type { Table, Worksheet } from '#sheet/worksheet';
import type { AppendOp } from '#workbook/host';
import { contentOf, EMPTIED, type Draft } from './draft';
import { movable } from './moved-formula';
import { refersToRow, isMovable } from './totals-row';

export function draftAppend(draft: Draft, { table: name, rows }: AppendOp): void {
  if (rows.length === 0) return;
  const { sheet, table } = draft.table(name);
  const { area, totalsRow } = table;
  const width = area.right - area.left + 1;
  invariant(
    rows.every((row) => row.length <= width),
    'an appended row is no wider than its table',
    { table: name },
  );
  const lastRow = area.bottom - (totalsRow ? 1 : 0);
  const fillsBlank = lastRow === area.top + 1 && isBlank(draft, sheet, table, lastRow);
  const first = fillsBlank ? lastRow : lastRow + 1;
  const growth = rows.length - (fillsBlank ? 1 : 0);
  if (growth > 0) {
    const before = draft.obstacles.length;
    refuseGrowth(draft, sheet, table, growth);
    if (draft.obstacles.length > before) return;
    if (totalsRow) moveTotals(draft, sheet, table, growth);
    draft.tables.set(table.name, { ...table, area: { ...area, bottom: area.bottom + growth } });
  }
  rows.forEach((row, down) => {
    for (let along = 0; along < width; along += 1) {
      const column = area.left + along;
      const target = first + down;
      const input = row[along];
      const content =
        input === undefined
          ? columnFormula(draft, sheet, table, along, target - lastRow)
          : contentOf(input);
      if (target === lastRow) {
        const isGiven = input !== undefined || draft.isEmpty(sheet, target, column);
        if (isGiven && content !== EMPTIED) draft.write(sheet, target, column, content);
        continue;
      }
      const { style = null } = draft.cell(sheet, lastRow, column);
      draft.put(sheet, target, column, { ...content, style });
    }
  });
}

/** Blank but for the formulas of its columns. */
function isBlank(draft: Draft, sheet: Worksheet, { area, formulas }: Table, row: number): boolean {
  for (let column = area.left; column <= area.right; column += 1) {
    const { formula } = draft.cell(sheet, row, column);
    const own = formulas?.[column - area.left] != null && formula !== undefined;
    if (!own && !draft.isEmpty(sheet, row, column)) return false;
  }
  return true;
}

function refuseGrowth(draft: Draft, sheet: Worksheet, table: Table, growth: number): void {
  const { area, totalsRow } = table;
  const below: Area = {
    sheet: sheet.name,
    top: area.bottom + 1,
    left: area.left,
    bottom: area.bottom + growth,
    right: area.right,
  };
  const last = area.bottom - (totalsRow ? 1 : 0);
  if (sheet.isProtected) draft.refuse('protected', { ...area, sheet: sheet.name });
  if (table.filtered) draft.refuse('filtered', { ...area, sheet: sheet.name });
  if (below.bottom >= MAX_ROWS || !isFree(draft, sheet, below)) draft.refuse('occupied', below);
  for (const merge of sheet.merges) if (overlaps(merge, below)) draft.refuse('merged', merge);
  for (const spill of draft.spilledOf(sheet)) {
    if (overlaps(spill, below)) draft.refuse('spilled', spill);
  }
  for (let row = last + 1; row <= below.bottom; row += 1) {
    const line = { ...below, top: row, bottom: row };
    if (sheet.hiddenRows.has(row)) draft.refuse('hidden row', line);
  }
  if (!totalsRow) return;
  const totals = { ...below, top: area.bottom, bottom: area.bottom };
  if (refersToRow(draft, sheet, totals) || !isMovable(draft, sheet, table)) {
    draft.refuse('referenced', totals);
  }
}

function isFree(draft: Draft, sheet: Worksheet, area: Area): boolean {
  const tables = [...draft.tablesOf(sheet), ...draft.workbook.reserved.tables];
  if (tables.some((table) => overlaps(table.area, area))) {
    return false;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!draft.isEmpty(sheet, row, column)) return false;
    }
  }
  return true;
}

function moveTotals(draft: Draft, sheet: Worksheet, { area }: Table, growth: number): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const { value, formula, style = null } = draft.cell(sheet, area.bottom, column);
    const content = { value, ...(formula === undefined ? {} : { formula }), style };
    draft.put(sheet, area.bottom + growth, column, content);
  }
}

/** The formula of the row above, moved; else the column's own, when it means the same in every row. */
function columnFormula(
  draft: Draft,
  sheet: Worksheet,
  { area, totalsRow, formulas }: Table,
  along: number,
  down: number,
): CellContent {
  const own = formulas?.[along];
  if (own == null) return EMPTIED;
  const last = area.bottom - (totalsRow ? 1 : 0);
  const above = draft.cell(sheet, last, area.left + along).formula;
  if (above !== undefined) return { value: null, formula: movable(above)(down, 0) };
  return movable(own)(1, 0) === own ? { value: null, formula: own } : EMPTIED;
}
