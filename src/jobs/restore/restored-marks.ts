/**
 * The end of a restore: the sheets that it takes away go, and the entries that it takes back are marked as restored.
 * Spec: workbook §9
 */
import type { Area } from '#sheet/address';
import { gridOf } from '#workbook/grid';
import type { CellsOp, WriteOp, WriteRequest } from '#workbook/host';
import type { LogEntry } from '#workbook/log/journal';
import { outcomes } from '#workbook/log/log';
import type { Opened } from '#workbook/opened';

/** The sheets go, and the entries themselves are marked as taken back, so that nobody does it twice. */
export function marked(
  request: WriteRequest,
  opened: Opened,
  entries: readonly LogEntry[],
  removals: readonly string[],
): WriteRequest {
  const gone = removals.map((sheet) => ({ kind: 'remove' as const, sheet }));
  const table = opened.layout.get('tblLogg');
  const column = table?.columns.get('outcome');
  if (!table || column === undefined) return { ...request, ops: [...request.ops, ...gone] };
  const marks = entries.map(({ row }) => ({
    area: { sheet: table.sheet, top: row, left: column, bottom: row, right: column },
    outcome: gridOf(opened.grids, table.sheet)?.value(row, column) ?? null,
  }));
  return {
    expects: [
      ...request.expects,
      ...marks.map(({ area, outcome }) => ({ area, values: [[outcome]] })),
    ],
    ops: markedWith(
      request.ops,
      gone,
      marks.map(({ area }) => area),
    ),
    back: [...request.back, ...marks.map(({ area }) => area)],
  };
}

/** As many rows as Excel takes in one command. */
const IN_ONE = 1000;

/**
 * The marks and the commit mark are one command where they can be, so that no restore is cut off between them; else the
 * commit mark is last.
 */
function markedWith(
  ops: readonly WriteOp[],
  gone: readonly WriteOp[],
  marks: readonly Area[],
): readonly WriteOp[] {
  const single = marks.map(({ sheet, top, left }) =>
    markOp(sheet, left, top, [[outcomes.restored]]),
  );
  const end = ops.at(-1);
  const top = Math.min(...marks.map((area) => area.top));
  if (end?.kind !== 'cells' || end.top <= top) return [...ops, ...gone, ...single];
  const before = [...ops.slice(0, -1), ...gone];
  if (end.top - top > IN_ONE) return [...before, ...single, end];
  const rows = new Set(marks.map((area) => area.top));
  const above = Array.from({ length: end.top - top }, (_, down) => [
    rows.has(top + down) ? outcomes.restored : undefined,
  ]);
  return [...before, markOp(end.sheet, end.left, top, [...above, ...end.cells])];
}

function markOp(sheet: string, left: number, top: number, cells: CellsOp['cells']): CellsOp {
  return { kind: 'cells', sheet, top, left, cells };
}
