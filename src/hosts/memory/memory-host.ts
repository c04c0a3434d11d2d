/**
 * A Host over the workbook model: for tests, for the file host, and for whoever else holds a workbook in memory.
 * A write happens whole or not at all. It cannot be undone here; whoever wants that keeps what stood before.
 * Spec: files §11
 */
import type { CellChange, Workbook } from '#sheet/workbook';
import {
  HostError,
  type AreaChange,
  type Block,
  type Capabilities,
  type Host,
  type Survey,
  type Want,
  type WriteOp,
  type WriteOutcome,
  type WriteRequest,
} from '#workbook/host';
import { demandReadable } from '#workbook/readable';
import { draftAppend } from './append-op';
import { applyDraft } from './apply-draft';
import { draftCells } from './cells-op';
import { draftChart } from './chart-op';
import { Draft } from './draft';
import { staleBlocks } from './guard';
import { outlineOf, readBlocks } from './read-blocks';
import { draftSheet } from './sheet-op';

const usual: Capabilities = {
  wants: ['formulas', 'formats', 'obstacles', 'print', 'charts', 'rules'],
  undoGroup: false,
  events: true,
  charts: true,
  chartAlternatives: true,
  removesSheets: true,
  live: false,
  calendar: true,
};

/** The workbook as a Host; changes made past the host, on the workbook itself, count as the user's. */
export function hostOver(workbook: Workbook, limits: Partial<Capabilities> = {}): Host {
  const can = { ...usual, ...limits };
  let writing = false;

  function write({ expects, ops, back }: WriteRequest): WriteOutcome {
    const now = staleBlocks(workbook, expects);
    if (now) return { kind: 'stale', now };
    const draft = new Draft(workbook);
    for (const op of ops) draftOp(draft, op, can);
    if (draft.obstacles.length > 0) return { kind: 'refused', obstacles: draft.obstacles };
    const areas = back.map((each) => ('table' in each ? draft.table(each.table).table.area : each));
    for (const { sheet } of areas) draft.sheet(sheet);
    demandReadable(areas);
    writing = true;
    try {
      applyDraft(draft);
    } finally {
      writing = false;
    }
    return { kind: 'written', after: readBlocks(workbook, { areas }), undo: 'none' };
  }

  return {
    can,
    survey: (want) => settled(() => survey(workbook, want)),
    read: (plan) => settled((): readonly Block[] => readBlocks(workbook, plan)),
    write: (request) => settled(() => write(request)),
    show: () => Promise.resolve(),
    listen: (listener) =>
      workbook.onChange((changed) => listener(areasOf(changed, writing ? 'us' : 'user'))),
  };
}

function survey(workbook: Workbook, want: readonly Want[]): Survey {
  const outline = outlineOf(workbook);
  const areas = outline.sheets.flatMap(({ used }) => used ?? []);
  return { outline, blocks: readBlocks(workbook, { areas, want }) };
}

function draftOp(draft: Draft, op: WriteOp, { removesSheets }: Capabilities): void {
  switch (op.kind) {
    case 'cells':
      return draftCells(draft, op);
    case 'append':
      return draftAppend(draft, op);
    case 'sheet':
      return draftSheet(draft, op);
    case 'page':
      // A file's parts keep what was set in them: taking it away is Excel's, as for sheets.
      if (op.clears?.length && !removesSheets) throw new HostError('host/page-stays', op.sheet);
      draft.pages.push({ ...op, sheet: draft.sheet(op.sheet) });
      return;
    case 'chart':
      return draftChart(draft, op);
    case 'remove':
      if (!removesSheets) throw new HostError('host/sheet-stays', op.sheet);
      draftRemoval(draft, op.sheet);
  }
}

function draftRemoval(draft: Draft, name: string): void {
  const sheet = draft.sheet(name);
  if (draft.workbook.structureLocked) {
    draft.refuse('protected', { sheet: sheet.name, top: 0, left: 0, bottom: 0, right: 0 });
  }
  draft.removedSheets.push(sheet);
}

/** What a function gives or throws, as a promise that is fulfilled or rejected. */
function settled<T>(give: () => T): Promise<T> {
  return new Promise((resolve) => resolve(give()));
}

/** One area around the changed cells of each sheet. */
function areasOf(changed: readonly CellChange[], by: AreaChange['by']): AreaChange[] {
  const areas = new Map<string, AreaChange>();
  for (const { sheet, row, column } of changed) {
    const { area } = areas.get(sheet) ?? {
      area: { sheet, top: row, left: column, bottom: row, right: column },
    };
    const top = Math.min(area.top, row);
    const left = Math.min(area.left, column);
    const bottom = Math.max(area.bottom, row);
    const right = Math.max(area.right, column);
    areas.set(sheet, { by, area: { sheet, top, left, bottom, right } });
  }
  return [...areas.values()];
}
