/**
 * Puts bilaga 1 on its sheet in the open workbook: a new sheet where there is none; where our own stands, its cells and
 * page set-up are brought up to date. Its looks cannot be: when rows have come or gone the old sheet goes first, where
 * the host can remove sheets, and `step` then says that the job is to be done once more. A sheet with anybody else's
 * content is never touched. Everything stands in the log. Spec: printing §8
 */
import { MOVED } from '#core/appendix/document';
import type { Finding } from '#core/findings/finding';
import { formatPlace } from '#core/findings/place';
import { cellAddress } from '#sheet/address';
import type { PageSetup } from '#sheet/page-setup';
import { sameValue } from '#sheet/cell';
import type { CellUpdate, Draft } from '#workbook/write/draft';
import { contentOf, gridOf, type SheetGrid } from '#workbook/grid';
import type { Host, SheetOp, WriteRequest } from '#workbook/host';
import { logEntries } from '#workbook/log/journal';
import { outcomes } from '#workbook/log/log';
import { logText } from '#workbook/log/log-text';
import type { Opened } from '#workbook/opened';
import { pageUpdate } from '#workbook/log/page-line';
import { addedSheet, isOurs } from '#workbook/log/sheet-line';
import { raise } from '../findings';
import type { Prepared } from '../prepared';
import { refusals } from '../refusals';
import { hasShapeOf } from '../shape-of-sheet';
import { planBy, type Writer } from '../writer';

/** removed: the old sheet goes, and the new one is written by doing the job again on the workbook as it then is. */
export type SheetStep = 'added' | 'updated' | 'removed';

export interface PreparedAppendix extends Prepared {
  readonly step: SheetStep;
}

/** `op` is the sheet as it would be made anew; a HostError when the host cannot tell how the old one prints. */
export async function appendixOnSheet(
  opened: Opened,
  op: SheetOp,
  host: Pick<Host, 'can' | 'read'>,
  writer: Writer,
): Promise<PreparedAppendix> {
  const grid = gridOf(opened.grids, op.name);
  if (!grid) return prepared('added', { sheets: [op] });
  const where = { where: [{ sheet: grid.name }] };
  if (!standsAsWritten(grid, opened)) {
    const foreign = raise('jobs/sheet-foreign', { sheet: grid.name }, where);
    return prepared('updated', {}, [foreign]);
  }
  if (hasShapeOf(grid, op) && (await isMarkedAs(grid, op, host))) {
    const before = await pageOf(grid, host);
    const page = pageUpdate(grid.name, op.page, before);
    return prepared('updated', {
      updates: updatesOf(grid, op, opened),
      pages: page ? [page] : [],
    });
  }
  if (host.can.removesSheets) return prepared('removed', { removes: [grid.name] });
  return prepared('updated', {}, [raise('jobs/sheet-other-shape', { sheet: grid.name }, where)]);

  function prepared(
    step: SheetStep,
    part: Partial<Draft>,
    objections: readonly Finding[] = [],
  ): PreparedAppendix {
    const request = planBy(writer, part, opened, actions[step](op.name));
    const guard = grid?.block && step === 'removed' ? [guardOf(grid)] : [];
    return {
      step,
      objections: [...refusals(opened), ...objections],
      request: { ...request, expects: [...request.expects, ...guard] },
    };
  }
}

/** In the log, which is Swedish like the workbook. */
const actions: Readonly<Record<SheetStep, (sheet: string) => string>> = {
  added: (sheet) => `Bladet ${sheet} skrivet`,
  updated: (sheet) => `Bladet ${sheet} uppdaterat`,
  removed: (sheet) => `Bladet ${sheet} görs om`,
};

/** Whether the log knows the sheet as ours, and every cell holds what a writing of ours put there last. */
export function standsAsWritten(grid: SheetGrid, opened: Opened): boolean {
  const entries = logEntries(opened.grids, opened.layout).filter(
    ({ outcome }) => outcome !== outcomes.begun,
  );
  const added = entries
    .filter(({ outcome }) => outcome !== outcomes.restored)
    .flatMap((entry) => addedSheet(entry) ?? [])
    .findLast(({ sheet }) => sheet.toLowerCase() === grid.name.toLowerCase());
  if (!added) return false;
  const last = new Map(entries.map(({ cell, after }) => [cell, after]));
  return isOurs(added, opened.grids, (row, column) => {
    const after = last.get(formatPlace({ sheet: grid.name, cell: cellAddress(row, column) }));
    const held = logText(contentOf(opened.grids, grid.name, row, column));
    return after !== undefined && sameValue(held, after);
  });
}

function updatesOf(grid: SheetGrid, { cells }: SheetOp, { grids }: Opened): CellUpdate[] {
  return cells.flatMap(({ row, column, content }) => {
    const same = sameValue(logText(contentOf(grids, grid.name, row, column)), logText(content));
    return same ? [] : [{ sheet: grid.name, row, column, value: content }];
  });
}

/** Whether the marks of moved figures, which are part of their number formats, stand where they are to stand. */
async function isMarkedAs(
  { block }: SheetGrid,
  { cells }: SheetOp,
  host: Pick<Host, 'read'>,
): Promise<boolean> {
  if (!block) return false;
  const { area } = block;
  const [looks] = await host.read({ areas: [area], want: ['formats'] });
  return cells.every(({ row, column, style }) => {
    const format = looks?.formats?.[row - area.top]?.[column - area.left] ?? '';
    return format.includes(MOVED) === (style?.numberFormat.includes(MOVED) ?? false);
  });
}

async function pageOf(grid: SheetGrid, host: Pick<Host, 'read'>): Promise<PageSetup> {
  const area = { sheet: grid.name, top: 0, left: 0, bottom: 0, right: 0 };
  const [block] = await host.read({ areas: [area], want: ['print'] });
  return block?.page ?? {};
}

/** Rows and columns beside the used ones that must be as empty as they were when a sheet goes. */
const AROUND = 20;

function guardOf(grid: SheetGrid): WriteRequest['expects'][number] {
  const right = (grid.block?.area.right ?? 0) + AROUND;
  const area = { sheet: grid.name, top: 0, left: 0, bottom: grid.end + AROUND, right };
  const values = Array.from({ length: area.bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (_each, column) => grid.value(row, column)),
  );
  return { area, values };
}
